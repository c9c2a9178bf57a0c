import Foundation
import Testing

/// Installing and removing: whatever was there is there again, byte for byte.
@Suite struct HookInstallerTests {
  private static let earlier = "#!/bin/sh\necho earlier \"$0\" >>earlier\n"

  /// How a repository's hooks may be before.
  enum Before: String, CaseIterable {
    case samples, none, noFolder, hooks, switchedOff, links, danglingLink, oddRights

    func prepare(_ bench: HookBench, _ hooks: String) throws {
      let files = FileManager.default
      switch self {
      case .samples: break
      case .none:
        for name in try files.contentsOfDirectory(atPath: hooks) { try files.removeItem(atPath: "\(hooks)/\(name)") }
      case .noFolder: try files.removeItem(atPath: hooks)
      case .hooks:
        for name in ["commit-msg", "post-commit", "pre-push"] {
          try bench.write(earlier, to: "\(hooks)/\(name)", mode: 0o755)
        }
      case .switchedOff: try bench.write(earlier, to: "\(hooks)/commit-msg", mode: 0o644)
      case .links:
        try bench.write(earlier, to: "\(hooks)/shared", mode: 0o755)
        for name in ["commit-msg", "prepare-commit-msg"] {
          try files.createSymbolicLink(atPath: "\(hooks)/\(name)", withDestinationPath: "shared")
        }
      case .danglingLink:
        try files.createSymbolicLink(atPath: "\(hooks)/commit-msg", withDestinationPath: "gone")
      case .oddRights:
        try bench.write(earlier, to: "\(hooks)/commit-msg", mode: 0o511)
        try files.setAttributes([.posixPermissions: 0o750], ofItemAtPath: hooks)
      }
    }
  }

  @Test(arguments: Before.allCases)
  func removeRestoresByteForByte(_ before: Before) throws {
    try HookBench.lend { bench in
      let repository = try bench.repository()
      try before.prepare(bench, "\(repository)/.git/hooks")
      let picture = try bench.picture("\(repository)/.git")
      let installed = try bench.hooks("install", repository)
      #expect(installed.status == 0, "\(installed.diagnostics)")
      #expect(try bench.picture("\(repository)/.git") != picture)
      // Again, with other settings: nothing is put beside itself.
      #expect(try bench.hooks("install", "--suggest", "off", repository).status == 0)
      #expect(try bench.hooks("status", repository).status == 0)
      let commit = try bench.run("git commit -q --allow-empty -m Two", in: repository)
      #expect(commit.status == 0 && commit.diagnostics.isEmpty, "\(commit.diagnostics)")
      let runs = bench.read("\(repository)/earlier").split(separator: "earlier ").count
      #expect(runs == ([.hooks: 2, .links: 2, .oddRights: 1][before] ?? 0), "earlier hooks ran, and no others")
      let removed = try bench.hooks("remove", repository)
      #expect(removed.status == 0, "\(removed.diagnostics)")
      // The commit is not the hooks' doing.
      func withoutHistory(_ lines: [String]) -> [String] {
        lines.filter { line in
          !["objects/", "logs/", "COMMIT_EDITMSG", "refs/heads/main", "index"].contains(where: line.hasPrefix)
        }
      }
      #expect(try withoutHistory(bench.picture("\(repository)/.git")) == withoutHistory(picture))
      #expect(try bench.hooks("remove", repository).status == 0, "twice is no mistake")
    }
  }

  @Test func aServerIsRestoredToo() throws {
    try HookBench.lend { bench in
      let bare = try bench.server().bare
      try bench.write(HookInstallerTests.earlier, to: "\(bare)/hooks/post-receive", mode: 0o755)
      let picture = try bench.picture(bare)
      #expect(try bench.hooks("install", "--every-update", bare).status == 0)
      #expect(try bench.picture(bare).contains { $0.hasPrefix("hooks/reference-transaction 755") })
      #expect(try bench.hooks("remove", bare).status == 0)
      #expect(try bench.picture(bare) == picture)
    }
  }

  @Test func allWorkTreesOfARepositoryShareThem() throws {
    try HookBench.lend { bench in
      let repository = try bench.repository()
      #expect(try bench.run("git worktree add -q -b side ../'linked tree'", in: repository).status == 0)
      let linked = "\(bench.folder)/linked tree"
      #expect(try bench.hooks("install", linked).status == 0)
      #expect(FileManager.default.fileExists(atPath: "\(repository)/.git/hooks/commit-msg"))
      for place in [repository, linked] {
        let commit = try bench.run("git commit -q --allow-empty -m 'T\n\nReviewd-by: X <x@y.example>'", in: place)
        #expect(commit.status == 0 && commit.said.first?.contains("looks like Reviewed-by") == true)
        #expect(try bench.hooks("status", place).output.contains("Daylight"))
      }
      #expect(try bench.hooks("remove", repository).status == 0)
      #expect(try bench.run("git commit -q --allow-empty -m 'T\n\nReviewd-by: X'", in: linked).said.isEmpty)
    }
  }

