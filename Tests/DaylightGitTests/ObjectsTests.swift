import DaylightGit
import Testing

@Suite struct ObjectsTests {
  @Test func everyKindIsRead() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let blob = try writer.blob(Array("hello\n".utf8))
      let empty = try writer.blob([])
      let commit = try writer.commit("0", at: 1)
      let tag = try writer.tag("t", target: commit, tagger: .ana(1), message: [])
      let repository = try Repository(at: folder)
      let tree = try repository.commit(commit).tree
      for (id, kind) in [
        (blob, ObjectKind.blob), (empty, .blob), (commit, .commit), (tag, .tag), (tree, .tree),
      ] {
        let expected = try git(in: folder, "cat-file", kind.rawValue, id.hex)
        let read = try repository.object(id) { found, bytes throws(GitError) in
          #expect(found == kind)
          return (0..<bytes.count).map { bytes[$0] }
        }
        #expect(read == expected)
        #expect(try repository.header(of: id) == (kind, expected.count))
      }
    }
  }

  @Test func blobsHaveALimit() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let blob = try writer.blob([1, 2, 3])
      let commit = try writer.commit("0", at: 1)
      let repository = try Repository(at: folder)
      #expect(try repository.blob(blob, limit: 3) == [1, 2, 3])
      #expect(try repository.blob(blob, limit: 2) == nil)
      #expect(
        failure { () throws(GitError) in _ = try repository.blob(commit, limit: 9) }?.code == .unexpectedKind)
    }
  }

  @Test func missingAndCorruptObjectsAreNamed() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let blob = try writer.blob([1, 2, 3])
      try put(Array("junk".utf8), into: looseFile(blob, in: folder))
      let repository = try Repository(at: folder)
      let corrupt = failure { () throws(GitError) in _ = try repository.blob(blob, limit: 9) }
      #expect(corrupt?.code == .corruptObject)
      #expect(corrupt?.context == blob.hex)
      let absent = ObjectID.hashing(blob: [9])
      let missing = failure { () throws(GitError) in _ = try repository.object(absent) { _, _ in } }
      #expect(missing?.code == .missingObject)
      #expect(missing?.context == absent.hex)
    }
  }

  @Test func aCommitTooLargeIsNotRead() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let message = [UInt8](repeating: 0x61, count: Repository.maximumBytes)
      let commit = try writer.commit(
        tree: .emptyTree, parents: [], author: .ana(1), committer: .ana(1), message: message)
      let repository = try Repository(at: folder)
      #expect(failure { () throws(GitError) in _ = try repository.commit(commit) }?.code == .tooLarge)
    }
  }
}
