/// What has had its time. Everything here is a pure function of days.
public struct RetentionRule: Sendable {
  /// The agreed times.
  public let settings: TrustSettings.Retention
  private let calendar: OrganisationCalendar

  /// The rule of an organisation.
  public init(_ settings: TrustSettings.Retention, calendar: OrganisationCalendar) {
    self.settings = settings
    self.calendar = calendar
  }

  /// The first day of which items are still shown, seen from the newest day in the facts.
  public func firstDay(asOf day: CalendarDay) -> CalendarDay {
    calendar.firstDay(of: calendar.quarter(of: day).advanced(by: 1 - max(1, settings.itemQuarters)))
  }

  /// Whether an item is still shown: its last day belongs to the kept quarters.
  public func isKept(_ item: EvidenceItem, asOf day: CalendarDay) -> Bool { item.last >= firstDay(asOf: day) }

  /// Whether the record of a pack is still kept.
  ///
  /// - Parameters:
  ///   - made: the day on which it was made.
  ///   - sessions: the sessions about the same person; the days count from the last that was open since.
  public func isKept(packOf made: CalendarDay, sessions: [TrustSettings.Session], today: CalendarDay) -> Bool {
    let end = sessions.filter { $0.closes >= made && $0.opens <= today }.map(\.closes).max() ?? made
    return today.number <= max(end, made).number + settings.packDays
  }

  /// Whether somebody who left is still shown by name.
  public func isKept(leaver left: CalendarDay, today: CalendarDay) -> Bool {
    today.number <= left.number + settings.leaverDays
  }

  /// The roster without those who left long enough ago.
  public func roster(_ people: [Person], today: CalendarDay) -> [Person] {
    people.filter { person in person.left.map { isKept(leaver: $0, today: today) } ?? true }
  }
}
