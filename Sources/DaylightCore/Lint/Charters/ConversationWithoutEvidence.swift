/// A hard conversation on nothing that both could look at.
public enum ConversationWithoutEvidence: AccountabilityRule {
  /// `charter/conversation-without-evidence`
  public static let id = "charter/conversation-without-evidence"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary =
    "A conversation names nothing that both can look at, or does not record the engineer's view."
  /// What to do.
  public static let remedy = "Name a document, an item, a date or a ticket, and write down how the engineer sees it."
  /// How not.
  public static let wrong = "observed: The plans are not good enough."
  /// How instead.
  public static let right = "observed: The plan was changed three times in May. evidence: [ADR-0031, its revisions]"

  /// Looks at each conversation.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    (subject.charter?.conversations ?? []).enumerated().flatMap { index, conversation in
      var findings: [LintFinding] = []
      if !conversation.evidence.contains(where: { !Placeholder.fills($0) }) {
        findings.append(
          finding(
            "The conversation of \(conversation.on) names nothing that both can look at.",
            at: "conversations[\(index)].evidence", in: subject))
      }
      if Placeholder.isThin(conversation.view, words: 3) {
        findings.append(
          finding(
            "The conversation of \(conversation.on) does not say how the engineer sees it.",
            at: "conversations[\(index)].view", in: subject))
      }
      return findings
    }
  }
}
