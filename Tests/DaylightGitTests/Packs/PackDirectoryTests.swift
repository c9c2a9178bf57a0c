import Testing

@testable import DaylightGit

@Suite struct PackDirectoryTests {
  @Test func onlyWholePairsAreMapped() throws {
    try withFolder { folder in
      #expect(PackDirectory(objects: folder + "/none/").packs.isEmpty)
      var handmade = HandmadePack(1)
      handmade.add(.init(id: .emptyTree, type: 2, body: []))
      try handmade.write(to: folder)
      let packs = folder + "/objects/pack/"
      try put(handmade.indexBytes, into: packs + "pack-lonely.idx")
      try put(handmade.packBytes, into: packs + "pack-noindex.pack")
      try put([1, 2, 3], into: packs + "pack-junk.idx")
      try put(handmade.packBytes, into: packs + "pack-junk.pack")
      #expect(PackDirectory(objects: folder + "/objects/").packs.count == 1)
    }
  }

  @Test func packsThatComeAreAddedAndThoseThatGoStay() throws {
    try withFolder { folder in
      var handmade = HandmadePack(1)
      handmade.add(.init(id: .emptyTree, type: 2, body: []))
      try handmade.write(to: folder)
      var directory = PackDirectory(objects: folder + "/objects/")
      let isChanged = directory.refresh()
      #expect(!isChanged)
      try shell("cd \(quoted(folder))/objects/pack && for e in idx pack; do mv pack-handmade.$e pack-new.$e; done")
      let isNew = directory.refresh()
      #expect(isNew)
      #expect(directory.packs.count == 2)
      #expect(directory.isComplete)
    }
  }

  @Test func anIndexOfVersionOneIsLeftToLibgit2() throws {
    try withFolder { folder in
      let origin = try PackedRepository.make(.indexVersion1, in: folder, commits: 2, width: 2)
      let directory = PackDirectory(objects: origin + "/objects/")
      #expect(directory.packs.isEmpty)
      #expect(!directory.isComplete)
    }
  }
}
