import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct EvidenceContextOwnershipTests {
  private let rules = "/pay/ @harbour/pay\n/ops/ ops@example.org lee@example.org\n"

  @Test func aNamedTeamCountsBeforeThePeopleBesideIt() async throws {
    let owners = "/pay/ @harbour/pay lee@example.org\n/ops/ lee@example.org bo@example.org\n"
    let context = try await alone { made in
      try made.commit("Own", by: "Lee", changes: ["CODEOWNERS": owners, "pay/a.c": "1", "ops/a.c": "1"])
      try made.commit("Write", by: "Bo", changes: ["ops/a.c": "2"])
    }
    func teams(_ owners: [String]) -> Set<TeamID> {
      context.owningTeams(.init(owners: owners, paths: 1), on: context.asOf)
    }
    #expect(teams(["@harbour/pay", "lee@example.org"]) == [TeamID("pay")])
    #expect(teams(["@harbour/pay", "@harbour/web"]) == [TeamID("pay"), TeamID("web")])
    #expect(teams(["lee@example.org", "bo@example.org"]) == [TeamID("ops"), TeamID("app")])
    #expect(teams(["@harbour/nobody"]).isEmpty && teams([]).isEmpty)
  }

  /// Changes by Ana, of the team web, all in one quarter: some in another team's area.
  private func embedded(there: Int, elsewhere: Int) async throws -> Set<EvidenceContext.Embedding> {
    let rules = rules
    return try await alone { made in
      try made.commit("Start", by: "Kim", changes: ["CODEOWNERS": rules, "pay/a.c": "0", "web/a.c": "0"])
      for number in 0..<there { try made.commit("There", by: "Ana", changes: ["pay/a.c": "\(number)."], after: 0) }
      for number in 0..<elsewhere { try made.commit("Here", by: "Ana", changes: ["web/a.c": "\(number)."], after: 0) }
    }.embeddings()
  }

  @Test func whoMostlyWorksInAnAreaForAQuarterIsOfIt() async throws {
    let found = try await embedded(there: 12, elsewhere: 6)
    #expect(found.map(\.person) == [PersonID("ana")] && found.map(\.team) == [TeamID("pay")])
  }

  @Test func aThirdElsewhereOrTooFewChangesTellNothing() async throws {
    #expect(try await embedded(there: 12, elsewhere: 7).isEmpty)
    #expect(try await embedded(there: 11, elsewhere: 0).isEmpty)
  }

  @Test func quartersAreTakenApart() async throws {
    let rules = rules
    let found = try await alone { made in
      try made.commit("Start", by: "Kim", changes: ["CODEOWNERS": rules, "pay/a.c": "0"])
      for number in 0..<16 {
        try made.commit("There", by: "Ana", changes: ["pay/a.c": "\(number)."], after: number == 8 ? 100 : 0)
      }
    }.embeddings()
    #expect(found.isEmpty, "eight in each of two quarters")
  }
}
