import DaylightGit
import Testing

@Suite struct ConfigurationTests {
  @Test func theRepositorysOwnValues() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      try writer.setConfiguration("remote.origin.url", "https://git.example.org/team/thing.git")
      let repository = try Repository(at: folder)
      #expect(repository.configuration("remote.origin.url") == "https://git.example.org/team/thing.git")
      #expect(repository.configuration("remote.other.url") == nil)
      #expect(repository.configuration("not a key") == nil)
      #expect(
        failure { () throws(GitError) in try writer.setConfiguration("no key", "1") }?.code
          == .invalidArgument)
    }
  }

  /// In a process of its own, because it reads a configuration of its own.
  @Test func theUsersValuesAreTheSecondChoice() async {
    await #expect(processExitsWith: .success) {
      try withFolder { folder in
        GitLibrary.setConfigurationFolder(folder)
        try put(Array("[user]\n\temail = everywhere@example.org\n".utf8), into: folder + "/.gitconfig")
        let writer = try RepositoryWriter(creating: folder + "/r", bare: true, initialBranch: "main")
        guard try Repository(at: folder + "/r").configuration("user.email") == "everywhere@example.org" else {
          throw ScratchFailure(reason: "the user's value is not seen")
        }
        try writer.setConfiguration("user.email", "here@example.org")
        guard try Repository(at: folder + "/r").configuration("user.email") == "here@example.org" else {
          throw ScratchFailure(reason: "the repository's value is not seen first")
        }
        // Written into the repository and nowhere else.
        let user = try shell("cat \(folder)/.gitconfig")
        guard !text(user).contains("here@example.org\n\temail"), text(user).contains("everywhere") else {
          throw ScratchFailure(reason: "the user's file was changed")
        }
      }
    }
  }
}
