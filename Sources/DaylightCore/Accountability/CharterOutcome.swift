/// A result that an engineer answers for: something that others would notice, never how busy somebody was.
public struct CharterOutcome: Hashable, Sendable, Codable {
  /// What success looks like, and one example of it.
  public struct Criterion: Hashable, Sendable, Codable {
    /// What somebody would see.
    public var behaviour: String
    /// A case in which it was so, or would be.
    @Absent public var example: String

    /// A criterion.
    public init(behaviour: String, example: String = "") {
      self.behaviour = behaviour
      self.example = example
    }
  }

  /// The id in the charter.
  public var id: String
  /// The result in a sentence.
  public var result: String
  /// What is looked at to tell.
  @Absent public var measure: String
  /// How it is today.
  @Absent public var baseline: String
  /// How it shall be.
  @Absent public var target: String
  /// By when.
  public var by: CalendarDay?
  /// The goal that it serves: an id of the map's goals, or a sentence.
  @Absent public var goal: String
  /// What the manager wrote about how to get there; best left out.
  @Absent public var approach: String
  /// What success looks like.
  public var criteria: [Criterion]
  /// Documents and standards that are the engineer's own, as `repository:path`.
  public var work: [String]

  /// An outcome.
  public init(
    id: String, result: String, measure: String = "", baseline: String = "", target: String = "",
    by: CalendarDay? = nil, goal: String = "", approach: String = "", criteria: [Criterion] = [],
    work: [String] = []
  ) {
    self.id = id
    self.result = result
    self.measure = measure
    self.baseline = baseline
    self.target = target
    self.by = by
    self.goal = goal
    self.approach = approach
    self.criteria = criteria
    self.work = work
  }
}
