import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct EvidenceContextPagesTests {
  private func pages(_ write: @escaping (inout History) throws -> Void) async throws -> [DocumentPage] {
    try await alone(write).pages(name: { $0.description }, unknown: { "unknown \($0.name ?? "")" })
  }

  private func told(_ citations: [DocumentPage.Citation]) -> [String] {
    citations.map { "\($0.who) \($0.manner): \($0.what)\($0.isOwn ? " (own)" : "")" }
  }

  @Test func whoRefersToADocumentStandsOnBothPages() async throws {
    let adr = Samples.adr.replacing("Date: 2026-01-12", with: "Author: \(address("Ana"))")
    let pages = try await pages { made in
      try made.commit("Decide", by: "Ana", changes: ["docs/adr/0014-retry.md": adr])
      try made.commit(
        "Propose", by: "Kim",
        changes: [
          "docs/design/sync.md": design("Offline sync", author: "Kim").replacing(
            "Sync later.", with: "As [decided](../adr/0014-retry.md).")
        ])
      try made.commit("Retry once\n\nImplements: ADR-0014", by: "Lee", changes: ["a.c": "1"])
      try made.commit("Tests for ADR-0014", by: "Ana", changes: ["b.c": "1"])
      try made.commit("Cite", by: "Bo", changes: ["c.c": "// as ADR-0014 says\n"])
    }
    #expect(pages.map(\.path) == ["docs/adr/0014-retry.md", "docs/design/sync.md"])
    #expect(
      told(pages[0].citedBy) == [
        "kim refers to it: Offline sync", "lee carries it out: Retry once", "ana names it: Tests for ADR-0014 (own)",
        "bo names it in code: Cite",
      ])
    #expect(told(pages[1].refersTo) == ["kim refers to it: ADR-14 Give every caller a retry budget"])
    #expect(pages[1].citedBy.isEmpty && pages[0].refersTo.isEmpty)
    #expect(pages[0].citedByOthers.count == 3)
  }

  @Test func whoIsOnItAndFromWhereThatIsKnown() async throws {
    let text = design(
      "Offline sync", author: "Kim", fields: ["Reviewers: \(address("Lee")), Somebody Else <else@elsewhere.example>"])
    let pages = try await pages { made in
      try made.commit("Propose", by: "Ana", changes: ["docs/design/sync.md": text])
      try made.commit("Plain", by: "Bo", changes: ["docs/design/cache.md": design("Cache", author: nil)])
    }
    #expect(pages.map(\.title) == ["Cache", "Offline sync"])
    #expect(
      pages[0].people.map { "\($0.who) \($0.role): \($0.basis)" } == [
        "bo author: the history: who brought its text"
      ])
    let people = pages[1].people.map { "\($0.who) \($0.role): \($0.basis)" }
    #expect(people.prefix(2) == ["kim author: the head, line 3", "lee reviewer: the head, line 4"])
    #expect(people.last?.hasSuffix("reviewer: the head, line 4") == true)
  }

  @Test func earlierPathsAreNamedFromNewToOldOnce() async throws {
    let text = design("Offline sync")
    let pages = try await pages { made in
      try made.commit("Write", by: "Ana", changes: ["docs/design/a.md": text])
      try made.commit("Move", by: "Kim", changes: ["docs/design/a.md": nil, "docs/design/b.md": text])
      try made.commit("Move", by: "Kim", changes: ["docs/design/b.md": nil, "docs/design/c.md": text + "More.\n"])
    }
    #expect(
      pages.map(\.path) == ["docs/design/c.md"] && pages[0].earlierPaths == ["docs/design/b.md", "docs/design/a.md"])
    #expect(pages[0].changes.count == 3 && pages[0].people.map(\.who) == ["ana"])
  }
}
