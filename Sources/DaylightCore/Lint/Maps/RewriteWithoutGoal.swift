/// A rewrite or new technology that serves no named goal.
public enum RewriteWithoutGoal: AccountabilityRule {
  /// `map/rewrite-without-goal`
  public static let id = "map/rewrite-without-goal"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// The map and plans.
  public static let files: [WorkspaceFileKind] = [.map, .plan]
  /// What it finds.
  public static let summary =
    "A rewrite or new technology is given as a challenge, and no goal of the business is named."
  /// What to do.
  public static let remedy = "Ask the questions of the worksheet before anybody begins: daylight map pushback"
  /// How not.
  public static let wrong = "title: Rewrite the order service in Rust, goal: ''"
  /// How instead.
  public static let right =
    "title: Rewrite the order service, goal: cost-per-order, importance: It costs half of hosting."

  /// Looks at titles and reasons, and at what stands beside them.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    if let map = subject.ownMap {
      return map.challenges.enumerated().compactMap { index, challenge in
        let context = "\(challenge.importance) \(challenge.motivation)"
        let wish = [challenge.title, challenge.importance, challenge.motivation].enumerated().lazy.compactMap {
          place, text in
          UnfoundedProposal.kind(ofTitle: text).map { (["title", "importance", "motivation"][place], $0) }
        }
        guard challenge.state != .withdrawn, let (key, found) = wish.first,
          map.goal(challenge.goal) == nil, BusinessGoalWords.found(in: context) == nil
        else { return nil }
        return finding(
          "“\(found.words)” is \(found.kind.label), and no goal is named.", at: "challenges[\(index)].\(key)",
          in: subject)
      }
    }
    // In other files, reasons stand beside the title under the same parent.
    return subject.prose.filter { $0.purpose == .title }.compactMap { title in
      let parent = title.path.lastIndex(of: ".").map { title.path[..<$0] } ?? ""
      let beside = subject.prose.filter { $0.path != title.path && $0.path.hasPrefix(parent) }.map(\.text)
      guard let found = UnfoundedProposal.kind(ofTitle: title.text),
        BusinessGoalWords.found(in: (beside + [title.text]).joined(separator: "\n")) == nil
      else { return nil }
      return finding("“\(found.words)” is \(found.kind.label), and no goal is named.", at: title.path, in: subject)
    }
  }
}
