import Foundation
import Testing

@testable import DaylightCommands

@Suite struct RepositoryFolderTests {
  @Test func findsBareRepositoriesAndWorkTrees() throws {
    try BareServer.lend { server in
      for name in ["a.git", "team/b.git", "team/deep/er/c.git", "plain"] { try server.repository(name, commits: 1) }
      try server.git.run("clone", "--quiet", "\(server.root)/a.git", "\(server.root)/work", in: server.folder)
      // What looks like a repository in a repository belongs to it.
      try server.git.run("init", "--quiet", "--bare", "\(server.root)/work" + "/inner.git", in: server.folder)
      try server.git.run("worktree", "add", "--quiet", "../linked", in: "\(server.root)/work")
      try FileManager.default.createDirectory(atPath: "\(server.root)/empty/er", withIntermediateDirectories: true)
      let found = RepositoryFolder(server.root, depth: nil)
      #expect(found.repositories == ["a.git", "plain", "team/b.git", "team/deep/er/c.git", "work"])
      #expect(found.troubles.isEmpty)
      #expect(RepositoryFolder(server.root, depth: 2).repositories == ["a.git", "plain", "team/b.git", "work"])
      #expect(RepositoryFolder("\(server.root)/a.git", depth: nil).repositories == [""])
    }
  }

  @Test func linksAreFollowedOnce() throws {
    try BareServer.lend { server in
      try server.repository("elsewhere/a.git", commits: 1)
      let root = "\(server.folder)/links"
      try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
      for (name, target) in [("in", "\(server.root)/elsewhere"), ("loop", root), ("gone", "/nowhere/at/all")] {
        try FileManager.default.createSymbolicLink(atPath: "\(root)/\(name)", withDestinationPath: target)
      }
      #expect(RepositoryFolder(root, depth: nil).repositories == ["in/a.git"])
    }
  }

  @Test func aFolderThatIsNotThereIsSaid() throws {
    try BareServer.lend { server in
      let found = RepositoryFolder("\(server.folder)/missing", depth: nil)
      #expect(found.repositories.isEmpty && found.troubles.count == 1)
      #expect(found.troubles[0].contains("No such file"))
      try Data().write(to: URL(fileURLWithPath: "\(server.folder)/file"))
      #expect(RepositoryFolder("\(server.folder)/file", depth: nil).troubles[0].contains("no folder"))
    }
  }

  @Test func aNameThatIsNoTextIsSaid() throws {
    try BareServer.lend { server in
      try server.git.script("mkdir \"$1/$(printf 'x\\377')\"", server.root)
      try server.repository("a.git", commits: 1)
      let found = RepositoryFolder(server.root, depth: nil)
      #expect(found.repositories == ["a.git"])
      #expect(found.troubles.count == 1 && found.troubles[0].contains("UTF-8"))
    }
  }
}
