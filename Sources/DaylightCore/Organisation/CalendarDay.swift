/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// Rules work on days, never on the time of day: when in the day somebody worked changes nothing.
public struct CalendarDay: Hashable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public var number: Int

  /// The day with that number.
  public init(number: Int) { self.number = number }

  /// The day in UTC of a moment.
  public init(secondsSince1970 seconds: Int64) {
    number = Int(seconds / 86_400) - (seconds % 86_400 < 0 ? 1 : 0)
  }

  /// The day of a civil date; months and days past the end carry over.
  ///
  /// Source of the formula: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  public init(year: Int, month: Int, day: Int) {
    let carried = month > 12 ? (month - 1) / 12 : 0
    let (year, month) = (year + carried, month - carried * 12)
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The civil date: year, month 1–12, day 1–31.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// Reads `2026-11-21`; nil for anything else, and for days that no calendar has.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
    guard civil == (year, month, day) else { return nil }
  }
}

extension CalendarDay: Comparable, CustomStringConvertible {
  /// Earlier days first.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }

  /// The day as `2026-11-21`.
  public var description: String {
    let date = civil
    return "\(pad(date.year, 4))-\(pad(date.month))-\(pad(date.day))"
  }
}

extension CalendarDay: Codable {
  /// Reads `2026-11-21`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = CalendarDay(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date like 2026-11-21")
    }
    self = value
  }

  /// Writes `2026-11-21`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
