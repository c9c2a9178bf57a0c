/// The second quarter leads a standard that three teams follow; the manager reviews.
public enum LedStandard: LintRule {
  /// `plan/lead-standard`
  public static let id = "plan/lead-standard"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary =
    "A Q2 quarter whose standard affects fewer than three teams, that the candidate does not lead, or that the manager drives."
  /// What to do.
  public static let remedy =
    "Name three teams that will follow it, the candidate as its owner, and the manager as reviewer only."

  /// Looks at open quarters of the second stage.
  public static func findings(in review: PlanReview) -> [LintFinding] {
    review.open.filter { $0.quarter.stage == .leadStandard }.flatMap { quarter, path -> [LintFinding] in
      var findings: [LintFinding] = []
      func tell(_ key: String, _ what: String) {
        findings.append(finding("Q2 \(quarter.quarter): \(what).", at: review.plan.place("\(path).\(key)")))
      }
      let teams = Set(quarter.teams).count
      if teams == 1 || teams == 2 {
        tell("teams", "the standard affects \(teams == 1 ? "one team" : "two teams"); it should affect three")
      }
      if !quarter.owners.contains(review.plan.value.person) {
        tell("owners", "\(review.plan.value.person) does not lead it: the owners are others")
      }
      if let manager = review.manager, quarter.owners.contains(manager) {
        tell("owners", "the manager owns it, and should review and not drive")
      }
      if let support = quarter.support, support != .review {
        tell("support", "it is supported \(support.label); in this quarter the manager reviews and does not drive")
      }
      return findings
    }
  }
}
