public import DaylightCore

/// What people decided about suggestions: these namings are one person, those are two; this one is a machine.
///
/// Each decision is a step that can be taken back; what holds now is what all steps leave. Namings are kept as keyed
/// hashes: nobody can try out addresses against them, and no former name is written down.
public struct IdentityDecisions: Hashable, Sendable {
  /// One step, as the journal keeps it.
  public enum Step: Hashable, Sendable {
    /// Two namings are one person.
    case join(String, String)
    /// Two namings are two people.
    case part(String, String)
    /// A naming is a machine's.
    case machine(String)
    /// A naming is a person's, whatever it looks like.
    case human(String)
    /// The step with this number, counted from 1, no longer holds.
    case undo(Int)
  }

  /// Two namings in an order of their own.
  public struct Pair: Hashable, Sendable, Comparable {
    /// The hashes.
    public let left: String, right: String

    /// A pair in whatever order it is named.
    public init(_ left: String, _ right: String) {
      self.left = min(left, right)
      self.right = max(left, right)
    }

    /// In order of the hashes.
    public static func < (left: Pair, right: Pair) -> Bool { (left.left, left.right) < (right.left, right.right) }
  }

  /// The pairs that are one person.
  public private(set) var joined: Set<Pair> = []
  /// The pairs that are two.
  public private(set) var parted: Set<Pair> = []
  /// The namings that are machines'.
  public private(set) var machines: Set<String> = []
  /// The namings that are people's.
  public private(set) var humans: Set<String> = []
  /// The key of the hashes.
  public let key: KeyedHash

  /// No decisions yet.
  public init(key: KeyedHash = .public) { self.key = key }

  /// What a sequence of steps leaves: of several about one pair the last one that was not taken back.
  ///
  /// Undoing an undo brings the step back, so a sequence can be walked in both directions.
  public init(_ steps: [Step], key: KeyedHash = .public) {
    self.key = key
    for number in IdentityDecisions.holding(steps) {
      switch steps[number - 1] {
      case .join(let left, let right) where left != right:
        joined.insert(Pair(left, right))
        parted.remove(Pair(left, right))
      case .part(let left, let right) where left != right:
        parted.insert(Pair(left, right))
        joined.remove(Pair(left, right))
      case .machine(let naming):
        machines.insert(naming)
        humans.remove(naming)
      case .human(let naming):
        humans.insert(naming)
        machines.remove(naming)
      default: break
      }
    }
  }

  /// The numbers of the steps that were not taken back, in order; undoings are among them.
  public static func holding(_ steps: [Step]) -> [Int] {
    var holds = Array(repeating: true, count: steps.count)
    for (place, step) in steps.enumerated().reversed() {
      // From the newest: an undo that was itself undone does nothing.
      if case .undo(let number) = step, holds[place], number >= 1, number <= place { holds[number - 1] = false }
    }
    return holds.indices.filter { holds[$0] }.map { $0 + 1 }
  }

  /// Whether nobody decided anything.
  public var isEmpty: Bool { joined.isEmpty && parted.isEmpty && machines.isEmpty && humans.isEmpty }
}
