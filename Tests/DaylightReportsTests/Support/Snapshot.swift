import Foundation
import Testing

/// A text kept in a file beside the tests. `RECORD_SNAPSHOTS=1` writes the files anew.
enum Snapshot {
  static func expect(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appendingPathComponent("Snapshots").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    guard recorded != text else { return }
    let pairs = zip(
      recorded.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false))
    let line = Array(pairs).firstIndex { $0 != $1 }
    Issue.record(
      "\(name) differs\(line.map { " from line \($0 + 1) on" } ?? " in length"). RECORD_SNAPSHOTS=1 records it anew.",
      sourceLocation: sourceLocation)
  }
}
