/// An outcome that only says how busy somebody was.
public enum ActivityOutcome: AccountabilityRule {
  /// `charter/activity-outcome`
  public static let id = "charter/activity-outcome"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary = "An outcome or its measure counts activity, such as reviews, documents or meetings."
  /// What to do.
  public static let remedy =
    "Write what is different for customers, for the business or for other teams when the activity was worth it."
  /// How not.
  public static let wrong = "Review 20 pull requests a month."
  /// How instead.
  public static let right = "Changes between teams are reviewed within a working day; today it takes three."

  /// Looks at results and measures.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    subject.prose.filter { $0.purpose == .result || $0.purpose == .measure }.compactMap { prose in
      words(in: prose.text, isResult: prose.purpose == .result).map {
        finding("“\($0)” says how much somebody does, not what comes of it.", at: prose.path, in: subject)
      }
    }
  }

  /// The words of a text that count activity; nil for none.
  ///
  /// - Parameter isResult: whether the text says a result: then it is no order to do something, either. A measure may
  ///   begin with any word.
  static func words(in text: String, isResult: Bool) -> String? {
    let words = WordText(text)
    guard words.first(of: effects, negatable: false) == nil else { return nil }
    let known = words.first(of: isResult ? patterns + commands : patterns, unless: harmless, negatable: false)
    return known?.quote ?? (isResult ? order(words) : nil)
  }

  private static let nouns =
    "pull|prs|pr|merge|mrs|reviews|review|rfc|rfcs|adr|adrs|document|documents|documentation|docs|doc|designs|meeting|meetings|talk|talks|presentation|presentations|blog|blogs|post|posts|article|articles|workshop|workshops|training|trainings|session|sessions|ticket|tickets|story|commit|commits|mentee|mentees|mentoring|interview|interviews|standup|standups|ceremonies|guild|guilds|proposals|epics|tasks|task|hour|hours|brown|diagram|diagrams|slides|newsletter|newsletters|retrospective|retrospectives|retro|retros|postmortems|1:1s|discussions|discussion|comments|forum|committee|office|ones|bag|questions|conference|conferences|candidates|channel|wiki|newcomers|hires|meetup|meetups|blogpost|blogposts"
  private static let verbs =
    "review*|attend*|write|writes|writing|publish*|hold|holds|holding|present|presents|presenting|give|gives|giving|host*|run|runs|running|join|joins|joining|complete|completes|completing|participat*|organis*|organiz*|deliver|delivers|delivering|create|creates|creating|produce|produces|producing|draft|drafts|drafting|submit*|merge|merges|merging|close|closes|closing|file|files|filing|do|does|doing|conduct*|perform|performs|performing|lead|leads|leading|facilitat*|speak|speaks|speaking|contribut*|document|documenting|schedul*|take|takes|taking|make|makes|making|author|authors|authoring|post|posting|prepare|prepares|preparing|finish*|moderat*|shepherd*|answer|answers|answering|interview|interviews|interviewing|pair|pairs|pairing|maintain*|update|updates|updating|teach*|train|trains|training|keep|keeps|keeping"

  /// Verbs that only tell somebody to do something. What is meant by reduce, halve or raise is a result, so they are not here.
  private static let orders =
    "bring|make|ensure|respond|represent|build|implement|develop|define|establish|introduce|migrate|refactor|ship|manage|coordinate|align|communicate|investigate|analyse|analyze|evaluate|propose|add|collaborate|engage|explore|assist|advise|continue|serve|provide|identify|create|write|attend|talk|meet|begin|become|champion|advocate|promote|spread|collect|gather|oversee|supervise|volunteer|sit"
  private static let nounsToo =
    "document|design|plan|run|work|support|research|launch|review|draft|host|post|test|report|present|lead|train|coach|mentor|pair|interview|speak|answer|update|file|close|give|hold|take|keep|set|roll|drive|own|act|share|track|start|go|help|monitor|read|learn"
  private static let objects =
    "a|an|the|our|my|their|all|every|each|at|with|to|in|on|for|of|up|out|more|regular|regularly|new|weekly|monthly|any|as|about|through|together|sure"

  /// What a sentence may begin with before "the" and still say a state: words that join or point, and changes that are
  /// results themselves. Any other first word before "the" or a number is an order to do something.
  private static let noOrders: Set<String> = [
    "in", "on", "at", "by", "to", "of", "for", "from", "with", "within", "without", "under", "over", "above", "below",
    "after", "before", "until", "during", "between", "through", "across", "into", "onto", "per", "than", "as", "like",
    "when", "while", "where", "if", "once", "since", "because", "whenever", "and", "or", "but", "so", "that", "which",
    "all", "both", "half", "most", "some", "none", "each", "every", "any", "no", "not", "only", "even", "also", "now",
    "one", "two", "less", "fewer", "more", "is", "are", "there", "here", "nobody", "everybody", "who", "what", "how",
    "reduce", "cut", "halve", "lower", "raise", "increase", "decrease", "grow", "win", "save", "keep", "get", "bring",
    "remove", "end", "stop", "eliminate", "prevent", "double", "improve", "shorten", "free", "retire", "replace",
    "move", "reach", "hit", "meet", "hold", "make", "let", "turn", "close", "open",
  ]

  /// An order by its form alone: "Produce a …", "Chair every …", "Write at least five …".
  private static func order(_ text: WordText) -> String? {
    guard text.words.count > 2, !text.words[0].isNumber, !text.words[0].isPerson,
      !noOrders.contains(text.words[0].text), text.words[1].sentence == text.words[0].sentence,
      articles.match(text.words, at: 1) != nil
    else { return nil }
    return text.quote(0..<min(4, text.words.count))
  }

  private static let articles: WordPattern =
    "a|an|the|all|every|each|any|at|our|my|your|weekly|monthly|quarterly|regular|more"

  private static let commands: [WordPattern] = [
    "^be|being _",
    WordPattern("^\(orders) _"), WordPattern("^\(nounsToo) \(objects)"), WordPattern("^\(nounsToo) # _"),
    WordPattern("^# ~ \(nouns)"), WordPattern("^at least|most # ~ \(nouns)"),
  ]
  private static let patterns: [WordPattern] = [
    WordPattern("^\(verbs) ~ \(nouns)"), WordPattern("^\(verbs) ~ ~ meeting|meetings|reviews|review|session|sessions"),
    WordPattern("^will|shall|should|to|must|regularly|actively|continue|keep \(verbs) ~ \(nouns)"),
    "^mentor|mentoring|coach|coaching|onboard|onboarding|pair|pairing ~ engineers|engineer|juniors|junior|people|colleagues|developers|developer|hires|mentees|teams|members",
    "^be|being|is|are present|active|available|involved|part ~ meeting|meetings|discussions|reviews|review|guild|forum",
    "^be|being on call", "^mentor|mentors|mentoring|coach|coaches|coaching # _",
    "^help ~ ~ reviews|review|interviews|hiring",
    WordPattern("number|count|amount|total|quantity|volume|how of|many|much ~ \(nouns)"),
    WordPattern(
      "\(nouns) ~ attended|given|written|held|done|reviewed|merged|closed|completed|published|authored|conducted|led|run|submitted|resolved"
    ),
    "story points", "lines of code", "lines|loc ~ written|added|changed",
    "commit|commits|pr|prs|ticket|tickets|review|reviews count|counts|volume|velocity|per|a|each|every week|month|day|sprint|quarter|year|person",
    "commit|commits|pr|prs|ticket|tickets|review|reviews|rfcs|documents|talks|posts per|each|every week|month|day|sprint|quarter|year|person",
    "sprint velocity", "hours spent|logged|worked|billed",
    "attendance", "pull|merge requests ~ per|each|every week|month|day|sprint|quarter|year|person",
    "tickets|points|bugs burned|burnt|closed",
  ]
  private static let effects: [WordPattern] = [
    "so that", "in order that", "with the result that", "from # ~ to|below|under|above #",
    "by half|a|# percent|third|quarter",
  ]
  private static let harmless: [WordPattern] = [
    "review|reviews|ticket|tickets|document|documents|hours ~ wait|waits|waiting|late|overdue|open|unanswered|lost|older|age",
    "time|median|share|age|days|hours|percentile ~ ~ review|reviews|ticket|tickets",
    "support|customer|customers tickets|ticket", "hours of manual|work|downtime|toil",
    "tickets from|about|by ~ customers|support|users", "hour|hours ~ down|without|late|after|before|until",
  ]
}
