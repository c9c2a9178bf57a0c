/// What a rule found: the kind of an evidence item, such as `design.adopted`.
public struct SignalKind: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// The kind's name as commands take it.
  public var description: String

  /// The kind with that name.
  public init(_ name: String) { description = name }

  /// Whether its items are somebody's deeds over time, such as reviews, and not one thing that lasts.
  public var isSeries: Bool {
    description.hasPrefix("review.") || description.hasPrefix("mentoring.") || self == .boundaryContribution
  }

  /// Substantive origin of a design document.
  public static let designAuthored = SignalKind("design.authored")
  /// A named co-author of a design document.
  public static let designCoauthored = SignalKind("design.coauthored")
  /// A named or substantive reviewer of a design document.
  public static let designReviewed = SignalKind("design.reviewed")
  /// A design document that others built on.
  public static let designAdopted = SignalKind("design.adopted")
  /// A question framed before it was answered.
  public static let ambiguityFraming = SignalKind("ambiguity.framing")
  /// Reviews for another team in areas the reviewer's team does not own.
  public static let reviewCrossTeam = SignalKind("review.crossTeam")
  /// A standard that others can follow.
  public static let standardAuthored = SignalKind("standard.authored")
  /// A standard that other repositories took up by their own commits.
  public static let standardAdopted = SignalKind("standard.adopted")
  /// A check that a pipeline enforces.
  public static let preventionGuardrail = SignalKind("prevention.guardrail")
  /// Alerts and objectives of service.
  public static let preventionAlert = SignalKind("prevention.alert")
  /// What to do when something breaks.
  public static let preventionRunbook = SignalKind("prevention.runbook")
  /// What was learnt from an incident, and done.
  public static let preventionPostmortem = SignalKind("prevention.postmortem")
  /// Tests that keep a named fault from coming back.
  public static let preventionRegressionTest = SignalKind("prevention.regressionTest")
  /// A deprecation with the moves away from it.
  public static let preventionDeprecation = SignalKind("prevention.deprecation")
  /// Changes that make attacks or accidents harder.
  public static let preventionHardening = SignalKind("prevention.hardening")
  /// Tests made reliable again.
  public static let preventionFlake = SignalKind("prevention.flake")
  /// A series of reviews of newcomers to an area.
  public static let mentoringReview = SignalKind("mentoring.review")
  /// Changes written together with newcomers to an area.
  public static let mentoringPairing = SignalKind("mentoring.pairing")
  /// Newcomers who later work there on their own.
  public static let mentoringIndependence = SignalKind("mentoring.independence")
  /// Changes of several repositories or teams that say they belong together.
  public static let initiativeMultiRepo = SignalKind("initiative.multiRepo")
  /// Changes in areas that another team owns, integrated there.
  public static let boundaryContribution = SignalKind("boundary.contribution")
  /// Long-lived direction kept true over quarters.
  public static let stewardshipLongHorizon = SignalKind("stewardship.longHorizon")

  /// By name.
  public static func < (left: SignalKind, right: SignalKind) -> Bool {
    left.description < right.description
  }

  /// Reads the name.
  public init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
