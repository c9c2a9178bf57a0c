import DaylightGit
import Testing

@Suite struct RevisionTests {
  @Test func commitsHaveManyNames() throws {
    try withFolder { folder in
      try git(in: folder, "init", "-q", "-b", "main", ".")
      try git(in: folder, "commit", "-q", "--allow-empty", "-m", "one")
      try git(in: folder, "commit", "-q", "--allow-empty", "-m", "two")
      try git(in: folder, "tag", "-a", "-m", "release", "v1", "HEAD~1")
      try git(in: folder, "branch", "side", "HEAD~1")
      let repository = try Repository(at: folder)
      let two = try #require(try repository.head().commit)
      let one = try repository.commit(two).parents[0]
      for name in ["HEAD", "main", "refs/heads/main", two.hex, String(two.hex.prefix(12)), "@"] {
        #expect(try repository.commit(named: name) == two, "\(name)")
      }
      for name in ["HEAD~1", "HEAD^", "v1", "side", one.hex, "v1^{commit}"] {
        #expect(try repository.commit(named: name) == one, "\(name)")
      }
      for name in ["", "nosuch", "HEAD~9", "HEAD^{tree}", "main:", String(repeating: "0", count: 40), "a\u{0}b"] {
        #expect(throws: GitError.self, "\(name)") { try repository.commit(named: name) }
      }
    }
  }
}
