/// The first quarter is co-owned, across teams, with the manager as backup.
public enum CoOwnedInitiative: LintRule {
  /// `plan/co-own`
  public static let id = "plan/co-own"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary =
    "A Q1 quarter that is not co-owned across teams: fewer than two teams, not two owners, or the manager not as backup."
  /// What to do.
  public static let remedy =
    "Name two teams that share the problem, an owner beside the candidate who is not the manager, and the manager as backup."

  /// Looks at open quarters of the first stage.
  public static func findings(in review: PlanReview) -> [LintFinding] {
    review.open.filter { $0.quarter.stage == .coOwn }.flatMap { quarter, path -> [LintFinding] in
      var findings: [LintFinding] = []
      let person = review.plan.value.person
      func tell(_ key: String, _ what: String) {
        findings.append(finding("Q1 \(quarter.quarter): \(what).", at: review.plan.place("\(path).\(key)")))
      }
      // No team at all is the vague stretch's matter.
      if Set(quarter.teams).count == 1 { tell("teams", "one team is affected; co-owning needs two at least") }
      let owners = Set(quarter.owners)
      if !owners.contains(person) { tell("owners", "\(person) is not among the owners") }
      if owners.subtracting([person]).isEmpty { tell("owners", "nobody owns it beside \(person)") }
      if let manager = review.manager, owners.contains(manager) {
        tell("owners", "the manager is an owner, and should be the backup")
      }
      if let backup = quarter.backup, owners.contains(backup) { tell("backup", "the backup is also an owner") }
      if let support = quarter.support, support != .backup {
        tell("support", "it is supported \(support.label); the first quarter has the manager as backup")
      }
      return findings
    }
  }
}
