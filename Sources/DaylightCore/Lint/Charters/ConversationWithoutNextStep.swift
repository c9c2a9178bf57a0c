/// A hard conversation after which nothing was agreed.
public enum ConversationWithoutNextStep: AccountabilityRule {
  /// `charter/conversation-without-next-step`
  public static let id = "charter/conversation-without-next-step"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary = "A conversation ends without an agreed next step."
  /// What to do.
  public static let remedy = "Agree on one step, who takes it, and by when."
  /// How not.
  public static let wrong = "nextStep: do better"
  /// How instead.
  public static let right = "nextStep: Ana marks what is open in the next plan. by: 2026-06-15"

  /// Looks at each conversation.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    (subject.charter?.conversations ?? []).enumerated().compactMap { index, conversation in
      guard Placeholder.isThin(conversation.nextStep) || isWish(conversation.nextStep) else { return nil }
      return finding(
        "The conversation of \(conversation.on) ends without an agreed next step.",
        at: "conversations[\(index)].nextStep", in: subject)
    }
  }

  private static func isWish(_ text: String) -> Bool {
    let words = WordText(text)
    return words.words.count < 9 && words.first(of: wishes, negatable: false) != nil
  }

  private static let wishes: [WordPattern] = [
    "do|does|be|try|tries|get|gets|perform ~ better|harder|good", "improve*", "pay|pays|more attention",
    "work on it|this|that", "be|is more careful|reliable|proactive|strategic",
    "keep|keeps an eye|going|trying", "see how it goes", "not happen again", "step* up", "reflect ~ on",
  ]
}
