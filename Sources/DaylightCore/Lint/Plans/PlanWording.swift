/// Staff-Plus is a capability that is developed, not a tier to be reached.
public enum PlanWording: LintRule {
  /// `wording/tier`
  public static let id = "wording/tier"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary = "A plan speaks of promotion, levels or ratings."
  /// What to do.
  public static let remedy =
    "Say what the person will be able to do, and for whom it matters. Promotion is decided elsewhere, on other papers."

  /// Looks at all texts of a plan.
  public static func findings(in review: PlanReview) -> [LintFinding] {
    let plan = review.plan
    return plan.value.quarters.enumerated().flatMap { index, quarter -> [LintFinding] in
      let path = "quarters[\(index)]"
      var texts: [(String, String?)] = [
        ("problem", quarter.problem), ("why", quarter.why), ("safetyNet", quarter.safetyNet),
        ("decisionRights", quarter.decisionRights), ("closed.next", quarter.closed?.next),
      ]
      texts += quarter.because.enumerated().map { ("because[\($0.offset)]", $0.element) }
      texts += quarter.constraints.enumerated().map { ("constraints[\($0.offset)]", $0.element) }
      texts += quarter.expects.enumerated().map { ("expects[\($0.offset)]", $0.element) }
      texts += (quarter.closed?.learning ?? []).enumerated().map { ("closed.learning[\($0.offset)]", $0.element) }
      return texts.flatMap { key, text in
        Wording.grades(in: text ?? "", review.named).map {
          finding("“\($0)” speaks of a tier, not of a capability.", at: plan.place("\(path).\(key)"))
        }
      }
    }
  }
}
