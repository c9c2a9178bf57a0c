/// What an organisation agreed on about trust: the parts of `org.yaml` that are no roster.
public struct TrustSettings: Hashable, Sendable, Codable {
  /// How long what is known about people is kept.
  public struct Retention: Hashable, Sendable, Codable {
    /// Fiscal quarters for which an item is shown after its last day.
    public var itemQuarters = 8
    /// Days for which the record of a pack is kept after its session, or after it was made where there was none.
    public var packDays = 90
    /// Days for which somebody who left is still shown by name.
    public var leaverDays = 30

    /// The values that hold unless `org.yaml` says otherwise.
    public init() {}
  }

  /// A calibration session: its members read packs while it is open.
  public struct Session: Hashable, Sendable, Codable {
    /// The session's id, such as `2026-Q4`.
    public var id: String
    /// Who takes part.
    public var members: [PersonID]
    /// Whom it is about.
    public var about: [PersonID]
    /// The first day on which packs may be read.
    public var opens: CalendarDay
    /// The last one.
    public var closes: CalendarDay

    /// A session.
    public init(id: String, members: [PersonID], about: [PersonID], opens: CalendarDay, closes: CalendarDay) {
      self.id = id
      self.members = members
      self.about = about
      self.opens = opens
      self.closes = closes
    }

    /// Whether it is open on a day; both ends belong to it.
    public func isOpen(on day: CalendarDay) -> Bool { day >= opens && day <= closes }
  }

  /// Who may do what, beside what follows from the roster itself.
  public struct Roles: Hashable, Sendable, Codable {
    /// Who looks after the installation. They read nothing about others.
    public var administrators: [PersonID]
    /// To whom highlights are told.
    public var seniorLeaders: [PersonID]
    /// The sessions.
    public var sessions: [Session]

    /// Roles.
    public init(administrators: [PersonID] = [], seniorLeaders: [PersonID] = [], sessions: [Session] = []) {
      self.administrators = administrators
      self.seniorLeaders = seniorLeaders
      self.sessions = sessions
    }
  }

  /// Working days for which somebody's own page must have been open to them before others read a pack.
  public var selfFirstWorkingDays = 10
  /// The smallest group of which anything is said as a group.
  public var smallestGroup = 5
  /// How long what is known about people is kept.
  public var retention = Retention()
  /// Roles; nil: nobody wrote any, and whoever may read the state's files may read everything the rules allow.
  public var roles: Roles?

  /// The values that hold unless `org.yaml` says otherwise.
  public init() {}
}
