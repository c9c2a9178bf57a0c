import DaylightHooks
import Foundation
import Testing

/// The queue between hooks and scans: nothing is lost, whatever happens at the same time.
@Suite struct QueueFolderTests {
  private func entry(_ number: Int) -> QueueEntry {
    QueueEntry(seconds: Int64(number), repository: bytes("/srv/r\(number).git"), references: [bytes("refs/heads/main")])
  }

  private func take(_ queue: QueueFolder) throws -> QueueClaim {
    let (claim, reason) = QueueClaim.take(queue, now: 1)
    #expect(reason == nil)
    return try #require(claim)
  }

  private func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func whatWasNotedIsTakenOnce() throws {
    try withFolder { folder in
      let queue = QueueFolder(bytes(folder))
      #expect(try take(queue).entries.isEmpty)
      for number in 1...3 { #expect(queue.append(entry(number)) == nil) }
      let claim = try take(queue)
      #expect(claim.entries == (1...3).map(entry))
      #expect(queue.append(entry(4)) == nil)
      #expect(claim.finish(keeping: [entry(2)], now: 1) == nil)
      let next = try take(queue)
      #expect(Set(next.entries) == [entry(2), entry(4)])
      #expect(next.finish(keeping: [], now: 1) == nil)
      #expect(try files(folder).isEmpty)
    }
  }

  /// A scan that was killed has finished nothing: the next one takes the same.
  @Test func aClaimThatIsNotFinishedStays() throws {
    try withFolder { folder in
      let queue = QueueFolder(bytes(folder))
      #expect(queue.append(entry(1)) == nil)
      _ = try take(queue)
      #expect(queue.append(entry(2)) == nil)
      _ = try take(queue)
      let claim = try take(queue)
      #expect(claim.entries == [entry(1), entry(2)])
      let health = QueueHealth(of: queue)
      #expect(health.unfinished == 2 && health.waiting == 0 && health.oldest == 1 && health.repositories == 2)
    }
  }

  @Test func halfALineAndGarbageCostOnlyThemselves() throws {
    try withFolder { folder in
      let queue = QueueFolder(bytes(folder))
      #expect(queue.append(entry(1)) == nil)
      let half = try #require(entry(2).line).dropLast(9)
      let garbage = Array(half) + bytes("\n\u{0}\u{1b}[31m garbage\nq7 of the future\n") + [0xff, 0xfe]
      let handle = try #require(FileHandle(forWritingAtPath: "\(folder)/pending"))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data(garbage))
      try handle.close()
      // The next writer ends the half line with its own first byte.
      #expect(queue.append(entry(3)) == nil)
      let claim = try take(queue)
      #expect(claim.entries == [entry(1), entry(3)])
      #expect(claim.flaws.map(\.reason) == [.torn, .torn, .newer, .torn])
      #expect(claim.finish(keeping: [], now: 1) == nil)
      // What a newer Daylight wrote is not ours to throw away.
      #expect(try take(queue).flaws.map(\.reason) == [.newer])
    }
  }

  @Test func aQueueThatCannotBeWrittenSaysWhy() throws {
    try withFolder { folder in
      #expect(QueueFolder(bytes("\(folder)/missing")).append(entry(1)) == "No such file or directory")
      try put("", into: "\(folder)/file")
      #expect(QueueFolder(bytes("\(folder)/file")).append(entry(1)) == "Not a directory")
      // A link that somebody put there is not followed.
      try FileManager.default.createDirectory(atPath: "\(folder)/linked", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/linked/pending", withDestinationPath: "/dev/full")
      #expect(QueueFolder(bytes("\(folder)/linked")).append(entry(1)) != nil)
      try FileManager.default.createDirectory(atPath: "\(folder)/folder/pending", withIntermediateDirectories: true)
      #expect(QueueFolder(bytes("\(folder)/folder")).append(entry(1)) != nil)
    }
  }

  /// Many write while one takes again and again: every entry comes out exactly once.
  @Test func writersAndScansAtTheSameTime() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daylight-queue-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let queue = QueueFolder(bytes(folder))
    let writers = 4
    let each = 500
    let found = try await withThrowingTaskGroup(of: [QueueEntry].self) { group in
      for writer in 0..<writers {
        group.addTask {
          for number in 0..<each {
            let entry = QueueEntry(
              seconds: Int64(writer * each + number), repository: bytes("/srv/\(writer).git"), references: [])
            // A reader may be so quick that a writer gives up: the hook then says so, and that is no loss unnoticed.
            while queue.append(entry) != nil { await Task.yield() }
          }
          return []
        }
      }
      group.addTask {
        var found: [QueueEntry] = []
        while found.count < writers * each {
          let (claim, _) = QueueClaim.take(queue, now: 1)
          guard let claim else { continue }
          found += claim.entries
          #expect(claim.flaws.isEmpty && claim.finish(keeping: [], now: 1) == nil)
          await Task.yield()
        }
        return found
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(found.map(\.seconds).sorted() == (0..<Int64(writers * each)).map(\.self))
    let left = try take(queue)
    #expect(left.entries.isEmpty)
  }

  @Test func theFileHasTheRightsOfItsFolder() throws {
    try withFolder { folder in
      let files = FileManager.default
      for (mode, expected) in [(0o2770, 0o660), (0o700, 0o600), (0o755, 0o640)] {
        let path = "\(folder)/\(mode)"
        try files.createDirectory(atPath: path, withIntermediateDirectories: true)
        try files.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        #expect(QueueFolder(bytes(path)).append(entry(1)) == nil)
        let rights = try files.attributesOfItem(atPath: "\(path)/pending")[.posixPermissions] as? Int
        #expect(rights == expected, "\(String(mode, radix: 8))")
      }
    }
  }
}
