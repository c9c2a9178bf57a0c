import DaylightCore
import Foundation
import Testing

@testable import DaylightCommands

@Suite struct NightlyMetricsTests {
  private func report(people: Int = 40) -> NightlyReport {
    var report = NightlyReport(
      program: .init(version: "1", rules: "1", extractors: 1), started: "2026-11-25T01:00:00Z", shard: nil)
    report.seconds = 12.5
    report.phases = [.init(name: "sync", seconds: 2), .init(name: "scan", seconds: 10.25)]
    report.scan = [
      .init(id: "secret/api", path: "/srv/secret.git", state: .read),
      .init(id: "b", path: "/b", state: .unread, reason: "Ana Keller's disk"),
    ]
    report.vanished = [.init(id: "gone", path: nil, since: "2026-11-24T01:00:00Z", facts: .kept)]
    report.coverage = Coverage(
      repositories: ["secret/api"], reviewedChanges: .init(seen: 1, of: 4), peopleWithTeam: .init(seen: 3, of: people),
      documents: 7)
    report.conclude()
    return report
  }

  @Test func everyLineIsOneThatExportersRead() throws {
    let text = NightlyMetrics(report: report(), ended: 1_764_032_400, lastComplete: 1_763_946_000).text
    #expect(text.hasSuffix("# EOF\n"))
    var typed: Set<String> = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# TYPE ") {
        let words = line.split(separator: " ")
        #expect(words.count == 4 && words[3] == "gauge" && typed.insert(String(words[2])).inserted, "\(line)")
      } else if !line.hasPrefix("#") {
        let sample = try #require(
          line.wholeMatch(of: /([a-z_]+)(\{[a-z]+="[^"\\]*"(,[a-z]+="[^"\\]*")*\})? [0-9.e+-]+/), "\(line)")
        #expect(typed.contains(String(sample.1)), "\(line)")
      }
    }
    for line in [
      "daylight_nightly_exit_status 3", "daylight_nightly_repositories{state=\"read\"} 1",
      "daylight_nightly_repositories{state=\"unread\"} 1",
      "daylight_nightly_phase_duration_seconds{phase=\"scan\"} 10.25",
      "daylight_nightly_last_complete_timestamp_seconds 1763946000", "daylight_nightly_vanished_repositories 1",
      "daylight_coverage_ratio{of=\"reviewed_changes\"} 0.25", "daylight_design_documents 7",
    ] { #expect(text.contains("\n\(line)\n"), "\(line)") }
  }

  @Test func noNameIsInIt() {
    let text = NightlyMetrics(report: report(), ended: 1, lastComplete: nil).text
    for name in ["secret", "Ana", "gone", "/srv"] { #expect(!text.contains(name), "\(name)") }
    #expect(!text.contains("last_complete"), "what never was is not zero")
  }

  @Test func fewPeopleAreNotCounted() {
    #expect(NightlyMetrics(report: report(people: 5), ended: 1, lastComplete: nil).text.contains("people_with_team"))
    #expect(!NightlyMetrics(report: report(people: 4), ended: 1, lastComplete: nil).text.contains("people_with_team"))
  }

  @Test func aShardIsALabel() throws {
    var report = report()
    report.shard = .init(index: 2, of: 4)
    let text = NightlyMetrics(report: report, ended: 1, lastComplete: nil).text
    #expect(text.contains("daylight_nightly_exit_status{shard=\"2/4\"} 3\n"))
    #expect(text.contains("daylight_nightly_repositories{state=\"read\",shard=\"2/4\"} 1\n"))
  }
}
