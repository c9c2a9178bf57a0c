/// An outcome that nobody could tell from its opposite: no measure, no target, no date.
public enum UnmeasurableOutcome: AccountabilityRule {
  /// `charter/unmeasurable-outcome`
  public static let id = "charter/unmeasurable-outcome"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary = "A charter without outcomes, or an outcome without measure, target or date."
  /// What to do.
  public static let remedy = "Say what is looked at, how it is today, how it shall be, and by when."
  /// How not.
  public static let wrong = "result: Payouts get better. measure: to be defined"
  /// How instead.
  public static let right =
    "measure: payouts that arrive the same day. baseline: 71 in 100. target: 97 in 100. by: 2026-12-01"

  /// Looks at each outcome.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    guard let charter = subject.charter else { return [] }
    guard !charter.outcomes.isEmpty else {
      return [finding("The charter names no outcome.", at: "outcomes", in: subject)]
    }
    return charter.outcomes.enumerated().flatMap { index, outcome in
      var missing: [(String, String)] = []
      if Placeholder.isThin(outcome.result, words: 3) { missing.append(("result", "what the result is")) }
      if Placeholder.isThin(outcome.measure, words: 2) { missing.append(("measure", "what is looked at to tell")) }
      if Placeholder.fills(outcome.target) { missing.append(("target", "how it shall be")) }
      if outcome.by == nil { missing.append(("by", "by when")) }
      return missing.map { key, what in
        finding("The outcome does not say \(what).", at: "outcomes[\(index)].\(key)", in: subject)
      }
    }
  }
}
