import Foundation
import Testing

/// Folders with a hundred thousand entries: of files, and of notes.
@Suite struct WideTreeTests {
  @Test func aFolderOfAHundredThousandFiles() throws {
    try HardBench.lend { bench in
      let history = try SoundHistory(at: "\(bench.folder)/payments.git", with: bench.git)
      let blobs = try ["one\n", "two\n"].map {
        try bench.git.run("hash-object", "-w", "--stdin", in: history.path, input: Array($0.utf8))
      }
      var parent = history.commits[5]
      for version in 0..<2 {
        var list: [UInt8] = []
        for number in 0..<100_000 {
          let blob = version == 1 && number == 50_000 ? blobs[1] : blobs[0]
          list += Array("100644 blob \(blob)\t\(number + 100_000).txt\n".utf8)
        }
        let tree = try bench.git.run("mktree", in: history.path, input: list)
        parent = try bench.git.run("commit-tree", "-p", parent, "-m", "Version \(version)", tree, in: history.path)
      }
      try bench.git.run("update-ref", "refs/heads/main", parent, in: history.path)
      let entry = try bench.expectRead(history.path)
      #expect(entry.commits == 8)
      let facts = try bench.command.facts("--repository", "payments")
      #expect(facts.changes[parent]?.areas == [.init(owners: [], paths: 1)])
      #expect(facts.of("change").first { $0.subject == "Version 0" }?.marks == ["imported"])
    }
  }

  /// Notes on a hundred thousand commits that are not here, spread over folders as git spreads them.
  @Test func aHundredThousandNotes() throws {
    try HardBench.lend { bench in
      let history = try SoundHistory(at: "\(bench.folder)/payments.git", with: bench.git)
      let sound = try bench.factsOfSound(history.path)
      var notes = FastImport()
      notes.line("blob\nmark :1000000")
      notes.data("A note\n")
      _ = notes.commit("Notes", on: "refs/notes/commits", [])
      // Names that look like ids, spread evenly: a multiplier is enough for that.
      for number in 0..<UInt64(100_000) {
        let digits = String((number &+ 1) &* 0x9e37_79b9_7f4a_7c15, radix: 16)
        let name = String((String(repeating: "0", count: 16 - digits.count) + digits + digits + digits).prefix(40))
        let id = name + String(repeating: "0", count: 40 - name.count)
        notes.line("M 100644 :1000000 \(id.prefix(2))/\(id.dropFirst(2))")
      }
      let real = history.commits[3]
      notes.line("M 100644 :1000000 \(real.prefix(2))/\(real.dropFirst(2))")
      try notes.write(to: history.path, with: bench.git, into: true, isPacked: true)
      try #require(try bench.git.run("notes", "show", real, in: history.path) == "A note")
      let entry = try bench.expectRead(history.path)
      #expect(entry.commits == 6)
      let isWhole = { (line: FactLines.Line) in line.kind == "repository" }
      let facts = try bench.command.facts("--repository", "payments")
      #expect(facts.texts(except: isWhole) == sound.texts(except: isWhole))
    }
  }
}
