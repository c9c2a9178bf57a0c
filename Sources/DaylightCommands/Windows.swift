internal import DaylightCore

/// Reads windows of time as people type them.
enum Windows {
  /// From quarter to quarter; by default the four quarters up to the newest fact.
  static func window(
    since: String?, until: String?, _ evidence: Evidence, _ calendar: OrganisationCalendar
  ) throws -> ItemWindow {
    let newest = calendar.quarter(of: evidence.asOf)
    let last = try until.map { try quarter($0, calendar) } ?? newest
    let first = try since.map { try quarter($0, calendar) } ?? last.advanced(by: -3)
    guard first <= last else {
      throw Failure(
        "The window ends before it begins: \(first) to \(last).", hint: "The facts end on \(evidence.asOf).",
        status: .usage)
    }
    return ItemWindow(first: calendar.firstDay(of: first), last: calendar.lastDay(of: last))
  }

  /// - Parameter calendar: tells in which quarter a day lies that was typed in its place.
  static func quarter(_ text: String, _ calendar: OrganisationCalendar? = nil) throws -> Quarter {
    guard let quarter = Quarter(text) else {
      let meant = CalendarDay(text).flatMap { calendar?.quarter(of: $0) }
      throw Failure(
        "'\(text)' is no quarter.",
        hint: meant.map { "That day lies in \($0)." } ?? "Write it as 2026-Q1.", status: .usage)
    }
    return quarter
  }

  /// A day; nil for none.
  static func day(_ text: String?) throws -> CalendarDay? {
    guard let text else { return nil }
    guard let day = CalendarDay(text) else {
      throw Failure("'\(text)' is no date.", hint: "Write it as 2026-04-01.", status: .usage)
    }
    return day
  }

  /// The first day of a month written as `2026-11`.
  static func month(_ text: String) throws -> CalendarDay {
    guard text.utf8.count == 7, let day = CalendarDay("\(text)-01") else {
      throw Failure("'\(text)' is no month.", hint: "Write it as 2026-11.", status: .usage)
    }
    return day
  }
}
