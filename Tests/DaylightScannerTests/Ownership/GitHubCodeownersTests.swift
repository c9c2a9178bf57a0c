import DaylightScanner
import Testing

@Suite struct GitHubCodeownersTests {
  private func file(_ text: String) -> GitHubCodeowners { GitHubCodeowners(bytes(text)) }
  private func owners(_ text: String, _ path: String) -> [String]? { file(text).rule(for: bytes(path))?.owners }

  @Test func theLastRuleThatMatchesDecides() {
    let text = "* @example/all\n/docs/ @ana @Kim\n/docs/api/ ana@Example.org\n*.md @lee\n"
    #expect(owners(text, "main.c") == ["@example/all"])
    #expect(owners(text, "docs/a.txt") == ["@ana", "@kim"])
    #expect(owners(text, "docs/api/a.txt") == ["ana@example.org"])
    #expect(owners(text, "docs/api/a.md") == ["@lee"])
    #expect(owners("/docs/ @ana\n", "main.c") == nil)
  }

  @Test func aRuleWithoutOwnersClearsThem() {
    #expect(owners("* @ana\n/vendor/\n", "vendor/x") == [])
    #expect(owners("* @ana\n/vendor/ # nobody's\n", "vendor/x") == [])
  }

  @Test func commentsBlankLinesAndLineEndsAreNoRules() {
    let made = file("# top\r\n\r\n  \t\n* @ana # everything\r\n/a\\ b/ @kim\r\n\t/c @lee @bo\r\n")
    #expect(made.rules.map(\.pattern.text) == ["*", "/a\\ b/", "/c"])
    #expect(made.rules.map(\.owners) == [["@ana"], ["@kim"], ["@lee", "@bo"]])
    #expect(made.rules.map(\.line) == [4, 5, 6])
    #expect(made.invalid.isEmpty)
    #expect(made.rule(for: bytes("a b/x"))?.line == 5)
  }

  @Test func whatIsNotPartOfTheFormatIsSkippedAndReported() {
    let made = file("* @ana\n!secret @kim\n[ab].c @kim\n/x kim\n/y @kim\n")
    #expect(made.rules.map(\.line) == [1, 5])
    #expect(made.invalid.map(\.line) == [2, 3, 4])
    #expect(made.invalid.allSatisfy { !$0.reason.isEmpty })
    #expect(made.rule(for: bytes("x"))?.line == 1, "the bad line hides no neighbour")
  }

  @Test func anyBytesAreRead() {
    var random = SplitMix64(seed: 220)
    let alphabet = Array("*/\\ #@!a[]\n\r\t?.".utf8) + [0, 0xff, 0xc3]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in random.pick(alphabet) }
      let made = GitHubCodeowners(text)
      let lines = text.count { $0 == 0x0a } + 1
      #expect(made.rules.allSatisfy { (1...lines).contains($0.line) })
      _ = made.rule(for: bytes("a/a"))
    }
  }
}
