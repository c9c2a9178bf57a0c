import DaylightCore
import Testing

@Suite struct PersonTests {
  private let day = { (text: String) in CalendarDay(text) }

  @Test func isInATeamFromTheFirstDayToTheLast() throws {
    let person = Person(
      id: PersonID("ana"), name: "Ana",
      memberships: [
        Membership(team: TeamID("search"), until: day("2025-06-30")),
        Membership(team: TeamID("platform"), from: day("2025-06-30"), until: day("2025-12-31")),
        Membership(team: TeamID("architecture"), from: day("2025-10-01")),
      ])
    func teams(_ text: String) throws -> [String] {
      person.teams(on: try #require(day(text))).map(\.description)
    }
    #expect(try teams("1990-01-01") == ["search"])
    #expect(try teams("2025-06-29") == ["search"])
    #expect(try teams("2025-06-30") == ["platform", "search"])
    #expect(try teams("2025-07-01") == ["platform"])
    #expect(try teams("2025-12-31") == ["architecture", "platform"])
    #expect(try teams("2030-01-01") == ["architecture"])
  }
}
