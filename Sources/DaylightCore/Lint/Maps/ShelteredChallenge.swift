/// A challenge from which what makes it real was taken out.
public enum ShelteredChallenge: AccountabilityRule {
  /// `map/sheltered-challenge`
  public static let id = "map/sheltered-challenge"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// The map.
  public static let files: [WorkspaceFileKind] = [.map]
  /// What it finds.
  public static let summary =
    "A challenge lacks its importance, what is unknown about it, a seat in a decision, or the constraints that hold."
  /// What to do.
  public static let remedy =
    "Give the whole problem: why it matters, what nobody knows, the decision with a seat in it, and the limits as they are."
  /// How not.
  public static let wrong = "{id: bank, title: Write the bank adapter, person: ana}"
  /// How instead.
  public static let right =
    "{id: bank, title: Agree with the banks on one end of day, importance: …, unknowns: […], seat: {decision: …}, constraints: […]}"

  /// Looks at each challenge that is offered or taken.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    (subject.ownMap?.challenges ?? []).enumerated().flatMap { index, challenge -> [LintFinding] in
      guard challenge.state == .offered || challenge.state == .taken else { return [] }
      var missing: [(String, String)] = []
      if Placeholder.isThin(challenge.importance) { missing.append(("importance", "why it matters")) }
      if !challenge.unknowns.contains(where: { !Placeholder.isThin($0) }) {
        missing.append(("unknowns", "what nobody knows yet, and why"))
      }
      if Placeholder.isThin(challenge.seat?.decision ?? "", words: 3) {
        missing.append(("seat", "in which decision the person takes part"))
      }
      if !challenge.constraints.contains(where: { !Placeholder.isThin($0) }) {
        missing.append(("constraints", "which constraints the person meets"))
      }
      return missing.map { key, what in
        finding("'\(challenge.id)' does not say \(what).", at: "challenges[\(index)].\(key)", in: subject)
      }
    }
  }
}
