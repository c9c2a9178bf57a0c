/// Feedback that only goes one way: then one of the two is not treated as a peer.
public enum OneWayFeedback: AccountabilityRule {
  /// `charter/one-way-feedback`
  public static let id = "charter/one-way-feedback"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary = "No days for feedback are agreed, or the engineer only receives it, or only gives it."
  /// What to do.
  public static let remedy = "Agree on days in both directions: the engineer tells the manager as well."
  /// How not.
  public static let wrong = "feedback: [{on: 2026-10-01, from: jonas, to: ana}]"
  /// How instead.
  public static let right = "feedback: [{on: 2026-10-01, from: jonas, to: ana}, {on: 2026-10-15, from: ana, to: jonas}]"

  /// Looks at the days of feedback.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    guard let charter = subject.charter else { return [] }
    guard !charter.feedback.isEmpty else {
      return [finding("No days for feedback are agreed.", at: "feedback", in: subject)]
    }
    let real = charter.feedback.filter { $0.from != $0.to }
    if !real.contains(where: { $0.from == charter.person }) {
      return [finding("Nobody gets feedback from \(charter.person).", at: "feedback", in: subject)]
    }
    if !real.contains(where: { $0.to == charter.person }) {
      return [finding("\(charter.person) gets no feedback.", at: "feedback", in: subject)]
    }
    return []
  }
}
