import Foundation
import Testing

/// Names that are hard to print come out as data: whole lines, sound UTF-8, nothing that a terminal obeys.
@Suite struct NastyNamesTests {
  /// The control characters in a text, but for its line ends.
  private func controls(_ text: String) -> Set<String> {
    Set(
      text.unicodeScalars.filter { $0 != "\n" && ($0.value < 0x20 || (0x7f..<0xa0).contains($0.value)) }
        .map { "U+" + String($0.value, radix: 16) })
  }

  /// The bytes of a listing, which must be UTF-8.
  private func listing(_ bench: HardBench, _ arguments: String...) throws -> String {
    let ending = try RunningCommand(arguments, in: bench.command).end()
    #expect(ending.status == 0, "\(ending.diagnostics)")
    #expect(controls(ending.diagnostics).isEmpty)
    return try #require(String(validating: ending.output, as: UTF8.self), "\(arguments)")
  }

  @Test func factsAreDataAndTablesAreHarmless() throws {
    try HardBench.lend { bench in
      let path = "\(bench.folder)/nasty.git"
      let history = try NastyHistory(at: path)
      let entry = try bench.expectRead(path)
      // The first commit, one for each name and the long one, and two odd messages.
      #expect(entry.commits == NastyHistory.names.count + 4)
      #expect(entry.facts["document"] == history.documents)

      let facts = try listing(bench, "facts", "--state", "state")
      #expect(controls(facts).isEmpty, "\(controls(facts))")
      // Read as JSON line by line: none of the names has made a line of its own, nor hidden one.
      let lines = try FactLines(Data(facts.utf8))
      #expect(lines.of("change").count == NastyHistory.names.count + 4 + 2)
      let kinds = Set(lines.lines.map(\.kind))
      #expect(kinds.isSuperset(of: ["identity", "alias", "change", "review", "document", "ownership"]))
      #expect(!kinds.contains("gossip"))

      let table = try listing(bench, "facts", "--state", "state", "--format", "table")
      #expect(!table.isEmpty)
      #expect(controls(table).isEmpty, "\(controls(table))")
      #expect(!table.unicodeScalars.contains("\u{202e}"))
    }
  }

  /// What was printed can be taken in elsewhere, and is the same there.
  @Test func factsGoRound() throws {
    try HardBench.lend { bench in
      let path = "\(bench.folder)/nasty.git"
      _ = try NastyHistory(at: path)
      try bench.expectRead(path)
      let facts = try listing(bench, "facts", "--state", "state")
      try Data(facts.utf8).write(to: URL(fileURLWithPath: "\(bench.folder)/facts.ndjson"))
      let ingest = try bench.command.run("ingest", "facts.ndjson", "--state", "elsewhere")
      #expect(ingest.status == 0, "\(ingest.diagnostics)")
      #expect(try listing(bench, "facts", "--state", "elsewhere") == facts)
    }
  }

  /// The paths of repositories themselves: in reasons, in reports, and as ids.
  @Test(arguments: ["new\nline", "esc\u{1b}[31m", "quote\"d", "bidi\u{202e}txt", "-rf", "c1\u{9b}"])
  func theRepositorysOwnPath(_ name: String) throws {
    try HardBench.lend { bench in
      let history = try SoundHistory(at: "\(bench.folder)/\(name).git", with: bench.git)
      let (outcome, entry) = try bench.scan(history.path)
      #expect(entry.state == "read")
      #expect(controls(outcome.diagnostics).isEmpty)
      #expect(controls(String(decoding: outcome.report, as: UTF8.self)).isEmpty)
      #expect(controls(try listing(bench, "facts", "--state", "state")).isEmpty)
      let missing = try bench.command.scan(["\(bench.folder)/missing \(name)"], state: "other")
      #expect(missing.status == 1)
      #expect(controls(missing.diagnostics).isEmpty)
    }
  }
}
