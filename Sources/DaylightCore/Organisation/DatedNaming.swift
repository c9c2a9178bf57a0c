/// An address or a handle that was one person's for some time: later it may be somebody else's.
public struct DatedNaming: Hashable, Sendable, Codable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, Codable { case email, handle }

  /// What it is.
  public var kind: Kind
  /// The address or handle, in lower case.
  public var text: String
  /// The first day on which it was the person's; nil: as far back as the history goes.
  public var from: CalendarDay?
  /// The last day; nil: still is.
  public var until: CalendarDay?

  /// A naming and its days.
  public init(_ kind: Kind, _ text: String, from: CalendarDay? = nil, until: CalendarDay? = nil) {
    self.kind = kind
    self.text = text.lowercased()
    self.from = from
    self.until = until
  }

  /// Whether it was the person's on a day; both ends belong to it.
  public func covers(_ day: CalendarDay) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }

  /// Whether two spans share a day.
  public func overlaps(_ other: DatedNaming) -> Bool {
    let first = [from, other.from].compactMap(\.self).max()
    let last = [until, other.until].compactMap(\.self).min()
    guard let first, let last else { return true }
    return first <= last
  }
}
