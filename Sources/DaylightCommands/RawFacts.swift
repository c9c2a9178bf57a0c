internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// All facts as a facts file, with people as git has them: what `daylight ingest` on another machine takes.
struct RawFacts {
  private let database: FactsDatabase

  init(_ database: FactsDatabase) { self.database = database }

  /// Writes the file, readable by its owner only: it names everybody whom git names.
  func write(to path: String) throws {
    let file = try AtomicFile(path)
    let writer = FactsFile.Writer()
    var lines: [String] = []
    try database.facts(kind: nil, repository: nil) { fact in
      lines.append(try writer.line(fact))
      if lines.count >= 1_000 {
        try file.add(lines.joined(separator: "\n") + "\n")
        lines.removeAll(keepingCapacity: true)
      }
    }
    if !lines.isEmpty { try file.add(lines.joined(separator: "\n") + "\n") }
    try file.finish()
  }
}
