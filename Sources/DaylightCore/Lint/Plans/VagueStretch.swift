/// A stretch without a problem, a net or an end is hope, not an apprenticeship.
public enum VagueStretch: LintRule {
  /// `plan/vague-stretch`
  public static let id = "plan/vague-stretch"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary =
    "An open quarter leaves out what makes it an apprenticeship: the problem, the teams, the backup, the support, the end or the expected evidence."
  /// What to do.
  public static let remedy = "Fill it in, in a sentence. If nobody knows it yet, that is the first thing to talk about."

  /// One finding for each part that is missing, empty or hollow.
  public static func findings(in review: PlanReview) -> [LintFinding] {
    review.open.flatMap { quarter, path -> [LintFinding] in
      var findings: [LintFinding] = []
      func tell(_ key: String, _ what: String) {
        findings.append(
          finding(
            "Vague stretch: \(quarter.stage.rawValue) \(quarter.quarter) \(what).",
            at: review.plan.place("\(path).\(key)")))
      }
      if quarter.problem == nil { tell("problem", "names no problem") }
      if let problem = quarter.problem, isHollow(problem) {
        tell("problem", "names a wish and no problem: “\(problem.prefix(60))”")
      }
      if quarter.teams.isEmpty { tell("teams", "names no team that it affects") }
      if quarter.backup == nil, quarter.stage == .coOwn || quarter.support == .backup {
        tell("backup", "names nobody as backup")
      }
      if quarter.support == nil { tell("support", "does not say how it is supported") }
      if quarter.ends == nil { tell("ends", "has no end") }
      if quarter.expects.isEmpty { tell("expects", "does not say what would show that it worked") }
      return findings
    }
  }

  private static let wishes: [WordPattern] = [
    "^stretch", "^a|an|the|some stretch", "^grow", "level up", "be proactive",
    "more strategic|visible|proactive|ownership|influence|impact",
  ]

  /// Words that name no problem: short, and nothing but a wish.
  static func isHollow(_ text: String) -> Bool {
    let words = WordText(text)
    if Placeholder.fills(text) || words.words.drop(while: { ["a", "an", "the", "some"].contains($0.text) }).count < 3 {
      return true
    }
    return words.words.count <= 8 && words.first(of: wishes + UnclearSuccess.slogans, negatable: false) != nil
  }
}
