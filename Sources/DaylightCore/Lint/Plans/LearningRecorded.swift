/// A quarter closes with what was learned, never with pass or fail.
public enum LearningRecorded: LintRule {
  /// `plan/close-out`
  public static let id = "plan/close-out"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary = "A closed quarter that records no learning, or that passes a verdict."
  /// What to do.
  public static let remedy =
    "Write what was learned, in the engineer's words too. The aim is practice, not perfection; a quarter that stumbled may have taught most."

  /// Looks at closed quarters.
  public static func findings(in review: PlanReview) -> [LintFinding] {
    review.plan.value.quarters.enumerated().flatMap { index, quarter -> [LintFinding] in
      guard let closed = quarter.closed else { return [] }
      let path = "quarters[\(index)].closed"
      var findings: [LintFinding] = []
      if closed.learning.allSatisfy({ WordText($0).words.count < 3 }) {
        findings.append(
          finding(
            "\(quarter.stage.rawValue) \(quarter.quarter) was closed without a learning.",
            at: review.plan.place("\(path).learning")))
      }
      for (line, text) in closed.learning.enumerated() {
        for word in Wording.verdicts(in: text, review.named) {
          findings.append(
            finding(
              "“\(word)” passes a verdict; a close-out records learning.",
              at: review.plan.place("\(path).learning[\(line)]")))
        }
      }
      return findings
    }
  }
}
