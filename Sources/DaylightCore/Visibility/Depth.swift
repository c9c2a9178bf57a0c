/// How deep a person's part went, by what the role and the substance show.
public enum Depth: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// A small edit, or one line that says reviewed.
  case touched
  /// A real part: an integrated change, a repeated review.
  case substantive
  /// Named approver or consulted, or substantive text before acceptance.
  case shaping
  /// The author of an adopted document or standard, the one who started it.
  case originating

  /// The weight in 0…1 that orders items on a page: ¼, ½, ¾, 1.
  public var weight: Double {
    switch self {
    case .touched: 0.25
    case .substantive: 0.5
    case .shaping: 0.75
    case .originating: 1
    }
  }

  /// The depth in words.
  public var label: String {
    switch self {
    case .touched: "took part"
    case .substantive: "worked on it"
    case .shaping: "shaped it"
    case .originating: "originated it"
    }
  }

  /// Shallower first.
  public static func < (left: Depth, right: Depth) -> Bool { left.weight < right.weight }
}
