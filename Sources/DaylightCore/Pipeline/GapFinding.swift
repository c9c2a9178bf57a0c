/// What evidence shows of a person in one dimension, beside what a stage expects. Words only.
public struct GapFinding: Hashable, Sendable, Codable {
  /// How the two compare.
  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    /// The evidence shows at least what is expected.
    case met
    /// It shows something, not yet as much.
    case emerging
    /// It could be seen, and was not.
    case notSeen
    /// It cannot be seen here.
    case notObservable
    /// Nothing is expected at this stage or of this archetype.
    case notExpected
    /// The window holds time away: nothing is concluded from what is missing.
    case notJudged

    /// The verdict in words.
    public var label: String {
      switch self {
      case .met: Ladder.Reading.met.label
      case .emerging: Ladder.Reading.emerging.label
      case .notSeen: Ladder.Reading.notSeen.label
      case .notObservable: Ladder.Reading.notObservable.label
      case .notExpected: "nothing expected"
      case .notJudged: "not judged for this window"
      }
    }

    /// Whether it names something to work on.
    public var isGap: Bool { self == .emerging || self == .notSeen }
  }

  /// The dimension.
  public var dimension: Dimension
  /// What evidence shows.
  public var level: Level
  /// Whether a threshold moved by a fifth would change the word.
  public var isBorderline: Bool
  /// What the stage expects; nil for nothing.
  public var expected: Level?
  /// How the two compare.
  public var verdict: Verdict
  /// How well what is shown is attested; nil when nothing is shown.
  public var confidence: Confidence?
  /// The ids of the items that it rests on, best first.
  public var items: [String]
  /// What limited the view, in sentences.
  public var limits: [String]

  /// Compares what evidence shows with what a stage expects.
  ///
  /// - Parameters:
  ///   - confidence: the best with which one of its items is attested.
  ///   - isAway: whether the person was away in the window: then what is missing says nothing.
  public init(_ finding: LevelFinding, expected: Level?, confidence: Confidence?, isAway: Bool) {
    dimension = finding.dimension
    level = finding.level
    isBorderline = finding.isBorderline
    self.expected = expected
    self.confidence = confidence
    items = finding.items
    limits = finding.limits
    guard let expected, expected != .noneFound else {
      verdict = .notExpected
      return
    }
    verdict =
      switch Ladder.reading(of: finding.level, expected: expected) {
      case .notObservable: isAway ? .notJudged : .notObservable
      case .met: .met
      case .emerging: isAway ? .notJudged : .emerging
      case .notSeen: isAway ? .notJudged : .notSeen
      }
  }

  /// What the stage expects, in words.
  public var expectation: String { expected.map { $0 == .noneFound ? "nothing" : $0.label } ?? "nothing" }

  /// How many steps of the ladder lie between what is shown and what is expected: orders the dimensions of one person,
  /// and is never shown.
  var distance: Int { verdict.isGap ? max(0, (expected?.steps ?? 0) - (level.steps ?? 0)) : 0 }
}
