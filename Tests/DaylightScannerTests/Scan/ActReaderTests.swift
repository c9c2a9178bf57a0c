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
    ("deflake the queue's tests", true), ("fix flaky test of the queue", true), ("mend a flake in ci", true),
    ("de-flake the queue", true), ("avoid flakes of the network", true), ("fix all flake8 lint errors", false),
    ("make flake8 happy", false), ("update flake charts", false), ("mark the queue's test as flaky", false),
    ("nix: fix flake inputs", false), ("add a snowflake driver", false),
  ])
  func aFlakeIsNoLinterAndNoChart(_ title: String, _ expected: Bool) {
    #expect(ActReader.isAboutFlakes(bytes(title)) == expected)
  }

  @Test(arguments: [
    ("(web-1) add a test for the queue", true, false), ("add regression test for #7, remove the old one", true, false),
    ("remove the test for the queue", true, true), ("(web-1) update store test for debian", true, true),
    ("do not test for what is not there", false, true), ("fix test for windows", true, true),
    ("fix #7 - move the queue, test for it", false, false), ("acceptance test for the queue", true, false),
    ("fix the regression of the queue", true, false),
  ])
  func aTestThatIsMendedGuardsNoMore(_ title: String, _ onlyTests: Bool, _ expected: Bool) {
    #expect(ActReader.isUpkeepOfTest(bytes(title), onlyTests: onlyTests) == expected)
  }

  @Test(
    arguments: [
      ("Deprecate Queue.push. Use send.", ["Queue.push"]), ("Deprecate the docs.", []), ("Deprecate GitHub", []),
    ] as [(String, [String])])
  func aSentencesEndAndAFirmsNameAreNone(_ subject: String, _ expected: [String]) {
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
