import DaylightScanner
import Testing

@Suite struct GiteaCodeownersTests {
  private func file(_ text: String) -> GiteaCodeowners { GiteaCodeowners(bytes(text)) }

  @Test func everyRuleThatHoldsCounts() {
    let made = file(".*\\\\.go @ana\ndocs/.* @Harbour/Docs kim # both\n!src/.* @lee\n")
    #expect(made.invalid.isEmpty)
    #expect(made.rules(for: bytes("src/a.go")).map(\.owners) == [["@ana"]])
    #expect(made.rules(for: bytes("docs/a.go")).map(\.line) == [1, 2, 3])
    #expect(made.rules[1].owners == ["@harbour/docs", "@kim"], "a missing sign is put in")
    #expect(made.rules[2].isNegative && made.rules[2].pattern == "src/.*")
  }

  @Test func linesThatAreNoneCostThemselvesOnly() {
    let made = file("lonely\n([a @x\na.* @org/team/more @\nb.* @y\n")
    #expect(made.rules.map(\.line) == [4])
    #expect(made.invalid.map(\.line) == [1, 2, 3, 3])
  }

  @Test func expressionsAreToldFromGlobs() {
    #expect(GiteaCodeowners.looksLikeExpressions(bytes("# x\n.*\\\\.js @a\n")))
    #expect(GiteaCodeowners.looksLikeExpressions(bytes("(a|b)/c @a\n")))
    #expect(!GiteaCodeowners.looksLikeExpressions(bytes("*.js @a\n/docs/ @b\n")))
  }

  @Test func anyBytesAreRead() {
    var random = SplitMix64(seed: 222)
    let alphabet = Array("*/\\ #@!a[](|)+?{2}\n".utf8) + [0, 0xff]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...50, using: &random)).map { _ in random.pick(alphabet) }
      let made = GiteaCodeowners(text)
      #expect(made.rules.allSatisfy { !$0.owners.isEmpty && $0.line >= 1 })
      _ = made.rules(for: bytes("a/aaaa"))
    }
  }
}
