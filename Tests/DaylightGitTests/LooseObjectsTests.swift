import Testing

@testable import DaylightGit

/// What git wrote is read as git reads it; anything else is the right bytes or an error.
@Suite(.timeLimit(.minutes(1))) struct LooseObjectsTests {
  private func objects(of folder: String) -> LooseObjects { LooseObjects(folders: [folder + "/objects/"]) }

  /// An object's kind and bytes; nil when there is none.
  private func read(
    _ id: ObjectID, _ objects: borrowing LooseObjects, as kind: ObjectKind? = nil, limit: Int = 1 << 20
  ) throws(PackFailure) -> StoredObject? {
    guard let object = try objects.read(id, as: kind, limit: limit) else { return nil }
    defer { withExtendedLifetime(object) {} }
    return StoredObject(id: id, kind: object.kind, bytes: Array(object.bytes))
  }

  private func problem(_ body: () throws(PackFailure) -> Void) -> PackFailure? {
    do throws(PackFailure) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  private func folder(in parent: String) throws -> String {
    try git(in: parent, "init", "-q", "--bare", parent + "/r")
    return parent + "/r"
  }

  @Test(arguments: [0, 1, 6, 9]) func objectsAreThoseOfCatFile(_ compression: Int) throws {
    try withFolder { parent in
      let folder = try folder(in: parent)
      var dice = Dice(state: 3)
      for count in [0, 1, 20, 24, 25, 26, 1_000, 100_000] {
        let random = (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }
        for bytes in [random, (0..<count).map { UInt8($0 / 3 & 0x3f) }] {
          try put(bytes, into: parent + "/file")
          try git(in: folder, "-c", "core.looseCompression=\(compression)", "hash-object", "-w", parent + "/file")
        }
      }
      let writer = try RepositoryWriter(creating: parent + "/other", bare: true, initialBranch: "main")
      let commit = try writer.commit("text\n", at: 5)
      _ = try writer.tag("v1", target: commit, tagger: .ana(1), message: Array("One\n".utf8))
      for repository in [folder, parent + "/other"] {
        let loose = objects(of: repository)
        let expected = try PackedRepository.objects(of: repository)
        for object in expected {
          let found = try #require(try read(object.id, loose))
          #expect(found.kind == object.kind && found.bytes == object.bytes)
          let header = try #require(try loose.header(of: object.id))
          #expect(header == (object.kind, object.bytes.count))
          #expect(try read(object.id, loose, as: object.kind, limit: object.bytes.count) != nil)
        }
        #expect(repository == folder || Set(expected.map(\.kind)).count == 4)
        #expect(try read(.hashing(blob: [1, 2, 3]), loose) == nil)
        #expect(try loose.header(of: .hashing(blob: [1, 2, 3])) == nil)
      }
    }
  }

  @Test func kindAndLimitAreKept() throws {
    try withFolder { parent in
      let folder = try folder(in: parent)
      let id = try write("blob 5\u{0}hello", to: folder)
      let loose = objects(of: folder)
      #expect(try read(id, loose, as: .blob, limit: 5)?.bytes == Array("hello".utf8))
      #expect(problem { () throws(PackFailure) in _ = try read(id, loose, limit: 4) } == .tooLarge(.blob, 5))
      #expect(problem { () throws(PackFailure) in _ = try read(id, loose, as: .tree) } == .unexpectedKind(.blob))
    }
  }

  @Test func theFirstFolderThatHasTheObjectIsTaken() throws {
    try withFolder { parent in
      let folder = try folder(in: parent)
      let id = try write("blob 5\u{0}hello", to: folder)
      let folders = [parent + "/none/", parent + "/empty/", folder + "/objects/"]
      try shell("mkdir -p \(quoted(parent))/empty/\(id.hex.prefix(2))")
      // A machine that stopped at the wrong moment leaves a file without bytes.
      try put([], into: parent + "/empty/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))")
      #expect(try read(id, LooseObjects(folders: folders))?.bytes == Array("hello".utf8))
      #expect(try read(id, LooseObjects(folders: Array(folders.prefix(2)))) == nil)
    }
  }

  @Test(arguments: [
    "", "blob", "blob 5", "blob 5hello", "blob 4\u{0}hello", "blob 6\u{0}hello", "blob \u{0}hello", "blob -5\u{0}hello",
    "blob 5 \u{0}hello", "blob 0x5\u{0}hello", " 5\u{0}hello", "5\u{0}hello", "blub 5\u{0}hello", "BLOB 5\u{0}hello",
    "blob  5\u{0}hello", "blob\u{0}5 hello", "blob 99999999999999999999\u{0}hello",
    "blob 18446744073709551621\u{0}hello",
  ])
  func aWrongHeaderIsAnError(_ content: String) throws {
    try withFolder { parent in
      let folder = try folder(in: parent)
      let id = try write(content, to: folder)
      let loose = objects(of: folder)
      let error = problem { () throws(PackFailure) in _ = try read(id, loose) }
      #expect(error == .damaged("the object's file is broken"))
    }
  }

  @Test func aHostileSizeIsNotBelieved() throws {
    try withFolder { parent in
      let folder = try folder(in: parent)
      let id = try write("blob 999999999999999999\u{0}hello", to: folder)
      let loose = objects(of: folder)
      for limit in [0, 1 << 20, Int.max] {
        let error = problem { () throws(PackFailure) in _ = try read(id, loose, limit: limit) }
        #expect(error == .tooLarge(.blob, 999_999_999_999_999_999))
      }
    }
  }

  @Test(arguments: [30, 3_000]) func aWoundedFileGivesTheRightBytesOrAnError(_ count: Int) throws {
    try withFolder { parent in
      let folder = try folder(in: parent)
      var dice = Dice(state: UInt64(count))
      // Letters of a small alphabet would change places under a checksum as weak as zlib's.
      let blocks = (0..<20).map { _ in (0..<(count / 60 + 1)).map { _ in UInt8.random(in: 0...255, using: &dice) } }
      let content = Array((0..<60).flatMap { _ in blocks[Int.random(in: 0..<20, using: &dice)] }.prefix(count))
      try put(content, into: parent + "/file")
      let id = try #require(
        ObjectID(hex: String(text(try git(in: folder, "hash-object", "-w", parent + "/file")).dropLast())))
      let file = looseFile(id, in: folder)
      let whole = try contents(file)
      let loose = objects(of: folder)
      var wounds = (1..<whole.count).map { Array(whole.prefix($0)) }.filter { _ in
        count < 100 || Bool.random(using: &dice)
      }
      let cut = wounds.count
      wounds += [whole + [0], whole + whole]
      for place in whole.indices {
        var flipped = whole
        flipped[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
        wounds.append(flipped)
      }
      var errors = 0
      for (number, wound) in wounds.enumerated() {
        try put(wound, into: file)
        do throws(PackFailure) {
          let found = try read(id, loose)
          #expect(found?.kind == .blob && found?.bytes == content, "wound \(number)")
        } catch {
          errors += 1
        }
        // Its checksum is at the other end: only that it comes back is asked of it.
        _ = try? loose.header(of: id)
        if number == cut + 1 { #expect(errors == number + 1, "a part, or more than the whole, is never right") }
      }
      #expect(errors >= wounds.count - 3)
    }
  }

  /// Writes a file of one stream under the name that its content would have as a blob.
  private func write(_ content: String, to folder: String) throws -> ObjectID {
    let id = ObjectID.hashing(blob: Array(content.utf8))
    try shell("mkdir -p \(quoted(folder))/objects/\(id.hex.prefix(2))")
    try put(HandmadePack.stored(Array(content.utf8)), into: looseFile(id, in: folder))
    return id
  }
}
