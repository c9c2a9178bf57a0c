import Foundation
import Testing

/// Repositories that keep their objects in another one.
@Suite struct AlternatesTests {
  private func isWhole(_ line: FactLines.Line) -> Bool { line.kind == "repository" }

  @Test(arguments: [true, false])
  func asGoodAsTheOther(isBare: Bool) throws {
    try HardBench.lend { bench in
      let origin = try SoundHistory(at: "\(bench.folder)/origin/payments.git", with: bench.git)
      let sound = try bench.factsOfSound(origin.path)
      let name = isBare ? "payments.git" : "payments"
      try bench.git.run(
        ["clone", "--quiet", "--shared"] + (isBare ? ["--bare"] : ["--no-checkout"]) + [origin.path, "clone/\(name)"],
        in: bench.folder)
      let clone = "\(bench.folder)/clone/\(name)"
      let objects = isBare ? "\(clone)/objects" : "\(clone)/.git/objects"
      try #require(FileManager.default.fileExists(atPath: "\(objects)/info/alternates"))
      try #require(try bench.git.run("count-objects", in: clone).hasPrefix("0 objects"))
      try bench.expectRead(clone)
      let facts = try bench.command.facts("--repository", "payments")
      #expect(facts.texts(except: isWhole) == sound.texts(except: isWhole))
      if isBare { #expect(facts.texts == sound.texts) }
    }
  }

  /// Through a second alternate and in a pack. Git takes relative paths at every step.
  @Test(arguments: [true, false])
  func alternatesOfAlternates(areRelative: Bool) throws {
    try HardBench.lend { bench in
      let origin = try SoundHistory(at: "\(bench.folder)/origin/payments.git", with: bench.git)
      let sound = try bench.factsOfSound(origin.path)
      try bench.git.run("repack", "-adq", in: origin.path)
      for (from, to) in [("origin", "middle"), ("middle", "last")] {
        let path = "\(bench.folder)/\(to)/payments.git"
        try bench.git.run("init", "--quiet", "--bare", path, in: bench.folder)
        let line = "\(areRelative ? "../../.." : bench.folder)/\(from)/payments.git/objects\n"
        try line.write(toFile: "\(path)/objects/info/alternates", atomically: false, encoding: .utf8)
        try bench.git.run("update-ref", "refs/heads/main", origin.commits[5], in: path)
      }
      try #require(
        try bench.git.run("rev-list", "--count", "main", in: "\(bench.folder)/last/payments.git") == "6")
      try bench.expectRead("\(bench.folder)/last/payments.git")
      #expect(try bench.command.facts("--repository", "payments").texts == sound.texts)
    }
  }

  @Test func theOtherIsGone() throws {
    try HardBench.lend { bench in
      let origin = try SoundHistory(at: "\(bench.folder)/origin.git", with: bench.git)
      try bench.git.run("clone", "--quiet", "--shared", "--bare", origin.path, "payments.git", in: bench.folder)
      try FileManager.default.removeItem(atPath: origin.path)
      try bench.expectRefusal(of: "\(bench.folder)/payments.git", saying: "git fsck")
    }
  }

  /// Its own newest commit needs nothing of the other.
  @Test func theOtherIsGoneButNotTheNewestCommit() throws {
    try HardBench.lend { bench in
      let origin = try SoundHistory(at: "\(bench.folder)/origin.git", with: bench.git)
      let path = "\(bench.folder)/payments.git"
      try bench.git.run("clone", "--quiet", "--shared", "--bare", origin.path, path, in: bench.folder)
      let blob = try bench.git.run("hash-object", "-w", "--stdin", in: path, input: Array("All new\n".utf8))
      let tree = try bench.git.run("mktree", in: path, input: Array("100644 blob \(blob)\tNEW\n".utf8))
      let newest = try bench.git.run("commit-tree", "-p", origin.commits[5], "-m", "Begin anew", tree, in: path)
      try bench.git.run("update-ref", "refs/heads/main", newest, in: path)
      try FileManager.default.removeItem(atPath: origin.path)
      try bench.expectPartial(path, without: [origin.commits[5]])
      #expect(try bench.command.facts("--repository", "payments").of("change").map(\.commit) == [newest])
    }
  }

  /// An alternate that is gone and that nothing needs costs nothing.
  @Test func aSpareOneIsGone() throws {
    try HardBench.lend { bench in
      let history = try SoundHistory(at: "\(bench.folder)/payments.git", with: bench.git)
      let alternates = "\(history.path)/objects/info/alternates"
      try "/nowhere/objects\n".write(toFile: alternates, atomically: false, encoding: .utf8)
      try bench.expectRead(history.path)
    }
  }

  /// Two repositories that name each other.
  @Test func aCircle() throws {
    try HardBench.lend { bench in
      let one = try SoundHistory(at: "\(bench.folder)/payments.git", with: bench.git)
      let two = try SoundHistory(at: "\(bench.folder)/two.git", with: bench.git)
      for (from, to) in [(one.path, two.path), (two.path, one.path)] {
        try "\(to)/objects\n".write(toFile: "\(from)/objects/info/alternates", atomically: false, encoding: .utf8)
      }
      try bench.expectRead(one.path)
    }
  }
}
