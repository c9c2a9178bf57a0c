/// A warning sign was recorded, and the minutes after it carry no remedy on.
public enum RemedyNotCarried: AccountabilityRule {
  /// `minutes/remedy-not-carried`
  public static let id = "minutes/remedy-not-carried"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Minutes.
  public static let files: [WorkspaceFileKind] = [.minutes]
  /// What it finds.
  public static let summary = "A warning sign is seen, and the newest minutes do not take up what helps against it."
  /// What to do.
  public static let remedy =
    "Put what `daylight warnings` lists under “For the next minutes” into them, with a name and a day."
  /// How not.
  public static let wrong = "Minutes of the quarter in which the pulse spoke of blame, without a word about it."
  /// How instead.
  public static let right =
    "Agree on coaching with a person and a rhythm for everybody who has a charter. Lena, by 15 November."

  /// Looks for each remedy in what the minutes agree on.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    let text = subject.prose.map(\.text).joined(separator: "\n")
    let words = WordText(text)
    return WarningSign.Remedy.allCases.compactMap { remedy in
      let signs = subject.warnings.map(\.sign).filter { $0.remedies.first == remedy }
      guard !signs.isEmpty, words.first(of: patterns(remedy), negatable: false) == nil else { return nil }
      return finding(
        "\(signs.map(\.meaning).joined(separator: " ")) Missing: \(remedy.action)", at: "", in: subject)
    }
  }

  private static func patterns(_ remedy: WarningSign.Remedy) -> [WordPattern] {
    switch remedy {
    case .support: ["support*|coach*|mentor*|help|pairing"]
    case .clarity: ["criteria|criterion|expectation*|clear*|clarity|example*|same standard*|yardstick"]
    case .alignment:
      [
        "fit|fits|align*|change|changes|swap|exchange|other|another challenge|challenges|work", "what ~ business needs",
        "want* to grow",
      ]
    }
  }
}
