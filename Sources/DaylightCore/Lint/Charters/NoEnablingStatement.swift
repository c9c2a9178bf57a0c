/// A charter that does not say which role the accountability makes possible.
public enum NoEnablingStatement: AccountabilityRule {
  /// `charter/no-enabling-statement`
  public static let id = "charter/no-enabling-statement"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary = "The charter does not say how answering for the outcome makes the senior role possible."
  /// What to do.
  public static let remedy = "Say what the engineer may decide, and where they sit, because they answer for the result."
  /// How not.
  public static let wrong = "enables: Consequences follow if it is missed."
  /// How instead.
  public static let right = "enables: Because you answer for payouts, you sit in the finance council and decide there."

  /// Looks at the statement.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    guard let charter = subject.charter else { return [] }
    if Placeholder.isThin(charter.enables, words: 6) {
      return [finding("The charter does not say what the accountability makes possible.", at: "enables", in: subject)]
    }
    if let threat = WordText(charter.enables).first(of: threats),
      WordText(charter.enables).first(of: openings, negatable: false) == nil
    {
      return [finding("“\(threat.quote)” only says what happens when it goes wrong.", at: "enables", in: subject)]
    }
    return []
  }

  private static let threats: [WordPattern] = [
    "consequence*", "penalt*|sanction*|disciplin*",
    "failure|failing|missing|otherwise ~ review|rating|bonus|salary|warning", "reflected in ~ review|bonus|salary",
    "held against", "or else", "pip|improvement plan",
    "bonus|salary ~ cut|reduced|lower|depends",
  ]
  private static let openings: [WordPattern] = [
    "you|she|he|they|ana|engineer ~ decide|decides|sit|sits|speak|speaks|choose|chooses|lead|leads|own|owns|get|gets",
    "trust*|authority|seat|mandate|role|opens|lets|allows|enables",
  ]
}
