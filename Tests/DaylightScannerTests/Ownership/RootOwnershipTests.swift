import Testing

@testable import DaylightScanner

@Suite struct RootOwnershipTests {
  @Test func theLastRuleOfGitHubsDecidesAndIsRemembered() {
    var root = RootOwnership(
      codeowners: .github(GitHubCodeowners(bytes("* @all\n/a/ @one\n/a/free\n"))), place: ".github/CODEOWNERS",
      maintainers: nil, groups: nil)
    for _ in 0..<2 {
      let (inside, outside) = (root.codeownersDecision(for: bytes("a/x")), root.codeownersDecision(for: bytes("b")))
      let free = root.codeownersDecision(for: bytes("a/free"))
      #expect(inside?.owners == ["@one"])
      #expect(outside?.rules == [.init(path: ".github/CODEOWNERS", line: 1)])
      #expect(free?.owners == [], "a rule says that nobody owns it")
    }
  }

  @Test func ofMaintainersTheNearestSectionsComeFirst() {
    let text = "NET\nM: a@x.org\nF: net/\n\nIP\nM: b@x.org\nF: net/ip/\n\nREST\nM: r@x.org\nF: *\nF: */\n"
    let root = RootOwnership(codeowners: nil, place: "", maintainers: LinuxMaintainers(bytes(text)), groups: nil)
    let found = root.maintainersDecision(for: bytes("net/ip/x.c"))
    #expect(found?.owners == ["b@x.org", "a@x.org", "r@x.org"] && found?.nearest == 1)
    var none = RootOwnership(codeowners: nil, place: "", maintainers: nil, groups: nil)
    let codeowners = none.codeownersDecision(for: bytes("x"))
    #expect(none.maintainersDecision(for: bytes("x")) == nil && codeowners == nil)
  }
}
