import Testing

@testable import DaylightGit

@Suite struct OffsetTableTests {
  @Test func findsThePlaceOfEveryOffset() throws {
    try withFolder { folder in
      var dice = Dice(state: 2)
      var pack = HandmadePack(300)
      for number in 0..<300 {
        let body = [UInt8](repeating: 1, count: Int.random(in: 0...400, using: &dice))
        pack.add(.init(id: .hashing(blob: HandmadePack.big(number)), type: 3, body: body))
      }
      try put(pack.indexBytes, into: folder + "/idx")
      let file = try #require(MappedFile(path: folder + "/idx"))
      let index = try #require(PackIndex(file))
      let table = OffsetTable(index, end: pack.pack.count)
      let offsets = Set(pack.offsets)
      for offset in -1..<(pack.pack.count + 100) {
        let place = table.place(at: offset, in: index)
        #expect((place != nil) == offsets.contains(offset))
        if let place { #expect(index.offset(place) == offset) }
      }
      // Offsets beyond a pack that was cut off are left out.
      #expect(OffsetTable(index, end: 100).place(at: pack.offsets[200], in: index) == nil)
    }
  }
}
