/// The thresholds that held before the last change. For a while pages show the word by both, so that nobody's word changes
/// without the reason standing beside it.
public struct FormerThresholds: Hashable, Sendable, Codable {
  /// What held.
  public var thresholds: Thresholds
  /// The last day on which it did.
  public var until: CalendarDay

  /// Former thresholds.
  public init(_ thresholds: Thresholds, until: CalendarDay) {
    self.thresholds = thresholds
    self.until = until
  }

  /// Whether pages show them still: to the end of the quarter after the one in which they changed.
  public func isShown(asOf day: CalendarDay, _ calendar: OrganisationCalendar) -> Bool {
    let changed = calendar.quarter(of: CalendarDay(number: until.number + 1))
    return day <= calendar.lastDay(of: changed.advanced(by: 1))
  }
}
