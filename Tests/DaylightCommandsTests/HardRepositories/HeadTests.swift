import Foundation
import Testing

/// Where HEAD leads, and where it does not.
@Suite struct HeadTests {
  @Test func noCommitAtAll() throws {
    try HardBench.lend { bench in
      try bench.git.run("init", "--quiet", "empty", in: bench.folder)
      try bench.expectRefusal(of: "\(bench.folder)/empty", saying: "no commits yet")
    }
  }

  /// Objects, but nothing that names them.
  @Test func noReference() throws {
    try HardBench.lend { bench in
      let history = try SoundHistory(at: "\(bench.folder)/payments.git", with: bench.git)
      try bench.git.run("update-ref", "-d", "refs/heads/main", in: history.path)
      try bench.expectRefusal(of: history.path, saying: "no commits")
    }
  }

  @Test(arguments: [true, false])
  func detached(hasBranches: Bool) throws {
    try HardBench.lend { bench in
      let history = try SoundHistory(at: "\(bench.folder)/payments.git", with: bench.git)
      try bench.git.run("update-ref", "--no-deref", "HEAD", history.commits[4], in: history.path)
      if !hasBranches { try bench.git.run("update-ref", "-d", "refs/heads/main", in: history.path) }
      let entry = try bench.expectRead(history.path)
      #expect(entry.commits == (hasBranches ? 6 : 5))
      let facts = try bench.command.facts("--repository", "payments")
      #expect(facts.of("repository").map(\.branch) == [nil])
      #expect(facts.changes[history.commits[4]]?.integrated != nil)
      // Where there is a branch that HEAD does not hold, its commit is read but on no main line.
      #expect(facts.changes[history.commits[5]]?.integrated == nil)
    }
  }

  @Test func aBranchThatIsNotThere() throws {
    try HardBench.lend { bench in
      let history = try SoundHistory(at: "\(bench.folder)/payments.git", with: bench.git)
      try bench.git.run("symbolic-ref", "HEAD", "refs/heads/master", in: history.path)
      try bench.expectRefusal(of: history.path, saying: "refs/heads/master", "git symbolic-ref HEAD refs/heads/")
      // What the reason says helps.
      try bench.git.run("symbolic-ref", "HEAD", "refs/heads/main", in: history.path)
      #expect(try bench.command.scan([history.path]).entries.first?.commits == 6)
    }
  }

  @Test(arguments: ["", "nonsense\n", "ref: refs/heads/a b\n", "ref: ../../../etc/passwd\n", "ref: HEAD\n"])
  func noHeadThatGitWrites(_ text: String) throws {
    try HardBench.lend { bench in
      let history = try SoundHistory(at: "\(bench.folder)/payments.git", with: bench.git)
      try text.write(toFile: "\(history.path)/HEAD", atomically: false, encoding: .utf8)
      try bench.expectRefusal(of: history.path)
    }
  }
}
