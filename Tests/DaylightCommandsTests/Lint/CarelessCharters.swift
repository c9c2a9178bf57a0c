/// What goes wrong in charters, each kind in the words of several people. Written from what managers write, and not from
/// the rules: a wording that a rule does not know is a defect that it must learn.
enum CarelessCharters {
  /// Outcomes that only say how busy somebody was.
  static let activityOutcomes = [
    "Review at least 20 pull requests per month for other teams.",
    "Number of design reviews attended",
    "Write four RFCs this half.",
    "Hold a weekly architecture office hour.",
    "Mentor three engineers.",
    "Give two tech talks a quarter and publish a blog post.",
    "Increase the count of merged pull requests by 15 %.",
    "Participate in the incident review meeting every Thursday.",
    "Deliver 60 story points per sprint.",
    "Be present in all planning meetings and take part in discussions.",
    "Conduct code reviews on a daily basis",
    "Create documentation for the payment services.",
    "Organises the monthly brown bag", "Shepherd at least three proposals through the board",
    "Answer questions in the support channel", "Speak at two conferences", "Keep the wiki up to date",
    "Document all services by June", "Make sure the team meets weekly", "Run a course on testing",
    "Set up a weekly sync with sales", "Build a dashboard for payouts",
  ]

  /// Measures that count how busy somebody was.
  static let activityMeasures = [
    "Number of design reviews attended", "Merged pull requests per month", "Story points per sprint", "Talks given",
    "Hours spent in the guild", "Count of documents written", "Tickets closed", "Attendance in the planning meetings",
  ]

  /// Measures that come from what a scan counts.
  static let scannerNumbers = [
    "Evidence items in Daylight go from 4 to 10.",
    "Visibility gap below 0.2 on average",
    "Reaches 'sustained' in Influence on the next evidence pack",
    "At least five design.adopted signals this year",
    "Number of cross-team reviews that the scan finds",
    "His Daylight level in scope is repeated or better.",
    "Four adopted designs according to Daylight", "Ambiguity level: sustained",
  ]

  /// Nothing that could be seen or compared.
  static let emptyMeasures = [
    "TBD", "to be defined", "n/a", "-", "will follow", "we'll know it when we see it",
  ]

  /// Goals that are none.
  static let emptyGoals = [
    "", "tbd", "see wiki", "n/a", "to be agreed", "obvious",
  ]

  /// Success nobody could recognise.
  static let vagueCriteria = [
    "Steps up.", "Shows more ownership.", "Is more strategic.", "Acts like a Staff engineer.",
    "Takes it to the next level.",
    "Demonstrates leadership.", "Goes above and beyond.", "Has more impact.",
    "Be the go-to person.", "Grows as a leader.", "Drives things end to end.", "Is seen as a leader.",
    "Communicates well.",
  ]

  /// Steps in the place of a result.
  static let approaches = [
    "Use Kafka Streams, split the service in three, and show me each step before you go on.",
    "First write the adapter, then move the tables, then delete the old job. Follow this order.",
    "Every design decision has to be approved by me.",
    "Send me a status every day by 5 pm and wait for my go before merging.",
    "I will sign off each pull request of the migration myself.",
    "You must implement it with the pattern that I drew on Tuesday.",
    "Check with me before you talk to other teams or change the plan.",
    "Run all technical choices past your manager first.",
    "Follow the migration guide that I wrote, step for step.", "I want to see the schema before anything is built.",
    "Only merge after I have looked at it.", "Your manager confirms each milestone before the next begins.",
    "All pull requests go through me.",
  ]

  /// Clauses that give nothing away.
  static let emptyAutonomy = [
    "", "tbd", "I approve every technical decision before work starts.", "Ask your manager before you decide anything.",
    "Decisions are taken by the architecture board; the engineer carries them out.",
  ]

  /// Reasons that are none.
  static let emptyWhys = [
    "", "TBD", "Because the CTO wants it.", "It is important.", "Needs to be done.", "Management decision",
    "The board asked for it last week.", "This is a strategic priority.",
    "Leadership has committed to it, so it has to happen this half.",
  ]

  /// Judgements of a person in the place of what was seen.
  static let blaming = [
    "You are careless with plans, and everybody knows it.", "He never thinks about cost.",
    "It is your fault that finance stopped the project.", "She is lazy when it comes to alarms.",
    "Tomas simply does not care about operations.", "You always let the team down at the end.",
    "He has no sense of responsibility.", "Kim is just not interested in quality.",
    "She makes the same stupid mistakes again and again.", "His attitude is the problem.", "He messed it up again.",
  ]

  /// Statements that promise no role for the accountability.
  static let emptyEnables = [
    "", "tbd", "n/a", "Consequences follow if it is missed.", "Failure will be reflected in the review.",
  ]
}
