/// Staff stages in a company that is too small for them.
public enum StaffStagesTooEarly: AccountabilityRule {
  /// `stage/staff-too-early`
  public static let id = "stage/staff-too-early"
  /// A note.
  public static let severity = LintSeverity.note
  /// Charters and plans.
  public static let files: [WorkspaceFileKind] = [.charter, .plan]
  /// What it finds.
  public static let summary = "A company before Series A speaks of staff roles."
  /// What to do.
  public static let remedy = "Agree on what a senior engineer answers for, in a smaller scope, and leave the title out."
  /// How not.
  public static let wrong = "enables: It makes you a Staff engineer."
  /// How instead.
  public static let right = "enables: You decide about everything that our first ten customers touch."

  /// Looks at all sentences.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    guard subject.setting.stage == .preSeriesA else { return [] }
    return subject.prose.compactMap { prose in
      WordText(prose.text).first(of: patterns, unless: harmless, negatable: false).map {
        finding("“\($0.quote)”: before Series A there are no staff stages here.", at: prose.path, in: subject)
      }
    }
  }

  private static let patterns: [WordPattern] = [
    "staff|principal|distinguished engineer|engineers|role|roles|level|plus|stage", "staff plus",
    "a|as|to staff|principal",
  ]
  private static let harmless: [WordPattern] = ["support|sales|office|warehouse staff", "staff meeting|costs|canteen"]
}
