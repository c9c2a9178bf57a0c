/// Words that turn a talk about development into one about grades.
///
/// Plans, charters, the map and minutes are read with the same words: what is a grade in one is a grade in the others.
public enum Wording {
  /// Words that speak of promotion, titles, pay, ratings, or of one person beside another, as they stand in a text.
  public static func grades(in text: String, _ named: NamedPeople = .nobody) -> [String] {
    let words = WordText(text, named)
    let certain = words.matches(of: standing, unless: harmless, negatable: false)
    let others = words.matches(of: tiers + ratings, unless: harmless).filter { match in
      !certain.contains { $0.words.overlaps(match.words) }
    }
    return (certain + others).sorted { $0.offset < $1.offset }.map(\.quote)
  }

  /// Words that pass or fail a person or a quarter, as they stand in a text.
  public static func verdicts(in text: String, _ named: NamedPeople = .nobody) -> [String] {
    WordText(text, named).matches(of: verdicts, unless: harmlessVerdicts, negatable: false).map(\.quote)
      + grades(in: text, named)
  }

  private static let titles = "staff|principal|distinguished|fellow"
  private static let levels =
    "l3|l4|l5|l6|l7|l8|l9|e3|e4|e5|e6|e7|e8|ic3|ic4|ic5|ic6|ic7|ic8|t3|t4|t5|t6|p3|p4|p5|p6"

  /// A step on a ladder: where it is named, a text speaks of it; where it is taken back, the text does not.
  private static let tiers: [WordPattern] = [
    "promotion|promotions|promo|promos|promotable", "promoted|promote|promotes|promoting", "demot*",
    "promot* ~ staff|principal|senior|spring|autumn|summer|round|cycle|review|committee",
    WordPattern("ready for \(titles)"), WordPattern("\(titles) ready"), "tier up", "level up", "levelled|leveled up",
    "next level|tier|grade|band|rung|rank|title", "higher|another level|tier|grade|band|rung|rank|title",
    "up a|one|two|the level|tier|grade|band|rung|rank|ladder", "title change",
    WordPattern("reach*|get|gets|make|makes|become|becomes|earn* \(titles)"), "career ladder",
    "pay|salary grade|band|bands|rise|raise|increase", "ic 3|4|5|6|7|8", "level 3|4|5|6|7 engineer",
  ]

  /// A judgement of somebody, or of somebody beside others.
  private static let ratings: [WordPattern] = [
    "exceeds|exceeding|meets|meeting|below|above expectations",
    "performance|end|annual|yearly|overall|strong|good|better|top|low|high|highest|final rating|ratings|rated",
    "rating|ratings at|of|for PERSON|year|least|the", "rated above|below|as|higher|lower|highest|lowest",
    "rate|rates|rated|ranks|ranked PERSON", "rate|rates|rating|rank|ranks the candidates|engineers",
    "rating|ratings", "rank|ranks|ranked ~ first|last|above|below|high|low|higher|lower",
    "performance|annual|yearly review|appraisal|evaluation|improvement plan",
    "top|high|low|under|weak|strong performer|performers", "underperform*", "stack rank*", "ranking", "bell curve",
    "percentile of|among ~ engineers|people|candidates|team|group", "# out of 10|ten|5|five", "scored",
    "top|bottom third|quarter|half|# of ~ group|team|engineers|candidates|people",
    "compared with|to PERSON", "better|worse|stronger|weaker than PERSON|others|the others|peers",
    "the stronger|weaker|better|best|weakest|strongest one|of|candidate|engineer|in", "below|above ~ others|peers",
    "best|strongest|weakest of|in ~ group|team|candidates|engineers|room",
  ]

