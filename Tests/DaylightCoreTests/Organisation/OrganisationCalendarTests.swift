import DaylightCore
import Testing

@Suite struct OrganisationCalendarTests {
  @Test(arguments: 1...12)
  func quartersAreContiguousWhateverTheFiscalStart(_ month: Int) {
    let calendar = OrganisationCalendar(fiscalStartMonth: month)
    var wrong = 0
    var before: Quarter?
    for number in -3_000..<25_000 {
      let day = CalendarDay(number: number)
      let quarter = calendar.quarter(of: day)
      if day < calendar.firstDay(of: quarter) || day > calendar.lastDay(of: quarter) { wrong += 1 }
      if let before, quarter != before, quarter != before.advanced(by: 1) { wrong += 1 }
      if let before, quarter != before, day != calendar.firstDay(of: quarter) { wrong += 1 }
      before = quarter
    }
    #expect(wrong == 0)
  }

  @Test(arguments: 1...12)
  func aFiscalYearIsNamedAfterTheCalendarYearInWhichItEnds(_ month: Int) {
    let calendar = OrganisationCalendar(fiscalStartMonth: month)
    for year in [1969, 1970, 2000, 2024, 2026] {
      let first = Quarter(year: year, quarter: 1)
      let last = Quarter(year: year, quarter: 4)
      #expect(calendar.firstDay(of: first).civil.month == month)
      #expect(calendar.firstDay(of: first).civil.day == 1)
      #expect(calendar.lastDay(of: last).civil.year == year)
      let length = calendar.lastDay(of: last).number - calendar.firstDay(of: first).number + 1
      #expect((365...366).contains(length))
    }
  }

  @Test func knownQuarters() {
    let april = OrganisationCalendar(fiscalStartMonth: 4)
    #expect(april.quarter(of: CalendarDay(year: 2025, month: 4, day: 1)).description == "2026-Q1")
    #expect(april.quarter(of: CalendarDay(year: 2026, month: 3, day: 31)).description == "2026-Q4")
    let plain = OrganisationCalendar()
    #expect(plain.quarter(of: CalendarDay(year: 2026, month: 1, day: 1)).description == "2026-Q1")
    #expect(plain.quarter(of: CalendarDay(year: 2026, month: 12, day: 31)).description == "2026-Q4")
  }

  @Test func aMonthThatDoesNotExistIsBroughtIntoTheYear() {
    #expect(OrganisationCalendar(fiscalStartMonth: 0).fiscalStartMonth == 1)
    #expect(OrganisationCalendar(fiscalStartMonth: 99).fiscalStartMonth == 12)
  }

  @Test func theZoneDecidesNotTheWritersClock() throws {
    // Half past eleven in the evening of a quarter's last day, 14 hours east: still 09:30 of that day in UTC.
    let moment = try #require(Timestamp(rfc3339: "2026-03-31T23:30:00+14:00"))
    let utc = OrganisationCalendar()
    #expect(utc.day(of: moment.seconds).description == "2026-03-31")
    #expect(utc.quarter(of: utc.day(of: moment.seconds)).description == "2026-Q1")
    let east = OrganisationCalendar(zoneName: "East", offsetChanges: [.init(from: 0, offsetSeconds: 14 * 3_600)])
    #expect(east.day(of: moment.seconds).description == "2026-03-31")
    let west = OrganisationCalendar(zoneName: "West", offsetChanges: [.init(from: 0, offsetSeconds: -12 * 3_600)])
    #expect(west.day(of: moment.seconds).description == "2026-03-30")
    let next = try #require(Timestamp(rfc3339: "2026-03-31T23:30:00-10:00"))
    #expect(utc.quarter(of: utc.day(of: next.seconds)).description == "2026-Q2")
  }

  @Test func offsetsChangeAtTheirSecond() throws {
    let summer = try #require(Timestamp(rfc3339: "2026-03-29T01:00:00Z")).seconds
    let winter = try #require(Timestamp(rfc3339: "2026-10-25T01:00:00Z")).seconds
    let calendar = OrganisationCalendar(
      zoneName: "Middle",
      offsetChanges: [
        .init(from: winter, offsetSeconds: 3_600), .init(from: summer, offsetSeconds: 7_200),
        .init(from: 0, offsetSeconds: 3_600),
      ])
    #expect(calendar.offsetChanges.map(\.from) == [0, summer, winter], "put in order")
    func day(_ text: String) throws -> String {
      calendar.day(of: try #require(Timestamp(rfc3339: text)).seconds).description
    }
    #expect(try day("2026-03-28T22:59:59Z") == "2026-03-28")
    #expect(try day("2026-03-28T23:00:00Z") == "2026-03-29")
    #expect(try day("2026-06-30T21:59:59Z") == "2026-06-30")
    #expect(try day("2026-06-30T22:00:00Z") == "2026-07-01")
    #expect(try day("2026-12-31T22:59:59Z") == "2026-12-31")
    #expect(try day("2026-12-31T23:00:00Z") == "2027-01-01")
    #expect(try day("1969-12-31T23:30:00Z") == "1970-01-01", "before the first change its offset holds")
  }

  @Test func anOffsetHoldsFromItsOwnSecond() {
    // At 23:00 the clocks jump to the next day's midnight.
    let jump: Int64 = 20_000 * 86_400 + 23 * 3_600
    let calendar = OrganisationCalendar(
      offsetChanges: [.init(from: 0, offsetSeconds: 0), .init(from: jump, offsetSeconds: 3_600)])
    #expect(calendar.day(of: jump - 1).number == 20_000)
    #expect(calendar.day(of: jump).number == 20_001)
  }

  @Test func theClockTimeWithinADayChangesNothing() {
    var random = SplitMix64(seed: 1)
    let calendar = OrganisationCalendar(offsetChanges: [.init(from: 0, offsetSeconds: 19_800)], fiscalStartMonth: 7)
    for _ in 0..<2_000 {
      let day = Int64.random(in: 0..<30_000, using: &random)
      let start = day * 86_400 - 19_800
      let second = Int64.random(in: 0..<86_400, using: &random)
      #expect(calendar.day(of: start + second) == CalendarDay(number: Int(day)))
    }
  }

  @Test func momentsAtTheVeryEndDoNotTrap() {
    for offset in [-50_400, 0, 50_400] {
      let calendar = OrganisationCalendar(offsetChanges: [.init(from: 0, offsetSeconds: offset)])
      for seconds in [Int64.min, .min + 1, .max - 1, .max] {
        _ = calendar.quarter(of: calendar.day(of: seconds))
      }
    }
  }
}
