/// What each stage expects in each dimension, as words, and how archetypes shift it. It is a text to talk about, kept in
/// `ladder.yaml` and versioned with the thresholds; nothing follows from it by itself.
public struct Ladder: Hashable, Sendable, Codable {
  /// One stage of the way, such as the first quarter of an apprenticeship.
  public struct Stage: Hashable, Sendable, Codable {
    /// The stage's id, such as `Q2`.
    public var id: String
    /// What it is, in a few words.
    public var title: String
    /// The word expected in each dimension; nothing is expected where there is none.
    public var expected: [Dimension: Level]

    /// A stage.
    public init(id: String, title: String, expected: [Dimension: Level]) {
      self.id = id
      self.title = title
      self.expected = expected
    }
  }

  /// A way of being a Staff-Plus engineer: not everybody's work shows in the same places.
  ///
  /// The four are Larson's: tech lead, architect, solver, right hand.
  public struct Archetype: Hashable, Sendable, Codable {
    /// The archetype's id, such as `solver`.
    public var id: String
    /// What it is, in a few words.
    public var title: String
    /// By how many words more, or fewer when negative, is expected.
    public var shifts: [Dimension: Int]

    /// An archetype.
    public init(id: String, title: String, shifts: [Dimension: Int]) {
      self.id = id
      self.title = title
      self.shifts = shifts
    }
  }

  /// What a level says beside what a stage expects.
  public enum Reading: String, Hashable, Sendable, Codable, CaseIterable {
    /// The word is there.
    case met
    /// Something is there, less than expected.
    case emerging
    /// It could have been seen, and was not.
    case notSeen
    /// It cannot be seen here. Says nothing about the person.
    case notObservable

    /// The reading in words.
    public var label: String {
      switch self {
      case .met: "met"
      case .emerging: "emerging"
      case .notSeen: "not shown yet"
      case .notObservable: "not observable here"
      }
    }
  }

  /// The stages, in order.
  public var stages: [Stage]
  /// The archetypes.
  public var archetypes: [Archetype]

  /// A ladder.
  public init(stages: [Stage], archetypes: [Archetype]) {
    self.stages = stages
    self.archetypes = archetypes
  }

  /// The ladder that Daylight ships with.
  public init() {
    func stage(_ id: String, _ title: String, _ levels: [Level]) -> Stage {
      Stage(
        id: id, title: title,
        expected: Dictionary(zip(Dimension.allCases, levels)) { level, _ in level })
    }
    self.init(
      stages: [
        stage("Q1", "co-own an initiative across teams", [.repeated, .isolated, .isolated, .isolated]),
        stage("Q2", "lead a standard", [.repeated, .sustained, .isolated, .repeated]),
        stage("Q3", "drive architecture", [.sustained, .repeated, .sustained, .repeated]),
        stage("Q4", "own a business-critical decision", [.sustained, .sustained, .sustained, .sustained]),
      ],
      archetypes: [
        Archetype(id: "techLead", title: "guides one team's approach", shifts: [:]),
        Archetype(id: "architect", title: "answers for a direction over years", shifts: [.timeline: 1]),
        Archetype(
          id: "solver", title: "goes from one hard problem to the next", shifts: [.timeline: -4, .ambiguity: 1]),
        Archetype(id: "rightHand", title: "extends a leader's reach", shifts: [.scope: 1, .timeline: -1]),
      ])
  }

  /// The word expected at a stage for an archetype; nil where the ladder names no such stage.
  ///
  /// A shift never goes beyond *sustained and adopted*, never below *none found*, and raises nothing of which nothing was
  /// expected.
  public func expected(_ dimension: Dimension, at stage: String, for archetype: String? = nil) -> Level? {
    guard let stage = stages.first(where: { $0.id == stage }) else { return nil }
    let base = (stage.expected[dimension] ?? .noneFound).steps ?? 0
    let shift = archetypes.first { $0.id == archetype }?.shifts[dimension] ?? 0
    return base == 0 ? .noneFound : Level.word(afterSteps: base + shift)
  }

  /// What a finding says beside what is expected.
  public static func reading(of level: Level, expected: Level) -> Reading {
    guard let steps = level.steps else { return .notObservable }
    if steps >= expected.steps ?? 0 { return .met }
    return steps > 0 ? .emerging : .notSeen
  }
}

extension Level {
  /// Steps up from *none found*; nil when nothing can be seen.
  public var steps: Int? { Level.allCases.firstIndex(of: self).flatMap { $0 == 0 ? nil : $0 - 1 } }

  static func word(afterSteps steps: Int) -> Level { Level.allCases[min(max(steps, 0), Level.allCases.count - 2) + 1] }
}
