import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct DesignAdoptedTests {
  private static let path = "docs/adr/0014-retry-budget.md"

  private func items(
    _ messages: [(repository: String, message: String, author: String)], documents: [String: String?]? = nil
  ) async throws -> [EvidenceItem] {
    let parts = ["web", "pay"].map { repository in
      FleetPart(repository) { made in
        if repository == "web" {
          try made.commit(
            "Decide", by: "Ana", changes: documents ?? [DesignAdoptedTests.path: design("Give callers a retry budget")])
        } else {
          try made.commit("Start", by: "Lee", changes: ["a.c": "0"])
        }
        for (number, (at, message, author)) in messages.enumerated() where at == repository {
          try made.commit(message, by: author, changes: ["a.c": "\(number)"], after: 10)
        }
      }
    }
    return DesignAdopted.items(in: try await fleet(parts, organisation: Harbour.organisation))
  }

  @Test func othersWhoCarryItOutAdoptedIt() async throws {
    let found = try await items([("pay", "Retry once\n\nImplements: web ADR-14", "Kim")])
    #expect(told(found) == ["author ana -> 1 in pay"])
    let item = try #require(found.first)
    #expect(item.isAdoptedByOthers && item.reach.teams == [TeamID("pay")])
    #expect(item.participants.first?.confidence == .medium, "one other")
    #expect(item.statements.first == "1 commit by 1 other person says that it carries the design out.")
  }

  @Test func whoWroteItTooIsNobodyElse() async throws {
    let messages = [("pay", "Retry once\n\nImplements: web ADR-14", "Kim")]
    let text = design("Give callers a retry budget", fields: ["Co-authors: \(address("Kim"))"])
    #expect(try await items(messages, documents: [DesignAdoptedTests.path: text]).isEmpty)
    let other = design("Give callers a retry budget", fields: ["Co-authors: \(address("Lee"))"])
    #expect(try await items(messages, documents: [DesignAdoptedTests.path: other]).count == 1)
  }

  @Test func itTakesTwoMentionsAndOthersThanItsAuthor() async throws {
    #expect(try await items([("web", "Retry once, see ADR-14", "Kim")]).isEmpty)
    #expect(
      try await items([("web", "Retry once, see ADR-14", "Ana"), ("web", "Again, see ADR-14", "Ana")]).isEmpty)
    let found = try await items([("web", "Retry once, see ADR-14", "Kim"), ("web", "Not at all, see ADR-14", "Lee")])
    #expect(told(found) == ["author ana -> 2 in "])
    #expect(found.first?.participants.first?.confidence == .high && found.first?.isAdoptedByOthers == false)
  }

  @Test func aNumberThatTwoDocumentsHaveNamesNeither() async throws {
    let found = try await items(
      [("pay", "Retry once\n\nImplements: web ADR-14", "Kim")],
      documents: [
        DesignAdoptedTests.path: design("Give callers a retry budget"),
        "docs/adr/0014-one-queue.md": design("Use one queue for all payments"),
      ])
    #expect(found.isEmpty)
  }
}
