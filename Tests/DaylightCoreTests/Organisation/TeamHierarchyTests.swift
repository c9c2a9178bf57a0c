import DaylightCore
import Testing

@Suite struct TeamHierarchyTests {
  private func team(_ id: String, _ parent: String? = nil) -> Team {
    Team(id: TeamID(id), name: id, parent: parent.map { TeamID($0) })
  }

  private func hierarchy(_ teams: Team...) -> TeamHierarchy { TeamHierarchy(teams) }

  @Test func teamsStandAboveTheirParts() {
    let made = hierarchy(team("a"), team("b", "a"), team("c", "b"), team("d", "a"))
    #expect(made.ancestors(of: TeamID("c")) == [TeamID("b"), TeamID("a")])
    #expect(made.isRelated(TeamID("c"), TeamID("a")) && made.isRelated(TeamID("a"), TeamID("c")))
    #expect(!made.isRelated(TeamID("b"), TeamID("d")))
    #expect(made.finest([TeamID("a"), TeamID("b"), TeamID("d")]) == [TeamID("b"), TeamID("d")])
    #expect(made.isRelated(TeamID("c"), toAnyOf: [TeamID("a")]) && !made.isRelated(TeamID("c"), toAnyOf: []))
  }

  @Test func noTeamIsAboveItself() {
    for made in [
      hierarchy(team("a", "a")), hierarchy(team("a", "b"), team("b", "a")),
      hierarchy(team("a", "b"), team("b", "c"), team("c", "a")),
    ] {
      for id in ["a", "b", "c"] { #expect(!made.ancestors(of: TeamID(id)).contains(TeamID(id))) }
    }
  }
}
