/// The quarters that an artifact looks at.
public struct ItemWindow: Hashable, Sendable, Codable {
  /// The first day.
  public var first: CalendarDay
  /// The last day.
  public var last: CalendarDay

  /// A window; both ends belong to it.
  public init(first: CalendarDay, last: CalendarDay) {
    self.first = first
    self.last = last
  }

  /// Whether something about an item is on record in the window.
  public func contains(_ item: EvidenceItem) -> Bool { item.days.contains(where: contains) }

  /// Whether a day is in the window.
  public func contains(_ day: CalendarDay) -> Bool { day >= first && day <= last }

  /// The window in words.
  public var label: String { "\(first) to \(last)" }
}
