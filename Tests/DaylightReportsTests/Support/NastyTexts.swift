import DaylightCore

/// Texts that try to be more than text.
enum NastyTexts {
  static let fragments = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)",
    "' autofocus onfocus='x",
    "\"\u{301} onload=\"x", "<\u{338}b>", "&lt;b&gt;", "&#x3C;", "&amp", "</style><style>", "</title>", "-->",
    "<!--",
    "]]>", "<![CDATA[", "<?php", "{{{title}}}", "{{#sections}}", "{{=<% %>=}}", "[x](javascript:alert(1))",
    "![x](http://example.org/p.png)", "[x][y]", "[x]: http://example.org", "[^1]", "<http://example.org>",
    "http://example.org/a_b_c", "HTTPS://EXAMPLE.ORG", "www.example.org", "WWW.example.org",
    "ftp://example.org",
    "ana@example.org", "mailto:ana@example.org", "@ana", "@a@b", "a@b`c", "`", "``", "`code`", "```sh", "~~~",
    "~~no~~",
    "**bold**", "*", "_em_", "__init__", "snake_case_name", "# heading", "#", "##", "C#", "- item", "+ item",
    "* item",
    "1. item", "12) item", "> quote", "| a | b |", "|", "| --- |", "---", "===", ":--", "\\", "\\\\|", "\\`",
    "$x$",
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "  =1", "\u{FF1D}1", "\"quoted\"", "a,b", "a;b",
    "a\"b",
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]8;;http://example.org\u{7}link\u{1B}]8;;\u{7}", "\u{9B}31m", "\u{7}",
    "\u{0}",
    "\u{7F}", "\u{85}", "\u{8}\u{8}", "\u{202E}gpj.exe", "\u{2066}x\u{2069}", "\u{2028}", "\u{2029}", "\r\n",
    "\r", "\n",
    "\u{B}", "\u{C}", "\t", "    indented", "\u{FEFF}", "\u{FFFE}", "\u{FFFD}", "\u{200B}",
    "e\u{301}\u{302}\u{303}",
    "\u{301}", "漢字", "カート", "👩‍👩‍👧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "שלום", "مرحبا", "Zoë", "a", "plain words", " ", "", "  ", "x",
    String(repeating: "w", count: 300), "[ ] task", "[x] task", ":shipit:", "#123", "payments#12",
    "trailing\\",
  ]

  /// The fragments, and pairs and triples of them: the same ones every time.
  static let all: [String] = {
    var state: UInt64 = 42
    func next() -> String {
      // SplitMix64 (Steele, Lea, Flood 2014).
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return fragments[Int((bits ^ (bits >> 31)) % UInt64(fragments.count))]
    }
    let pairs = (0..<1500).map { _ in next() + next() }
    let triples = (0..<1500).map {
      $0.isMultiple(of: 2) ? next() + " " + next() + next() : next() + next() + " " + next()
    }
    return fragments + pairs + triples
  }()

  /// Scalars that no format may pass on: they steer terminals or reorder text.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x206F: true
    default: false
    }
  }

  /// An artifact in which every text is `text`.
  static func artifact(_ text: String) -> Artifact {
    let quarter = Quarter(year: 2026, quarter: 1)
    let bar = TimelinePicture.Bar(title: text, first: quarter, last: quarter, isReverted: true)
    let card = Block.ItemCard(
      ids: [text], title: text, place: text, roles: [text], dimensions: [.scope], period: text,
      marks: [.init(text, text)], statements: [text], caveats: [text], sources: [text], notes: [text])
    let blocks: [Block] = [
      .paragraph(text), .notice(text), .list([text]), .steps([text]), .quote(text: text, by: text),
      .table(.init(caption: text, headings: [text, text], rows: [[text, text]])), .cards([card]),
      .levels([
        .init(dimension: .scope, level: .isolated, isBorderline: true, restsOn: [text], limits: [text])
      ]),
      .timeline(
        .init(
          quarters: (0..<4).map { quarter.advanced(by: $0) },
          rows: [
            .init(dimension: .scope, isObservable: true, bars: [bar]),
            .init(dimension: .influence, isObservable: false, bars: []),
          ])),
      .passages(.init(text, [.init(text, text)])),
      .coverage(.init(bars: [.init(text, .init(seen: 2, of: 3))], observable: 0.1, wellObservable: 0.6)),
      .reach(
        .init(title: text, origin: text, teams: [text], repositories: [text], people: 3, teamsAreKnown: true)),
    ]
    return Artifact(
      kind: text, title: text, lead: text, particulars: [.init(text, text)],
      sections: (0..<4).map { _ in Artifact.Section(text, blocks) }, signOff: .init(text, lines: [text]), footer: [text]
    )
  }
}
