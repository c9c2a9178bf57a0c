import DaylightCore
import DaylightGit
import DaylightScanner
import Foundation
import Testing

@testable import DaylightCommands
@testable import DaylightStore

/// A scan that knows what earlier ones read ends as one that knows nothing.
@Suite struct FleetScanTests {
  private func withFolder<R>(_ body: (String) async throws -> R) async throws -> R {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daylight-fleet-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
  }

  @discardableResult
  private func scan(
    _ paths: [String], into database: FactsDatabase, full: Bool = false, stop: StopSignal = StopSignal(), jobs: Int = 2
  ) async throws -> ScanReport {
    try await FleetScan(
      entries: paths.map { .init(id: URL(fileURLWithPath: $0).lastPathComponent, path: $0) }, database: database,
      jobs: jobs, full: full, stop: stop, progress: Progress(total: 0, isShown: false)
    ).run()
  }

  private func lines(_ database: FactsDatabase) throws -> [String] {
    let writer = FactsFile.Writer()
    var lines: [String] = []
    try database.facts { lines.append(try writer.line($0)) }
    return lines
  }

  /// Everybody whom the tables name: nobody stays behind when their commits go.
  private func people(_ database: FactsDatabase) throws -> Set<String> {
    try database.file.read { db in
      Set(try db.people(of: 1).compactMap { $0 }.map { "\($0.name ?? "") <\($0.email ?? "")> \($0.handle ?? "")" })
    }
  }

  @Test(arguments: UInt64(1)...24)
  func whateverHappensAnIncrementalScanEqualsAFullOne(_ seed: UInt64) async throws {
    try await withFolder { folder in
      let repository = try ChangingRepository(at: "\(folder)/r.git", seed: seed)
      let kept = try FactsDatabase(at: ":memory:")
      try await scan([repository.path], into: kept)
      var story: [String] = []
      for _ in 0..<14 {
        story.append(try repository.happen())
        // Two things may happen between two nights.
        if story.count % 3 == 0 { story.append(try repository.happen()) }
        let report = try await scan([repository.path], into: kept, jobs: story.count % 3 + 1)
        let fresh = try FactsDatabase(at: ":memory:")
        let anew = try await scan([repository.path], into: fresh)
        #expect(report.incomplete == anew.incomplete)
        let (left, right) = (try lines(kept), try lines(fresh))
        #expect(left == right, "\(story)")
        #expect(try kept.generation() == fresh.generation(), "\(story)")
        #expect(try people(kept) == people(fresh), "\(story)")
        if left != right { return }
      }
    }
  }

  @Test func theFactsOfAScanMergeAsTheyWereScanned() async throws {
    try await withFolder { folder in
      let repository = try ChangingRepository(at: "\(folder)/r.git", seed: 99)
      for _ in 0..<12 { _ = try repository.happen() }
      let scanned = try FactsDatabase(at: ":memory:")
      try await scan([repository.path], into: scanned)
      let merged = try FactsDatabase(at: ":memory:")
      var ingest = Ingest(into: merged)
      for line in try lines(scanned) {
        if let fact = try FactsFile.fact(Array(line.utf8), number: 1) { try ingest.add(fact) }
      }
      try ingest.finish()
      #expect(try lines(merged) == lines(scanned))
      #expect(try merged.generation() == scanned.generation())
      // A scan after that reads everything: a facts file remembers no commits.
      _ = try repository.happen()
      try await scan([repository.path], into: merged)
      try await scan([repository.path], into: scanned)
      #expect(try lines(merged) == lines(scanned))
    }
  }

  @Test func aStoppedScanGoesOnWhereItStopped() async throws {
    try await withFolder { folder in
      let repository = try ChangingRepository(at: "\(folder)/r.git", seed: 7)
      for _ in 0..<30 { _ = try repository.happen() }
      let whole = try FactsDatabase(at: ":memory:")
      try await scan([repository.path], into: whole)
      let database = try FactsDatabase(at: ":memory:")
      let stop = StopSignal()
      stop.stop(.deadline)
      let stopped = try await scan([repository.path], into: database, stop: stop)
      #expect(stopped.repositories.map(\.state) == [.stopped])
      #expect(stopped.repositories[0].reason?.contains("its time was over") == true)
      #expect(try lines(database).isEmpty)
      try await scan([repository.path], into: database)
      #expect(try lines(database) == lines(whole))
    }
  }

  @Test func nothingNewIsNotRead() async throws {
    try await withFolder { folder in
      let repository = try ChangingRepository(at: "\(folder)/r.git", seed: 5)
      for _ in 0..<6 { _ = try repository.happen() }
      let database = try FactsDatabase(at: ":memory:")
      #expect(try await scan([repository.path], into: database).repositories.map(\.state) == [.read])
      #expect(try await scan([repository.path], into: database).repositories.map(\.state) == [.unchanged])
      #expect(try await scan([repository.path], into: database, full: true).repositories.map(\.state) == [.read])
      // Packed references are other files, and nothing new.
      let before = try lines(database)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
      process.arguments = ["--git-dir=\(repository.path)", "pack-refs", "--all"]
      try process.run()
      process.waitUntilExit()
      #expect(try await scan([repository.path], into: database).repositories.map(\.state) == [.unchanged])
      #expect(try lines(database) == before)
    }
  }
}
