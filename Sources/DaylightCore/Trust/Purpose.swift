/// What evidence may be used for. Anything else is refused.
public enum Purpose: String, Hashable, Sendable, Codable, CaseIterable {
  /// A person's own growth.
  case development
  /// Saying thank you, and showing work that was not seen.
  case recognition
  /// Preparing a calibration session about development.
  case calibrationPreparation

  /// All purposes that Daylight knows.
  public static let all = Set(allCases)

  /// The purpose in words.
  public var label: String {
    switch self {
    case .development: "development"
    case .recognition: "recognition"
    case .calibrationPreparation: "calibration preparation"
    }
  }
}
