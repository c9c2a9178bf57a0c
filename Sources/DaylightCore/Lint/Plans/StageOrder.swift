/// Room grows quarter by quarter.
public enum StageOrder: LintRule {
  /// `plan/order`
  public static let id = "plan/order"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary = "Quarters of a plan that go back in time, stand twice, or skip a stage."
  /// What to do.
  public static let remedy = "Keep one quarter for each stage, in order; a stage may be repeated, not skipped."

  /// Looks at neighbours.
  public static func findings(in review: PlanReview) -> [LintFinding] {
    let quarters = review.plan.value.quarters
    return zip(quarters, quarters.dropFirst()).enumerated().compactMap { index, pair in
      let path = "quarters[\(index + 1)]"
      if pair.1.quarter <= pair.0.quarter {
        return finding(
          "\(pair.1.quarter) follows \(pair.0.quarter): quarters stand in order, each once.",
          at: review.plan.place("\(path).quarter"))
      }
      let stages = Stage.allCases
      guard let before = stages.firstIndex(of: pair.0.stage), let after = stages.firstIndex(of: pair.1.stage),
        after > before + 1
      else { return nil }
      return finding(
        "\(pair.1.stage.rawValue) follows \(pair.0.stage.rawValue): a stage is skipped.",
        at: review.plan.place("\(path).stage"))
    }
  }
}
