import DaylightCore
import Testing

@Suite struct OutcomePageTests {
  private let today = CalendarDay(year: 2026, month: 9, day: 1)

  @Test func f52SixOutcomesOfATeamAndGitSpeaksOfTwo() throws {
    #expect(
      TeamOutcome.allCases.count == 6 && TeamOutcome.allCases.filter(\.isInformedByGit) == [.responsibilities, .growth])
    let record = OutcomeRecord(quarters: [
      .init(
        quarter: Quarter(year: 2026, quarter: 2),
        told: [.friction: .init(.better, because: "Sales asks before it promises", toldBy: "head of sales")])
    ])
    let page = OutcomePage(
      record,
      evidence: .init(
        responsibilities: 4, owned: 3, people: 9, firstTimes: [.influence], quarter: Quarter(year: 2026, quarter: 3),
        asOf: today),
      context: .init(today: today)
    ).artifact
    guard case .table(let table) = page.sections[0].blocks[0] else { return #expect(Bool(false)) }
    #expect(table.rows.count == 6 && table.rows[4][1] == "better" && table.rows[0][1] == "not told")
    #expect("\(page)".contains("3 of 4 entries of the map have somebody") && "\(page)".contains("head of sales"))
  }

  @Test func nothingIsSaidOfFewerThanFivePeople() {
    let page = OutcomePage(
      OutcomeRecord(),
      evidence: .init(
        responsibilities: 1, owned: 1, people: 4, firstTimes: [.scope], quarter: Quarter(year: 2026, quarter: 3),
        asOf: today),
      context: .init(today: today)
    ).artifact
    #expect("\(page)".contains("That would be people, not a team") && !"\(page)".contains("in scope"))
  }

  @Test func growthIsADimensionThatShowsForTheFirstTime() {
    let calendar = OrganisationCalendar()
    let evidence = OutcomeEvidence(
      map: ResponsibilityMap(), items: [], enrolled: [PersonID("ana")], asOf: today, calendar: calendar)
    #expect(evidence.people == 0 && evidence.firstTimes == [])
    // Facts may end long before today: the page names the quarter and the day that it speaks of.
    var seen = evidence
    seen.people = 9
    for times in [[], [Dimension.scope]] {
      seen.firstTimes = times
      let page = OutcomePage(OutcomeRecord(), evidence: seen, context: .init(today: today)).artifact
      #expect("\(page)".contains("in 2026-Q3, of which there are facts up to 2026-09-01"), "\(page)")
    }
  }
}
