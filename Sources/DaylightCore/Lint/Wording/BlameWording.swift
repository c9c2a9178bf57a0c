/// A person is judged where something that was seen should stand.
public enum BlameWording: AccountabilityRule {
  /// `wording/blame`
  public static let id = "wording/blame"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters, minutes and plans.
  public static let files: [WorkspaceFileKind] = [.charter, .minutes, .plan]
  /// What it finds.
  public static let summary = "A text blames or judges a person instead of saying what was seen."
  /// What to do.
  public static let remedy =
    "Write what a camera would have seen, what followed from it for others, and ask for the other view."
  /// How not.
  public static let wrong = "She is lazy when it comes to alarms."
  /// How instead.
  public static let right =
    "The duty officer learned of two failed runs from customers; the alarm had been left for last."

  /// Looks at all sentences.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    subject.prose.compactMap { prose in
      // Where something that was seen should stand, "she is" followed by a quality is a judgement whatever the quality.
      let judging = prose.purpose == .observation ? patterns + qualities : patterns
      return WordText(prose.text, subject.named).first(of: judging, unless: harmless).map {
        finding("“\($0.quote)” judges a person.", at: prose.path, in: subject)
      }
    }
  }

  private static let patterns: [WordPattern] = [
    "careless*|lazy|sloppy|incompetent|stupid|useless|unreliable|negligent|clueless|hopeless|immature|arrogant|stubborn",
    "your|his|her|their fault", "your|his|her|their own fault",
    "PERSON always|never|constantly _", "PERSON ~ drop* the ball",
    "difficult|impossible|lazy|weak|bad|poor person|character|colleague|man|woman|type|attitude",
    "dont|doesnt|didnt ~ care|bother", "do|does|did not ~ care|bother",
    "let|lets|letting ~ team|us|everybody|everyone|colleagues|people down", "let the|us|everybody|everyone ~ down",
    "should|ought ~ known better", "to blame|blamed|blaming", "blame|blames|blamed ~ for|on",
    "not cut out", "no sense of", "just|simply not interested|bothered|willing|able",
    "weak|bad|poor|terrible|mediocre|hopeless engineer|colleague|manager|person|lead|developer|candidate|character",
    "you|he|she|they ~ bad|hopeless|useless|terrible at", "his|her|your attitude|character|personality|laziness",
    "mess|messed|screwed|botched up|it|again", "fed up with", "typical PERSON", "ashamed",
    "shame on", "lack|lacks|lacking ~ discipline|responsibility|care|commitment|will|ambition",
    "irresponsible|incapable", "you|he|she|they ~ not capable|smart|good|senior enough", "bad|poor|wrong attitude",
    "cannot be trusted|relied",
    "he|she|you ~ disappoint*", "disappoint* in|by|with you|him|her",
    "not|isnt|lacks|lack ~ material|talent|drive|potential|brains|spine", "PERSON simply|just ~ not|never|doesnt|dont",
    "his|her|your incompetence|laziness|carelessness",
  ]
  private static let qualities: [WordPattern] = [
    "PERSON is|are|was|were _", "PERSON is|are|was|were too|so|very|just|simply|often|not _",
  ]
  private static let harmless: [WordPattern] = [
    // What can be seen: where somebody was, what was done to them, what they were about to do or had to do.
    "PERSON is|are|was|were in|on|at|off|out|up|to|the|a|an|one|first|last|late|early|there|here|away|ill|absent|available|reachable|aware|sure|unsure|able|unable|ready|present|responsible|free|right|part|from|with|by|for|of|our|my|his|their|your|its|left|sent|put|made|heard|kept|met|seen|shown|told|brought|taught|held|led|due|next|new|still|already|now|also|both|all|what|who|where|when|only|between|behind|before|after|under|no|against",
    "PERSON is|are|was|were *ed|*ing|*en",
    "PERSON is|are|was|were not|also|still|already|only|both|all in|on|at|to|the|a|there|here|available|reachable|aware|sure|able|ready|present|part|*ed|*ing|*en",
    "git blame", "unreliable ~ network|service|job|test|tests|link|bank|vendor|feed|queue|alarm|alarms",
    "network|service|job|test|tests|link|bank|vendor|feed|queue|alarm|data|file|files|pipeline|build ~ unreliable|sloppy|useless",
    "let|lets ~ ~ slow|slows|scale|scaled|wind|bring ~ down",
    "useless ~ data|field|fields|work|code|alarm|alarms|meeting|table|tables|tests|report",
    "stubborn bug|problem|problems|error|errors",
    "PERSON never|always have|has|had|need|needs|get|gets|decide|decides|know|knows",
    "page|pages|figure|figures|number|numbers disappoint*",
  ]
}
