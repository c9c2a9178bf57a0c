import DaylightHooks
import Testing

/// A line of the queue comes back as it was written, or is known to be damaged.
@Suite struct QueueEntryTests {
  private func entry(_ references: [String] = ["refs/heads/main"], path: String = "/srv/git/a b\nc.git") -> QueueEntry {
    QueueEntry(seconds: 1_760_000_000, repository: Array(path.utf8), references: references.map { Array($0.utf8) })
  }

  private func line(_ entry: QueueEntry) throws -> [UInt8] {
    let line = try #require(entry.line)
    #expect(line.last == 0x0a)
    return Array(line.dropLast())
  }

  @Test func blanksLineEndsAndAnyByteComeBack() throws {
    for name in ["a b", "a\nb", "%41", "ü", "a,b", "\u{7f}", String(repeating: "x", count: 3_000)] {
      var one = entry(["refs/heads/\(name)", "refs/tags/v1"], path: "/srv/\(name)/r.git")
      #expect(try QueueEntry(line: line(one)) == one)
      one.repository.append(0xff)
      #expect(try QueueEntry(line: line(one)) == one)
      #expect(try line(one).allSatisfy { $0 > 0x1f && $0 < 0x7f })
    }
    #expect(try QueueEntry(line: line(entry([]))).references.isEmpty)
  }

  @Test func whatDoesNotFitIsCounted() throws {
    let many = (0..<5_000).map { "refs/heads/topic-\($0)" }
    let bytes = try line(entry(many))
    #expect(bytes.count < QueueEntry.lineLimit)
    let read = try QueueEntry(line: bytes)
    #expect(read.references.count > 500)
    #expect(read.references.count + read.more == 5_000)
    #expect(read.references == many.prefix(read.references.count).map { Array($0.utf8) })
    #expect(entry(path: "/" + String(repeating: " ", count: 6_000)).line == nil)
  }

  /// Cut anywhere, or with any byte another one, a line is torn: never another entry.
  @Test func everyDamageIsNoticed() throws {
    let bytes = try line(entry())
    for count in 0..<bytes.count {
      #expect(throws: QueueEntry.Flaw.torn) { try QueueEntry(line: bytes.prefix(count)) }
    }
    for place in bytes.indices {
      for byte: UInt8 in [0x20, 0x30, 0x41, 0x00, 0xff] where byte != bytes[place] {
        var other = bytes
        other[place] = byte
        #expect(throws: QueueEntry.Flaw.self) { try QueueEntry(line: other) }
      }
    }
    #expect(throws: QueueEntry.Flaw.torn) { try QueueEntry(line: bytes + bytes) }
  }

  @Test func aNewerLineIsToldFromGarbage() {
    #expect(throws: QueueEntry.Flaw.newer) { try QueueEntry(line: Array("q2 whatever it says".utf8)) }
    #expect(throws: QueueEntry.Flaw.torn) { try QueueEntry(line: Array("quite something".utf8)) }
    #expect(throws: QueueEntry.Flaw.torn) { try QueueEntry(line: Array("q".utf8)) }
  }
}
