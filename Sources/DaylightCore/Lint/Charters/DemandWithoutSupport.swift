/// Outcomes are asked for, and nobody is there to help with them.
public enum DemandWithoutSupport: AccountabilityRule {
  /// `charter/demand-without-support`
  public static let id = "charter/demand-without-support"
  /// Error: a charter must not ask without giving.
  public static let severity = LintSeverity.error
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary = "A charter with outcomes and without a coach and a rhythm for coaching."
  /// What to do.
  public static let remedy = "Name a coach and how often you meet: high standards need support beside them."
  /// How not.
  public static let wrong = "support: {}"
  /// How instead.
  public static let right = "support: {coach: lena, cadence: fortnightly}"

  /// Looks at the support.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    guard let charter = subject.charter, !charter.outcomes.isEmpty else { return [] }
    if charter.support.coach == nil {
      return [finding("Results are asked for, and nobody is named as coach.", at: "support", in: subject)]
    }
    if charter.support.coach == charter.person {
      return [finding("Nobody can coach themself.", at: "support.coach", in: subject)]
    }
    if charter.support.cadence == nil {
      return [
        finding("Results are asked for, and it is not said how often coaching happens.", at: "support", in: subject)
      ]
    }
    return []
  }
}
