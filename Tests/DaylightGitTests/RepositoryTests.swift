import DaylightGit
import Testing

@Suite struct RepositoryTests {
  @Test func opensAWorkTreeItsGitFolderAndABareRepository() throws {
    try withFolder { folder in
      _ = try RepositoryWriter(creating: folder + "/tree", bare: false, initialBranch: "main")
      _ = try RepositoryWriter(creating: folder + "/bare", bare: true, initialBranch: "main")
      let tree = try Repository(at: folder + "/tree")
      let directory = tree.gitDirectory
      let isBare = tree.isBare
      #expect(directory.hasSuffix("/tree/.git/"))
      #expect(!isBare)
      let inside = try Repository(at: folder + "/tree/.git").gitDirectory
      #expect(inside == directory)
      let bare = try Repository(at: folder + "/bare")
      let bareDirectory = bare.gitDirectory
      let bareIsBare = bare.isBare
      #expect(bareDirectory.hasSuffix("/bare/"))
      #expect(bareIsBare)
    }
  }

  @Test func opensALinkedWorkTree() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder + "/main", bare: false, initialBranch: "main")
      let commit = try writer.commit("0", at: 1)
      try writer.setReference("refs/heads/main", to: commit)
      try git(in: folder + "/main", "config", "extensions.worktreeConfig", "true")
      try git(in: folder + "/main", "config", "core.repositoryFormatVersion", "1")
      try git(in: folder + "/main", "worktree", "add", "-q", "-b", "topic", folder + "/linked")
      let linked = try Repository(at: folder + "/linked")
      #expect(try linked.head() == Head(branch: "refs/heads/topic", commit: commit))
    }
  }

  @Test func anotherHandleIsOfTheSameRepository() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder + "/main", bare: false, initialBranch: "main")
      let commit = try writer.commit("0", at: 1)
      try writer.setReference("refs/heads/main", to: commit)
      let known = try Repository(at: folder + "/main").known
      let other = try Repository(anotherHandleOf: known)
      #expect(try other.head() == Head(branch: "refs/heads/main", commit: commit))
      #expect(try other.commit(commit).id == commit)
      let isBare = other.isBare
      #expect(!isBare)
      try shell("rm -rf \(quoted(folder))/main")
      #expect(failure { () throws(GitError) in _ = try Repository(anotherHandleOf: known) }?.code == .missing)
    }
  }
}
