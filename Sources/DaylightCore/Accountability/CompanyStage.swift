/// How far a company has come: the framework suits some stages and has to be adapted to others.
public enum CompanyStage: String, Hashable, Sendable, Codable, CaseIterable {
  /// Before a first large round: too early for formal staff roles.
  case preSeriesA
  /// A first product and a handful of teams.
  case seriesA
  /// Growing to scale, the stage that the framework was made for.
  case seriesB
  /// Large, with committees that decide on roles.
  case enterprise

  /// The stage in words.
  public var label: String {
    switch self {
    case .preSeriesA: "before Series A"
    case .seriesA: "Series A"
    case .seriesB: "Series B or later"
    case .enterprise: "large enterprise"
    }
  }
}

/// What about a company changes how the framework is used. Everything has a value when nobody said anything.
public struct CompanySetting: Hashable, Sendable, Codable {
  /// How far it has come; Series B or later when nobody says.
  public var stage: CompanyStage
  /// Whether losing people is what managers fear most at the moment.
  public var hasRetentionPressure: Bool
  /// Whether engineers lead the company already, so that nobody has to be persuaded to treat them as peers.
  public var isEngineeringLed: Bool

  /// A setting.
  public init(stage: CompanyStage = .seriesB, hasRetentionPressure: Bool = false, isEngineeringLed: Bool = false) {
    self.stage = stage
    self.hasRetentionPressure = hasRetentionPressure
    self.isEngineeringLed = isEngineeringLed
  }

  /// What changes because of it, in sentences; none for the setting that the framework was made for.
  public var adaptations: [String] {
    var sentences: [String] = []
    switch stage {
    case .preSeriesA:
      sentences.append(
        "Before Series A there are no staff stages here: agree on responsibilities of a senior engineer in a smaller scope, one product or one customer group."
      )
    case .enterprise:
      sentences.append(
        "A committee decides on roles here: criteria are written as behaviour that somebody outside the team can recognise, and an appendix for the committee is added."
      )
    case .seriesA, .seriesB: break
    }
    if hasRetentionPressure {
      sentences.append(
        "People stay where they grow. Being trusted with real responsibility is a reason for strong engineers to stay, and work without consequence is a reason to leave."
      )
    }
    if isEngineeringLed {
      sentences.append(
        "Engineers are treated as peers here already: the case for accountability is left out, and the work begins with the charter."
      )
    }
    return sentences
  }
}