  @Test func whatSomebodyChangedSinceIsLeftAlone() throws {
    try HookBench.lend { bench in
      let repository = try bench.repository()
      let hook = "\(repository)/.git/hooks/commit-msg"
      try bench.write(HookInstallerTests.earlier, to: hook, mode: 0o755)
      #expect(try bench.hooks("install", repository).status == 0)
      let mine = bench.read(hook) + "# mine\n"
      try bench.write(mine, to: hook, mode: 0o755)
      let status = try bench.hooks("status", repository)
      #expect(status.output.contains("changed"))
      let removed = try bench.hooks("remove", repository)
      #expect(removed.status == 3 && removed.diagnostics.contains("was changed after Daylight wrote it"))
      #expect(bench.read(hook) == mine)
      #expect(bench.read("\(hook).before-daylight") == HookInstallerTests.earlier)
      #expect(!FileManager.default.fileExists(atPath: "\(repository)/.git/hooks/post-commit"), "the others are gone")
      // Put right by hand, as it says.
      try FileManager.default.removeItem(atPath: hook)
      #expect(try bench.hooks("remove", repository).status == 0)
      #expect(bench.read(hook) == HookInstallerTests.earlier)
      #expect(!FileManager.default.fileExists(atPath: "\(repository)/.git/daylight"))
    }
  }

  @Test func severalAtOnceInstallOnceAndRemoveAll() throws {
    try HookBench.lend { bench in
      let repository = try bench.repository()
      try bench.write(HookInstallerTests.earlier, to: "\(repository)/.git/hooks/commit-msg", mode: 0o755)
      let picture = try bench.picture("\(repository)/.git")
      for _ in 0..<3 {
        let script = """
          for i in 1 2 3 4 5 6 7 8; do "$1" hooks install "$2" 2>"$3.$i" & done
          for i in $(jobs -p); do wait "$i" || exit 1; done
          """
        let installed = try bench.run(
          script, SealedCommand.executable.path, repository, "\(bench.command.folder)/install")
        #expect(installed.status == 0, "\(installed.diagnostics)")
        #expect(try bench.hooks("status", repository).status == 0)
        #expect(bench.read("\(repository)/.git/hooks/commit-msg.before-daylight") == HookInstallerTests.earlier)
        let removed = try bench.hooks("remove", repository)
        #expect(removed.status == 0, "\(removed.diagnostics)")
        #expect(try bench.picture("\(repository)/.git") == picture)
      }
    }
  }

  @Test func aScriptThatTheManifestHasLostIsStillOurs() throws {
    try HookBench.lend { bench in
      let repository = try bench.repository()
      #expect(try bench.hooks("install", repository).status == 0)
      try FileManager.default.removeItem(atPath: "\(repository)/.git/daylight/installed")
      #expect(try bench.hooks("install", repository).status == 0)
      #expect(try bench.hooks("remove", repository).status == 0)
      #expect(!FileManager.default.fileExists(atPath: "\(repository)/.git/hooks/post-commit"))
    }
  }

  @Test func whatHappensInTheMiddleIsMended() throws {
    try HookBench.lend { bench in
      let repository = try bench.repository()
      let hook = "\(repository)/.git/hooks/commit-msg"
      try bench.write(HookInstallerTests.earlier, to: hook, mode: 0o755)
      #expect(try bench.hooks("install", repository).status == 0)
      // Our script is gone, what was there before is not: installing and removing both know what to do.
      try FileManager.default.removeItem(atPath: hook)
      #expect(try bench.hooks("status", repository).status == 3)
      #expect(try bench.hooks("install", repository).status == 0)
      #expect(try bench.hooks("status", repository).status == 0)
      try FileManager.default.removeItem(atPath: hook)
      #expect(try bench.hooks("remove", repository).status == 0)
      #expect(bench.read(hook) == HookInstallerTests.earlier)
      // Two hooks of somebody else's under one name and the kept one: nobody can know which one is meant.
      try bench.write("#!/bin/sh\n", to: "\(hook).before-daylight", mode: 0o755)
      let refused = try bench.hooks("install", repository)
      #expect(refused.status == 3 && refused.diagnostics.contains("has to go first"))
      #expect(bench.read(hook) == HookInstallerTests.earlier)
    }
  }

  @Test func severalAtOnceAndOneThatIsNone() throws {
    try HookBench.lend { bench in
      let one = try bench.repository("one")
      let two = try bench.repository("two")
      let outcome = try bench.hooks("install", one, "\(bench.folder)/nothing", two)
      #expect(outcome.status == 3 && outcome.diagnostics.contains("nothing is not a repository"))
      #expect(try bench.hooks("status", two).output.contains("commit-msg"))
      #expect(try bench.hooks("install", "\(bench.folder)/nothing").status == 2)
      #expect(try bench.hooks("install", "--program", "/nowhere/daylight-hook", one).status == 1)
    }
  }
}
