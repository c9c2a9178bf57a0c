/// A note that a manager feels pressed to offer something interesting.
public enum ManagerPressure: AccountabilityRule {
  /// `map/manager-pressure`
  public static let id = "map/manager-pressure"
  /// A note: it is worth saying aloud, and nothing is wrong with feeling it.
  public static let severity = LintSeverity.note
  /// The map and plans.
  public static let files: [WorkspaceFileKind] = [.map, .plan]
  /// What it finds.
  public static let summary = "A text says that work was chosen to keep somebody content."
  /// What to do.
  public static let remedy =
    "Many managers feel pressed to offer interesting work. Say so to your peers, and ask which problem is as hard and matters."
  /// How not.
  public static let wrong = "motivation: Nice work to keep him interested."
  /// How instead.
  public static let right = "motivation: Two deals hang on it, and Mira knows the partners."

  /// Looks at why work was chosen.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    subject.prose.filter { $0.purpose == .motivation || $0.purpose == .reason }.compactMap { prose in
      WordText(prose.text, subject.named).first(of: patterns).map {
        finding("“\($0.quote)” reads as if somebody felt pressed to offer something.", at: prose.path, in: subject)
      }
    }
  }

  private static let patterns: [WordPattern] = [
    "keep|keeps|keeping PERSON ~ happy|interested|motivated|engaged|content|busy|quiet",
    "keep|keeps|keeping people|engineers|seniors|everybody ~ happy|interested|motivated|engaged|content|busy|quiet",
    "asked|asks|asking|begged|demands|demanded|pushed for something|anything|work ~ interesting|fun|new|exciting",
    "have|had to give|offer|find ~ something|interesting",
    "promised|owe|owed her|him|them something",
    "as|a reward|treat|sweetener",
  ]
}
