import DaylightGit
import Testing

@Suite struct HistoryWalkTests {
  private func ids(
    _ tips: [ObjectID], in folder: String, excluding: [ObjectID] = []
  ) throws -> (commits: [ObjectID], errors: [GitError]) {
    let repository = try Repository(at: folder)
    var walk = HistoryWalk(tips: tips)
    var excluded = ObjectNumbers()
    for id in excluding { excluded.add(id) }
    walk.exclude(excluded)
    var commits: [ObjectID] = []
    var errors: [GitError] = []
    while true {
      do throws(GitError) {
        guard let commit = try walk.next(in: repository) else { return (commits, errors) }
        #expect(walk.tree(of: commit.id) == commit.tree)
        commits.append(commit.id)
      } catch {
        errors.append(error)
      }
    }
  }

  @Test func newestFirstAndFirstComeFirstServed() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let root = try writer.commit("0", at: 100)
      let left = try writer.commit("1", parents: [root], at: 500)
      let right = try writer.commit("2", parents: [root], at: 500)
      // A clock that was wrong: older than its parents.
      let merge = try writer.commit("3", parents: [right, left], at: 50)
      try writer.setReference("refs/heads/main", to: merge)
      let walked = try ids([merge, merge, root], in: folder)
      #expect(walked.commits == [root, merge, right, left])
      #expect(walked.errors.isEmpty)
      let log = try git(in: folder, "log", "--format=%H", merge.hex, root.hex)
      #expect(text(log) == walked.commits.map { $0.hex + "\n" }.joined())
    }
  }

  @Test func excludedCommitsEndTheWalk() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let first = try writer.commit("0", at: 1)
      let second = try writer.commit("1", parents: [first], at: 2)
      let third = try writer.commit("2", parents: [second], at: 3)
      #expect(try ids([third], in: folder, excluding: [first, second]).commits == [third])
      #expect(try ids([third], in: folder, excluding: [third]).commits.isEmpty)
    }
  }

  @Test func aCommitThatCannotBeReadIsNamedAndTheOthersAreWalked() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let root = try writer.commit("0", at: 100)
      let gone = try writer.commit("1", parents: [root], at: 200)
      let broken = try writer.commit("2", parents: [root], at: 300)
      let sound = try writer.commit("3", parents: [root], at: 400)
      let malformed = try writer.write(Array("tree of life\n".utf8), as: .commit)
      let merge = try writer.commit("4", parents: [gone, broken, malformed, sound], at: 500)
      try shell("rm -f \(looseFile(gone, in: folder))")
      try put(Array("junk".utf8), into: looseFile(broken, in: folder))
      let blob = try writer.blob([1])
      let walked = try ids([blob, merge], in: folder)
      #expect(walked.commits == [merge, sound, root])
      #expect(walked.errors.map(\.code) == [.unexpectedKind, .missingObject, .corruptObject, .corruptObject])
      #expect(walked.errors.map(\.context) == [blob, gone, broken, malformed].map(\.hex))
    }
  }
}
