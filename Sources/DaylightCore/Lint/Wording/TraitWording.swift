/// A criterion that praises a trait, where a committee needs behaviour.
public enum TraitWording: AccountabilityRule {
  /// `stage/trait-wording`
  public static let id = "stage/trait-wording"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary =
    "In a company with committees, a criterion names a trait of a person instead of behaviour."
  /// What to do.
  public static let remedy = "Write what somebody outside the team would see: who does what differently, and when."
  /// How not.
  public static let wrong = "behaviour: Has executive presence."
  /// How instead.
  public static let right = "behaviour: Directors ask her for the cost before they decide."

  /// Looks at criteria, in large companies only.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    guard subject.setting.stage == .enterprise else { return [] }
    return subject.prose.filter { $0.purpose == .criterion }.compactMap { prose in
      WordText(prose.text).first(of: patterns).map {
        finding("“\($0.quote)” is a trait, not behaviour.", at: prose.path, in: subject)
      }
    }
  }

  private static let patterns: [WordPattern] = [
    "presence|gravitas|charisma*|brilliant|genius|rockstar|ninja|talented|gifted|smart",
    "natural|born|strong|great|true|inspiring leader|communicator|personality|character",
    "passion*|charm*|confident|likeable|humble", "team player", "people person", "culture fit",
    "high potential|performer",
  ]
}
