internal import Foundation

/// The folder in the state where nightly runs leave their reports: `report.json` is the newest.
struct NightlyFolder: Sendable {
  let path: String

  init(state: String) { path = "\(state)/nightly" }

  var report: String { "\(path)/report.json" }
  var coverage: String { "\(path)/coverage.html" }
  var memory: String { "\(path)/memory.json" }

  func make() throws {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw Failure("\(path) cannot be made: \(String(cString: strerror(errno)))")
    }
  }

  /// Keeps a report under the moment at which its run began, and as the newest.
  func keep(_ text: String, started: String) throws {
    let moment = String(started.map { $0 == ":" ? "-" : $0 })
    try AtomicFile.write(text, to: "\(path)/report-\(moment).json")
    try AtomicFile.write(text, to: report)
  }

  /// Removes the oldest reports beyond a number.
  ///
  /// - Returns: how many were removed.
  func removeReports(keeping count: Int) -> Int {
    let kept = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter {
      $0.hasPrefix("report-") && $0.hasSuffix(".json")
    }.sorted()
    let old = kept.dropLast(count)
    for name in old { unlink("\(path)/\(name)") }
    return old.count
  }

  /// The newest report; nil when there is none, or another version wrote it.
  func newest() -> NightlyReport? {
    FileManager.default.contents(atPath: report).flatMap { try? JSONDecoder().decode(NightlyReport.self, from: $0) }
  }
}
