/// What an engineer gets for what is asked of them.
public struct CharterSupport: Hashable, Sendable, Codable {
  /// How often something happens.
  public enum Cadence: String, Hashable, Sendable, Codable, CaseIterable {
    case weekly, fortnightly, monthly

    /// Days from one time to the next.
    public var days: Int {
      switch self {
      case .weekly: 7
      case .fortnightly: 14
      case .monthly: 31
      }
    }

    /// The cadence in words.
    public var label: String {
      switch self {
      case .weekly: "every week"
      case .fortnightly: "every two weeks"
      case .monthly: "every month"
      }
    }
  }

  /// Who asks questions, so that the person finds their own way.
  public var coach: PersonID?
  /// How often they meet.
  public var cadence: Cadence?
  /// When they met.
  public var sessions: [CalendarDay]
  /// Who tells what they did in the same place.
  public var mentor: PersonID?
  /// Who talks about the person where they are not.
  public var sponsor: PersonID?
  /// What else the person can count on: time, budget, people.
  public var resources: [String]

  /// Support.
  public init(
    coach: PersonID? = nil, cadence: Cadence? = nil, sessions: [CalendarDay] = [], mentor: PersonID? = nil,
    sponsor: PersonID? = nil, resources: [String] = []
  ) {
    self.coach = coach
    self.cadence = cadence
    self.sessions = sessions
    self.mentor = mentor
    self.sponsor = sponsor
    self.resources = resources
  }

  /// Whether coaching is agreed: somebody, and how often.
  public var hasCoaching: Bool { coach != nil && cadence != nil }
}

extension CharterSupport: Absentable {
  /// None was agreed.
  public static var absent: CharterSupport { CharterSupport() }
}
