import Foundation
import Testing

/// A merge of many sides at once.
@Suite struct OctopusTests {
  @Test func everySideOfThirtyReachesTheMainLine() throws {
    try HardBench.lend { bench in
      var history = FastImport()
      let root = history.commit("Begin", [.file("base", "0\n")])
      var sides: [Int] = []
      for side in 0..<30 {
        sides.append(
          history.commit(
            "Side \(side)", by: .init(name: "Author \(side)", email: "a\(side)@harbour.example"),
            on: "refs/heads/side\(side)", parents: [root], [.file("side/\(side)", "\(side)\n")]))
      }
      _ = history.commit(
        "Merge thirty sides", by: .kim, parents: sides, (1..<30).map { .file("side/\($0)", "\($0)\n") })
      let path = "\(bench.folder)/payments.git"
      let commits = try history.write(to: path, with: bench.git)
      let orders = (0..<30).map { "delete refs/heads/side\($0)\n" }.joined()
      try bench.git.run("update-ref", "--stdin", in: path, input: Array(orders.utf8))
      let parents = try bench.git.run("rev-list", "--parents", "-1", "main", in: path).split(separator: " ")
      try #require(parents.count == 31)
      let entry = try bench.expectRead(path)
      #expect(entry.commits == 32)
      let changes = try bench.command.facts("--repository", "payments").changes
      #expect(changes.count == 31)
      let merged = "2025-11-09T08:53:20Z"
      // The first side is the main line itself; the others came when they were merged.
      #expect(changes[commits[1]]?.integrated == "2025-10-10T08:53:20Z")
      for commit in commits[2...30] { #expect(changes[commit]?.integrated == merged) }
    }
  }
}
