import DaylightCore
import Testing

@Suite struct CoverageReportTests {
  @Test func saysWhatWasReadAndWhatWasNot() throws {
    let coverage = Coverage(
      repositories: ["a", "b"], unread: [.init(repository: "c", reason: "it is a partial clone")],
      reviewedChanges: .init(seen: 1, of: 4), documents: 3, documentFamilies: ["adr", "kep"],
      firstDay: day("2024-01-01"),
      lastDay: day("2026-01-01"), notes: ["a: notes were not fetched"])
    let all = try texts(of: CoverageReport(context: context(coverage: coverage)).artifact)
    for expected in [
      "2 of 3", "25% (1 of 4)", "adr, kep", "2024-01-01 to 2026-01-01", "it is a partial clone",
      "a: notes were not fetched",
    ] { #expect(all.contains(expected), "\(expected)") }
  }

  @Test func changesWithoutReviewersAreNotObservable() throws {
    let coverage = Coverage(
      repositories: ["a"], reviewedChanges: .init(seen: 0, of: 900), ownedPaths: .init(seen: 3, of: 100),
      peopleWithTeam: .init(seen: 0, of: 40), reviewConventions: ["gerritNote", "trailer"],
      squashedRequests: .init(seen: 0, of: 800))
    let all = try texts(of: CoverageReport(context: context(coverage: coverage)).artifact)
    #expect(all.contains("not observable: none of 900") && all.contains("not observable: 3% (3 of 100)"))
    #expect(all.contains("none of 800") && all.contains("Gerrit's notes, trailers"))
    #expect(all.contains { $0.contains("None of the 900 changes names its reviewer.") })
    #expect(all.contains { $0.contains("No team is known for any of the 40 people.") })
    #expect(!all.contains { $0.contains("0%") })
  }

  @Test func neverShowsTheUnseenAsZero() throws {
    let all = try texts(of: CoverageReport(context: context(coverage: Coverage())).artifact)
    #expect(all.contains("nothing to read"))
    #expect(all.count { $0.contains("not observable here") } == 4)
    #expect(!all.contains { $0.contains("0%") })
  }
}
