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

  /// Part of one repository's history that another one takes in later is the first one's work.
  @Test func whatWasTakenInLaterCountsWhereItWasDone() async throws {
    func commits(_ steps: [(title: String, before: Int64)], after days: Int64) -> (inout History) throws -> Void {
      { made in
        try made.commit("Start", by: "Max", changes: ["a.c": "0"], after: days)
        for (title, before) in steps {
          try made.commit(title, by: "Ana", changes: ["a.c": title], after: 1, authoredBefore: before)
        }
      }
    }
    let steps: [(String, Int64)] = [("SHOP-7: begin", 0), ("SHOP-7: go on", 0), ("SHOP-7: end", 0)]
    // The second of them, four hundred days later.
    let copy: (String, Int64) = ("SHOP-7: go on", 399)
    let context = try await fleet(
      [FleetPart("web", commits(steps, after: 1)), FleetPart("tests", commits([copy], after: 401))],
      organisation: Harbour.organisation)
    #expect(told(context, context.shares).isEmpty, "one repository's, by one person")
    let further = try await fleet(
      [
        FleetPart("web", commits(steps, after: 1)),
        FleetPart("tests", commits([copy, ("SHOP-7: more", 0)], after: 401)),
      ], organisation: Harbour.organisation)
    #expect(told(further, further.shares) == ["SHOP-7: tests Ana 1, web Ana 3"])
    // Each commit for itself: the other repository had begun before.
    let earlier = try await fleet(
      [
        FleetPart("web", commits(steps, after: 50)),
        FleetPart("tests") { made in
          try made.commit("Start", by: "Max", changes: ["a.c": "0"], after: 1)
          try made.commit("SHOP-7: before", by: "Kim", changes: ["a.c": "1"], after: 1)
          try made.commit(
            "SHOP-7: go on", by: "Ana", changes: ["a.c": "2"], after: 400, authoredBefore: 350)
        },
      ], organisation: Harbour.organisation)
    #expect(told(earlier, earlier.shares) == ["SHOP-7: tests Kim 1, web Ana 3"])
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
