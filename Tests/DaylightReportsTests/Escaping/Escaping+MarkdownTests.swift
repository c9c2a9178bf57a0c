import Testing

@testable import DaylightReports

@Suite struct EscapingMarkdownTests {
  @Test(arguments: [
    ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
    ("<script>", "&lt;script&gt;"),
    ("# heading", "\\# heading"), ("C# and F#", "C# and F#"), ("title #", "title \\#"),
    ("- item", "\\- item"), ("+ item", "\\+ item"), ("1. item", "1\\. item"), ("12) item", "12\\) item"),
    ("===", "\\==="), (":--", "\\:--"), ("a - b", "a - b"), ("2026-09-30", "2026-09-30"),
    ("1.3 rules", "1.3 rules"), ("1.", "1\\."),
    ("a | b", "a &#124; b"), ("`code`", "\\`code\\`"), ("~~no~~", "\\~\\~no\\~\\~"), ("$x$", "\\$x\\$"),
    ("*a* _b_ snake_case", "\\*a\\* \\_b\\_ snake_case"), ("a\\", "a\\\\"),
    ("R&D &amp; &copy", "R&D &amp;amp; &copy"),
    ("http://example.org", "http\\://example.org"), ("www.example.org", "www\\.example.org"),
    ("WWW.EXAMPLE.ORG", "WWW\\.EXAMPLE.ORG"),
    ("write to ana@example.org, please", "write to `ana@example.org`, please"),
    ("@ana: thanks", "`@ana`: thanks"),
    ("a@b@c", "`a@b@c`"), ("3 @ 4", "3 @ 4"),
    ("payments docs/adr/0014.md:3", "payments docs/adr/0014.md:3"),
  ])
  func escapesWhatWouldAct(_ text: String, _ expected: String) {
    #expect(Escaping.markdown(text) == expected)
  }

  /// Reads the escaped text as a Markdown parser would, and finds nothing but text and closed code spans.
  @Test func nothingActs() {
    for text in NastyTexts.all {
      let fault = MarkdownReading.fault(in: Escaping.markdown(text))
      #expect(fault == nil, "\(text.debugDescription)")
    }
  }

  /// What a reader sees is the text again.
  @Test func rendersAsItself() {
    for text in NastyTexts.all {
      let seen = MarkdownReading.rendered(Escaping.markdown(text))
      #expect(
        Array(seen.unicodeScalars) == Array(Escaping.inline(text).unicodeScalars), "\(text.debugDescription)")
    }
  }
}

/// As much of Markdown as escaped text may use: backslashes, entities, code spans.
private enum MarkdownReading {
  enum Piece {
    case plain(Unicode.Scalar)
    case literal(Unicode.Scalar)
    case code([Unicode.Scalar])
  }

  static func pieces(_ text: String) -> [Piece]? {
    let scalars = Array(text.unicodeScalars)
    var pieces: [Piece] = []
    var index = 0
    while index < scalars.count {
      let rest = scalars[index...]
      if rest.first == "\\", let next = rest.dropFirst().first, next.isASCII, !isWord(next), next != " " {
        pieces.append(.literal(next))
        index += 2
      } else if rest.first == "`" {
        guard let end = rest.dropFirst().firstIndex(of: "`"), end > index + 1 else { return nil }
        pieces.append(.code(Array(scalars[(index + 1)..<end])))
        index = end + 1
        if index < scalars.count, scalars[index] == "`" { return nil }
      } else if let (entity, scalar) = entities.first(where: { rest.starts(with: $0.0.unicodeScalars) }) {
        pieces.append(.literal(scalar))
        index += entity.unicodeScalars.count
      } else {
        pieces.append(.plain(scalars[index]))
        index += 1
      }
    }
    return pieces
  }

  static func rendered(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for piece in pieces(text) ?? [] {
      switch piece {
      case .plain(let scalar), .literal(let scalar): result.append(scalar)
      case .code(let scalars): result.append(contentsOf: scalars)
      }
    }
    return String(result)
  }

  static func fault(in text: String) -> String? {
    guard let pieces = pieces(text) else { return "a code span is not closed" }
    let plain = pieces.map { piece -> Unicode.Scalar in
      if case .plain(let scalar) = piece { scalar } else { "\u{E000}" }
    }
    let line = String(String.UnicodeScalarView(plain))
    for (index, scalar) in plain.enumerated() {
      let before = index > 0 ? plain[index - 1] : " "
      let after = index + 1 < plain.count ? plain[index + 1] : " "
      switch scalar {
      case "<", ">", "[", "]", "*", "~", "|", "`", "\\", "$": return "a live \(scalar)"
      case "_" where !(isWord(before) && isWord(after)): return "a live underscore"
      case "@" where isWord(before) || isWord(after): return "a live address"
      case "#" where before == " ": return "a live number sign"
      default: break
      }
    }
    if line.lowercased().contains("://") || line.lowercased().contains("www.") { return "a live address" }
    if let first = plain.first, ["-", "+", "=", ":"].contains(first) { return "a live start" }
    return nil
  }

  private static let entities: [(String, Unicode.Scalar)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&#124;", "|"),
  ]

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
