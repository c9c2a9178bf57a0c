/// A team's id, as the workspace or an ownership file names it.
public struct TeamID: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// The id's text, such as `payments`.
  public var description: String

  /// The team with that id.
  public init(_ text: String) { description = text }

  /// By id.
  public static func < (left: TeamID, right: TeamID) -> Bool { left.description < right.description }

  /// Reads the id's text.
  public init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the id's text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A team, and the names by which ownership files call it.
public struct Team: Hashable, Sendable, Codable {
  /// The team's id.
  public var id: TeamID
  /// The name for display.
  public var name: String
  /// What ownership files call it: `@example/payments`, an alias, a directory's label. Lower case.
  public var handles: [String]
  /// The first day it existed; nil: always.
  public var from: CalendarDay?
  /// The last day it existed; nil: still does.
  public var until: CalendarDay?
  /// The team that it is part of.
  public var parent: TeamID?
  /// What it was called before, and until when: the earliest first.
  public var earlierNames: [EarlierName]

  /// A name that a team no longer has.
  public struct EarlierName: Hashable, Sendable, Codable {
    /// The name.
    public var name: String
    /// The last day on which it was called so.
    public var until: CalendarDay

    /// A name and its last day.
    public init(_ name: String, until: CalendarDay) {
      self.name = name
      self.until = until
    }
  }

  /// A team.
  public init(
    id: TeamID, name: String, handles: [String] = [], from: CalendarDay? = nil, until: CalendarDay? = nil,
    parent: TeamID? = nil, earlierNames: [EarlierName] = []
  ) {
    self.id = id
    self.name = name
    self.handles = handles
    self.from = from
    self.until = until
    self.parent = parent
    self.earlierNames = earlierNames.sorted { ($0.until, $0.name) < ($1.until, $1.name) }
  }

  /// What the team was called on a day.
  public func name(on day: CalendarDay) -> String { earlierNames.first { day <= $0.until }?.name ?? name }

  /// Whether it existed on a day; both ends belong to it.
  public func exists(on day: CalendarDay) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }
}

/// One stay of a person in a team.
public struct Membership: Hashable, Sendable, Codable {
  /// The team.
  public var team: TeamID
  /// The first day of the stay; nil: as far back as the history goes.
  public var from: CalendarDay?
  /// The last day of the stay; nil: still there.
  public var until: CalendarDay?

  /// A stay in a team.
  public init(team: TeamID, from: CalendarDay? = nil, until: CalendarDay? = nil) {
    self.team = team
    self.from = from
    self.until = until
  }

  /// Whether the stay covers a day; both ends belong to it.
  public func covers(_ day: CalendarDay) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }
}
