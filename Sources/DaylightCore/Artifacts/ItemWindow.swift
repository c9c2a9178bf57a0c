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

  /// Whether an item was active in the window.
  public func contains(_ item: EvidenceItem) -> Bool { item.last >= first && item.first <= last }

  /// The window in words.
  public var label: String { "\(first) to \(last)" }
}
