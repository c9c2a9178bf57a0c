/// The responsibilities that a company needs senior engineers for, who has them, and the challenges given to people.
public struct ResponsibilityMap: Hashable, Sendable, Codable {
  /// What the company means by senior leadership, beyond hard technical problems.
  public struct SeniorLeadership: Hashable, Sendable, Codable {
    /// The definition.
    public var definition: String
    /// What somebody in it knows of the business.
    @Absent public var businessContext: String
    /// With whom they work.
    @Absent public var collaboration: String
    /// In which decisions they take part.
    @Absent public var decisions: String

    /// A definition and its three parts.
    public init(definition: String, businessContext: String = "", collaboration: String = "", decisions: String = "") {
      self.definition = definition
      self.businessContext = businessContext
      self.collaboration = collaboration
      self.decisions = decisions
    }
  }

  /// A goal of the business or the product that outcomes and challenges serve.
  public struct Goal: Hashable, Sendable, Codable {
    /// The id that other files name.
    public var id: String
    /// The goal in a sentence.
    public var statement: String
    /// Who set it, such as `product`.
    @Absent public var setBy: String

    /// A goal.
    public init(id: String, statement: String, setBy: String = "") {
      self.id = id
      self.statement = statement
      self.setBy = setBy
    }
  }

  /// What senior leadership means here; nil when nobody wrote it down.
  public var seniorLeadership: SeniorLeadership?
  /// The goals, in the file's order.
  public var goals: [Goal]
  /// The entries, in the file's order.
  public var responsibilities: [Responsibility]
  /// The challenges, in the file's order.
  public var challenges: [Challenge]

  /// A map.
  public init(
    seniorLeadership: SeniorLeadership? = nil, goals: [Goal] = [], responsibilities: [Responsibility] = [],
    challenges: [Challenge] = []
  ) {
    self.seniorLeadership = seniorLeadership
    self.goals = goals
    self.responsibilities = responsibilities
    self.challenges = challenges
  }

  /// The entry with that id.
  public func responsibility(_ id: String) -> Responsibility? { responsibilities.first { $0.id == id } }

  /// The challenge with that id.
  public func challenge(_ id: String) -> Challenge? { challenges.first { $0.id == id } }

  /// The entries that nobody has: candidates for an apprenticeship.
  public var vacant: [Responsibility] { responsibilities.filter { $0.owner == nil } }

  /// The goal that a text names by its id, or the text itself when it says a goal in words; nil for neither.
  public func goal(_ text: String) -> String? {
    if let goal = goals.first(where: { $0.id == text }) { return goal.statement }
    return Placeholder.isThin(text) ? nil : text
  }
}
