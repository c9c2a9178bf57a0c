import Testing

@testable import DaylightScanner

@Suite struct ThreadNamesTests {
  private func names(_ message: String) -> [String] {
    let lines = Text.lines(bytes(message))
    return ThreadNames.names(lines.first ?? [], lines)
  }

  @Test(arguments: [
    ("SEARCH-421", true), ("A1-7", true), ("UTF-8", false), ("SHA-256", false), ("CVE-2026-1", false),
    ("search-421", false),
    ("SEARCH-0421", false), ("SEARCH-", false), ("S-1", false), ("X-1-2", false), ("LONGLONGKEYS-1", false),
    ("K8S-1234567", false), ("GH-12", false), ("SLES-15", false),
  ])
  func ticketsAreToldFromWords(_ word: String, _ expected: Bool) { #expect(ThreadNames.isTicket(word) == expected) }

  @Test(
    arguments: [
      ("SEARCH-421: keep it", ["SEARCH-421"]), ("(WEB-1) Skip what SEARCH-421 breaks", ["WEB-1"]),
      ("(WEB-1) Take it out as part of SEARCH-421", ["WEB-1", "SEARCH-421"]),
      ("(maint) [WEB-1, PAY-2] Keep it", ["WEB-1", "PAY-2"]),
      ("Keep what SEARCH-421 needs", ["SEARCH-421"]), ("WEB-1 PAY-2: keep it", ["WEB-1", "PAY-2"]),
      ("(never closed WEB-1", ["WEB-1"]),
      ("(maint) Keep what SEARCH-421 needs", ["SEARCH-421"]), ("[RFC-0010] auth: keep it", ["document RFC-10"]),
      ("[kep 12] Keep it", ["document KEP-12"]), ("[RFC-] Keep it", []), ("[UTF-8] Keep it", []),
      ("Keep it as RFC-7230 says", []),
      ("[RFC-0010", []),
      ("Keep it\n\nFixes: SEARCH-421, SEARCH-422", ["SEARCH-421", "SEARCH-422"]),
      ("Keep it\n\nPart of Harbour/Search#12.", ["harbour/search#12"]), ("Keep it (#12)\n\nFixes #12", []),
      ("Keep it\n\nInitiative: One window", ["initiative one window"]),
      ("Keep it\n\nCloses-Bug: #1489059", ["bug 1489059"]),
      ("Keep it\n\nRelated-bug: 1489059, 1489060", ["bug 1489059", "bug 1489060"]),
      ("Keep it\n\nBug: 40276361", ["bug 40276361"]), ("Keep it\n\nBug: #1489059", []), ("Keep it\n\nBug: 12", []),
      ("Keep it\n\nStory: #2002586\nTask: #24322", ["story 2002586"]), ("Keep it\n\nStory: a long one", []),
      ("Keep it\n\nImplements: blueprint one-window", ["blueprint one-window"]),
      ("Keep it\n\nPartially-Implements: bp one-window", ["blueprint one-window"]),
      ("Keep it\n\nblueprint one-window", ["blueprint one-window"]),
      ("Keep it\n\nbp: one-window", ["blueprint one-window"]),
      ("Keep it\n\nPart of blueprint one-window.", ["blueprint one-window"]), ("Keep it\n\nPart of one-window", []),
      ("Keep it\n\nRelated to bp one-window", ["blueprint one-window"]), ("Keep it\n\nImplements one-window", []),
      ("Keep it\n\nImplements the window that we want", []), ("Keep it\n\nBlueprint: see the page", []),
      ("Keep it\n\nFixes: https://github.com/Harbour/search/issues/12#issuecomment-5", ["harbour/search#12"]),
      ("Keep it\n\nCloses https://gitlab.com/harbour/tools/search/-/issues/7.", ["harbour/tools/search#7"]),
      ("Keep it\n\nSee: https://issues.harbour.example/browse/SEARCH-421", ["SEARCH-421"]),
      ("Keep it\n\nLink: https://bugs.launchpad.net/oslo/+bug/1489059", ["bug 1489059"]),
      ("Keep it\n\nImplements: https://blueprints.launchpad.net/oslo/+spec/one-window", ["blueprint one-window"]),
      ("Keep it\n\nStory: https://storyboard.openstack.org/#!/story/2002586", ["story 2002586"]),
      ("Keep it\n\nLink: https://lore.example.org/r/20260101.ab@example.org", []), ("", []), ("\n\nFixes:", []),
    ] as [(String, [String])])
  func largerWorkIsNamedInManyWays(_ message: String, _ expected: [String]) { #expect(names(message) == expected) }

  @Test func noMessageNamesMoreThanAFew() {
    let many = (1...50).map { "Fixes: SEARCH-\($0)" }.joined(separator: "\n")
    #expect(names("Keep it\n\n" + many).count == 6)
    #expect(names("Keep it\n\nFixes: " + String(repeating: "SEARCH-1 ", count: 2_000)) == [])
  }
}
