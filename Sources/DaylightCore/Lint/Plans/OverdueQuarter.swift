/// A quarter that ended is closed, or was forgotten.
public enum OverdueQuarter: LintRule {
  /// `plan/overdue`
  public static let id = "plan/overdue"
  /// A note: nobody is late because of it.
  public static let severity = LintSeverity.note
  /// What it finds.
  public static let summary = "An open quarter whose end lies more than a month back, or that has no check-in."
  /// What to do.
  public static let remedy = "Talk about it, then close it with: daylight plan close PERSON. Or give it another end."

  /// Looks at open quarters.
  public static func findings(in review: PlanReview) -> [LintFinding] {
    review.open.compactMap { quarter, path in
      guard let ends = quarter.ends, review.today.number - ends.number > 31 else { return nil }
      return finding(
        "\(quarter.stage.rawValue) \(quarter.quarter) ended on \(ends) and is still open.",
        at: review.plan.place("\(path).ends"))
    }
  }
}
