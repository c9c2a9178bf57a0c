/// The four capabilities that tell Staff-Plus work from senior work.
public enum Dimension: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Finding the right problems, beyond the own remit.
  case scope
  /// Changing how others work without being their manager.
  case influence
  /// Work that outlives the quarter.
  case timeline
  /// Framing the question before the answer.
  case ambiguity

  /// The name for a heading.
  public var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// What growth in it looks like, in one sentence.
  public var meaning: String {
    switch self {
    case .scope: "From solving the given problem to finding the right problems."
    case .influence: "From writing good code to shaping how others write code."
    case .timeline: "From delivering this quarter to direction that lasts for years."
    case .ambiguity: "From clear requirements to working out what to build."
    }
  }

  /// In the order in which they are always shown.
  public static func < (left: Dimension, right: Dimension) -> Bool { left.order < right.order }

  private var order: Int { Dimension.allCases.firstIndex(of: self) ?? 0 }
}
