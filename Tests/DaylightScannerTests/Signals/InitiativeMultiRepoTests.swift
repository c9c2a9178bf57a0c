import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct InitiativeMultiRepoTests {
  /// A repository with some commits: title, author, days after the one before.
  private func part(_ id: String, _ commits: [(String, String, Int64)]) -> FleetPart {
    FleetPart(id) { made in
      try made.commit("Start", by: "Max", changes: ["a.c": "0"])
      for (number, (message, author, days)) in commits.enumerated() {
        try made.commit(message, by: author, changes: ["a.c": "\(number + 1)"], after: days)
      }
    }
  }

  private func items(_ parts: [FleetPart]) async throws -> [EvidenceItem] {
    InitiativeMultiRepo.items(in: try await fleet(parts, organisation: Harbour.organisation))
  }

  @Test func rolesFollowFromWhoBeganAndWhoStayed() async throws {
    let found = try await items([
      part("web", [("Begin\n\nInitiative: One window", "Ana", 1)]),
      part(
        "pay",
        [
          ("Fee\n\nInitiative: One window", "Kim", 20), ("Refund\n\nInitiative: one window", "Kim", 95),
          ("Close\n\nInitiative: One Window", "Kim", 95),
        ]),
      part("ops", [("Room\n\nInitiative: One window", "Lee", 30)]),
    ])
    #expect(
      told(found) == [
        "originator ana -> 2 in ops,pay", "driver kim -> 2 in ops,pay", "participant lee -> 2 in ops,pay",
      ])
    #expect(Set(found.map(\.title)) == ["Initiative: one window"])
  }

  @Test func ticketsOfTwoRepositoriesAreOneInitiative() async throws {
    let found = try await items([
      part("web", [("SHOP-7: begin", "Ana", 1), ("SHOP-7: go on", "Ana", 9)]),
      part("pay", [("SHOP-7: the fee", "Kim", 5)]),
    ])
    #expect(told(found) == ["originator ana -> 1 in pay", "participant kim -> 1 in pay"])
  }

  /// A number of a tracker says nothing to who cannot look it up.
  @Test(arguments: [
    ("SHOP-7: begin the window", "SHOP-7: begin the window"),
    ("[SHOP-7] Begin the window (#12)", "SHOP-7: Begin the window"),
    ("Begin the window (SHOP-7)", "SHOP-7: Begin the window"), ("Fix SHOP-7", "SHOP-7: Fix SHOP-7"),
    ("SHOP-7: fix", "SHOP-7"), ("SHOP-7", "SHOP-7"), ("", "SHOP-7"),
  ])
  func aNumberIsCalledByItsFirstCommit(_ subject: String, _ title: String) {
    #expect(InitiativeMultiRepo.name("SHOP-7", began: subject) == title)
  }

  @Test func whatIsNamedNeedsNoMore() {
    #expect(InitiativeMultiRepo.name("initiative one window", began: "Begin it now") == "Initiative: one window")
    #expect(InitiativeMultiRepo.name("bug 1489059", began: "Mend the door") == "Bug 1489059: Mend the door")
  }

  @Test func aDocumentInFrontOfTitlesIsTheOneThatIsMeant() async throws {
    func found(_ isInBoth: Bool) async throws -> [String] {
      let parts = ["web", "pay"].map { id in
        FleetPart(id) { made in
          let has = id == "web" || isInBoth
          try made.commit(
            "Decide", by: "Ana", changes: has ? ["docs/rfcs/0010-retry.md": design("Retry in \(id)")] : ["a": "0"])
          for step in ["Retry", "Give up"] {
            try made.commit(
              "[RFC-\(id == "web" ? "0010" : "10")] \(step) in \(id)", by: id == "web" ? "Ana" : "Kim",
              changes: ["a.c": step], after: 5)
          }
        }
      }
      return told(try await items(parts))
    }
    #expect(try await found(false) == ["originator ana -> 1 in pay", "participant kim -> 1 in pay"])
    #expect(try await found(true).isEmpty, "each has its own")
  }

  @Test func sweepsAreNone() async throws {
    let found = try await items([
      part("web", [("OPS-1: say 2026", "Ana", 1)]), part("pay", [("OPS-1: say 2026", "Kim", 2)]),
      part("ops", [("OPS-1: say 2026", "Lee", 3)]),
    ])
    #expect(found.isEmpty)
    let slow = try await items([
      part("web", [("OPS-1: say 2026", "Ana", 1), ("OPS-1: say 2027", "Ana", 90)]),
      part("pay", [("OPS-1: say 2026 everywhere", "Kim", 2), ("OPS-1: say 2027", "Kim", 90)]),
    ])
    #expect(slow.isEmpty, "two titles in four commits")
    let passing = try await items([
      part("web", [("OPS-1: no vim header", "Ana", 1)]), part("pay", [("OPS-1: drop editor lines", "Kim", 2)]),
      part("ops", [("OPS-1: clean the heads of files", "Lee", 3)]),
    ])
    #expect(passing.isEmpty, "nobody comes back to it")
  }

  @Test func blueprintsAndBugsOfASharedTrackerAreInitiatives() async throws {
    let found = try await items([
      part("web", [("Begin\n\nImplements: blueprint one-window", "Ana", 1), ("More\n\nbp: one-window", "Ana", 9)]),
      part(
        "pay",
        [
          ("The fee\n\nPartially-Implements: blueprint one-window\nCloses-Bug: #1489059", "Kim", 5),
          ("Not ours\n\nBug: #1489059", "Kim", 5),
        ]),
    ])
    #expect(told(found) == ["originator ana -> 1 in pay", "participant kim -> 1 in pay"])
    #expect(Set(found.map(\.title)) == ["Blueprint: one-window"])
  }

  @Test func commitsOfASplitRepositoryCountOnce() async throws {
    let common = [
      ("SHOP-7: begin", "Ana", Int64(1)), ("SHOP-7: the fee", "Kim", 5), ("SHOP-7: the room", "Kim", 9),
    ]
    let split = try await items([part("web", common), part("pay", common + [("Something else", "Ana", 1)])])
    #expect(split.allSatisfy { $0.reach.repositories.isEmpty }, "\(told(split))")
    let joined = try await items([part("web", common), part("pay", common + [("SHOP-7: end", "Ana", 1)])])
    #expect(joined.contains { $0.reach.repositories == ["pay"] }, "\(told(joined))")
    #expect(joined.allSatisfy { $0.subject.repository == "web" }, "where it was begun")
  }

  @Test func releasesMachinesAndOnePersonAreNone() async throws {
    #expect(
      try await items([
        part("web", [("Release 5.0.0\n\nTicket: REL-5", "Ana", 1), ("v5.0.1\n\nTicket: REL-5", "Ana", 60)]),
        part("pay", [("Bump x\n\nTicket: REL-5", "Kim", 30)]),
      ]).isEmpty)
    #expect(
      try await items([
        part("web", [("REL-6: a", "dependabot[bot]", 1)]),
        part("pay", [("REL-6: b", "dependabot[bot]", 40), ("REL-6: c", "Ana", 4)]),
      ]).isEmpty)
    #expect(
      try await items([
        part("web", [("X1-7: a", "Ana", 1), ("X1-7: c", "Ana", 40)]), part("pay", [("X1-7: b", "Ana", 30)]),
      ]).isEmpty)
  }

  @Test func wordsThatLookLikeTicketsAreNone() async throws {
    #expect(
      try await items([
        part("web", [("Read UTF-8", "Ana", 1), ("Write SHA-256", "Ana", 20)]),
        part("pay", [("Write UTF-8 with care", "Kim", 30), ("Use SHA-256", "Kim", 30)]),
      ]).isEmpty)
  }
}
