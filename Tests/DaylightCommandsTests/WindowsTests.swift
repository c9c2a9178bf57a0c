import DaylightCore
import Testing

@testable import DaylightCommands

@Suite struct WindowsTests {
  private let evidence = Evidence(
    asOf: CalendarDay(year: 2026, month: 9, day: 30), coverage: Coverage(), names: [:], teamNames: [:], teams: [:],
    namings: [:], namesakes: [:], repositories: [:], repositoriesOf: [:], digest: "")

  @Test func fourQuartersByDefault() throws {
    let window = try Windows.window(since: nil, until: nil, evidence, OrganisationCalendar())
    #expect(window.label == "2025-10-01 to 2026-09-30")
  }

  @Test func quartersAsPeopleWriteThem() throws {
    let window = try Windows.window(since: "2026-q1", until: "2026-Q2", evidence, OrganisationCalendar())
    #expect(window.label == "2026-01-01 to 2026-06-30")
  }

  @Test(arguments: ["2026", "2026-Q5", "Q1", "2026-1", "nonsense", ""])
  func badQuartersAreUsage(_ text: String) {
    #expect(throws: Failure.self) { try Windows.quarter(text) }
  }

  @Test func aDayIsToldItsQuarter() {
    #expect {
      try Windows.window(since: "2024-05-01", until: nil, evidence, OrganisationCalendar())
    } throws: {
      ($0 as? Failure)?.hint?.contains("2024-Q2") == true
    }
  }

  @Test func aWindowDoesNotEndBeforeItBegins() {
    #expect(throws: Failure.self) {
      try Windows.window(since: "2026-Q3", until: "2026-Q1", evidence, OrganisationCalendar())
    }
  }

  @Test(arguments: ["2026-13", "2026-00", "2026", "26-01", "2026-1"])
  func badMonthsAreUsage(_ text: String) {
    #expect(throws: Failure.self) { try Windows.month(text) }
  }
}
