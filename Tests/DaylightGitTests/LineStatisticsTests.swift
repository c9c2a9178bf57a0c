import DaylightGit
import Testing

@Suite struct LineStatisticsTests {
  private func numstat(_ old: ObjectID, _ new: ObjectID, in folder: String) throws -> String {
    let line = text(try git(in: folder, "diff", "--numstat", old.hex, new.hex))
    return line.split(separator: "\t").prefix(2).joined(separator: " ")
  }

  /// Random texts of few different lines, which make many equal and ambiguous ones, against git.
  @Test func countsAsGitDiffNumstat() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let repository = try Repository(at: folder)
      var dice = Dice(state: 31)
      for _ in 0..<120 {
        func lines() -> [UInt8] {
          let count = Int.random(in: 0...30, using: &dice)
          let end = ["\n", "\r\n"].randomElement(using: &dice) ?? "\n"
          var bytes = (0..<count).flatMap { _ in
            Array("line \(Int.random(in: 0..<5, using: &dice))\(end)".utf8)
          }
          if Bool.random(using: &dice), !bytes.isEmpty { bytes.removeLast() }
          return bytes
        }
        // Half of them share how they begin and end, as the versions of one text do.
        let head = Bool.random(using: &dice) ? lines() : []
        let tail = Bool.random(using: &dice) ? lines() : []
        let old = try writer.blob(head + lines() + tail)
        let new = try writer.blob(head + lines() + tail)
        guard old != new else { continue }
        let counted = try #require(try LineStatistics.between(old, new, in: repository, limit: 1 << 20))
        #expect("\(counted.added) \(counted.removed)" == (try numstat(old, new, in: folder)))
      }
    }
  }

  @Test func addedDeletedAndTheSame() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let repository = try Repository(at: folder)
      let blob = try writer.blob(Array("a\nb\nc".utf8))
      #expect(try #require(try LineStatistics.between(nil, blob, in: repository, limit: 9)) == (3, 0))
      #expect(try #require(try LineStatistics.between(blob, nil, in: repository, limit: 9)) == (0, 3))
      #expect(try #require(try LineStatistics.between(blob, blob, in: repository, limit: 9)) == (0, 0))
      #expect(try #require(try LineStatistics.between(nil, nil, in: repository, limit: 9)) == (0, 0))
    }
  }

  @Test func binaryAndLargeFilesAreNotCompared() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let repository = try Repository(at: folder)
      let short = try writer.blob(Array("a\n".utf8))
      // A zero byte at the 8,000th place makes a file binary; one place on it does not, in git.
      let text = [UInt8](repeating: 0x61, count: 7999)
      let binary = try writer.blob(text + [0, 0x0a])
      let almost = try writer.blob(text + [0x61, 0, 0x0a])
      #expect(try numstat(short, binary, in: folder) == "- -")
      #expect(try LineStatistics.between(short, binary, in: repository, limit: 1 << 20) == nil)
      #expect(try numstat(short, almost, in: folder) == "1 1")
      #expect(
        try #require(try LineStatistics.between(short, almost, in: repository, limit: 1 << 20)) == (1, 1))
      #expect(try LineStatistics.between(short, almost, in: repository, limit: 100) == nil)
      let tree = try writer.tree([])
      #expect(
        failure { () throws(GitError) in _ = try LineStatistics.between(short, tree, in: repository, limit: 9)
        }?.code
          == .unexpectedKind)
    }
  }
}
