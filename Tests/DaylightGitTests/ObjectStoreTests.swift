import Testing

@testable import DaylightGit

/// Where objects are, and what is done when they are not where they were.
@Suite struct ObjectStoreTests {
  private func expect(_ repository: borrowing Repository, gives objects: [StoredObject]) throws {
    for object in objects {
      #expect(try repository.header(of: object.id) == (object.kind, object.bytes.count))
      let (kind, bytes) = try repository.object(object.id) { kind, bytes throws(GitError) in
        (kind, (0..<bytes.count).map { bytes[$0] })
      }
      #expect(kind == object.kind)
      #expect(bytes == object.bytes)
      if kind == .blob { #expect(try repository.blob(object.id, limit: bytes.count) == bytes) }
    }
  }

  @Test(arguments: PackedRepository.Form.allCases)
  func objectsAreThoseOfCatFile(form: PackedRepository.Form) throws {
    try withFolder { folder in
      let origin = try PackedRepository.make(form, in: folder, commits: 25, width: 20)
      let objects = try PackedRepository.objects(of: origin)
      #expect(objects.count > 100)
      try expect(Repository(at: origin), gives: objects)
    }
  }

  @Test func aNewPackUnderAnOpenHandleIsFound() throws {
    try withFolder { folder in
      let origin = try PackedRepository.make(.severalPacks, in: folder, commits: 20, width: 10)
      let objects = try PackedRepository.objects(of: origin)
      let repository = try Repository(at: origin)
      let unused = try Repository(at: origin)
      try expect(repository, gives: Array(objects.prefix(30)))
      // All packs are replaced by one, and something comes that the handle has never seen.
      let writer = try RepositoryWriter(creating: folder + "/other", bare: true, initialBranch: "main")
      let new = try writer.commit("new", at: 99)
      try writer.setReference("refs/heads/new", to: new)
      try git(in: origin, "fetch", "-q", folder + "/other", "refs/heads/new:refs/heads/new")
      try git(in: origin, "repack", "-adfq", "--depth=3")
      try git(in: origin, "prune-packed", "-q")
      let all = try PackedRepository.objects(of: origin)
      #expect(all.count == objects.count + 3)
      try expect(repository, gives: all)
      // One that mapped nothing before the packs were replaced.
      try expect(unused, gives: all)
    }
  }

  /// The object, or the error, of every object of a repository.
  private func outcomes(_ folder: String, _ objects: [StoredObject]) throws -> (right: Int, errors: Int) {
    let repository = try Repository(at: folder)
    var result = (right: 0, errors: 0)
    for object in objects {
      do throws(GitError) {
        let read = try repository.object(object.id) { kind, bytes throws(GitError) in
          (kind, (0..<bytes.count).map { bytes[$0] })
        }
        #expect(read == (object.kind, object.bytes))
        result.right += 1
      } catch {
        #expect(error.code == .corruptObject || error.code == .missingObject, "\(error)")
        #expect(error.context == object.id.hex)
        result.errors += 1
      }
    }
    return result
  }

  @Test(arguments: ["pack", "idx"])
  func damageIsAnError(suffix: String) throws {
    try withFolder { folder in
      let origin = try PackedRepository.make(.packed, in: folder, commits: 8, width: 6)
      let objects = try PackedRepository.objects(of: origin)
      let file = try PackedRepository.packFile(suffix, in: origin)
      let sound = try contents(file)
      var dice = Dice(state: 21)
      var errors = 0
      for _ in 0..<60 {
        var damaged = sound
        damaged[Int.random(in: 0..<sound.count, using: &dice)] ^= UInt8.random(in: 1...255, using: &dice)
        try put(damaged, into: file)
        errors += try outcomes(origin, objects).errors
      }
      for part in 1..<8 {
        try put(Array(sound.prefix(sound.count * part / 8)), into: file)
        errors += try outcomes(origin, objects).errors
      }
      #expect(errors > 100)
      if suffix == "idx" {
        // A place far outside the pack, and none of the checksums right.
        var damaged = sound
        for position in (8 + 1024 + objects.count * 20)..<(sound.count - 40) { damaged[position] = 0x7f }
        try put(damaged, into: file)
        #expect(try outcomes(origin, objects) == (0, objects.count))
        damaged = sound
        for position in 0..<(objects.count * 4) { damaged[8 + 1024 + objects.count * 20 + position] ^= 0x7f }
        try put(damaged, into: file)
        // The checksums alone are wrong: then the hash decides.
        #expect(try outcomes(origin, objects) == (objects.count, 0))
        damaged = sound
        let offsets = 8 + 1024 + objects.count * 24
        for position in 0..<(objects.count * 4) {
          damaged[offsets + position] = sound[offsets + (position + 4) % (objects.count * 4)]
        }
        try put(damaged, into: file)
        // Each name has the place of another object, whose bytes are sound.
        #expect(try outcomes(origin, objects) == (0, objects.count))
      }
      try put(sound, into: file)
      #expect(try outcomes(origin, objects) == (objects.count, 0))
    }
  }

  /// A copy that is in no pack, or in another one, stands in for a damaged one.
  @Test(arguments: [true, false])
  func aHealthyCopyIsFound(isLoose: Bool) throws {
    try withFolder { folder in
      let origin = folder + "/origin"
      try PackedRepository.write(10, to: origin, width: 6)
      let objects = try PackedRepository.objects(of: origin)
      try shell("cp -r \(quoted(origin)) \(quoted(folder))/copy")
      try git(in: origin, "repack", "-adfq")
      try git(in: origin, "prune-packed", "-q")
      let file = try PackedRepository.packFile("pack", in: origin)
      var bytes = try contents(file)
      for position in stride(from: 12, to: bytes.count, by: 7) { bytes[position] ^= 0x55 }
      try put(bytes, into: file)
      #expect(try outcomes(origin, objects) == (0, objects.count))
      if isLoose {
        try shell("cp -r \(quoted(folder))/copy/objects/?? \(quoted(origin))/objects/")
      } else {
        try git(in: folder + "/copy", "repack", "-adfq", "--depth=2", "--window=3")
        // A pack of the same objects has the same name.
        let pack = quoted(origin) + "/objects/pack/"
        try shell("for f in \(quoted(folder))/copy/objects/pack/*; do cp $f \(pack)zz-${f##*/}; done")
      }
      #expect(try outcomes(origin, objects) == (objects.count, 0))
    }
  }

  /// A forged copy must not stand in for a damaged one.
  @Test func aCopyIsBelievedOnlyWithItsHash() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let honest = try writer.blob(Array("honest".utf8))
      let forged = try writer.blob(Array("forged".utf8))
      try shell("cp -f \(looseFile(forged, in: folder)) \(looseFile(honest, in: folder))")
      var handmade = HandmadePack(1)
      handmade.add(.init(id: honest, type: 3, size: 7, body: Array("honest".utf8)))
      try handmade.write(to: folder)
      let repository = try Repository(at: folder)
      let error = failure { () throws(GitError) in _ = try repository.blob(honest, limit: 99) }
      #expect(error?.code == .corruptObject)
      #expect(error?.context == honest.hex)
    }
  }

  @Test func deltasThatGoRoundAreAnError() throws {
    try withFolder { folder in
      _ = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let ids = [ObjectID.hashing(blob: [1]), .hashing(blob: [2])]
      var handmade = HandmadePack(2)
      for turn in 0..<2 {
        handmade.add(.init(id: ids[turn], type: 7, base: ids[1 - turn].bytes, body: [1, 1, 0x90, 1]))
      }
      try handmade.write(to: folder)
      let repository = try Repository(at: folder)
      for id in ids {
        #expect(failure { () throws(GitError) in _ = try repository.header(of: id) }?.code == .corruptObject)
        #expect(failure { () throws(GitError) in _ = try repository.blob(id, limit: 9) }?.code == .corruptObject)
        #expect(failure { () throws(GitError) in _ = try repository.commit(id) }?.code == .corruptObject)
      }
    }
  }

  @Test func aLargeBlobIsNotInflated() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let large = [UInt8](repeating: 0x61, count: 300_000)
      let id = try writer.blob(large)
      let commit = try writer.commit(
        tree: writer.tree([(Array("a".utf8), FileMode.file, id)]), parents: [], author: .ana(1), committer: .ana(1),
        message: [])
      try writer.setReference("refs/heads/main", to: commit)
      try git(in: folder, "repack", "-adq")
      let file = try PackedRepository.packFile("pack", in: folder)
      var bytes = try contents(file)
      let pack = try #require(PackDirectory(objects: folder + "/objects/").packs.first)
      let place = try #require(pack.index.find(id))
      let offset = try #require(pack.index.offset(place))
      // Its compressed part is broken, so it can be neither read nor inflated.
      for position in (offset + 20)..<(offset + 60) { bytes[position] = 0xff }
      try put(bytes, into: file)
      let repository = try Repository(at: folder)
      #expect(try repository.blob(id, limit: large.count - 1) == nil)
      #expect(try repository.header(of: id) == (.blob, large.count))
      #expect(
        failure { () throws(GitError) in _ = try repository.blob(id, limit: large.count) }?.code == .corruptObject)
    }
  }

  /// Handles that share mapped packs, each on its own thread.
  @Test func handlesShareTheirPacks() async throws {
    let scratch = "/tmp/daylight-git-shared-\(UInt64.random(in: 0 ... .max))"
    defer { _ = try? shell("rm -rf \(scratch)") }
    try shell("mkdir \(scratch)")
    let origin = try PackedRepository.make(.packed, in: scratch)
    let objects = try PackedRepository.objects(of: origin)
    let known = try Repository(at: origin).known
    // The handles read what was mapped, though it is gone.
    try shell("rm \(scratch)/origin/objects/pack/*")
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for seed in 0..<4 {
        group.addTask {
          let repository = try Repository(anotherHandleOf: known)
          var dice = Dice(state: UInt64(seed))
          var right = 0
          for object in objects.shuffled(using: &dice) {
            let isRight = try repository.object(object.id) { kind, bytes throws(GitError) in
              kind == object.kind && (0..<bytes.count).map { bytes[$0] } == object.bytes
            }
            if isRight { right += 1 }
          }
          return right
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == [Int](repeating: objects.count, count: 4))
  }
}
