/// Nobody has written down what senior leadership means here, or only as hard technical problems.
public enum LeadershipUndefined: AccountabilityRule {
  /// `map/leadership-undefined`
  public static let id = "map/leadership-undefined"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// The map.
  public static let files: [WorkspaceFileKind] = [.map]
  /// What it finds.
  public static let summary =
    "Senior leadership is not defined, or says nothing of the business, of working with others, or of decisions."
  /// What to do.
  public static let remedy = "Write seniorLeadership with definition, businessContext, collaboration and decisions."
  /// How not.
  public static let wrong = "seniorLeadership: {definition: Solves the hardest technical problems.}"
  /// How instead.
  public static let right =
    "seniorLeadership: {definition: Makes decisions that several teams live with., businessContext: …, collaboration: …, decisions: …}"

  /// Looks at the definition; an empty map has none yet.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    guard let map = subject.ownMap, !(map.responsibilities.isEmpty && map.challenges.isEmpty) else { return [] }
    guard let leadership = map.seniorLeadership, !Placeholder.isThin(leadership.definition) else {
      return [finding("What senior leadership means here is not written down.", at: "seniorLeadership", in: subject)]
    }
    let parts = [
      ("businessContext", leadership.businessContext, "the business"),
      ("collaboration", leadership.collaboration, "working with other functions"),
      ("decisions", leadership.decisions, "decisions"),
    ]
    return parts.filter { Placeholder.isThin($0.1) }.map { key, _, what in
      finding(
        "The definition of senior leadership says nothing of \(what).", at: "seniorLeadership.\(key)", in: subject)
    }
  }
}
