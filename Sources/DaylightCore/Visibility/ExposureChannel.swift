/// One way in which an item is already visible.
public enum ExposureChannel: Hashable, Sendable, Codable {
  /// What its kind usually gets: none, very low, low or medium.
  case usual(Usual)
  /// People who are on record as having seen it.
  case audience(Int)
  /// It is named in release notes.
  case releaseNotes
  /// It was told to leadership in a recorded broadcast.
  case broadcast

  /// How visible a kind of work usually is.
  public enum Usual: String, Hashable, Sendable, Codable, CaseIterable {
    case none, veryLow, low, medium
  }

  /// The visibility that this channel alone gives, in 0…1.
  ///
  /// The steps for an audience follow Meluso and others, 2024: visible is what at least two others acknowledged.
  public var visibility: Double {
    switch self {
    case .usual(.none): 0
    case .usual(.veryLow): 0.05
    case .usual(.low): 0.15
    case .usual(.medium): 0.35
    case .audience(let people):
      switch people {
      case ..<1: 0
      case 1: 0.3
      case 2...4: 0.5
      case 5...19: 0.7
      default: 0.85
      }
    case .releaseNotes: 0.5
    case .broadcast: 1
    }
  }
}
