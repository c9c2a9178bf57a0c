/// The six results that show, for a team as a whole, whether the framework does what it is for.
public enum TeamOutcome: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  case responsibilities, executiveDecisions, alignment, growth, friction, impactAtStaff

  /// The result in a sentence.
  public var statement: String {
    switch self {
    case .responsibilities: "Engineers have real senior responsibilities."
    case .executiveDecisions: "Staff-Plus engineers take part in decisions of those who lead the company."
    case .alignment: "What engineering does fits what the business is after."
    case .growth: "Engineers grow faster, because they meet real problems."
    case .friction: "There is less friction between engineering and other functions."
    case .impactAtStaff: "More engineers do Staff-Plus work, and it has effect."
    }
  }

  /// Whether git can say anything about it; the others are told by people.
  public var isInformedByGit: Bool { self == .responsibilities || self == .growth }

  /// What somebody is asked who tells how it is.
  public var question: String {
    switch self {
    case .responsibilities: "Which responsibility did an engineer have this quarter that a manager had before?"
    case .executiveDecisions: "In which decision did an engineer have a seat, and what changed because of it?"
    case .alignment: "Which work was stopped or begun because of a goal of the business?"
    case .growth: "Who met a problem this quarter that they had not met before?"
    case .friction: "What do product, sales or support say about working with engineering?"
    case .impactAtStaff: "Which Staff-Plus work had an effect that somebody outside engineering would name?"
    }
  }
}

/// What a team's outcomes were in each quarter, as people told them. No number of a person, and none that a scan made.
public struct OutcomeRecord: Hashable, Sendable, Codable {
  /// How something has moved since the quarter before.
  public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
    case better, same, worse

    /// The direction in words.
    public var label: String {
      switch self {
      case .better: "better"
      case .same: "as before"
      case .worse: "worse"
      }
    }
  }

  /// What somebody told.
  public struct Statement: Hashable, Sendable, Codable {
    /// How it moved.
    public var direction: Direction
    /// What they saw.
    @Absent public var because: String
    /// Who tells it: a role or a function, such as `head of product`.
    @Absent public var toldBy: String

    /// A statement.
    public init(_ direction: Direction, because: String = "", toldBy: String = "") {
      self.direction = direction
      self.because = because
      self.toldBy = toldBy
    }
  }

  /// One quarter.
  public struct Entry: Hashable, Sendable, Codable {
    /// The quarter.
    public var quarter: Quarter
    /// What was told; an outcome that is missing was not told.
    @Absent public var told: [TeamOutcome: Statement]

    /// A quarter's statements.
    public init(quarter: Quarter, told: [TeamOutcome: Statement] = [:]) {
      self.quarter = quarter
      self.told = told
    }
  }

  /// The quarters.
  public var quarters: [Entry]

  /// A record.
  public init(quarters: [Entry] = []) { self.quarters = quarters.sorted { $0.quarter < $1.quarter } }
}
