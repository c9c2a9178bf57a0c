/// Work that the business needs is handed over as if nothing about it were hard.
public enum OnlyBoring: AccountabilityRule {
  /// `pitfall/only-boring`
  public static let id = "pitfall/only-boring"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// The map.
  public static let files: [WorkspaceFileKind] = [.map]
  /// What it finds.
  public static let summary = "An entry of the map does not say what makes it hard."
  /// What to do. The thought is the framework's: show the real complexity of work that the business needs.
  public static let remedy =
    "Show the real complexity: what is unknown, who wants what, which decision it takes. Help: daylight map reframe ID"
  /// How not.
  public static let wrong = "complexity: Routine, just has to be done."
  /// How instead.
  public static let right =
    "complexity: Three banks disagree about when a day ends, and each error is somebody's money."

  /// Looks at each entry.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    (subject.ownMap?.responsibilities ?? []).enumerated().compactMap { index, entry in
      let path = "responsibilities[\(index)].complexity"
      if Placeholder.isThin(entry.complexity) {
        return finding("'\(entry.id)' does not say what makes it hard.", at: path, in: subject)
      }
      let words = WordText(entry.complexity)
      guard let match = words.first(of: dull), words.words.count < 14 else { return nil }
      return finding("“\(match.quote)” presents '\(entry.id)' as if nothing about it were hard.", at: path, in: subject)
    }
  }

  private static let dull: [WordPattern] = [
    "routine", "straightforward|straight forward", "just ~ work|do|done|has|have|needs",
    "boring|dull|tedious|grunt|chore|chores|unglamorous", "simple|easy|trivial|basic",
    "nothing|not ~ hard|special|difficult|complex|exciting|interesting",
    "only ~ effort|time|maintenance|work", "somebody|someone has|have|must|needs to", "keep* the lights on",
    "housekeeping|cleanup|maintenance", "no challenge|complexity|brainer", "legwork|donkey",
  ]
}
