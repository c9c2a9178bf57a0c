/// Who a person is inside Daylight: the roster's id, or an id derived from what git has when no roster names
/// the person.
public struct PersonID: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// The id's text, such as `ana`.
  public var description: String

  /// The person with that id.
  public init(_ text: String) { description = text }

  /// By id, so that a list of people has an order that says nothing about them.
  public static func < (left: PersonID, right: PersonID) -> Bool { left.description < right.description }

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

/// A person as the organisation knows them.
public struct Person: Hashable, Sendable, Codable {
  /// The roster's id, or a derived one.
  public var id: PersonID
  /// The preferred name: the only name that output shows.
  public var name: String
  /// Addresses the person commits with, lower case.
  public var emails: [String]
  /// Handles on forges, without `@`, lower case.
  public var handles: [String]
  /// The teams the person was in, and when.
  public var memberships: [Membership]
  /// The person's manager, when the roster says.
  public var manager: PersonID?
  /// The first day from which the person may be analysed by name: enrolled and told so. Nil: not enrolled.
  public var enrolled: CalendarDay?
  /// Addresses and handles that were the person's for some time only.
  public var datedNamings: [DatedNaming]
  /// Numbers of the person's accounts in Gerrit.
  public var gerritAccounts: [String]
  /// Whether the person is to have an apprenticeship.
  public var isCandidate: Bool
  /// What operating systems call the person: who is at the keyboard.
  public var logins: [String] = []
  /// Leave and part-time, which suspend conclusions from what is missing.
  public var away: [Absence] = []
  /// The last day with the organisation; nil: still there.
  public var left: CalendarDay?
  /// Whether the person agreed to be named as somebody whom others helped in.
  public var isNamedAsMentee = false

  /// A person.
  public init(
    id: PersonID, name: String, emails: [String] = [], handles: [String] = [],
    memberships: [Membership] = [], manager: PersonID? = nil, enrolled: CalendarDay? = nil,
    datedNamings: [DatedNaming] = [], gerritAccounts: [String] = [], isCandidate: Bool = false
  ) {
    self.id = id
    self.name = name
    self.emails = emails
    self.handles = handles
    self.memberships = memberships
    self.manager = manager
    self.enrolled = enrolled
    self.datedNamings = datedNamings
    self.gerritAccounts = gerritAccounts
    self.isCandidate = isCandidate
  }

  /// The teams the person was in on a day, in order of id.
  public func teams(on day: CalendarDay) -> [TeamID] {
    memberships.filter { $0.covers(day) }.map(\.team).sorted()
  }
}
