import DaylightScanner
import Testing

/// What the table of cases does not say: sections with their approvals, and the lines that are reported.
@Suite struct GitLabCodeownersTests {
  private func file(_ text: String) -> GitLabCodeowners { GitLabCodeowners(bytes(text)) }

  @Test func sectionsHaveApprovalsAndMayBeOptional() {
    let made = file("* @all\n[Docs][2] @docs\n/docs/\n^[Style] @style\n*.css\n[docs]\n*.md @md\n")
    #expect(made.sections.map(\.name) == ["codeowners", "Docs", "Style"])
    #expect(made.sections.map(\.isOptional) == [false, false, true])
    #expect(made.entries(for: bytes("docs/a")).map(\.entry.approvals) == [0, 2])
    #expect(
      made.entries(for: bytes("docs/a.md")).map(\.entry.line) == [1, 7], "the heading that it stands under counts")
    #expect(made.invalid.isEmpty)
  }

  @Test func anExclusionTakesAPathOutOfItsSectionAlone() {
    let made = file("* @all\n!/build/\n[Ops] @ops\n/build/\n")
    #expect(made.entries(for: bytes("build/x")).map(\.section.name) == ["Ops"])
    #expect(made.entries(for: bytes("src/x")).map(\.section.name) == ["codeowners"])
  }

  @Test func whatGitLabWouldReportIsNamedWithItsLine() {
    for (text, line) in [
      ("* @all\n[Open @x\n", 2), ("[] @x\n*.c\n", 1), ("^[Opt][2] @x\n*.c\n", 1), ("[A] nobody\n*.c @x\n", 1),
      ("[A]\n*.c\n", 2), ("/a @a word\n", 1), ("/a @@chief @x\n", 1),
    ] {
      let made = file(text)
      #expect(made.invalid.map(\.line).contains(line), "\(text)")
      #expect(made.invalid.allSatisfy { !$0.reason.isEmpty })
    }
  }

  @Test func headingsTellGitLabsFormat() {
    #expect(GitLabCodeowners.hasSections(bytes("* @a\n[Docs] @b\n")))
    #expect(GitLabCodeowners.hasSections(bytes("^[Docs]\n")))
    #expect(!GitLabCodeowners.hasSections(bytes("[ab].c @x\n* @a\n")), "a pattern that somebody tried")
  }

  @Test func anyBytesAreRead() {
    var random = SplitMix64(seed: 221)
    let alphabet = Array("*/\\ #@!a[]^2\n\r\t".utf8) + [0, 0xff]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in random.pick(alphabet) }
      let lines = text.count { $0 == 0x0a } + 1
      let made = GitLabCodeowners(text)
      #expect(
        (made.sections.flatMap(\.entries).map(\.line) + made.invalid.map(\.line)).allSatisfy { (1...lines) ~= $0 })
      _ = made.entries(for: bytes("a/a"))
    }
  }
}
