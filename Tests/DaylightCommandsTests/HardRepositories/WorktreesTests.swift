import Foundation
import Testing

/// Work trees whose repository is elsewhere.
@Suite struct WorktreesTests {
  private func isWhole(_ line: FactLines.Line) -> Bool { line.kind == "repository" }

  /// The main repository, bare or not, with a work tree of the same name that is linked to it.
  private func linked(_ bench: HardBench, isBare: Bool) throws -> (main: String, worktree: String) {
    let origin = try SoundHistory(at: "\(bench.folder)/origin.git", with: bench.git)
    let main = "\(bench.folder)/main/payments"
    try bench.git.run(
      ["clone", "--quiet"] + (isBare ? ["--bare"] : []) + [origin.path, main], in: bench.folder)
    let worktree = "\(bench.folder)/linked/payments"
    try bench.git.run("worktree", "add", "--quiet", "-b", "side", worktree, in: main)
    return (main, worktree)
  }

  @Test(arguments: [true, false])
  func theSameHistory(isBare: Bool) throws {
    try HardBench.lend { bench in
      let (main, worktree) = try linked(bench, isBare: isBare)
      let sound = try bench.factsOfSound(main)
      try bench.expectRead(worktree)
      let facts = try bench.command.facts("--repository", "payments")
      #expect(facts.texts(except: isWhole) == sound.texts(except: isWhole))
      #expect(sound.of("repository").map(\.branch) == ["refs/heads/main"])
      // HEAD is the work tree's own.
      #expect(facts.of("repository").map(\.branch) == ["refs/heads/side"])
    }
  }

  @Test func settingsOfTheWorkTreeItself() throws {
    try HardBench.lend { bench in
      let (main, worktree) = try linked(bench, isBare: true)
      try bench.git.run("config", "extensions.worktreeConfig", "true", in: main)
      try bench.git.run("config", "--worktree", "core.sparseCheckout", "true", in: worktree)
      try bench.expectRead(main, state: "main")
      try bench.expectRead(worktree)
    }
  }

  /// The folder that it was linked to is gone.
  @Test func aWorkTreeLeftBehind() throws {
    try HardBench.lend { bench in
      let (main, worktree) = try linked(bench, isBare: true)
      try FileManager.default.removeItem(atPath: main)
      try bench.expectRefusal(of: worktree)
    }
  }
}
