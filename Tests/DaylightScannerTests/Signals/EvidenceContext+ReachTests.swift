import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct EvidenceContextReachTests {
  /// Ana and Kim are of sub-teams of one department, Lee of another; Max was of Ana's team until the end of 2025.
  private func context() throws -> EvidenceContext {
    func person(_ name: String, _ stays: [Membership]) -> Person {
      Person(id: PersonID(name), name: name, emails: ["\(name)@example.org"], memberships: stays)
    }
    let (end, start) = (try #require(CalendarDay("2025-12-31")), try #require(CalendarDay("2026-01-01")))
    let organisation = Organisation(
      teams: [
        Team(id: TeamID("shop"), name: "Shop"), Team(id: TeamID("web"), name: "Web", parent: TeamID("shop")),
        Team(id: TeamID("pay"), name: "Pay", handles: ["@harbour/pay"]), Team(id: TeamID("ops"), name: "Ops"),
      ],
      people: [
        person("ana", [Membership(team: TeamID("web"))]), person("kim", [Membership(team: TeamID("shop"))]),
        person("lee", [Membership(team: TeamID("ops"))]), person("cy", []),
        person("bo", [Membership(team: TeamID("pay"))]),
        person(
          "max", [Membership(team: TeamID("web"), until: end), Membership(team: TeamID("ops"), from: start)]),
      ], hasRoster: true)
    return EvidenceContext(FactSet(), organisation: organisation, key: KeyedHash(key: [1]))
  }

  private func ids(_ names: [String]) -> [PersonID] { names.map { PersonID($0) } }

  private func reach(
    _ people: [String], named: [String] = [], doers: [String] = ["ana"], from: String = "2026-02-01",
    on day: String = "2026-03-01"
  ) throws -> Reach {
    try context().reach(
      people: ids(people), namedTeams: named[...], doers: ids(doers), from: try #require(CalendarDay(from)),
      on: try #require(CalendarDay(day)), quarters: [])
  }

  @Test func doersReachNeitherThemselvesNorTheirOwnTeams() throws {
    let made = try reach(["ana", "kim", "lee", "bo"])
    #expect(made.people == ids(["bo", "kim", "lee"]))
    #expect(made.teams == [TeamID("ops"), TeamID("pay")], "the team above the own one is none to reach")
    #expect(made.teamsAreKnown)
    #expect(try reach(["ana"]).people.isEmpty)
  }

  /// That nobody but the own team was reached is only said where everybody's team is known.
  @Test func theOwnTeamIsOnlySaidOfThoseWhoAreOfIt() throws {
    #expect(try reach(["kim"]).band() == .ownTeam)
    #expect(try reach(["kim", "cy"]).teamsAreKnown == false)
    #expect(try reach([]).band() == .nobodyElse)
  }

  @Test func aTeamThatIsNamedIsReachedWithoutAnybodyOfIt() throws {
    #expect(try reach([], named: ["@harbour/pay", "@harbour/nobody"]).teams == [TeamID("pay")])
  }

  /// Somebody who changed teams while the work went on reaches neither by it.
  @Test func teamsOfTheBeginningAndOfTheEndAreOwn() throws {
    #expect(try reach(["lee", "kim"], doers: ["max"], from: "2025-10-01").teams.isEmpty)
    #expect(try reach(["lee", "kim"], doers: ["max"], from: "2026-01-15").teams == [TeamID("shop")])
  }

  @Test func whereMostTeamsAreNotKnownItIsSaid() async throws {
    let context = try await alone { made in
      for name in ["Zoe", "Yan"] { try made.commit("Write", by: name, changes: ["a.c": name]) }
    }
    func known(_ names: String...) throws -> Bool {
      let people = try names.map { name in
        try #require(context.human(GitPerson(name: name, email: "\(name.lowercased())@example.org")))
      }
      return context.reach(
        people: people, namedTeams: [], doers: [PersonID("ana")], from: context.asOf, on: context.asOf, quarters: []
      ).teamsAreKnown
    }
    #expect(try !known("Zoe", "Yan"))
    #expect(try known("Zoe", "Lee"), "one of two is enough to speak of teams")
    #expect(try known(), "nobody was reached, and the own team is known")
    #expect(try reach(["nobody whom facts or roster know"]).people.isEmpty)
    #expect(try !reach([], doers: ["nobody whom facts or roster know"]).teamsAreKnown, "no team, not even the own one")
  }

  @Test func machinesAreNobody() async throws {
    let context = try await alone { made in
      try made.commit("Write", by: "Ana", changes: ["a.c": "1"])
      try made.commit("Bump", by: "dependabot[bot]", changes: ["a.c": "2"])
    }
    #expect(context.human(GitPerson(name: "dependabot[bot]", email: "dependabot[bot]@example.org")) == nil)
    #expect(context.human(GitPerson(name: "Ana", email: "ana@example.org")) == PersonID("ana"))
  }
}
