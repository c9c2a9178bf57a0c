/// How well an item is attested.
public enum Confidence: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// One person's own word. Shown, but lifts no level.
  case low
  /// One record by somebody else.
  case medium
  /// Two independent records by different people, or one that a server keeps.
  case high

  /// Weaker first.
  public static func < (left: Confidence, right: Confidence) -> Bool { left.order < right.order }

  private var order: Int { Confidence.allCases.firstIndex(of: self) ?? 0 }
}
