/// An outcome that serves no goal of the business or the product.
public enum OutcomeWithoutGoal: AccountabilityRule {
  /// `charter/outcome-without-goal`
  public static let id = "charter/outcome-without-goal"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary = "An outcome names no goal, or a goal that the map does not have."
  /// What to do.
  public static let remedy = "Name a goal of map.yaml by its id, or write in a sentence which goal it serves."
  /// How not.
  public static let wrong = "goal: tbd"
  /// How instead.
  public static let right = "goal: same-day-money"

  /// Looks at each outcome.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    (subject.charter?.outcomes ?? []).enumerated().compactMap { index, outcome in
      let path = "outcomes[\(index)].goal"
      if Placeholder.fills(outcome.goal) {
        return finding("The outcome “\(outcome.result.shortened)” names no goal.", at: path, in: subject)
      }
      guard let map = subject.map, map.goal(outcome.goal) == nil else { return nil }
      let isID = !outcome.goal.contains(" ")
      return finding(
        isID
          ? "map.yaml has no goal '\(outcome.goal)'; it has \(map.goals.isEmpty ? "none" : map.goals.map(\.id).joined(separator: ", "))."
          : "“\(outcome.goal)” is too short to say which goal it is.", at: path, in: subject)
    }
  }
}

extension String {
  /// The first words, for a message.
  var shortened: String { count > 48 ? "\(prefix(45))…" : self }
}
