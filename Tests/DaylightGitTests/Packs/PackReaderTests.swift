import Testing

@testable import DaylightGit

@Suite struct PackReaderTests {
  private func reader(_ folder: String, cacheBytes: Int = 1 << 20) throws -> PackReader {
    try #require(PackReader(PackDirectory(objects: folder + "/objects/"), cacheBytes: cacheBytes))
  }

  /// What a reader says of an object: nil when it is in no pack.
  private func read(_ reader: PackReader, _ id: ObjectID) throws(PackFailure) -> (ObjectKind, [UInt8])? {
    guard let object = try reader.read(id, as: nil, limit: Repository.maximumBytes) else { return nil }
    defer { withExtendedLifetime(object) {} }
    return (object.kind, Array(object.bytes))
  }

  private func failure(_ body: () throws(PackFailure) -> Void) -> PackFailure? {
    do throws(PackFailure) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: PackedRepository.Form.allCases.filter(\.isPacked))
  func objectsAreThoseOfCatFile(form: PackedRepository.Form) throws {
    try withFolder { folder in
      let origin = try PackedRepository.make(form, in: folder)
      let objects = try PackedRepository.objects(of: origin)
      #expect(objects.count > 150)
      var dice = Dice(state: 1)
      // Without a cache, with one that always overflows, and with one that holds all.
      for cacheBytes in [0, 20_000, 1 << 22] {
        let reader = try reader(origin, cacheBytes: cacheBytes)
        for object in objects.shuffled(using: &dice) {
          let before = try #require(try reader.header(object.id))
          #expect(before == (object.kind, object.bytes.count))
          let found = try #require(try read(reader, object.id))
          #expect(found.0 == object.kind)
          #expect(found.1 == object.bytes)
          let after = try #require(try reader.header(object.id))
          #expect(after == (object.kind, object.bytes.count))
        }
        #expect(try read(reader, .hashing(blob: Array("absent".utf8))) == nil)
      }
    }
  }

