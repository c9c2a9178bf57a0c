import Testing

@testable import DaylightGit

@Suite struct InflatedPrefixTests {
  private func prefix(_ stream: [UInt8], _ count: Int) -> [UInt8]? {
    stream.withUnsafeBytes { InflatedPrefix.read($0, count: count) }
  }

  /// Streams that git made: stored, with the fixed code, and with codes of their own.
  @Test(arguments: [0, 1, 6, 9])
  func isTheBeginningOfWhatGitCompressed(level: Int) throws {
    try withFolder { folder in
      _ = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      var dice = Dice(state: 9)
      for size in [0, 1, 3, 40, 300, 5000, 70_000] {
        let words = (0..<(size / 4)).map { _ in String(Int.random(in: 100..<1000, using: &dice) / 7 * 7) }
        let content = Array(Array(words.joined(separator: " ").utf8).prefix(size))
        try put(content, into: folder + "/content")
        let name = try git(
          in: folder, "-c", "core.looseCompression=\(level)", "hash-object", "-w", folder + "/content")
        let id = try #require(ObjectID(hexBytes: name.dropLast()))
        let stream = try contents(looseFile(id, in: folder))
        let whole = Array("blob \(content.count)\0".utf8) + content
        for count in [1, 16, 200, 3000, 100_000] { #expect(prefix(stream, count) == Array(whole.prefix(count))) }
      }
    }
  }

  @Test func damageIsFoundOrGivesSomethingElse() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let id = try writer.blob(Array((0..<400).map { "\($0 * $0)\n" }.joined().utf8))
      let stream = try contents(looseFile(id, in: folder))
      var dice = Dice(state: 4)
      var broken = 0
      for _ in 0..<3000 {
        var damaged = stream
        damaged[Int.random(in: 0..<stream.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
        if Bool.random(using: &dice) { damaged.removeLast(Int.random(in: 0..<stream.count, using: &dice)) }
        let found = prefix(damaged, 2000)
        #expect((found?.count ?? 0) <= 2000)
        if found == nil { broken += 1 }
      }
      #expect(broken > 500)
      #expect(broken < 3000)
      for _ in 0..<3000 {
        let noise = (0..<60).map { _ in UInt8.random(in: 0...255, using: &dice) }
        _ = prefix([0x78, 0x9c] + noise, 64)
      }
    }
  }

  @Test func whatIsNoStreamIsRefused() {
    #expect(prefix([], 4) == nil)
    #expect(prefix([0x78, 0x9c], 4) == nil)
    #expect(prefix([0x78, 0x9d, 1, 0, 0, 255, 255], 4) == nil)
    #expect(prefix([0x78, 0x01, 1, 2, 0, 253, 255, 7, 8], 4) == [7, 8])
    #expect(prefix([0x78, 0x01, 1, 2, 0, 253, 254, 7, 8], 4) == nil)
    #expect(prefix([0x78, 0x01, 7, 0, 0], 4) == nil)
  }
}
