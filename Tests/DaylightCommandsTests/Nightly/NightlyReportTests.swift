import DaylightCore
import DaylightReports
import Foundation
import Testing

@testable import DaylightCommands

@Suite struct NightlyReportTests {
  private func report(_ states: [ScanReport.Entry.State]) -> NightlyReport {
    var report = NightlyReport(program: .init(version: "1", rules: "1", extractors: 1), started: "", shard: nil)
    report.scan = states.map { .init(id: "a", path: "/a", state: $0) }
    return report
  }

  @Test(arguments: [
    ([ScanReport.Entry.State.read, .unchanged], NightlyReport.Status.complete, 0), ([.read, .unread], .partial, 3),
    ([.partial], .partial, 3), ([.stopped], .partial, 3), ([.unread, .unread], .failed, 1), ([], .complete, 0),
  ])
  func theStatusSaysHowMuchWasRead(_ states: [ScanReport.Entry.State], _ status: NightlyReport.Status, _ exit: Int) {
    var report = report(states)
    report.conclude()
    #expect(report.status == status && report.exit == exit)
  }

  @Test func whatWasNotFetchedOrListedIsPartial() {
    var stale = report([.unchanged])
    stale.sync = [.init(id: "a", address: nil, path: "/a", state: .failed, attempts: 1, seconds: 0)]
    stale.conclude()
    #expect(stale.status == .partial && stale.counts.notFetched == 1)
    var lost = report([.unchanged])
    lost.sources = [.init(source: "/x/**", reason: "gone")]
    lost.conclude()
    #expect(lost.status == .partial)
    var empty = report([])
    empty.sources = lost.sources
    empty.conclude()
    #expect(empty.status == .failed && empty.exit == 1)
    var broken = report([.read])
    broken.problems = ["the disk is full"]
    broken.conclude()
    #expect(broken.exit == 1)
  }

  @Test func aRepositoryWithoutCommitsCountsAsItsPolicySays() {
    var report = report([.read, .unread])
    report.scan[1].empty = true
    report.conclude()
    #expect(report.status == .partial && report.counts.empty == 1)
    report.conclude(acceptsEmpty: true)
    #expect(report.status == .complete && report.exit == 0)
    report.scan.append(.init(id: "c", path: "/c", state: .unread))
    report.conclude(acceptsEmpty: true)
    #expect(report.status == .partial)
    // A server on which nobody has pushed anything yet is no failure either.
    report.scan = [report.scan[1]]
    report.conclude(acceptsEmpty: true)
    #expect(report.status == .complete)
    report.conclude()
    #expect(report.status == .failed)
  }

  private func decoded<T: Decodable>(_ text: String) throws -> T {
    try JSONDecoder().decode(T.self, from: Data(text.utf8))
  }

  @Test func everyPossibleKeyIsInTheSchema() throws {
    var report = NightlyReport(
      program: .init(version: "1", rules: "1", extractors: 1), started: "2026-11-25T01:00:00Z",
      shard: Shard(argument: "1/2"))
    report.stopped = "deadline"
    report.phases = [.init(name: "sync", seconds: 0.5)]
    report.sources = [.init(source: "x", reason: "y")]
    report.sync = [
      .init(id: "a", address: "https://h/a", path: "/a", state: .failed, reason: "x", attempts: 1, seconds: 1)
    ]
    report.scan = [
      .init(
        id: "a", path: "/a", state: .partial, reason: "x", commits: 1, facts: ["change": 1],
        diagnostics: try decoded("[{\"path\":\"a\",\"line\":1,\"message\":\"b\"}]"),
        damage: try decoded("[{\"object\":\"a\",\"reason\":\"b\"}]"))
    ]
    report.vanished = [.init(id: "a", path: "/a", since: "x", facts: .dropped)]
    report.renamed = [.init(from: "a", to: "b", facts: .kept)]
    report.unlistedMirrors = [.init(path: "/m", address: "x", since: "y", mirror: .kept)]
    report.coverage = Coverage(
      unread: [.init(repository: "a", reason: "b")], firstDay: CalendarDay(year: 2026, month: 1, day: 1),
      lastDay: CalendarDay(year: 2026, month: 1, day: 2), notes: ["x"])
    report.problems = ["x"]
    report.conclude()
    let schema = try JSONSchema(file: ProjectFiles.path("config/nightly-report.schema.json"))
    #expect(try schema.problems(Data(JSONReport.text(report).utf8)) == [])
    // The check can fail.
    let text = try JSONReport.text(report).replacingOccurrences(of: "\"counts\"", with: "\"count\"")
    #expect(try schema.problems(Data(text.utf8)).count == 2)
    #expect(try schema.problems(Data("[]".utf8)).count > 1)
  }
}
