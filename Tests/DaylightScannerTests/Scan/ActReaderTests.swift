import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct ActReaderTests {
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
