import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct InitiativeThreadsTests {
  private func part(_ id: String, _ commits: [(message: String, author: String)]) -> FleetPart {
    FleetPart(id) { made in
      try made.commit("Start", by: "Max", changes: ["a.c": "0"])
      for (number, (message, author)) in commits.enumerated() {
        try made.commit(message, by: author, changes: ["a.c": "\(id)\(number)"])
      }
    }
  }

  /// A line for each thread: its parts, in order.
  private func told(_ context: EvidenceContext, _ shares: [RepositoryShare]) -> [String] {
    InitiativeThread.threads(shares, documents: context.facts.documents).map { thread in
      "\(thread.id): "
        + thread.parts.map { "\($0.repository) \($0.by.name ?? "") \($0.commits)" }.joined(separator: ", ")
    }
  }

  @Test func commitsOfOneNameAreJoinedInWhateverOrderSharesCome() async throws {
    let context = try await fleet(
      [
        part("web", [("Begin\n\nInitiative: One window", "Ana"), ("SHOP-7: go on", "Ana")]),
        part("pay", [("Fee\n\nInitiative: one window", "Kim"), ("Refund\n\nInitiative: One Window", "Kim")]),
        part("ops", [("OPS-9: alone", "Lee")]),
      ], organisation: Harbour.organisation)
    let found = told(context, context.shares)
    #expect(found == ["initiative one window: pay Kim 2, web Ana 1"], "one person alone is no thread")
    #expect(told(context, context.shares.reversed()) == found)
  }

  @Test func whatACommitImplementsIsTheDocumentHoweverItIsNamed() async throws {
    let path = "docs/adr/0014-one-window.md"
    let context = try await fleet(
      [
        FleetPart("web") { made in
          try made.commit("Decide", by: "Ana", changes: [path: design("Show one window for everything")])
          try made.commit("Begin\n\nImplements: ADR-14", by: "Ana", changes: ["a.c": "1"])
        },
        part("pay", [("Fee\n\nImplements: web ADR-14", "Kim")]),
      ], organisation: Harbour.organisation)
    let found = told(context, context.shares)
    #expect(found.count == 1 && found[0].hasPrefix("document web "), "\(found)")
    #expect(found[0].hasSuffix(": pay Kim 1, web Ana 1"), "\(found)")
  }
}
