/// Days that contradict each other.
public enum CharterDates: AccountabilityRule {
  /// `charter/dates`
  public static let id = "charter/dates"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary = "A charter without beginning or end, or with days outside of it."
  /// What to do.
  public static let remedy = "Give the charter a first and a last day, and put outcomes and feedback between them."
  /// How not.
  public static let wrong = "from: 2026-07-01, until: 2026-03-31"
  /// How instead.
  public static let right = "from: 2026-07-01, until: 2026-12-31"

  /// Looks at all days.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    guard let charter = subject.charter else { return [] }
    guard let from = charter.from else { return [finding("The charter has no first day.", at: "from", in: subject)] }
    guard let until = charter.until else { return [finding("The charter has no last day.", at: "until", in: subject)] }
    guard from != until else {
      return [finding("The charter begins and ends on \(from).", at: "until", in: subject)]
    }
    guard from < until else {
      return [finding("The charter ends on \(until), before it begins on \(from).", at: "until", in: subject)]
    }
    var findings: [LintFinding] = []
    for (index, outcome) in charter.outcomes.enumerated() {
      guard let by = outcome.by, by < from || by > until else { continue }
      findings.append(
        finding("\(by) lies outside of the charter, \(from) to \(until).", at: "outcomes[\(index)].by", in: subject))
    }
    for (index, feedback) in charter.feedback.enumerated() where feedback.on < from || feedback.on > until {
      findings.append(
        finding(
          "\(feedback.on) lies outside of the charter, \(from) to \(until).", at: "feedback[\(index)].on", in: subject))
    }
    return findings
  }
}
