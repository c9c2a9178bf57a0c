/// A challenge is taken from somebody because they might leave.
public enum CoddlingUnderPressure: AccountabilityRule {
  /// `pitfall/coddling-under-pressure`
  public static let id = "pitfall/coddling-under-pressure"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// The map, minutes and plans.
  public static let files: [WorkspaceFileKind] = [.map, .minutes, .plan]
  /// What it finds.
  public static let summary = "A challenge was withdrawn after a note that somebody might leave, or for that reason."
  /// What to do. The thought is the framework's: being treated as a capable peer is what lets somebody grow.
  public static let remedy =
    "Treating engineers as capable peers is what lets them grow into senior roles. Keep the challenge, talk openly about what makes them think of leaving, and add support."
  /// How not.
  public static let wrong = "withdrawn: {on: 2026-06-01, text: We do not want to lose her over this.}"
  /// How instead.
  public static let right = "withdrawn: {on: 2026-06-01, text: The licence was prolonged; the problem is gone.}"

  /// Days after a note for which a withdrawal is taken as its answer.
  static let window = 120

  /// Looks at withdrawn challenges, and at decisions in minutes and plans.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    if let map = subject.ownMap {
      return map.challenges.enumerated().compactMap { index, challenge in
        guard challenge.state == .withdrawn || challenge.withdrawn != nil else { return nil }
        let path = "challenges[\(index)].withdrawn"
        if let text = challenge.withdrawn?.text, let match = fear(in: text, subject.named) {
          return finding(
            "“\(match)”: the challenge '\(challenge.id)' was withdrawn so that somebody stays.", at: path, in: subject)
        }
        guard let day = challenge.withdrawn?.on,
          let note = challenge.retentionNotes.filter({ $0.on <= day && day.number - $0.on.number <= window }).max(by: {
            $0.on < $1.on
          })
        else { return nil }
        return finding(
          "The challenge '\(challenge.id)' was withdrawn on \(day), after a note about leaving on \(note.on).",
          at: path,
          in: subject)
      }
    }
    return subject.prose.compactMap { prose in
      let text = WordText(prose.text, subject.named)
      guard let match = fear(in: prose.text, subject.named), let easing = text.first(of: easings) else { return nil }
      return finding(
        "“\(easing.quote)” and “\(match)”: work is taken away so that somebody stays.", at: prose.path, in: subject)
    }
  }

  /// The words of a text that fear that somebody leaves; nil for none.
  static func fear(in text: String, _ named: NamedPeople = .nobody) -> String? {
    WordText(text, named).first(of: fears, unless: harmless, negatable: false)?.quote
  }

  private static let fears: [WordPattern] = [
    "look|looks|looking elsewhere|around|outside",
    "lose|losing|lost PERSON", "lose|losing|lost people|somebody|someone|talent",
    "lose|losing ~ engineer|engineers|candidate|colleague|person",
    "offer ~ outside|elsewhere|competitor|rival|recruiter",
    "outside|external|competing|other|counter offer|offers",
    "keep|keeping|make|making PERSON ~ happy|content|comfortable|calm|sweet",
    "quit|quits|quitting|resign|resigns|resigning|resignation", "might|may|could|would|will leave|quit|resign|walk",
    "about to leave|go|quit|walk",
    "think|thinks|thinking|thought|talks|talked|threat*|hinted of|about|to|at ~ leaving|leave|going",
    "an|another|better|rival offer|offers", "or|otherwise|else PERSON goes|go|leaves|leave|quits|quit",
    "cannot|cant|can ~ afford ~ lose", "PERSON ~ unhappy|frustrated|dissatisfied|restless|demotivated",
    "too stressful|heavy|much|hard for PERSON|now|the|at", "PERSON ~ elsewhere|around|leave|leaving",
    "contract ~ renewed|extended", "so that ~ stay|stays", "flight risk",
    "another|new|other|different job|position|employer", "job interview|interviews|offer|offers",
    "attrition|retention ~ risk|concern|reason|reasons|issue", "stay|stays|staying with us", "walk away|out",
    "hand* in ~ notice", "interviewing|interviews elsewhere|with", "retention",
    "recruiter|recruiters|headhunter",
  ]
  private static let harmless: [WordPattern] = [
    "data|log|message|backup|customer|customers|user|users|merchant|merchants|client|cohort retention",
    "customers|merchants|users|clients|partners ~ leave|quit|walk|lost|losing",
    "lose|losing|lost ~ customers|merchants|users|data|messages|deal|deals|sales|time|money|market",
    "parental|sick|holiday|maternity|paternity leave",
    "vendor|vendors|supplier|bank|special|cheaper|holiday offer|offers",
    "offer ~ vendor|supplier|bank|customer|customers|price",
    "retention period|policy|time|rule|rules|of data|logs",
  ]
  private static let easings: [WordPattern] = [
    "take|takes|taking|took|taken|pull|pulls|pulling|move|moves|moving|moved ~ off|away|back|from|out",
    "off her|his|their plate|desk",
    "give|gives|giving|gave|hand|hands|handing|passes|pass ~ to ~ else|contractor|contractors|another|other|somebody|someone|manager",
    "let|lets|have somebody|someone|another|others ~ _",
    "give|gives|hand|hands|handing|pass|passes|shift|shifts|reassign* ~ ~ to _", "off the|that|this|it",
    "no ~ hard|difficult|critical ~ feedback|talk|talks|conversation|conversations|word|words", "withdraw*",
    "relieve*|spare*|shield*|shelter*|protect*|ease*|lighten*|soften*|lower*|postpone*|pause*|drop|drops|dropped|skip*|reduce*|cancel*",
    "something|anything|lighter|easier|quieter|smaller ~ instead|for now",
    "easier|lighter|quieter|smaller|safer", "not ask|push|press|confront|tell|raise|bring", "hold off|back",
    "leave|leaves it|her|him|them alone|out", "no longer|not ~ now|until|this quarter", "go|goes back to",
    "keep|keeping ~ away|out of|happy", "avoid* ~ hard|difficult|conversation|topic",
  ]
}
