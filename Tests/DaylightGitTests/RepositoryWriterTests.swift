import DaylightGit
import Testing

@Suite struct RepositoryWriterTests {
  /// The ids are part of the test: they must be the same on every machine.
  @Test func idsAreReproducible() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let commit = try writer.commit("0", at: 1_700_000_000, message: "One\n")
      try writer.setReference("refs/heads/main", to: commit)
      try put(Array("0".utf8), into: folder + "/content")
      let blob = text(try git(in: folder, "hash-object", "-w", "content")).dropLast()
      try shell("cd \(folder) && printf '100644 blob \(blob)\\tfile\\n' > list")
      let tree = text(try shell("git -C \(folder) mktree < \(folder)/list")).dropLast()
      let kim = Signature(
        name: Array("Kim".utf8), email: Array("kim@example.org".utf8), seconds: 1_700_000_000,
        offsetMinutes: 60)
      let other = try writer.commit(
        tree: try #require(ObjectID(hex: String(tree))), parents: [], author: .ana(1_700_000_000),
        committer: kim,
        message: Array("One\n".utf8))
      let expected = text(try git(in: folder, "commit-tree", "-m", "One", String(tree)))
      #expect(other.hex + "\n" == expected)
      #expect(commit.hex == "d68ff4129d971abf5ea23e883ef9f78113150c0a")
    }
  }

  @Test func everythingWrittenIsSound() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      var history = GeneratedHistory(seed: 99)
      try history.write(40, to: writer)
      // Submodules and odd modes are the only complaints git may have; a wrong order of entries would be an
      // error.
      try git(in: folder, "-c", "fsck.badFilemode=ignore", "fsck", "--full", "--strict")
    }
  }

  @Test func oddBytesStayAsTheyAre() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let odd = Signature(name: [0xe9, 0x20], email: [0xff], seconds: -5, offsetMinutes: -90)
      let id = try writer.commit(
        tree: .emptyTree, parents: [], author: odd, committer: .ana(1), message: [0, 0xff, 0x0d],
        encoding: Array("UNKNOWN-8BIT".utf8))
      let commit = try Repository(at: folder).commit(id)
      #expect(commit.author.name == [0xe9])
      #expect(commit.author.email == [0xff])
      #expect(commit.message == [0, 0xff, 0x0d])
      #expect(commit.encoding.map(text) == "UNKNOWN-8BIT")
    }
  }

  @Test func impossibleTreesAreRefused() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let blob = try writer.blob([1])
      for paths in [
        [""], ["/a"], ["a/"], ["a//b"], ["a", "a"], ["a", "a/b"], ["a/b", "a"], ["a\0b"],
        ["a", "a.b", "a/b"],
      ] {
        let files = paths.map { (path: Array($0.utf8), mode: FileMode.file, id: blob) }
        #expect(
          failure { () throws(GitError) in _ = try writer.tree(files) }?.code == .invalidArgument, "\(paths)")
      }
    }
  }

  @Test func nothingIsWrittenOverOrNamedWrongly() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: false, initialBranch: "main")
      #expect(
        failure { () throws(GitError) in
          _ = try RepositoryWriter(creating: folder, bare: false, initialBranch: "main")
        } != nil)
      let commit = try writer.commit("0", at: 1)
      for name in ["main", "refs/heads/..", "refs/heads/a b"] {
        #expect(
          failure { () throws(GitError) in try writer.setReference(name, to: commit) }?.code
            == .invalidReference)
      }
      try writer.setReference("refs/heads/main", to: commit)
      #expect(try shell("ls \(folder)/.git/logs 2>/dev/null || true").isEmpty)
    }
  }
}
