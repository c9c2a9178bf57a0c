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
      "adr, kep", "2024-01-01 to 2026-01-01", "it is a partial clone",
      "a: notes were not fetched",
    ] { #expect(all.contains(expected), "\(expected)") }
  }

  @Test func changesWithoutReviewersAreNotObservable() throws {
    let coverage = Coverage(
      repositories: ["a"], reviewedChanges: .init(seen: 0, of: 900), ownedPaths: .init(seen: 3, of: 100),
      peopleWithTeam: .init(seen: 0, of: 40), reviewConventions: ["gerritNote", "trailer"],
      squashedRequests: .init(seen: 0, of: 800))
    let all = try texts(of: CoverageReport(context: context(coverage: coverage)).artifact)
    #expect(all.contains("Gerrit's notes, trailers"))
    #expect(all.contains { $0.contains("None of the 900 changes names its reviewer.") })
    #expect(all.contains { $0.contains("No team is known for any of the 40 people.") })
    #expect(!all.contains { $0.contains("0%") })
  }

  @Test func neverShowsTheUnseenAsZero() throws {
    let all = try texts(of: CoverageReport(context: context(coverage: Coverage())).artifact)
    #expect(all.contains("nothing to read"))
    #expect(all.count { $0.contains("Not observable here") } == 4)
    #expect(!all.contains { $0.contains("0%") })
  }

  @Test func drawsEveryShare() {
    let coverage = Coverage(
      repositories: ["a", "b"], unread: [.init(repository: "c", reason: "it is shallow")],
      reviewedChanges: .init(seen: 1, of: 4))
    let blocks = CoverageReport(context: context(coverage: coverage)).artifact.sections.flatMap(\.blocks)
    let bars = blocks.flatMap { block -> [CoveragePicture.Bar] in
      if case .coverage(let picture) = block { picture.bars } else { [] }
    }
    #expect(bars.map(\.share.label) == ["67% (2 of 3)", "25% (1 of 4)", "nothing to read", "nothing to read"])
  }

  @Test func saysWhyScanAndCoverageCountDifferently() throws {
    var made = context(coverage: Coverage(repositories: ["a"], reviewedChanges: .init(seen: 1, of: 4)))
    made.sources = [.init(repository: "a", head: "9f2c01ab34", commits: 7)]
    let all = try texts(of: CoverageReport(context: made).artifact)
    #expect(all.contains { $0.contains("on all branches and tags") && $0.contains("Here 7 commits hold 4 changes.") })
  }

  @Test func saysWhoIsKnownInCountsAlone() throws {
    let counts = IdentityCounts(people: 19, onRoster: 14, machines: 2, namesakes: 0, undecided: 1, alarms: 0)
    let all = try texts(of: CoverageReport(context: context(), identities: counts, hasRoster: true).artifact)
    #expect(all.contains { $0.hasPrefix("14 people of the roster are in the facts, and 5 from outside it") })
    #expect(all.contains { $0.hasPrefix("1 pair may be one person") })
    #expect(!all.contains { $0.contains("may have swallowed") })
  }
}
