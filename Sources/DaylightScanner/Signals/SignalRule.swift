public import DaylightCore

/// Reads evidence items of one kind from facts. A rule is pure: the same context, the same items.
public protocol SignalRule: Sendable {
  /// The kind of item it makes.
  static var kind: SignalKind { get }
  /// Raised whenever the rule reads the same facts differently.
  static var version: Int { get }
  /// The items, in any order.
  static func items(in context: EvidenceContext) -> [EvidenceItem]
}

/// All rules.
public enum SignalRules {
  /// Every rule, in order of kind.
  public static let all: [any SignalRule.Type] = [
    AmbiguityFraming.self, BoundaryContribution.self, DesignAdopted.self, DesignAuthored.self, DesignCoauthored.self,
    DesignReviewed.self, InitiativeMultiRepo.self, MentoringIndependence.self, MentoringPairing.self,
    MentoringReview.self, PreventionAlert.self, PreventionDeprecation.self, PreventionFlake.self,
    PreventionGuardrail.self, PreventionHardening.self, PreventionPostmortem.self, PreventionRegressionTest.self,
    PreventionRunbook.self, ReviewCrossTeam.self, StandardAdopted.self, StandardAuthored.self,
    StewardshipLongHorizon.self,
  ]

  /// One version for all rules together, such as `1.8`: the format's version, and the sum of the rules' versions.
  public static var version: String {
    "\(Fact.formatVersion).\(all.reduce(0) { $0 + $1.version })"
  }

  /// The items of all rules, in order of kind, subject and id.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    all.flatMap { $0.items(in: context) }.map(context.former.hidden).sorted {
      ($0.kind, $0.subject.repository, $0.subject.key, $0.id) < ($1.kind, $1.subject.repository, $1.subject.key, $1.id)
    }
  }
}
