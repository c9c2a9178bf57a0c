import Foundation
import Testing

/// A pack that ends too early.
@Suite struct TruncatedPackTests {
  /// How much of the pack, or of its index, is left.
  struct Cut: Sendable, CustomTestStringConvertible {
    var ending: String
    var kept: Double

    var testDescription: String { "\(Int(kept * 100))% of the .\(ending)" }
  }

  static let cuts = [
    Cut(ending: "pack", kept: 0.7), Cut(ending: "pack", kept: 0.2), Cut(ending: "pack", kept: 0.004),
    Cut(ending: "pack", kept: 0), Cut(ending: "idx", kept: 0.7), Cut(ending: "idx", kept: 0.1),
    Cut(ending: "idx", kept: 0),
  ]

  /// Sixty commits in one pack, and the folder of its files.
  private func packed(_ bench: HardBench) throws -> String {
    let path = "\(bench.folder)/payments.git"
    var history = FastImport()
    for number in 0..<60 {
      _ = history.commit(
        "Change \(number)", by: number % 2 == 0 ? .ana : .kim,
        [
          .file("api/file\(number % 7).txt", String(repeating: "line \(number)\n", count: 40)),
          .file("web/page.txt", "page \(number)\n"),
        ])
    }
    try history.write(to: path, with: bench.git, isPacked: true)
    try bench.git.run("repack", "-adfq", in: path)
    return path
  }

  private func cut(_ path: String, _ cut: Cut) throws {
    let folder = "\(path)/objects/pack"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let file = URL(fileURLWithPath: "\(folder)/\(try #require(names.first { $0.hasSuffix(".\(cut.ending)") }))")
    let bytes = try Data(contentsOf: file)
    try FileManager.default.removeItem(at: file)
    try bytes.prefix(Int(Double(bytes.count) * cut.kept)).write(to: file)
  }

  @Test(arguments: cuts)
  func readAsFarAsItGoes(_ howMuch: Cut) throws {
    try HardBench.lend { bench in
      let path = try packed(bench)
      try cut(path, howMuch)
      let (outcome, entry) = try bench.scan(path)
      #expect(outcome.status == 3, "\(outcome.diagnostics)")
      let alone = try bench.command.scan([path], state: "alone")
      #expect(!alone.isKilled)
      if entry.state == "partial" {
        #expect(!entry.damaged.isEmpty)
        #expect(alone.status == 3)
      } else {
        #expect(entry.state == "unread")
        #expect(entry.reason?.contains("git fsck") == true, "\(entry.reason ?? "")")
        #expect(alone.status == 1)
      }
    }
  }

  /// The newest commit is sound in files of its own, everything before it is in the pack.
  @Test func theNewestCommitIsReadAllTheSame() throws {
    try HardBench.lend { bench in
      let path = try packed(bench)
      let parent = try bench.git.run("rev-parse", "main", in: path)
      let blob = try bench.git.run("hash-object", "-w", "--stdin", in: path, input: Array("All new\n".utf8))
      let tree = try bench.git.run("mktree", in: path, input: Array("100644 blob \(blob)\tNEW\n".utf8))
      let newest = try bench.git.run("commit-tree", "-p", parent, "-m", "Begin anew", tree, in: path)
      try bench.git.run("update-ref", "refs/heads/main", newest, in: path)
      try cut(path, Cut(ending: "pack", kept: 0))
      try bench.expectPartial(path, without: [parent])
      let changes = try bench.command.facts("--repository", "payments").of("change")
      #expect(changes.map(\.commit) == [newest])
      #expect(changes.first?.subject == "Begin anew")
    }
  }
}
