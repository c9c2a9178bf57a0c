import DaylightGit
import Dispatch
import Glibc
import Testing

@Suite struct ReferencesTests {
  @Test func headOnABranchUnbornAndDetached() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "trunk")
      #expect(try Repository(at: folder).head() == Head(branch: "refs/heads/trunk", commit: nil))
      #expect(try Repository(at: folder).references().isEmpty)
      let commit = try writer.commit("0", at: 1)
      try writer.setReference("refs/heads/trunk", to: commit)
      #expect(try Repository(at: folder).head() == Head(branch: "refs/heads/trunk", commit: commit))
      try put(commit.hexBytes + [0x0a], into: folder + "/HEAD")
      #expect(try Repository(at: folder).head() == Head(branch: nil, commit: commit))
      try put(ObjectID.hashing(blob: []).hexBytes + [0x0a], into: folder + "/HEAD")
      let repository = try Repository(at: folder)
      #expect(failure { () throws(GitError) in _ = try repository.head() } != nil)
    }
  }

  @Test func sortedByBytesAndPeeled() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let commit = try writer.commit("0", at: 1)
      let blob = try writer.blob([1])
      let tag = try writer.tag("one", target: commit, tagger: .ana(1), message: [])
      let tagOfTag = try writer.tag("two", target: tag, kind: .tag, tagger: .ana(1), message: [])
      let tagOfBlob = try writer.tag("three", target: blob, kind: .blob, tagger: .ana(1), message: [])
      let names = [
        "refs/heads/main", "refs/heads/a-b", "refs/heads/a/b", "refs/heads/Ä", "refs/heads/z", "refs/x/y",
      ]
      for name in names { try writer.setReference(name, to: commit) }
      try git(in: folder, "pack-refs", "--all")
      try writer.setReference("refs/tags/one", to: tag)
      try writer.setReference("refs/tags/two", to: tagOfTag)
      try writer.setReference("refs/tags/three", to: tagOfBlob)
      try writer.setReference("refs/blob", to: blob)
      try git(in: folder, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/heads/main")
      let found = try Repository(at: folder).references()
      let expected = try git(
        in: folder, "for-each-ref", "--format=%(refname)%(if)%(symref)%(then) symbolic%(end)")
      let lines = text(expected).split(separator: "\n").filter { !$0.hasSuffix(" symbolic") }
      #expect(found.map(\.name) == lines.map(String.init))
      let commits = Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.commit) })
      #expect(commits["refs/tags/two"] == .some(commit))
      #expect(commits["refs/tags/three"] == .some(nil))
      #expect(commits["refs/blob"] == .some(nil))
      #expect(found.first { $0.name == "refs/tags/one" }?.target == tag)
      #expect(try Repository(at: folder).target(of: "refs/tags/one") == tag)
    }
  }

  /// Somebody pushes and deletes branches while they are listed.
  @Test func whatComesAndGoesMeanwhileIsNotBroken() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let commit = try writer.commit("0", at: 1)
      for number in 0..<200 { try writer.setReference("refs/heads/old\(number)", to: commit) }
      let line = commit.hexBytes + [0x0a]
      let pushing = DispatchGroup()
      DispatchQueue.global().async(group: pushing) {
        for number in 0..<4000 {
          let name = "\(folder)/refs/heads/new\(number)"
          try? put(line, into: name + ".lock")
          rename(name + ".lock", name)
          if number % 2 == 0 { unlink(name) }
        }
      }
      var broken: [BrokenReference] = []
      for _ in 0..<60 { broken += try Repository(at: folder).referenceList().broken }
      pushing.wait()
      #expect(broken.isEmpty, "\(broken.prefix(3))")
      #expect(try Repository(at: folder).references().count == 2200)
    }
  }

  @Test func brokenReferencesAreListedApart() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let commit = try writer.commit("0", at: 1)
      try writer.setReference("refs/heads/main", to: commit)
      try put(Array("junk\n".utf8), into: folder + "/refs/heads/broken")
      try put(ObjectID.hashing(blob: [7]).hexBytes + [0x0a], into: folder + "/refs/heads/dangling")
      let repository = try Repository(at: folder)
      let list = try repository.referenceList()
      #expect(list.references.map(\.name) == ["refs/heads/main"])
      #expect(list.broken.map(\.name) == ["refs/heads/broken", "refs/heads/dangling"])
      #expect(list.broken.map(\.error.code) == [.invalidReference, .missingObject])
      #expect(
        failure { () throws(GitError) in _ = try repository.target(of: "refs/heads/none") }?.code == .notFound
      )
    }
  }

  @Test func aMalformedTagIsBroken() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let tag = try writer.write(Array("object nothing\n".utf8), as: .tag)
      let repository = try Repository(at: folder)
      #expect(
        failure { () throws(GitError) in _ = try repository.commit(behind: tag) }?.code == .corruptObject)
      var nested = try writer.commit("0", at: 1)
      for _ in 0..<70 {
        nested = try writer.tag("t", target: nested, kind: .tag, tagger: .ana(1), message: [])
      }
      #expect(failure { () throws(GitError) in _ = try repository.commit(behind: nested) }?.code == .tooLarge)
    }
  }
}
