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
}
