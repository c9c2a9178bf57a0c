import DaylightHooks
import Foundation
import Testing

/// Where git itself says a repository's files are.
@Suite struct GitFoldersTests {
  private func expectAsGit(in folder: String, _ comment: Comment? = nil) throws {
    let found = try #require(GitFolders(from: bytes(folder)), comment)
    let own = try git("rev-parse", "--absolute-git-dir", in: folder)
    let common = try git("rev-parse", "--git-common-dir", in: folder)
    let absolute = common.hasPrefix("/") ? common : "\(folder)/\(common)"
    #expect(found.gitDirectory == GitFolders.real(bytes(own)), comment)
    #expect(found.commonDirectory == GitFolders.real(bytes(absolute)), comment)
    #expect(found.branch.map { text($0) } == (try? git("symbolic-ref", "--short", "HEAD", in: folder)), comment)
  }

  @Test func asGitFindsThem() throws {
    try withFolder { folder in
      try git("init", "-q", "-b", "main", "plain", in: folder)
      try git("commit", "-q", "--allow-empty", "-m", "x", in: "\(folder)/plain")
      try expectAsGit(in: "\(folder)/plain", "a work tree")
      try FileManager.default.createDirectory(atPath: "\(folder)/plain/a/b", withIntermediateDirectories: true)
      try expectAsGit(in: "\(folder)/plain/a/b", "a folder in it")
      try git("worktree", "add", "-q", "-b", "ana/side", "\(folder)/linked tree", in: "\(folder)/plain")
      try expectAsGit(in: "\(folder)/linked tree", "a linked work tree")
      try git("clone", "-q", "--bare", "plain", "bare.git", in: folder)
      try expectAsGit(in: "\(folder)/bare.git", "a bare repository")
      try git("init", "-q", "-b", "x", "--separate-git-dir", "\(folder)/apart", "separate", in: folder)
      try expectAsGit(in: "\(folder)/separate", "files kept apart")
      try git("checkout", "-q", "--detach", in: "\(folder)/plain")
      try expectAsGit(in: "\(folder)/plain", "no branch")
    }
  }

  @Test func whatGitSetsInTheEnvironmentWins() throws {
    try withFolder { folder in
      try git("init", "-q", "one", in: folder)
      try git("init", "-q", "--bare", "two.git", in: folder)
      let told = GitFolders(gitDirectory: bytes("."), from: bytes("\(folder)/two.git"))
      #expect(told?.commonDirectory == GitFolders.real(bytes("\(folder)/two.git")))
      let other = GitFolders(gitDirectory: bytes("\(folder)/two.git"), from: bytes("\(folder)/one"))
      #expect(other?.gitDirectory == GitFolders.real(bytes("\(folder)/two.git")))
      #expect(GitFolders(from: bytes(folder)) == nil)
      #expect(GitFolders(at: bytes("\(folder)/one/.git")) != nil && GitFolders(at: bytes("\(folder)/one")) != nil)
      #expect(GitFolders(at: bytes(folder)) == nil)
    }
  }
}
