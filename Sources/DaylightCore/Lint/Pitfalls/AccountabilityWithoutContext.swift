/// Somebody shall answer for a result and is not told why it matters.
public enum AccountabilityWithoutContext: AccountabilityRule {
  /// `pitfall/accountability-without-context`
  public static let id = "pitfall/accountability-without-context"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary =
    "A charter does not say why the work matters, or which constraints of other functions hold."
  /// What to do. The thought is the framework's: engineers can bear context and work better with it.
  public static let remedy =
    "Always give the context: why it matters to the business, which limits hold, what is traded for what. Engineers can bear it, and work better with it."
  /// How not.
  public static let wrong = "why: Management decision"
  /// How instead.
  public static let right =
    "why: Two of our largest merchants have same-day money in their contract; without it they may leave in spring."

  /// Looks at the reason and at the constraints.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    guard let charter = subject.charter else { return [] }
    var findings: [LintFinding] = []
    if Placeholder.isThin(charter.why, words: 6) {
      findings.append(finding("The charter does not say why the work matters.", at: "why", in: subject))
    } else if let match = WordText(charter.why).first(of: authorities), WordText(charter.why).words.count < 16 {
      findings.append(
        finding("“\(match.quote)” says who wants it, and not why it matters.", at: "why", in: subject))
    }
    if !charter.constraints.contains(where: { !Placeholder.isThin($0) }) {
      findings.append(
        finding("No constraint of another function is named.", at: "constraints", in: subject))
    }
    return findings
  }

  private static let authorities: [WordPattern] = [
    "because ~ cto|ceo|boss|management|leadership|director|board|vp|head|i ~ want|wants|wanted|said|says|asked|asks|decided|insists",
    "management|executive decision|wish|order",
    "cto|ceo|boss|management|leadership|vp|board wants|wanted|said|asked|insists|decided",
    "leadership|management|board|cto|ceo|director has|have committed|promised|decided", "top down", "non negotiable",
    "was decided|asked|requested above|upstairs|by",
    "goes without saying", "strategic|top priority|importance",
  ]
}
