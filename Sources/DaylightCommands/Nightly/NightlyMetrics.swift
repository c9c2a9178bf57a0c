internal import DaylightCore

/// The run's figures for Prometheus' node exporter, which reads `*.prom` files from a folder.
///
/// Sums over all repositories only: no name of a person or a repository, and no figure about fewer than five people.
/// The text is OpenMetrics and the older text format at once: gauges only, `# EOF` at the end.
struct NightlyMetrics {
  /// Fewer people than this are never counted.
  static let fewestPeople = 5

  let report: NightlyReport
  /// When the run ended, in seconds since 1970.
  let ended: Int64
  /// When a run was last complete; nil for never.
  let lastComplete: Int64?

  var text: String {
    var lines: [String] = []
    let shard = report.shard.map { "shard=\"\($0.index)/\($0.of)\"" }
    func gauge(_ name: String, _ help: String, _ values: [(label: String?, value: Double)]) {
      guard !values.isEmpty else { return }
      lines.append("# HELP daylight_\(name) \(help)")
      lines.append("# TYPE daylight_\(name) gauge")
      for (label, value) in values {
        let labels = [label, shard].compactMap { $0 }.joined(separator: ",")
        lines.append("daylight_\(name)\(labels.isEmpty ? "" : "{\(labels)}") \(NightlyMetrics.number(value))")
      }
    }
    let counts = report.counts
    gauge("nightly_last_run_timestamp_seconds", "When the last nightly run ended.", [(nil, Double(ended))])
    gauge(
      "nightly_last_complete_timestamp_seconds", "When a nightly run last read everything that is listed.",
      lastComplete.map { [(nil, Double($0))] } ?? [])
    gauge(
      "nightly_exit_status", "How the last run ended: 0 complete, 3 partial, 1 failed.", [(nil, Double(report.exit))])
    gauge("nightly_duration_seconds", "How long the last run took.", [(nil, report.seconds)])
    gauge(
      "nightly_phase_duration_seconds", "How long each part of it took.",
      report.phases.map { ("phase=\"\($0.name)\"", $0.seconds) })
    gauge(
      "nightly_repositories", "Listed repositories by what became of them.",
      [
        ("state=\"read\"", Double(counts.read)), ("state=\"unchanged\"", Double(counts.unchanged)),
        ("state=\"partial\"", Double(counts.partial)), ("state=\"unread\"", Double(counts.unread)),
        ("state=\"stopped\"", Double(counts.stopped)),
      ])
    gauge(
      "nightly_fetched_repositories", "Mirrors by what became of them.",
      [
        ("state=\"cloned\"", Double(counts.cloned)), ("state=\"updated\"", Double(counts.updated)),
        ("state=\"unchanged\"", Double(counts.upToDate)), ("state=\"failed\"", Double(counts.notFetched)),
      ])
    gauge(
      "nightly_vanished_repositories", "Repositories with facts that are listed no more.",
      [(nil, Double(counts.vanished))])
    gauge("nightly_source_troubles", "Lines of the list that lead nowhere.", [(nil, Double(counts.sourceTroubles))])
    gauge(
      "nightly_peak_memory_bytes", "The most memory the last run held.", [(nil, Double(report.resources.peakMemory))])
    gauge("facts_database_bytes", "The size of the facts database.", [(nil, Double(report.resources.facts))])
    if let coverage = report.coverage {
      gauge("coverage_ratio", "What could be seen, of all there is; 0 to 1.", NightlyMetrics.shares(of: coverage))
      gauge("design_documents", "Design documents that were found.", [(nil, Double(coverage.documents))])
    }
    lines.append("# EOF")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func shares(of coverage: Coverage) -> [(label: String?, value: Double)] {
    var shares: [(label: String?, value: Double)] = []
    if let share = coverage.reviewedChanges.fraction { shares.append(("of=\"reviewed_changes\"", share)) }
    if let share = coverage.ownedPaths.fraction { shares.append(("of=\"owned_paths\"", share)) }
    if coverage.peopleWithTeam.of >= fewestPeople, let share = coverage.peopleWithTeam.fraction {
      shares.append(("of=\"people_with_team\"", share))
    }
    return shares
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
  }
}
