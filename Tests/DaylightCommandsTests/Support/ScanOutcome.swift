import Foundation
import Testing

/// How one scan ended, and its report.
struct ScanOutcome {
  /// The report of `daylight scan --report`.
  struct Report: Decodable {
    var version: Int
    var repositories: [Entry]
  }

  /// One repository in the report.
  struct Entry: Decodable {
    struct Diagnostic: Decodable {
      var path: String
      var line: Int?
      var message: String
    }

    struct Damage: Decodable {
      var object: String
      var reason: String
    }

    var id: String?
    var path: String
    var state: String
    var reason: String?
    var commits: Int?
    var facts: [String: Int]
    var diagnostics: [Diagnostic]
    /// Nil where the report has no such key, which `ScanReportFormTests` alone minds.
    var damage: [Damage]?

    var damaged: [String] { (damage ?? []).map(\.object) }
  }

  var status: Int32
  var isKilled: Bool
  var diagnostics: String
  /// In the order in which the repositories were named; empty when there is no report.
  var entries: [Entry]
  /// The report's bytes.
  var report: Data
}

extension SealedCommand {
  /// Scans repositories, facts only.
  func scan(
    _ paths: [String], state: String = "state", options: [String] = [], blocks: Int? = nil, patience: Double = 60
  ) throws -> ScanOutcome {
    let report = "report-\(UUID().uuidString).json"
    let run = try RunningCommand(
      SealedCommand.scanning(paths, state: state, report: report) + options, in: self, blocks: blocks,
      patience: patience)
    return try outcome(run.end(), report: report)
  }

  /// The arguments of a scan.
  static func scanning(_ paths: [String], state: String = "state", report: String) -> [String] {
    ["scan"] + paths + ["--state", state, "--facts-only", "--report", report]
  }

  /// Reads the report of a run that has ended.
  func outcome(_ ending: RunningCommand.Ending, report: String) throws -> ScanOutcome {
    let bytes = FileManager.default.contents(atPath: "\(folder)/\(report)") ?? Data()
    let entries =
      bytes.isEmpty ? [] : try JSONDecoder().decode(ScanOutcome.Report.self, from: bytes).repositories
    return ScanOutcome(
      status: ending.status, isKilled: ending.isKilled, diagnostics: ending.diagnostics, entries: entries,
      report: bytes)
  }

  /// What `daylight facts` prints.
  func facts(state: String = "state", _ options: String...) throws -> FactLines {
    let ending = try RunningCommand(["facts", "--state", state] + options, in: self).end()
    try #require(ending.status == 0, "\(ending.diagnostics)")
    return try FactLines(ending.output)
  }
}
