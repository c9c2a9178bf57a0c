import Testing

@testable import DaylightGit

@Suite struct PackIndexTests {
  private func index(_ bytes: [UInt8], _ folder: String) throws -> PackIndex? {
    try put(bytes, into: folder + "/idx")
    return PackIndex(try #require(MappedFile(path: folder + "/idx")))
  }

  /// Every name of an index is found, also when names crowd, and no other.
  @Test(arguments: [0, 1, 3, 2000])
  func findsExactlyItsNames(count: Int) throws {
    try withFolder { folder in
      var pack = HandmadePack(count)
      var ids: [ObjectID] = []
      for number in 0..<count {
        // Half of the names begin with the same bytes, so that guessing by value is of no help.
        let name = ObjectID.hashing(blob: HandmadePack.big(number)).hex
        let hex = number % 2 == 0 ? name : "77777777777777777777" + name.dropFirst(20)
        let id = try #require(ObjectID(hex: hex))
        ids.append(id)
        pack.add(.init(id: id, type: 3, body: [1]))
      }
      let index = try #require(try index(pack.indexBytes, folder))
      #expect(index.count == count)
      for (number, id) in ids.enumerated() {
        let place = try #require(index.find(id))
        #expect(index.offset(place) == pack.offsets[number])
        #expect(index.checksum(place) == HandmadePack.checksum(pack.pack[pack.offsets[number]...].prefix(13)))
      }
      for number in 0..<500 {
        #expect(index.find(.hashing(blob: [9] + HandmadePack.big(number))) == nil)
        let near = "77777777777777777777" + ObjectID.hashing(blob: [8] + HandmadePack.big(number)).hex.dropFirst(20)
        #expect(ObjectID(hex: near).flatMap { index.find($0) } == nil)
      }
      #expect(index.find(.zero) == nil)
    }
  }

  @Test func whatWouldLeadOutsideIsNoIndex() throws {
    try withFolder { folder in
      var pack = HandmadePack(2)
      pack.add(.init(id: .emptyTree, type: 3, body: [1]))
      pack.add(.init(id: .hashing(blob: [1]), type: 3, body: [1]))
      let sound = pack.indexBytes
      let whole = try index(sound, folder)
      #expect(whole != nil)
      for count in [1, 8, 1031, 1072, sound.count - 1] {
        let cut = try index(Array(sound.prefix(count)), folder)
        #expect(cut == nil)
      }
      for (position, byte) in [(0, 0), (7, 1), (7, 3), (8, 1), (1028, 1), (1031, 1), (1031, 3)] as [(Int, UInt8)] {
        var broken = sound
        broken[position] = byte
        let index = try index(broken, folder)
        #expect(index == nil, "\(position)")
      }
    }
  }

  @Test func longOffsetsAreBounded() throws {
    try withFolder { folder in
      var pack = HandmadePack(1)
      pack.add(.init(id: .emptyTree, type: 3, body: [1]))
      let short = pack.indexBytes
      let head = Array(short.prefix(8 + 1024 + 24))
      for (word, long, expected) in [
        ([0x80, 0, 0, 0], [0, 0, 0, 1, 0, 0, 0, 5], 1 << 32 + 5), ([0x80, 0, 0, 1], [0, 0, 0, 0, 0, 0, 0, 5], nil),
        ([0x80, 0, 0, 0], [0x80, 0, 0, 0, 0, 0, 0, 5], nil), ([0, 0, 0, 9], [0, 0, 0, 0, 0, 0, 0, 5], 9),
      ] as [([UInt8], [UInt8], Int?)] {
        let index = try #require(try index(head + word + long + short.suffix(40), folder))
        #expect(index.offset(0) == expected)
      }
    }
  }
}
