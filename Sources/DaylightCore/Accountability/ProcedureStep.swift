/// A step of the accountability framework, in the order in which a company goes through them.
public enum ProcedureStep: Int, Hashable, Sendable, Codable, CaseIterable {
  case mindset = 1
  case responsibilities, accountability, challenges, support, interestingWork

  /// The step's name.
  public var title: String {
    switch self {
    case .mindset: "Change how accountability is seen"
    case .responsibilities: "Say what senior responsibility is"
    case .accountability: "Agree on outcomes"
    case .challenges: "Give real problems"
    case .support: "Support as much as you ask"
    case .interestingWork: "Impact before novelty"
    }
  }

  /// What to type to take it.
  public var command: String {
    switch self {
    case .mindset: "daylight fit mindset"
    case .responsibilities: "daylight map"
    case .accountability: "daylight charter PERSON"
    case .challenges: "daylight map"
    case .support: "daylight charter check PERSON"
    case .interestingWork: "daylight map reframe ID"
    }
  }
}
