import Testing

@testable import DaylightGit

@Suite struct PackTests {
  private func pack(_ handmade: HandmadePack, _ folder: String) throws -> Pack? {
    try handmade.write(to: folder)
    let path = folder + "/objects/pack/pack-handmade"
    return MappedFile(path: path + ".idx").flatMap { Pack(index: $0, packPath: path + ".pack") }
  }

  @Test func entriesAreReadAsTheyAreWritten() throws {
    try withFolder { folder in
      var handmade = HandmadePack(4)
      let large = [UInt8](repeating: 1, count: 3000)
      handmade.add(.init(id: .emptyTree, type: 2, body: large))
      handmade.add(
        .init(id: .hashing(blob: [1]), type: 6, base: HandmadePack.distance(handmade.pack.count - 12), body: [1]))
      handmade.add(.init(id: .hashing(blob: [2]), type: 7, base: ObjectID.emptyTree.bytes, body: [2]))
      handmade.add(.init(id: .hashing(blob: [3]), type: 5, body: [2]))
      let pack = try #require(try pack(handmade, folder))
      #expect(!pack.isSuspect)
      let first = try #require(pack.entry(at: 12))
      guard case .whole(.tree) = first.form else { throw ScratchFailure(reason: "no tree") }
      #expect(first.size == 3000)
      let second = try #require(pack.entry(at: handmade.offsets[1]))
      guard case .offsetDelta(12) = second.form else { throw ScratchFailure(reason: "\(second)") }
      let third = try #require(pack.entry(at: handmade.offsets[2]))
      guard case .referenceDelta(.emptyTree) = third.form else { throw ScratchFailure(reason: "\(third)") }
      #expect(pack.entry(at: handmade.offsets[3]) == nil, "5 is no type")
      for offset in [-1, 0, 11, pack.end, pack.end + 1, .max] { #expect(pack.entry(at: offset) == nil) }
      for offset in 12..<pack.end { _ = pack.entry(at: offset) }
    }
  }

  @Test(arguments: [0, 1 << 20, 1 << 40, 12, -1])
  func aBaseMustBeBefore(distance: Int) throws {
    try withFolder { folder in
      var handmade = HandmadePack(1)
      let base = distance < 0 ? [UInt8](repeating: 0xff, count: 30) : HandmadePack.distance(distance)
      handmade.add(.init(id: .emptyTree, type: 6, base: base, body: [1]))
      let pack = try #require(try pack(handmade, folder))
      #expect(pack.entry(at: 12) == nil)
    }
  }

  @Test func aSizeThatCannotBeIsNoEntry() throws {
    try withFolder { folder in
      var handmade = HandmadePack(2)
      handmade.add(.init(id: .emptyTree, type: 3, size: 1 << 40, body: [1]))
      handmade.add(.init(id: .zero, type: 3, size: .max, body: [1]))
      let pack = try #require(try pack(handmade, folder))
      for offset in handmade.offsets { #expect(pack.entry(at: offset) == nil) }
    }
  }

  private func isSuspect(_ path: String) throws -> Bool? {
    Pack(index: try #require(MappedFile(path: path + ".idx")), packPath: path + ".pack")?.isSuspect
  }

  @Test func anotherPacksIndexMakesItSuspect() throws {
    try withFolder { folder in
      var handmade = HandmadePack(1)
      handmade.add(.init(id: .emptyTree, type: 3, body: [1]))
      try handmade.write(to: folder)
      let path = folder + "/objects/pack/pack-handmade"
      try put(Array(handmade.packBytes.dropLast(1)), into: path + ".pack")
      #expect(try isSuspect(path) == true)
      var other = handmade.packBytes
      other[11] = 2
      try put(other, into: path + ".pack")
      #expect(try isSuspect(path) == true)
      other[7] = 9
      try put(other, into: path + ".pack")
      #expect(try isSuspect(path) == nil)
    }
  }
}
