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

  @Test func neverShowsTheUnseenAsZero() throws {
    let all = try texts(of: CoverageReport(context: context(coverage: Coverage())).artifact)
    #expect(all.contains("nothing to read"))
    #expect(all.count { $0.contains("not observable here") } == 4)
    #expect(!all.contains { $0.contains("0%") })
  }
}