  /// The forms are what they are called, or the test above would say nothing of them.
  @Test func formsHaveDeltasOfBothKinds() throws {
    try withFolder { folder in
      var longest: [PackedRepository.Form: Int] = [:]
      var types: [PackedRepository.Form: Set<Int>] = [:]
      for form in PackedRepository.Form.allCases where form.isPacked {
        let origin = try PackedRepository.make(form, in: folder + "/" + form.rawValue)
        for pack in PackDirectory(objects: origin + "/objects/").packs {
          for place in 0..<pack.index.count {
            var offset = try #require(pack.index.offset(place))
            var depth = 0
            while let entry = pack.entry(at: offset) {
              if case .offsetDelta(let base) = entry.form {
                types[form, default: []].insert(6)
                offset = base
              } else if case .referenceDelta(let id) = entry.form {
                types[form, default: []].insert(7)
                offset = try #require(pack.index.find(id).flatMap { pack.index.offset($0) })
              } else {
                break
              }
              depth += 1
            }
            longest[form] = max(longest[form] ?? 0, depth)
          }
        }
      }
      #expect(types[.packed] == [6])
      #expect(types[.referenceDeltas] == [7])
      #expect(types[.severalPacks] == [6])
      for (_, depth) in longest { #expect(depth >= 5) }
    }
  }

  /// A delta too large to be inflated for its size alone.
  @Test func aLargeDeltaTellsItsSize() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      var dice = Dice(state: 8)
      let shared = (0..<60_000).map { _ in UInt8.random(in: 0...255, using: &dice) }
      let own = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &dice) }
      let blobs = [try writer.blob(shared + [1]), try writer.blob(shared + own)]
      let tree = try writer.tree([
        (Array("a".utf8), FileMode.file, blobs[0]), (Array("b".utf8), FileMode.file, blobs[1]),
      ])
      let commit = try writer.commit(tree: tree, parents: [], author: .ana(1), committer: .ana(1), message: [])
      // Of two files the larger one is kept whole, so the smaller needs something of its own.
      try writer.setReference("refs/heads/main", to: commit)
      var handmade = HandmadePack(2)
      handmade.add(.init(id: blobs[0], type: 3, body: shared + [1]))
      var delta = HandmadePack.size(60_001) + HandmadePack.size(80_000) + [0xf0, 0x60, 0xea, 0]
      for start in stride(from: 0, to: 20_000, by: 100) { delta += [100] + own[start..<(start + 100)] }
      handmade.add(.init(id: blobs[1], type: 7, base: blobs[0].bytes, body: delta))
      try handmade.write(to: folder)
      let reader = try reader(folder)
      #expect(try #require(try reader.header(blobs[1])) == (.blob, 80_000))
      #expect(try read(reader, blobs[1])?.1 == shared + own)
      #expect(
        failure { () throws(PackFailure) in _ = try self.reader(folder, limit: 79_999, blobs[1]) }
          == .tooLarge(.blob, 80_000))
    }
  }

  private func reader(_ folder: String, limit: Int, _ id: ObjectID) throws(PackFailure) -> ObjectBytes? {
    guard let reader = PackReader(PackDirectory(objects: folder + "/objects/")) else { return nil }
    return try reader.read(id, as: .blob, limit: limit)
  }

  /// Nothing is read to find out that it is too large or of another kind: here it could not be.
  @Test func whatIsNotWantedIsNotInflated() throws {
    try withFolder { folder in
      var handmade = HandmadePack(1)
      let id = ObjectID.hashing(blob: [1])
      handmade.add(.init(id: id, type: 3, size: 3000, body: [1, 2, 3]))
      try handmade.write(to: folder)
      let reader = try reader(folder)
      #expect(try #require(try reader.header(id)) == (.blob, 3000))
      #expect(
        failure { () throws(PackFailure) in _ = try reader.read(id, as: .blob, limit: 2999) }
          == .tooLarge(.blob, 3000))
      #expect(
        failure { () throws(PackFailure) in _ = try reader.read(id, as: .tree, limit: 9999) } == .unexpectedKind(.blob))
      guard case .damaged = failure({ () throws(PackFailure) in _ = try reader.read(id, as: .blob, limit: 3000) })
      else { throw ScratchFailure(reason: "it was read") }
    }
  }

  private static let noDelta = HandmadePack.size(1) + HandmadePack.size(1) + [0x90, 1]

  @Test func deltasThatGoRoundEnd() throws {
    try withFolder { folder in
      let ids = [ObjectID.hashing(blob: [1]), .hashing(blob: [2]), .hashing(blob: [3])]
      var handmade = HandmadePack(3)
      handmade.add(.init(id: ids[0], type: 7, base: ids[1].bytes, body: Self.noDelta))
      handmade.add(.init(id: ids[1], type: 7, base: ids[0].bytes, body: Self.noDelta))
      handmade.add(.init(id: ids[2], type: 7, base: ids[2].bytes, body: Self.noDelta))
      try handmade.write(to: folder)
      let reader = try reader(folder)
      for id in ids {
        #expect(failure { () throws(PackFailure) in _ = try self.read(reader, id) } == .excessive)
        #expect(failure { () throws(PackFailure) in _ = try reader.header(id) } == .excessive)
      }
    }
  }

  @Test func aChainHasABound() throws {
    try withFolder { folder in
      let count = PackReader.maximumChain + 2
      var handmade = HandmadePack(count)
      var ids: [ObjectID] = []
      for number in 0..<count {
        ids.append(.hashing(blob: HandmadePack.big(number)))
        if number == 0 {
          handmade.add(.init(id: ids[0], type: 3, body: [7]))
        } else {
          let distance = handmade.pack.count - (handmade.offsets.last ?? 0)
          handmade.add(.init(id: ids[number], type: 6, base: HandmadePack.distance(distance), body: Self.noDelta))
        }
      }
      try handmade.write(to: folder)
      #expect(try read(reader(folder, cacheBytes: 0), ids[count - 2])?.1 == [7])
      let last = ids[count - 1]
      let other = try reader(folder, cacheBytes: 0)
      #expect(failure { () throws(PackFailure) in _ = try self.read(other, last) } == .excessive)
    }
  }

  /// A few bytes that claim to become gigabytes.
  @Test func claimsAreNotBelieved() throws {
    try withFolder { folder in
      let base = ObjectID.hashing(blob: [7])
      let huge = HandmadePack.size(1) + HandmadePack.size(1 << 40) + [0x90, 1]
      var handmade = HandmadePack(4)
      handmade.add(.init(id: base, type: 3, body: [7]))
      let ids = (0..<3).map { ObjectID.hashing(blob: [8, $0]) }
      handmade.add(.init(id: ids[0], type: 7, base: base.bytes, body: huge))
      handmade.add(.init(id: ids[1], type: 7, base: ids[0].bytes, body: Self.noDelta))
      let other = HandmadePack.size(2) + HandmadePack.size(1) + [0x90, 1]
      handmade.add(.init(id: ids[2], type: 7, base: base.bytes, body: other))
      try handmade.write(to: folder)
      let reader = try reader(folder)
      #expect(failure { () throws(PackFailure) in _ = try self.read(reader, ids[0]) } == .tooLarge(.blob, 1 << 40))
      #expect(failure { () throws(PackFailure) in _ = try self.read(reader, ids[1]) } == .excessive)
      guard case .damaged = failure({ () throws(PackFailure) in _ = try self.read(reader, ids[2]) }) else {
        throw ScratchFailure(reason: "a delta to another base was applied")
      }
      #expect(try read(reader, base)?.1 == [7])
    }
  }

  /// Wherever a bit is wrong: what is read is right, or is an error.
  @Test(arguments: ["pack", "idx"])
  func damageIsNeverReadAsSomethingElse(suffix: String) throws {
    try withFolder { folder in
      let origin = try PackedRepository.make(.packed, in: folder, commits: 8, width: 6)
      let objects = try PackedRepository.objects(of: origin)
      let file = try PackedRepository.packFile(suffix, in: origin)
      let sound = try contents(file)
      var dice = Dice(state: 77)
      var failures = 0
      var successes = 0
      for turn in 0..<700 {
        var damaged = sound
        let position =
          turn < 40 ? turn : turn < 80 ? sound.count - 1 - (turn - 40) : Int.random(in: 0..<sound.count, using: &dice)
        damaged[position] ^=
          turn % 2 == 0 ? 1 << UInt8.random(in: 0..<8, using: &dice) : UInt8.random(in: 1...255, using: &dice)
        try put(damaged, into: file)
        let reader = try reader(origin)
        for object in objects {
          do throws(PackFailure) {
            _ = try reader.header(object.id)
            guard let found = try read(reader, object.id) else { continue }
            #expect(found == (object.kind, object.bytes), "byte \(position)")
            successes += 1
          } catch {
            failures += 1
          }
        }
      }
      #expect(successes > 5000)
      #expect(failures > 100)
    }
  }

  @Test func whatIsLeftOfACutPackIsRead() throws {
    try withFolder { folder in
      let origin = try PackedRepository.make(.packed, in: folder, commits: 12, width: 6)
      let objects = try PackedRepository.objects(of: origin)
      let file = try PackedRepository.packFile("pack", in: origin)
      let sound = try contents(file)
      var readable: [Int] = []
      for count in stride(from: 0, through: sound.count, by: max(sound.count / 40, 1)) {
        try put(Array(sound.prefix(count)), into: file)
        let reader = try reader(origin)
        var right = 0
        for object in objects {
          do throws(PackFailure) {
            guard let found = try read(reader, object.id) else { continue }
            #expect(found == (object.kind, object.bytes))
            let header = try reader.header(object.id)
            #expect(header?.kind == object.kind)
            #expect(header?.size == object.bytes.count)
            right += 1
          } catch {
            #expect(error.mayBeDamage)
          }
        }
        readable.append(right)
      }
      #expect(readable.first == 0)
      #expect(readable == readable.sorted())
      #expect(readable[readable.count * 7 / 10] > objects.count / 4)
    }
  }

  @Test func noiseIsNoPack() throws {
    try withFolder { folder in
      var dice = Dice(state: 13)
      for _ in 0..<200 {
        var handmade = HandmadePack(6)
        let ids = (0..<6).map { ObjectID.hashing(blob: [UInt8($0)]) }
        for id in ids {
          let noise = (0..<Int.random(in: 0...40, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) }
          let base = (0..<Int.random(in: 0...20, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) }
          handmade.add(
            .init(
              id: id, type: Int.random(in: 0...7, using: &dice), size: Int.random(in: 0...60, using: &dice), base: base,
              body: noise))
        }
        try handmade.write(to: folder)
        var damaged = handmade.packBytes
        for _ in 0..<20 {
          damaged[Int.random(in: 12..<damaged.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
        }
        try put(damaged, into: folder + "/objects/pack/pack-handmade.pack")
        let reader = try reader(folder)
        for id in ids {
          _ = failure { () throws(PackFailure) in _ = try reader.header(id) }
          _ = failure { () throws(PackFailure) in _ = try self.read(reader, id) }
        }
      }
    }
  }
}
