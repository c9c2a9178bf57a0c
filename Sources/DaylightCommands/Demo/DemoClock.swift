internal import DaylightCore

/// A moment with the writer's clock offset.
typealias DemoMoment = Timestamp

/// Working hours in Berlin, so that days and quarters fall where the story puts them.
enum DemoClock {
  /// The moment of the n-th commit of a day: from 09:12 on, eleven minutes apart.
  static func moment(_ day: String, _ number: Int) throws(DemoError) -> DemoMoment {
    guard let date = CalendarDay(day) else { throw DemoError("the story has a day no calendar has: \(day)") }
    let offset = offsetMinutes(on: date)
    let local = Int64(date.number) * 86_400 + Int64(9 * 60 + 12 + number * 11) * 60
    return DemoMoment(seconds: local - Int64(offset) * 60, offsetMinutes: offset)
  }

  /// An exact moment, for clocks that are elsewhere or wrong.
  static func exactly(_ rfc3339: String) throws(DemoError) -> DemoMoment {
    guard let moment = DemoMoment(rfc3339: rfc3339) else {
      throw DemoError("the story has a moment no clock shows: \(rfc3339)")
    }
    return moment
  }

  /// Summer time from the last Sunday of March to the last Sunday of October (Directive 2000/84/EC). Nobody
  /// here commits in the night of the change, so days are exact enough.
  private static func offsetMinutes(on day: CalendarDay) -> Int {
    let year = day.civil.year
    let isSummer = day >= lastSunday(of: 3, year) && day < lastSunday(of: 10, year)
    return isSummer ? 120 : 60
  }

  private static func lastSunday(of month: Int, _ year: Int) -> CalendarDay {
    let last = CalendarDay(year: year, month: month, day: 31).number
    // 1970-01-01 was a Thursday, so a day's number plus four counts from a Sunday.
    return CalendarDay(number: last - (last + 4) % 7)
  }
}
