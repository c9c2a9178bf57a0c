import DaylightCore

/// Four people of four teams, as rosters have them.
enum Harbour {
  static let organisation = Organisation(
    teams: ["Web", "Pay", "Ops", "App"].map {
      Team(id: TeamID($0.lowercased()), name: $0, handles: ["@harbour/\($0.lowercased())"])
    },
    people: [
      person("Ana", "web"), person("Kim", "pay"), person("Lee", "ops"), person("Bo", "app"), person("Max", "ops"),
    ], hasRoster: true)

  private static func person(_ name: String, _ team: String) -> Person {
    Person(
      id: PersonID(name.lowercased()), name: name, emails: ["\(name.lowercased())@example.org"],
      memberships: [Membership(team: TeamID(team))])
  }
}