  /// What somebody is, or gets: "not yet" and "no" before it only say it once more.
  private static let standing: [WordPattern] = [
    "nominat*", WordPattern("\(titles) title|nomination|material|case|packet"),
    WordPattern("case|packet|put|bar|candidate ~ for \(titles)"),
    "put|putting|puts up for", WordPattern(levels), "not a|an ~ senior|staff|principal",
    "at best|most a ~ mid|senior|junior|staff", "strong|weak|solid mid|senior|junior",
    "no|a|the|his|her|their|pay|salary raise", "bonus|bonuses", "salary|salaries", "compensation package|review|round",
    "promo|promotion packet|case|committee|round|material",
  ]

  /// The same words about a product, and about the talk itself.
  private static let harmless: [WordPattern] = [
    "promotion|promotions|promo ~ code|codes|campaign|campaigns|banner|banners|price|prices|budget|engine|page|pages|mail|mails|period|rule|rules|service",
    "sales|price|product|holiday|marketing|summer|winter|running promotion|promotions|promo",
    "promotion|promotions|promo of ~ product|products|article|articles|shop|shops|price",
    "promotion|promotions ~ collide|collides|stack|stacks|overlap|overlaps|expire|expires",
    "next|higher|another level|tier of ~ detail|cache|caching|support|logging|service|availability|safety|redundancy|abstraction",
    "support|service|log|logging|cache|isolation|security level|levels|tier|tiers",
    "promote|promotes|promoting|promoted ~ ~ production|staging|canary|primary|leader|release|stable|replica",
    "promote|promoting|promotes the|a|an", "promoted listing|listings|product|products|post|posts|offer|offers",
    "star|product|customer|merchant|credit|card|energy|hotel|film|seller|restaurant|driver|app rating|ratings|rating ~",
    "rating service|services|system|page|pages|engine|widget|stars|agency|agencies|api|model|table|tables",
    "rate|rates them|they ~ against|by|per|limit", "ranking service|model|function|algorithm|of results|change|changes",
    "search|result|results|hybrid|relevance ranking", "ranks|ranked|ranking ~ results|documents|pages|products|hits",
    "salary|salaries|bonus|payroll ~ run|runs|file|files|payment|payments|payout|payouts|slip|slips|service|product|module|export|account|accounts",
    "pay|pays|paid|paying ~ salary|salaries|bonus|bonuses", "bonus point|points|card|cards|programme|program",
    "scored|score ~ by the model|model", "the best|better of ~ two|three|both", "up the ladder of",
    "not|no|never|nothing|nobody|without ~ about|speak|speaks|talk|talks|word|words ~ promotion|promotions|rating|ratings|salary|bonus|titles",
    "promotion|promotions|ratings ~ are|is|be|were ~ decided elsewhere|outside|not",
  ]

  private static let verdicts: [WordPattern] = [
    "^failed|passed|succeeded|underperformed|fail|pass", "^successful|unsuccessful", "passed|failed the quarter|stage",
    "PERSON failed|passed|succeeded|fails|passes", "PERSON ~ has|had|have failed|passed",
    "quarter|stage|apprenticeship|test ~ failed|failure|success|successful|unsuccessful|passed",
    "a|complete|total|clear failure|success|fail|pass", "flying colours|colors",
    "did|does|do not ~ meet|reach|clear ~ bar|expectations|standard|mark", "didnt|doesnt ~ meet|reach",
    "met|meets|meet|missed|misses|cleared|clears the|all|every|our ~ bar|expectations|standard|mark|criteria|grade",
    "below|short of|above|beneath ~ expected|expect|expectations|expectation|bar|standard",
    "below|above what _ expect|expected",
    "not|isnt|wasnt ~ good|strong|senior enough", "grade|graded", "did not meet", "unsuccessful", "verdict",
  ]
  private static let harmlessVerdicts: [WordPattern] = [
    "we|i|it|team|teams|job|client failed|fail|fails to", "pass|passed|passes|passing on|through|over|the|it",
    "fail over", "failover",
    "failure mode|modes", "fail fast",
    "failed build|builds|batch|job|jobs|run|runs|order|orders|test|tests|write|writes",
    "below|above ~ #", "passed|failed ~ test|tests|build|check|audit|dry", "production grade", "grade school",
  ]
}
