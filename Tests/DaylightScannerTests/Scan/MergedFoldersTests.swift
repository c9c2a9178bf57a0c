import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct MergedFoldersTests {
  @Test func aPathIsShortenedFromItsFront() {
    #expect(
      MergedFolders.shorter(bytes("core/docs/a.md")).map { String(decoding: $0, as: UTF8.self) } == [
        "docs/a.md", "a.md",
      ])
    #expect(MergedFolders.shorter(bytes("a.md")).isEmpty)
  }

  private static let guide = (1...8).map { "\($0). A reviewer must read the change.\n" }.joined()
  private static let other = (1...8).map { "\($0). Please open a pull request with one commit.\n" }.joined()
  private static let rules = "select = true\nline-length = 100\nindent = 2\n"

  /// A history that was merged below a folder, and one that has files of the same names at the top.
  private func facts(touchedAfterwards: Bool) async throws -> RepositoryFacts {
    try await scan { history in
      let main = try history.commit(
        "Begin the harbour", by: "Ana",
        changes: ["CONTRIBUTING.md": "# Contributing\n\n" + Self.other, "ruff.toml": "line-length = 80\n"])
      let core = try history.commit(
        "Begin the core", by: "Kim", changes: ["HACKING.md": "# Hacking\n\n" + Self.guide], parents: [], branch: "core")
      let named = try history.commit(
        "Say it where people look", by: "Kim",
        changes: ["HACKING.md": nil, "CONTRIBUTING.md": "# Hacking\n\n" + Self.guide],
        parents: [core], branch: "core")
      let ruled = try history.commit(
        "Agree on lines", by: "Lee", changes: ["ruff.toml": Self.rules], parents: [named], branch: "core")
      try history.commit(
        "Add 'core/' from the core's own history",
        changes: ["core/CONTRIBUTING.md": "# Hacking\n\n" + Self.guide, "core/ruff.toml": Self.rules],
        parents: [main, ruled])
      if touchedAfterwards {
        try history.commit("Shorter lines", by: "Ana", changes: ["core/ruff.toml": Self.rules + "preview = true\n"])
      }
    }
  }

  @Test(arguments: [false, true])
  func whatAMergePutBelowAFolderBeganInTheHistoryThatWasMerged(_ touchedAfterwards: Bool) async throws {
    let facts = try await facts(touchedAfterwards: touchedAfterwards)
    let brought = Dictionary(facts.standards.map { ($0.path, $0.introduced.author.name) }) { first, _ in first }
    #expect(brought["core/CONTRIBUTING.md"] == "Kim")
    #expect(brought["core/ruff.toml"] == "Lee")
    #expect(brought["CONTRIBUTING.md"] == "Ana")
    #expect(facts.standards.allSatisfy { !$0.isImported })
    let lineages = Set(facts.standards.map(\.lineage))
    #expect(lineages.count == facts.standards.count)
  }
}
