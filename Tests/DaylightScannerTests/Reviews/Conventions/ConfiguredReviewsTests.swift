import Testing

@testable import DaylightScanner

@Suite struct ConfiguredReviewsTests {
  private func convention(_ pattern: String) throws -> ReviewConvention {
    try ReviewConvention(name: "own", pattern: pattern)
  }

  @Test func patternsNamePeopleInRoles() throws {
    let own = try convention("QA {tested}, released by {approved}")
    #expect(
      readReviews("x\n\n  qa Ana <ana@example.org>; kim, Released By Lee <lee@example.org>\n", conventions: [own]) == [
        "tested ana@example.org configured medium 3", "tested @kim configured low 3",
        "approved lee@example.org configured medium 3",
      ])
    let ticket = try convention("[*] second pair of eyes: {reviewed}")
    #expect(
      readReviews("x\n\n[ABC-1] second pair of eyes: Ana <ana@example.org>\n", conventions: [ticket]) == [
        "reviewed ana@example.org configured medium 3"
      ])
  }

  @Test func aLineHasToMatchAsAWhole() throws {
    let own = try convention("Eyes: {reviewed} (done)")
    for line in ["Eyes: Ana <ana@example.org>", "My Eyes: Ana (done)", "Eyes: Ana (done) and more"] {
      #expect(readReviews("x\n\n\(line)\n", conventions: [own]) == [], "\(line)")
    }
  }

  @Test func patternsThatCannotWorkAreRefusedWithAReason() {
    for (pattern, word) in [
      ("QA: {tester}", "role 'tester'"), ("QA: ana", "names no role"), ("{reviewed}{tested} x", "between two"),
      ("QA: {reviewed", "without its"), ("{reviewed}", "needs a word"), ("{reviewed}, {tested}", "needs a word"),
    ] {
      do throws(ReviewConvention.Mistake) {
        _ = try ReviewConvention(name: "x", pattern: pattern)
        Issue.record("\(pattern) was taken")
      } catch {
        #expect(error.description.contains(word), "\(error.description)")
      }
    }
  }

  @Test func noLineTakesLong() throws {
    let own = try convention("a*a*a*a*a*a*a*a*b {reviewed}")
    let clock = ContinuousClock()
    let line = Array(repeating: UInt8(ascii: "a"), count: 4_000)
    #expect(clock.measure { _ = own.people(in: line[...]) } < .seconds(2))
  }
}
