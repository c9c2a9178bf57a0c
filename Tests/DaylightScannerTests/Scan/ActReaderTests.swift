import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct ActReaderTests {
  @Test(arguments: [
    ("SEARCH-421", true), ("A1-7", true), ("UTF-8", false), ("SHA-256", false), ("CVE-2026-1", false),
    ("search-421", false),
    ("SEARCH-0421", false), ("SEARCH-", false), ("S-1", false), ("X-1-2", false), ("LONGLONGKEYS-1", false),
    ("K8S-1234567", false),
  ])
  func ticketsAreToldFromWords(_ word: String, _ expected: Bool) { #expect(ActReader.isTicket(word) == expected) }

  @Test(
    arguments: [
      ("Deprecate `Queue.push`", ["Queue.push"]), ("deprecate --force for now", []),
      ("Migrate from Queue.push() to send", ["Queue.push"]),
      ("Deprecate the old API", []), ("stop using LegacyClient everywhere", ["LegacyClient"]), ("Deprecate", []),
    ] as [(String, [String])])
  func namesLookLikeAProgram(_ subject: String, _ expected: [String]) {
    #expect(ActReader.symbols(bytes(subject)[...]) == expected)
  }

  @Test(arguments: [
    ("tests/a.py", true), ("src/RetryTests.swift", true), ("t/t7001-mv.sh", true), ("src/contest.c", false),
    ("a_test.go", true),
    ("src/latest.c", false),
  ])
  func testsAreKnownByAWordOfTheirPath(_ path: String, _ expected: Bool) {
    #expect(ActReader.isTest(bytes(path)) == expected)
  }
}
