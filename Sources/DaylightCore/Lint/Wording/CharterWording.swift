/// A charter, a map or a ladder that speaks of promotion, tiers or ratings: it is about a capability and a result.
public enum CharterWording: AccountabilityRule {
  /// `charter/wording`
  public static let id = "charter/wording"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters, the map and the ladder's titles; plans and minutes have rules of their own.
  public static let files: [WorkspaceFileKind] = [.charter, .map, .ladder]
  /// What it finds.
  public static let summary = "A charter, the map or the ladder speaks of promotion, tiers or ratings."
  /// What to do.
  public static let remedy =
    "Say what the engineer answers for and decides. Promotions are decided elsewhere, on other papers."
  /// How not.
  public static let wrong = "why: To get her promoted in spring."
  /// How instead.
  public static let right = "enables: Because you answer for payouts, you sit in the finance council and decide there."

  /// Looks at all sentences.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    subject.prose.flatMap { prose in
      Wording.grades(in: prose.text, subject.named).prefix(1).map {
        finding("“\($0)” speaks of a tier or a grade.", at: prose.path, in: subject)
      }
    }
  }
}
