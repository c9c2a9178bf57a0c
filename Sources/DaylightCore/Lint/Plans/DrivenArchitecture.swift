/// The third quarter drives the architecture of the next half year; the manager coaches.
public enum DrivenArchitecture: LintRule {
  /// `plan/drive-architecture`
  public static let id = "plan/drive-architecture"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary =
    "A Q3 quarter that the candidate does not drive, that is corrected and not coached, or that names no document in which the direction stands."
  /// What to do.
  public static let remedy =
    "Name the candidate as owner, coach as the support, and the roadmap or architecture document under 'work' or in what is expected."

  /// Looks at open quarters of the third stage.
  public static func findings(in review: PlanReview) -> [LintFinding] {
    review.open.filter { $0.quarter.stage == .driveArchitecture }.flatMap { quarter, path -> [LintFinding] in
      var findings: [LintFinding] = []
      func tell(_ key: String, _ what: String) {
        findings.append(finding("Q3 \(quarter.quarter): \(what).", at: review.plan.place("\(path).\(key)")))
      }
      if !quarter.owners.contains(review.plan.value.person) {
        tell("owners", "\(review.plan.value.person) does not drive it: the owners are others")
      }
      if let manager = review.manager, quarter.owners.contains(manager) {
        tell("owners", "the manager drives it, and should coach")
      }
      if let support = quarter.support, support != .coach {
        tell("support", "it is supported \(support.label); in this quarter the manager coaches and does not correct")
      }
      if quarter.work.isEmpty, quarter.expects.isEmpty {
        tell("work", "it names no text in which the direction of the half year will stand")
      }
      return findings
    }
  }
}
