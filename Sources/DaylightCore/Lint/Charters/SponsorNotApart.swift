/// A sponsor who is also mentor or coach: who talks with somebody is not who talks about them.
public enum SponsorNotApart: AccountabilityRule {
  /// `charter/sponsor-not-apart`
  public static let id = "charter/sponsor-not-apart"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary = "No sponsor is named, or the sponsor is also the mentor, the coach, or the engineer."
  /// What to do.
  public static let remedy =
    "Name somebody as sponsor who is in rooms where the engineer is not, beside mentor and coach."
  /// How not.
  public static let wrong = "support: {coach: lena, mentor: lena, sponsor: lena}"
  /// How instead.
  public static let right = "support: {coach: lena, mentor: omar, sponsor: petra}"

  /// Looks at the support.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    guard let charter = subject.charter, !charter.outcomes.isEmpty else { return [] }
    let support = charter.support
    guard let sponsor = support.sponsor else {
      return [finding("Nobody is named as sponsor.", at: "support", in: subject)]
    }
    let others = [
      (AccountabilityRole.mentor, support.mentor), (.coach, support.coach), (.candidate, charter.person),
    ]
    return others.filter { $0.1 == sponsor }.map { role, _ in
      finding("\(sponsor) is both sponsor and \(role.label).", at: "support.sponsor", in: subject)
    }
  }
}
