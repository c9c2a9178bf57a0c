import DaylightGit
import Testing

@testable import DaylightScanner

/// Who brings a text again did not write it.
@Suite struct ReturnedFilesTests {
  private static let old = "content/docs/design/transfer.md"
  private static let new = "docs/design/transfer.md"

  /// Ana wrote a design in a site that Kim took away; Kim's new site, with a history of its own, has it again.
  private func facts(_ again: String, isLeft: Bool = false) async throws -> RepositoryFacts {
    try await scan { history in
      let text = design("Transfer", author: nil)
      let main = try history.commit("Design the transfer", by: "Ana", changes: [Self.old: text])
      let more = try history.commit("Say more", by: "Lee", changes: [Self.old: text + "More.\n"], parents: [main])
      let site = try history.commit("Begin a site", by: "Kim", changes: ["site.js": "1"], parents: [], branch: "site")
      let filled = try history.commit(
        "Fill the site", by: "Kim", changes: [Self.new: again, "index.js": "1"], parents: [site], branch: "site")
      let wiped = try history.commit(
        "Wipe the old site", by: "Kim", changes: isLeft ? ["a.c": "1"] : [Self.old: nil, "a.c": "1"], parents: [more])
      try history.commit(
        "Take the new site in", by: "Kim", changes: [Self.new: again, "site.js": "1", "index.js": "1"],
        parents: [wiped, filled])
    }
  }

  private func firsts(_ facts: RepositoryFacts) -> [String: String] {
    let lineage = Dictionary(facts.documents.map { ($0.path, $0.lineage) }) { first, _ in first }
    return lineage.compactMapValues { lineage in
      facts.revisions.first { $0.lineage == lineage && $0.isFirst }?.by.name
    }
  }

  @Test func aTextThatComesAgainIsItsFirstAuthors() async throws {
    let found = try await facts(design("Transfer", author: nil) + "More.\n")
    #expect(firsts(found) == [Self.new: "Ana"])
    #expect(found.revisions.filter { $0.isFirst }.map(\.path) == [Self.old])
  }

  @Test func anotherTextOfTheSameNameIsItsBringers() async throws {
    #expect(firsts(try await facts(design("Another one", author: nil))) == [Self.new: "Kim"])
  }

  /// What lies there still is a copy, and both go on.
  @Test func whatWasNeverTakenAwayIsNotTheSame() async throws {
    let found = firsts(try await facts(design("Transfer", author: nil) + "More.\n", isLeft: true))
    #expect(found[Self.new] == "Kim" && found[Self.old] == "Ana")
  }

  /// Six lines of owners are the same everywhere.
  @Test func aShortTextIsTheSameByChance() async throws {
    func bringer(_ lines: Int) async throws -> String? {
      let text = (1...lines).map { "\($0). A reviewer must read the change before it is merged.\n" }.joined()
      let facts = try await scan { history in
        try history.commit("Begin", by: "Ana", changes: ["web/CONTRIBUTING.md": text, "a.c": "1"])
        try history.commit("Take it away", by: "Kim", changes: ["web/CONTRIBUTING.md": nil])
        try history.commit("Say how we work", by: "Lee", changes: ["pay/CONTRIBUTING.md": text])
      }
      return facts.standards.first { $0.path == "pay/CONTRIBUTING.md" }?.introduced.author.name
    }
    #expect(try await bringer(12) == "Ana")
    #expect(try await bringer(8) == "Lee")
  }
}
