import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct LineageFactsTests {
  private let adr = "docs/adr/0014-retry.md"

  @Test func revisionsHaveTheLinesThatTheirCommitsChanged() async throws {
    let (path, text) = (adr, Samples.adr)
    let facts = try await scan { history in
      try history.commit("Decide", changes: [path: text])
      try history.commit(
        "More", by: "Kim", changes: [path: text.replacing("Accepted", with: "Proposed") + "One.\nTwo.\n"])
      try history.commit("Code", by: "Kim", changes: ["a.c": "1"])
    }
    let revisions = facts.revisions.sorted { $0.at.seconds < $1.at.seconds }
    #expect(
      revisions.map { "\($0.by.name ?? "") +\($0.added) -\($0.removed) \($0.isFirst)" } == [
        "Ana +\(text.split(separator: "\n", omittingEmptySubsequences: false).count - 1) -0 true", "Kim +3 -1 false",
      ])
    #expect(Set(revisions.map(\.lineage)) == Set(facts.documents.map(\.lineage)) && revisions[0].documentsInCommit == 1)
  }

  /// A document that gets a number, and a line at its old path that says so, is the one it was.
  @Test func aDocumentThatLeavesALineBehindIsTheSame() async throws {
    func found(keeping kept: String) async throws -> [String: String] {
      let facts = try await scan { history in
        let text = design("Transfer", author: nil)
        try history.commit("Design the transfer", changes: ["proposals/2025-01-02_transfer.md": text])
        try history.commit(
          "Give it a number", by: "Kim",
          changes: ["proposals/0029-transfer.md": text, "proposals/2025-01-02_transfer.md": kept])
      }
      return Dictionary(
        facts.revisions.filter(\.isFirst).map { revision in
          (facts.documents.first { $0.lineage == revision.lineage }?.path ?? "", revision.by.name ?? "")
        }
      ) { first, _ in first }
    }
    #expect(
      try await found(keeping: "> This document was moved to [0029](0029-transfer.md)\n")
        == ["proposals/0029-transfer.md": "Ana"])
    // A copy takes nothing away.
    #expect(
      try await found(keeping: design("Transfer", author: nil) + "More.\n")["proposals/0029-transfer.md"] == "Kim")
  }

  /// Who brings many documents in one commit moved them here, and wrote none.
  @Test func anImportOfManyDocumentsHasNoAuthor() async throws {
    func isImported(_ count: Int) async throws -> [Bool] {
      let text = Samples.adr
      let facts = try await scan { history in
        var files: [String: String?] = [:]
        for number in 1...count {
          files["docs/adr/\(1_000 + number)-x.md"] = text.replacing("one request", with: "\(number)")
        }
        try history.commit("All", changes: files)
      }
      #expect(facts.documents.count == count && facts.revisions.allSatisfy { $0.documentsInCommit == count })
      return facts.documents.map(\.isImported)
    }
    #expect(try await isImported(LineageFacts.importedDocuments).allSatisfy { !$0 })
    #expect(try await isImported(LineageFacts.importedDocuments + 1).allSatisfy(\.self))
  }

  /// A reference belongs to whoever brought it into the text, and not to whoever wrote the text.
  @Test func aReferenceIsOfWhoeverBroughtIt() async throws {
    let (path, text) = (adr, Samples.adr)
    var commits: [String] = []
    let facts = try await scan { history in
      try history.commit("Decide", changes: [path: text])
      try history.commit("Propose", by: "Kim", changes: ["docs/design/sync.md": design("Sync", author: "Kim")])
      commits.append(
        try history.commit(
          "Refer", by: "Lee",
          changes: [
            "docs/design/sync.md": design("Sync", author: "Kim").replacing(
              "Wait.", with: "See [it](../adr/0014-retry.md).")
          ]
        ).hex)
      try history.commit(
        "Words", by: "Max",
        changes: [
          "docs/design/sync.md": design("Sync", author: "Kim").replacing(
            "Wait.", with: "See [it](../adr/0014-retry.md)!")
        ])
    }
    let target = try #require(facts.documents.first { $0.path == path }?.lineage)
    let citations = facts.citations.filter { $0.to.lineage == target }
    #expect(citations.map { "\($0.by.name ?? "") \($0.manner.rawValue)" } == ["Lee mentions"])
    #expect(citations.first?.from.commit == commits.first && citations.first?.from.lineage != target)
  }

  /// A commit that changes the document says its number as a label.
  @Test func aCommitThatNamesADocumentRefersToItUnlessItChangesIt() async throws {
    let (path, text) = (adr, Samples.adr)
    let facts = try await scan { history in
      try history.commit("ADR-0014: retry budget", changes: [path: text])
      try history.commit("ADR-0014: say it better", by: "Kim", changes: [path: text + "More.\n"])
      try history.commit("Retry once, see ADR-0014 and ADR-0014", by: "Lee", changes: ["a.c": "1"])
    }
    #expect(facts.citations.map { $0.by.name } == ["Lee"])
  }

  /// A document that is also a standard has one lineage, and its revisions once.
  @Test func aFileThatIsBothIsFollowedOnce() async throws {
    let facts = try await scan { history in
      try history.commit(
        "Write",
        changes: [
          ".golangci.yml": "a: 1\nb: 2\nc: 3\nd: 4\n", adr: Samples.adr,
          "docs/adr/template.md": "# NNNN. Title\n\n## Status\n\nWhat is it?\n\n## Context\n\nWhy?\n",
        ])
      try history.commit("Rules", by: "Kim", changes: [".golangci.yml": "a: 1\nb: 2\nc: 3\nd: 5\n"])
    }
    let keys = facts.revisions.map { "\($0.lineage) \($0.commit)" }
    #expect(Set(keys).count == keys.count)
    let rules = try #require(facts.standards.first { $0.path == ".golangci.yml" })
    #expect(
      facts.revisions.filter { $0.lineage == rules.lineage }.map { $0.by.name }.sorted { ($0 ?? "") < ($1 ?? "") } == [
        "Ana", "Kim",
      ])
    #expect(rules.introduced.author.name == "Ana" && !rules.isImported)
  }

  /// Setting a repository up with a generator makes nobody the author of its rules.
  @Test func aScaffoldMakesNobodyAnAuthor() async throws {
    let rules = (1...9).map { "rule\($0): \($0)\n" }.joined()
    let prose =
      "# Contributing\n\n" + (1...12).map { "You must do the thing number \($0) before you send a change.\n" }.joined()
    let all: [String: String?] = [
      ".golangci.yml": rules, ".yamllint": rules, "CONTRIBUTING.md": prose,
      "SECURITY.md": prose.replacing("Contributing", with: "Security"),
      "deny.toml": "[bans]\na = 1\nb = 2\nc = 3\nd = 4\n",
      "GOVERNANCE.md": prose.replacing("Contributing", with: "Governance"),
    ]
    let facts = try await scan { history in
      try history.commit("Start", changes: all)
      try history.commit("Later", by: "Kim", changes: [".markdownlint.yaml": rules])
    }
    let kinds = Set(facts.standards.filter { $0.introduced.author.name == "Ana" }.map(\.category))
    #expect(kinds.count >= 4)
    #expect(facts.standards.allSatisfy { $0.isImported == ($0.introduced.author.name == "Ana") })
    #expect(facts.standards.contains { !$0.isImported })
  }
}
