/// Who talks with somebody is not who talks about them: a sponsor is in rooms where the candidate is not.
public enum SponsorApart: LintRule {
  /// `plan/sponsor`
  public static let id = "plan/sponsor"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary = "The sponsor of a plan is also the mentor, the coach, the manager, or the candidate."
  /// What to do.
  public static let remedy =
    "Name somebody as sponsor who is in rooms where the candidate is not, beside mentor and coach."

  /// Looks at the plan's people.
  public static func findings(in review: PlanReview) -> [LintFinding] {
    let plan = review.plan.value
    guard let sponsor = plan.sponsor else { return [] }
    let others = [
      (AccountabilityRole.mentor, plan.mentor), (.coach, plan.coach), (.candidate, plan.person),
      (.manager, review.manager),
    ]
    return others.filter { $0.1 == sponsor }.map { role, _ in
      finding("\(sponsor) is both sponsor and \(role.label).", at: review.plan.place("sponsor"))
    }
  }
}
