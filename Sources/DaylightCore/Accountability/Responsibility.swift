/// A responsibility that reaches beyond one team, and whether somebody has it.
public struct Responsibility: Hashable, Sendable, Codable {
  /// What kind of problem it is.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Several functions must work together: engineering with product, sales, finance, law.
    case crossFunctional
    /// A problem of the organisation that those who lead it cannot solve without technical judgement.
    case organisational

    /// The kind in words.
    public var label: String { self == .crossFunctional ? "across functions" : "of the organisation" }
  }

  /// How far it reaches.
  public enum Level: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case team, area, organisation, executive

    /// The level in words.
    public var label: String {
      switch self {
      case .team: "one team"
      case .area: "several teams"
      case .organisation: "the whole organisation"
      case .executive: "the executive team"
      }
    }

    /// Narrower first.
    public static func < (left: Level, right: Level) -> Bool { left.order < right.order }

    private var order: Int { Level.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The id that other files name.
  public var id: String
  /// What it is called.
  public var title: String
  /// What kind of problem it is.
  @Absent public var kind: Kind
  /// Why the business needs it.
  @Absent public var businessContext: String
  /// The goal that it serves: an id of the map's goals, or a sentence.
  @Absent public var goal: String
  /// The functions that must work together, such as `product`, `finance`.
  public var functions: [String]
  /// The teams that it concerns.
  public var teams: [TeamID]
  /// The strategic decision that belongs to it.
  @Absent public var decision: String
  /// Where that decision is made, such as `quarterly planning`.
  @Absent public var forum: String
  /// How far it reaches.
  @Absent public var level: Level
  /// What makes it hard, beyond effort.
  @Absent public var complexity: String
  /// Who has it; nil: vacant.
  public var owner: PersonID?
  /// Where Daylight found it, when it proposed it.
  public var found: [String]

  /// A responsibility.
  public init(
    id: String, title: String, kind: Kind = .crossFunctional, businessContext: String = "", goal: String = "",
    functions: [String] = [], teams: [TeamID] = [], decision: String = "", forum: String = "", level: Level = .area,
    complexity: String = "", owner: PersonID? = nil, found: [String] = []
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.businessContext = businessContext
    self.goal = goal
    self.functions = functions
    self.teams = teams
    self.decision = decision
    self.forum = forum
    self.level = level
    self.complexity = complexity
    self.owner = owner
    self.found = found
  }
}

extension Responsibility.Kind: Absentable {
  /// Most responsibilities lie across functions.
  public static var absent: Responsibility.Kind { .crossFunctional }
}

extension Responsibility.Level: Absentable {
  /// Several teams: less is no entry of this map.
  public static var absent: Responsibility.Level { .area }
}
