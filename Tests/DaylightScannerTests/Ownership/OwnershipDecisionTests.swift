import Testing

@testable import DaylightScanner

@Suite struct OwnershipDecisionTests {
  private func decision(_ owners: [String], nearest: Int? = nil, teams: [String] = []) -> OwnershipDecision {
    OwnershipDecision(owners: owners, nearest: nearest, teams: teams, rules: [], dialect: .owners)
  }

  @Test func anAreaIsTheNearestOwnersAndTheTeams() {
    #expect(decision(["ana", "kim", "root"], nearest: 2, teams: ["sig-a", "kim"]).area == ["ana", "kim", "sig-a"])
    #expect(decision(["ana"]).nearest == 1 && decision([]).area.isEmpty)
  }

  @Test func groupsAreTeamsOrWhatOwnersAreNamedAfter() {
    #expect(
      OwnershipDecision.groups(namedBy: ["sig-node-leads", "ana", "wg-data", "sig-node-approvers"]) == [
        "sig-node", "wg-data",
      ])
    var named = decision(["sig-a-leads"], teams: ["sig-b"])
    (named.teamDepth, named.aliasDepth, named.aliasGroups) = (1, 4, ["sig-a"])
    #expect(named.groups == ["sig-a"], "the nearer to the path")
    named.teamDepth = 4
    #expect(named.groups == ["sig-b"])
  }
}
