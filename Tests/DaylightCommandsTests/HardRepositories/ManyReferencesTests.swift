import Foundation
import Testing

/// Twenty thousand references in one file, and some in files of their own.
@Suite struct ManyReferencesTests {
  @Test func readOnceAndThenUnchanged() throws {
    try HardBench.lend { bench in
      let history = try SoundHistory(at: "\(bench.folder)/payments.git", with: bench.git)
      var packed = "# pack-refs with: peeled fully-peeled sorted \n\(history.commits[5]) refs/heads/main\n"
      for number in 0..<20_000 {
        let name = String(String(number + 100_000).dropFirst())
        packed += "\(history.commits[number % 6]) refs/tags/v\(name)\n"
      }
      try packed.write(toFile: "\(history.path)/packed-refs", atomically: false, encoding: .utf8)
      try FileManager.default.removeItem(atPath: "\(history.path)/refs/heads/main")
      // Some are in the file and beside it: then the one beside counts.
      var orders = (0..<10).map { "update refs/tags/v0000\($0) \(history.commits[5])\n" }.joined()
      for number in 0..<30 { orders += "create refs/heads/side/\(number) \(history.commits[number % 6])\n" }
      try bench.git.run("update-ref", "--stdin", in: history.path, input: Array(orders.utf8))
      let entry = try bench.expectRead(history.path)
      #expect(entry.commits == 6)
      let facts = try bench.command.facts("--repository", "payments")
      let again = try bench.command.scan([history.path])
      #expect(again.status == 0)
      #expect(again.entries.first?.state == "unchanged")
      #expect(try bench.command.facts("--repository", "payments").texts == facts.texts)
      // One reference of all of them moves: that is noticed.
      try bench.git.run("update-ref", "refs/tags/v19999", history.commits[0], in: history.path)
      #expect(try bench.command.scan([history.path]).entries.first?.state == "read")
    }
  }
}
