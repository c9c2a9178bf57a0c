import Foundation
import Testing

/// A message of a megabyte whose trailers are at its end.
@Suite struct LongMessageTests {
  /// What fills the message.
  enum Filling: String, CaseIterable, Sendable {
    case lines, oneLine, blankLines, comments, trailers

    var text: String {
      switch self {
      case .lines: String(repeating: "Some words about the change.\n", count: 36_000)
      case .oneLine: String(repeating: "word ", count: 209_000) + "\n"
      case .blankLines: String(repeating: "\n", count: 1 << 20)
      case .comments: String(repeating: "# words\n", count: 131_072)
      case .trailers: String(repeating: "Changes: one more\n", count: 58_000)
      }
    }
  }

  @Test(arguments: Filling.allCases)
  func theTrailersAreRead(_ filling: Filling) throws {
    try HardBench.lend { bench in
      var history = FastImport()
      _ = history.commit("Begin", [.file("a", "1\n")])
      let gap = filling == .trailers ? "" : "\n"
      let message =
        "Explain at length\n\n\(filling.text)\(gap)Reviewed-by: Kim Bo <kim@harbour.example>\n"
        + "Acked-by: Ola Berg <ola@harbour.example>\n"
      try #require(message.utf8.count > 1_000_000)
      _ = history.commit(message, [.file("a", "2\n")])
      let path = "\(bench.folder)/payments.git"
      let commits = try history.write(to: path, with: bench.git)
      // Git reads both.
      let trailers = try bench.git.run("log", "-1", "--format=%(trailers:key=Acked-by)", "main", in: path)
      try #require(trailers.contains("Ola Berg"))
      let entry = try bench.expectRead(path)
      #expect(entry.commits == 2)
      let facts = try bench.command.facts("--repository", "payments")
      #expect(facts.changes[commits[1]]?.subject == "Explain at length")
      let reviews = facts.of("review").filter { $0.commit == commits[1] }
      #expect(
        Set(reviews.map { "\($0.role ?? "") \($0.reviewer?.email ?? "")" })
          == ["reviewed kim@harbour.example", "acked ola@harbour.example"])
    }
  }
}
