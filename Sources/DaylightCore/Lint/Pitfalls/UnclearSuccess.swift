/// Somebody shall step up, and nobody says what that would look like.
public enum UnclearSuccess: AccountabilityRule {
  /// `pitfall/unclear-success`
  public static let id = "pitfall/unclear-success"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary =
    "An outcome has no criteria, criteria without an example, or criteria that nobody could see."
  /// What to do. The thought is the framework's: behaviour, examples, and criteria that both can apply.
  public static let remedy =
    "Say which behaviour and which results you expect, give an example of each, and write criteria that both of you would apply alike."
  /// How not.
  public static let wrong = "criteria: [{behaviour: Steps up.}]"
  /// How instead.
  public static let right =
    "criteria: [{behaviour: Product asks her before dates are promised., example: The travel launch in May.}]"

  /// Looks at the criteria of each outcome.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    (subject.charter?.outcomes ?? []).enumerated().flatMap { index, outcome -> [LintFinding] in
      let path = "outcomes[\(index)].criteria"
      guard !outcome.criteria.isEmpty else {
        return [finding("“\(outcome.result.shortened)” has no criteria.", at: path, in: subject)]
      }
      return outcome.criteria.enumerated().flatMap { number, criterion -> [LintFinding] in
        var findings: [LintFinding] = []
        let here = "\(path)[\(number)]"
        if Placeholder.isThin(criterion.behaviour, words: 5) || isVague(criterion.behaviour) {
          findings.append(
            finding(
              "“\(criterion.behaviour)” is nothing that somebody could see.", at: "\(here).behaviour", in: subject))
        }
        if Placeholder.isThin(criterion.example, words: 3) {
          findings.append(finding("The criterion has no example.", at: "\(here).example", in: subject))
        }
        return findings
      }
    }
  }

  /// Whether a criterion is a slogan: a short text around words that everybody reads in their own way.
  static func isVague(_ text: String) -> Bool {
    let words = WordText(text)
    return words.words.count < 13 && words.first(of: slogans, negatable: false) != nil
  }

  static let slogans: [WordPattern] = [
    "step* ~ up",
    "show*|demonstrat*|display*|exhibit* ~ ownership|leadership|initiative|maturity|seniority|impact|growth|commitment|excellence|presence|judgment|judgement",
    "more|very|truly|really|highly strategic|proactive|senior|visible|impactful|mature|autonomous|independent",
    "act*|behav*|operat*|think*|work*|perform* ~ like|as|at ~ staff|senior|leader|owner|level", "next level",
    "above and beyond", "think* ~ big*", "rais* the bar", "role model|team player|game changer",
    "take*|own* ~ ownership", "own* it",
    "has|have|having|make|makes|making|drive*|creat* ~ impact|difference",
    "good|great|strong|excellent communicator|leader|citizen|attitude|mindset|presence",
    "is|be|being|becomes strategic|proactive", "grow* ~ into|as ~ role|leader|engineer|senior",
    "go to person|expert|engineer", "right|good|growth|strong mindset|attitude", "end to end", "driv* things|it",
    "deliver* consistently", "self starter|driven", "inspir* others|people|team", "higher level",
    "seen|known|perceived|recognised|recognized as", "think* ~ long|ahead|term",
    "communicat* ~ well|clearly|better|effectively", "tak* responsibility", "expected level", "lead* by example",
    "bring* ~ energy|value", "deliver* ~ excellence|value|results", "lives ~ values",
    "fully|consistently owns|delivers|performs",
  ]
}
