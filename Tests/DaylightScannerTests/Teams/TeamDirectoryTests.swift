import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct TeamDirectoryTests {
  private let day = CalendarDay(year: 2026, month: 6, day: 1)

  private func directory(_ teams: [Team], _ people: [Person]) -> TeamDirectory {
    let organisation = Organisation(teams: teams, people: people, hasRoster: true)
    return TeamDirectory(
      organisation: organisation, ownership: [],
      people: PeopleDirectory(identities: [], aliases: [], mentioned: [], organisation: organisation, key: .public))
  }

  private func person(_ id: String, _ teams: String...) -> Person {
    Person(id: PersonID(id), name: id, memberships: teams.map { Membership(team: TeamID($0)) })
  }

  private func ids(_ texts: String...) -> Set<TeamID> { Set(texts.map { TeamID($0) }) }

  @Test func aTeamIsThereOnItsDays() {
    let old = Team(id: TeamID("old"), name: "Old", until: CalendarDay(year: 2026, month: 3, day: 31))
    let made = directory([old, Team(id: TeamID("new"), name: "New")], [person("ana", "old", "new")])
    #expect(made.teams(of: PersonID("ana"), on: day) == ids("new"))
    #expect(made.teams(of: PersonID("ana"), on: CalendarDay(year: 2026, month: 3, day: 31)) == ids("old", "new"))
  }

  @Test func aTeamHasTheNameOfTheDay() {
    let team = Team(
      id: TeamID("pay"), name: "Payments",
      earlierNames: [
        .init("Billing", until: CalendarDay(year: 2026, month: 1, day: 31)),
        .init("Money", until: CalendarDay(year: 2025, month: 1, day: 31)),
      ])
    let made = directory([team], [])
    func name(_ year: Int, _ month: Int, _ day: Int) -> String {
      made.name(of: team.id, on: CalendarDay(year: year, month: month, day: day))
    }
    #expect(name(2025, 1, 31) == "Money" && name(2025, 2, 1) == "Billing" && name(2026, 1, 31) == "Billing")
    #expect(name(2026, 2, 1) == "Payments" && made.name(of: team.id) == "Payments")
  }

  @Test func somebodyInSeveralTeamsCountsForOne() {
    let teams = ["a", "b", "c", "d"].map { Team(id: TeamID($0), name: $0) }
    let people = [person("one", "a"), person("two", "a", "b"), person("three", "c", "d"), person("four", "b", "c")]
    let made = directory(teams, people)
    func reached(_ names: String...) -> Set<TeamID> {
      made.teams(reachedThrough: names.map { PersonID($0) }, on: day, apartFrom: [])
    }
    #expect(reached("one", "two") == ids("a"), "two is in a, which one names")
    #expect(reached("two") == ids("a") && reached("three") == ids("c"))
    #expect(reached("two", "three", "four").count == 2)
    #expect(reached("two", "three", "four") == reached("four", "three", "two"), "in any order")
    let few = made.teams(reachedThrough: [PersonID("two"), PersonID("three")], on: day, apartFrom: ids("b"))
    #expect(few == ids("c"), "whoever shares a team is no other team's")
  }

  @Test func partsOfATeamAreNoOtherTeam() {
    let area = Team(id: TeamID("area"), name: "Area")
    let parts = ["x", "y"].map { Team(id: TeamID($0), name: $0, parent: TeamID("area")) }
    let made = directory(
      [area] + parts, [person("ana", "area"), person("kim", "x"), person("lee", "y"), person("bo", "area", "x")])
    func reached(_ name: String, apartFrom own: String) -> Set<TeamID> {
      made.teams(reachedThrough: [PersonID(name)], on: day, apartFrom: ids(own))
    }
    #expect(reached("kim", apartFrom: "area").isEmpty && reached("ana", apartFrom: "x").isEmpty)
    #expect(reached("lee", apartFrom: "x") == ids("y"), "two parts of one team are two teams")
    #expect(
      made.teams(reachedThrough: [PersonID("bo")], on: day, apartFrom: []) == ids("x"), "the part counts, not both")
  }

  @Test func reachNeverGrowsBeyondPeople() {
    var random = SplitMix64(seed: 310)
    let names = ["a", "b", "c", "d", "e", "f"]
    for _ in 0..<300 {
      let teams = names.map { name in
        Team(id: TeamID(name), name: name, parent: random.chance(30) ? TeamID(random.pick(names)) : nil)
      }
      let people = (0..<6).map { number in
        Person(
          id: PersonID("p\(number)"), name: "p\(number)",
          memberships: (0..<Int.random(in: 0...3, using: &random)).map { _ in
            Membership(team: TeamID(random.pick(names)))
          })
      }
      let made = directory(teams, people)
      let found = made.teams(reachedThrough: people.map(\.id), on: day, apartFrom: [])
      #expect(found.count <= people.count)
      let more = made.teams(reachedThrough: people.map(\.id) + people.map(\.id), on: day, apartFrom: [])
      #expect(more == found, "nobody counts twice")
      #expect(made.teams(reachedThrough: people.map(\.id).shuffled(using: &random), on: day, apartFrom: []) == found)
    }
  }
}
