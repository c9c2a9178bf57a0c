import DaylightCore
import Foundation
import Testing

@Suite struct CalendarDayTests {
  /// Foundation's Gregorian calendar without the jump of 1582, in UTC.
  private static let oracle: Calendar = {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    return calendar
  }()

  @Test func agreesWithFoundationOnAHundredThousandDays() {
    var differences = 0
    for number in stride(from: -50_000, to: 60_000, by: 1) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = CalendarDayTests.oracle.dateComponents([.year, .month, .day], from: date)
      let civil = CalendarDay(number: number).civil
      if parts.year != civil.year || parts.month != civil.month || parts.day != civil.day { differences += 1 }
    }
    #expect(differences == 0)
  }

  @Test func civilDatesRoundTripOverFourHundredYearsAndMore() {
    var broken = 0
    var before = CalendarDay(number: -200_001).civil
    for number in -200_000...200_000 {
      let day = CalendarDay(number: number)
      let date = day.civil
      if CalendarDay(year: date.year, month: date.month, day: date.day) != day { broken += 1 }
      if (date.year, date.month, date.day) <= (before.year, before.month, before.day) { broken += 1 }
      before = date
    }
    #expect(broken == 0)
  }

  @Test func textsRoundTrip() {
    for number in stride(from: -719_000, to: 2_900_000, by: 997) {
      let day = CalendarDay(number: number)
      #expect(CalendarDay(day.description) == day)
    }
    #expect(CalendarDay(number: 0).description == "1970-01-01")
    #expect(CalendarDay("2024-02-29")?.number == 19_782)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-21-", "2026-1-1", "26-11-21", "2026-13-01", "2026-00-10", "2026-02-30",
    "2023-02-29", "1900-02-29", "2026-11-31", "2026/11/21", " 2026-11-21", "2026-11-21 ", "+026-11-21",
    "2026-+1-21", "2026-11-+1", "２０２６-11-21", "2026-11-2a", "-026-11-21", "2026--1-21",
  ])
  func refusesWhatNoCalendarHas(_ text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func monthsAndDaysPastTheEndCarryOver() {
    #expect(CalendarDay(year: 2025, month: 13, day: 1) == CalendarDay(year: 2026, month: 1, day: 1))
    #expect(CalendarDay(year: 2025, month: 15, day: 1) == CalendarDay(year: 2026, month: 3, day: 1))
    #expect(CalendarDay(year: 2025, month: 24, day: 31) == CalendarDay(year: 2026, month: 12, day: 31))
    #expect(CalendarDay(year: 2025, month: 37, day: 1) == CalendarDay(year: 2028, month: 1, day: 1))
    #expect(CalendarDay(year: 2024, month: 2, day: 30) == CalendarDay(year: 2024, month: 3, day: 1))
  }

  @Test func secondsFallIntoTheirDay() {
    #expect(CalendarDay(secondsSince1970: -1).description == "1969-12-31")
    #expect(CalendarDay(secondsSince1970: 0).description == "1970-01-01")
    #expect(CalendarDay(secondsSince1970: 86_399).number == 0)
    #expect(CalendarDay(secondsSince1970: 86_400).number == 1)
    #expect(CalendarDay(secondsSince1970: -86_400).number == -1)
    #expect(CalendarDay(secondsSince1970: -86_401).number == -2)
    let far: Int64 = 86_400 * 1_000_000_000_000
    #expect(CalendarDay(secondsSince1970: far - 1).number == 999_999_999_999, "no rounding far out")
    _ = CalendarDay(secondsSince1970: .max).civil
    _ = CalendarDay(secondsSince1970: .min).civil
  }

  @Test func isWrittenAsText() throws {
    let day = CalendarDay(year: 2026, month: 11, day: 21)
    let data = try JSONEncoder().encode([day])
    #expect(String(decoding: data, as: UTF8.self) == #"["2026-11-21"]"#)
    #expect(try JSONDecoder().decode([CalendarDay].self, from: data) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: Data(#"["2026-11-31"]"#.utf8))
    }
  }
}
