/// The fourth quarter owns a decision that executives hear.
public enum OwnedDecision: LintRule {
  /// `plan/business-decision`
  public static let id = "plan/business-decision"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary = "A Q4 quarter without a named executive audience, or that the candidate does not own."
  /// What to do.
  public static let remedy =
    "Write under 'executives' who will hear the decision, by name or by role, and let one of them attest it afterwards: git cannot see the room."

  /// Looks at open quarters of the fourth stage.
  public static func findings(in review: PlanReview) -> [LintFinding] {
    review.open.filter { $0.quarter.stage == .ownDecision }.flatMap { quarter, path -> [LintFinding] in
      var findings: [LintFinding] = []
      func tell(_ key: String, _ what: String) {
        findings.append(finding("Q4 \(quarter.quarter): \(what).", at: review.plan.place("\(path).\(key)")))
      }
      if quarter.executives.isEmpty { tell("executives", "no executive is named who hears the decision") }
      let vague: Set<String> = ["leadership", "senior leadership", "management", "executives", "the executives", "tbd"]
      for (index, audience) in quarter.executives.enumerated() where vague.contains(audience.lowercased()) {
        tell("executives[\(index)]", "“\(audience)” is nobody in particular")
      }
      if !quarter.owners.contains(review.plan.value.person) {
        tell("owners", "\(review.plan.value.person) does not own the decision")
      }
      if let manager = review.manager, quarter.owners.contains(manager) { tell("owners", "the manager owns it, too") }
      return findings
    }
  }
}
