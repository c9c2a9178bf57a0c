import DaylightGit
import Testing

@Suite struct TreeComparisonTests {
  /// Commits, their order and every changed file, against git's own log of the same history.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func recordsAreThoseOfGitLog(seed: UInt64) throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      var history = GeneratedHistory(seed: seed)
      try history.write(120, to: writer)
      // Half of the histories are read from a pack, with deltas.
      if seed % 2 == 0 { try git(in: folder, "repack", "-adfq") }
      let expected = try git(
        in: folder, "log", "--all", "-z", "--raw", "--no-abbrev", "--no-renames",
        "--diff-merges=first-parent",
        "--format=%x01%H")
      #expect(expected.count > 20_000)
      let letters = Set(
        expected.split(separator: 0).compactMap { $0.first == 0x0a || $0.first == 0x3a ? $0.last : nil })
      #expect(letters == Set("ADMT".utf8))
      let repository = try Repository(at: folder)
      #expect(try RawLog.of(repository) == expected)
      // The cache must change nothing: without one, and with one that always overflows.
      #expect(try RawLog.of(repository, cacheBytes: 0) == expected)
      #expect(try RawLog.of(repository, cacheBytes: 3000) == expected)
    }
  }

  @Test(arguments: [11, 12] as [UInt64])
  func filesAreThoseOfLsTree(seed: UInt64) throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      var history = GeneratedHistory(seed: seed)
      try history.write(60, to: writer)
      let repository = try Repository(at: folder)
      let commit = try #require(try repository.head().commit)
      let tree = try repository.commit(commit).tree
      var trees = TreeComparison()
      var listing: [UInt8] = []
      var found: [(path: [UInt8], entry: TreeEntry)] = []
      try trees.files(in: tree, of: repository) { path, entry in
        let kind = entry.mode == FileMode.submodule ? "commit" : "blob"
        listing += Array("\(RawLog.octal(entry.mode)) \(kind) \(entry.id)\t".utf8) + path + [0]
        found.append((path, entry))
      }
      #expect(!found.isEmpty)
      #expect(listing == (try git(in: folder, "ls-tree", "-r", "-z", "--full-tree", "HEAD")))
      for (path, entry) in found { #expect(try trees.entry(at: path, in: tree, of: repository) == entry) }
    }
  }

  @Test func entryFollowsAPath() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let blob = try writer.blob([1])
      let tree = try writer.tree([
        (Array("docs/adr/0001.md".utf8), 0o100664, blob), (Array("docs.md".utf8), FileMode.link, blob),
      ])
      let repository = try Repository(at: folder)
      var trees = TreeComparison()
      func entry(_ path: String) throws -> TreeEntry? {
        try trees.entry(at: path.utf8, in: tree, of: repository)
      }
      #expect(try entry("docs/adr/0001.md") == TreeEntry(mode: FileMode.file, id: blob))
      #expect(try entry("docs.md")?.mode == FileMode.link)
      #expect(try entry("docs/adr")?.mode == FileMode.tree)
      for absent in ["", "doc", "docs/", "docs//adr", "docs/adr/0001.md/x", "docs.md/x", "/docs"] {
        #expect(try entry(absent) == nil, "\(absent)")
      }
    }
  }

  @Test func theEmptyTreeNeedNotBeWritten() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let full = try writer.tree([(Array("a".utf8), FileMode.file, writer.blob([1]))])
      let repository = try Repository(at: folder)
      var trees = TreeComparison()
      var letters = ""
      try trees.changes(from: .emptyTree, to: full, in: repository) { letters += $0.status.letter }
      try trees.changes(from: full, to: .emptyTree, in: repository) { letters += $0.status.letter }
      try trees.changes(from: nil, to: .emptyTree, in: repository) { letters += $0.status.letter }
      #expect(letters == "AD")
      #expect(ObjectID.hashing([], as: .tree) == .emptyTree)
    }
  }

  /// With hash verification off, what one repository calls a tree must not be taken for another's.
  @Test func eachRepositoryHasItsOwnTrees() throws {
    try withFolder { folder in
      let first = try RepositoryWriter(creating: folder + "/1", bare: true, initialBranch: "main")
      let second = try RepositoryWriter(creating: folder + "/2", bare: true, initialBranch: "main")
      let files = [(path: Array("a".utf8), mode: FileMode.file, id: try first.blob([1]))]
      let tree = try first.tree(files)
      let other = try first.tree([(Array("forged".utf8), FileMode.file, first.blob([2]))])
      _ = try second.tree(files)
      try shell("cp -f \(looseFile(other, in: folder + "/1")) \(looseFile(tree, in: folder + "/1"))")
      var trees = TreeComparison()
      var names: [String] = []
      for name in ["/1", "/2"] {
        let repository = try Repository(at: folder + name)
        try trees.files(in: tree, of: repository) { path, _ in names.append(text(path)) }
      }
      #expect(names == ["forged", "a"])
    }
  }

  /// What a comparison reports, and what it could not read.
  private func outcome(
    _ old: ObjectID?, _ new: ObjectID, _ folder: String
  ) throws -> (changes: [String], unreadable: [GitError]) {
    let repository = try Repository(at: folder)
    var trees = TreeComparison()
    var changes: [String] = []
    var unreadable: [GitError] = []
    try trees.changes(from: old, to: new, in: repository) { change in
      changes.append("\(change.status.letter) \(text(change.path))")
    } unreadable: { error in
      unreadable.append(error)
    }
    return (changes, unreadable)
  }

  @Test(arguments: ["missing", "damaged", "a file", "malformed"])
  func anUnreadableFolderCostsOnlyItself(damage: String) throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let blobs = [try writer.blob([1]), try writer.blob([2])]
      func entry(_ name: String, _ mode: String, _ id: ObjectID) -> [UInt8] {
        Array("\(mode) \(name)\0".utf8) + id.bytes
      }
      let inner = [0, 1].map { entry("x", "100644", blobs[$0]) + entry("y", "100644", blobs[$0]) }
      let sound = try inner.map { try writer.write($0, as: .tree) }
      let expected: GitError.Code
      let bad: ObjectID
      switch damage {
      case "missing": (bad, expected) = (.hashing(blob: [99]), .missingObject)
      case "damaged":
        (bad, expected) = (try writer.write(entry("only", "100644", blobs[0]), as: .tree), .corruptObject)
        try put(Array("junk".utf8), into: looseFile(bad, in: folder))
      case "a file": (bad, expected) = (try writer.blob([98]), .unexpectedKind)
      default: (bad, expected) = (try writer.write(inner[0] + [1], as: .tree), .corruptObject)
      }
      func tree(_ folder: ObjectID, _ file: Int) throws -> ObjectID {
        let middle = try writer.write(
          entry("deep", "40000", folder) + entry("near", "100644", blobs[file]), as: .tree)
        return try writer.write(
          entry("a", "100644", blobs[file]) + entry("bad", "40000", middle) + entry("good", "40000", sound[file])
            + entry("z", "100644", blobs[file]), as: .tree)
      }
      let rest = ["a", "bad/near", "good/x", "good/y", "z"]
      // On the old side, on the new one, on both.
      for (old, new) in [(bad, sound[1]), (sound[0], bad), (bad, bad)] {
        let (changes, unreadable) = try outcome(tree(old, 0), tree(new, 1), folder)
        #expect(changes == rest.map { "M " + $0 })
        #expect(unreadable.map(\.code) == (old == new ? [] : [expected]))
        #expect(unreadable.allSatisfy { $0.context == bad.hex })
      }
      let added = try outcome(nil, tree(bad, 0), folder)
      #expect(added.changes == rest.map { "A " + $0 })
      #expect(added.unreadable.map(\.context) == [bad.hex])
      // The topmost folder.
      for (old, new) in [(bad, sound[0]), (sound[0], bad), (nil, bad)] as [(ObjectID?, ObjectID)] {
        let (changes, unreadable) = try outcome(old, new, folder)
        #expect(changes.isEmpty)
        #expect(unreadable.map(\.code) == [expected])
      }
      // The listing of one tree, and the comparison that does not go on.
      let repository = try Repository(at: folder)
      var trees = TreeComparison()
      var files: [String] = []
      var errors: [GitError] = []
      let top = try tree(bad, 0)
      try trees.files(in: top, of: repository) { path, _ in
        files.append(text(path))
      } unreadable: {
        errors.append($0)
      }
      #expect(files == rest)
      #expect(errors.map(\.code) == [expected])
      let thrown = failure { () throws(GitError) in
        try trees.changes(from: nil, to: top, in: repository) { _ in }
      }
      #expect(thrown?.code == expected)
    }
  }

  @Test func foldersTooDeepCostOnlyThemselves() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let blob = try writer.blob([1])
      var deep = try writer.write(Array("100644 f\0".utf8) + blob.bytes, as: .tree)
      for _ in 0..<2100 { deep = try writer.write(Array("40000 d\0".utf8) + deep.bytes, as: .tree) }
      let top = try writer.write(
        Array("40000 d\0".utf8) + deep.bytes + Array("100644 f\0".utf8) + blob.bytes, as: .tree)
      let (changes, unreadable) = try outcome(nil, top, folder)
      #expect(changes == ["A f"])
      #expect(unreadable.map(\.code) == [.tooLarge])
    }
  }
}
