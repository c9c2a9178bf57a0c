import Foundation
import Testing

/// Repositories that could only pass for whole: refused, each with what to type.
@Suite struct RefusedRepositoriesTests {
  private func sound(_ bench: HardBench, _ name: String = "payments") throws -> SoundHistory {
    try SoundHistory(at: "\(bench.folder)/\(name).git", with: bench.git)
  }

  private func append(_ text: String, to file: String) throws {
    let old = try String(contentsOfFile: file, encoding: .utf8)
    try (old + text).write(toFile: file, atomically: false, encoding: .utf8)
  }

  @Test(arguments: [true, false])
  func aShallowClone(isBare: Bool) throws {
    try HardBench.lend { bench in
      let origin = try sound(bench, "origin")
      let options = isBare ? ["--bare"] : []
      try bench.git.run(
        ["clone", "--quiet", "--depth", "2"] + options + ["file://\(origin.path)", "shallow"], in: bench.folder)
      try bench.expectRefusal(of: "\(bench.folder)/shallow", saying: "git fetch --unshallow")
      // What the reason says helps.
      try bench.git.run(
        ["fetch", "--quiet", "--unshallow"] + (isBare ? ["origin", "main"] : []), in: "\(bench.folder)/shallow")
      #expect(try bench.command.scan(["\(bench.folder)/shallow"]).entries.first?.commits == 6)
    }
  }

  @Test(arguments: [["--bare"], ["--no-checkout"]])
  func aPartialClone(options: [String]) throws {
    try HardBench.lend { bench in
      let origin = try sound(bench, "origin")
      // The server decides, so the setting must be its own.
      try bench.git.run("config", "uploadpack.allowFilter", "true", in: origin.path)
      try bench.git.run(
        ["clone", "--quiet", "--filter=blob:none"] + options + ["file://\(origin.path)", "partial"], in: bench.folder)
      try bench.expectRefusal(of: "\(bench.folder)/partial", saying: "partial", "--filter")
    }
  }

  @Test func reftable() throws {
    try HardBench.lend { bench in
      let history = try sound(bench)
      let config = "\(history.path)/config"
      let text = try String(contentsOfFile: config, encoding: .utf8)
        .replacingOccurrences(of: "repositoryformatversion = 0", with: "repositoryformatversion = 1")
      try text.write(toFile: config, atomically: false, encoding: .utf8)
      try append("[extensions]\n\trefstorage = reftable\n", to: config)
      try bench.expectRefusal(of: history.path, saying: "reftable", "git refs migrate")
    }
  }

  @Test func namesOfAnotherHash() throws {
    try HardBench.lend { bench in
      let path = "\(bench.folder)/long.git"
      try bench.git.run("init", "--quiet", "--bare", "--object-format=sha256", path, in: bench.folder)
      let tree = try bench.git.run("mktree", in: path)
      let commit = try bench.git.run("commit-tree", "-m", "Begin", tree, in: path)
      try bench.git.run("update-ref", "refs/heads/main", commit, in: path)
      try bench.expectRefusal(of: path, saying: "SHA-")
    }
  }

  @Test func anExtensionThatNobodyKnows() throws {
    try HardBench.lend { bench in
      let history = try sound(bench)
      let config = "\(history.path)/config"
      let text = try String(contentsOfFile: config, encoding: .utf8)
        .replacingOccurrences(of: "repositoryformatversion = 0", with: "repositoryformatversion = 1")
      try text.write(toFile: config, atomically: false, encoding: .utf8)
      try append("[extensions]\n\tnewest = true\n", to: config)
      try bench.expectRefusal(of: history.path, saying: "extensions.newest")
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a repository to another user"))
  func anotherUsersRepository() throws {
    try HardBench.lend { bench in
      let history = try sound(bench)
      try bench.git.script("chown -R 65534:65534 \"$1\"", history.path)
      let path = URL(fileURLWithPath: history.path).resolvingSymlinksInPath().path
      try bench.expectRefusal(of: history.path, saying: "git config --global --add safe.directory \(path)")
      // What the reason says helps.
      try bench.git.run("config", "--global", "--add", "safe.directory", path, in: bench.folder)
      #expect(try bench.command.scan([history.path]).entries.first?.commits == 6)
    }
  }
}
