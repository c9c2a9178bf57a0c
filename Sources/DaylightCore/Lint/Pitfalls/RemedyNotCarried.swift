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
    let words = WordText(subject.prose.map(\.text).joined(separator: "\n"))
    return WarningSign.Remedy.allCases.compactMap { remedy in
      let signs = subject.warnings.map(\.sign).filter { $0.remedies.first == remedy }
      guard !signs.isEmpty, !carries(remedy, words) else { return nil }
      return finding(
        "\(signs.map(\.meaning).joined(separator: " ")) Missing: \(remedy.action)", at: "", in: subject)
    }
  }

  /// What minutes that say so much do not take up yet of what helps against the signs: a sentence for each remedy.
  public static func missing(in decisions: [String], against signs: [WarningFinding]) -> [String] {
    let words = WordText(decisions.joined(separator: "\n"))
    return WarningPage.carried(signs).filter { !carries($0.remedy, words) }.map(\.text)
  }

  private static func carries(_ remedy: WarningSign.Remedy, _ words: WordText) -> Bool {
    words.first(of: patterns(remedy), negatable: false) != nil
  }

  private static func patterns(_ remedy: WarningSign.Remedy) -> [WordPattern] {
    switch remedy {
    case .support: ["support*|coach*|mentor*|help|pairing"]
    case .clarity: ["criteria|criterion|expectation*|clear*|clarity|example*|yardstick", "same standard*"]
    case .alignment:
      [
        "fit|fits|align*", "change|changes|swap|exchange|other|another challenge|challenges|work",
        "what ~ business needs",
        "want* to grow",
      ]
    }
  }
}
