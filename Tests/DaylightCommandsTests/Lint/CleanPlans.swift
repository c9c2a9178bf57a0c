/// Quarters of plans and minutes of sessions as careful people write them.
enum CleanPlans {
  struct Quarter {
    var problem, why, safetyNet, rights: String
    var constraints, expects: [String]
  }

  static let quarters = [
    Quarter(
      problem: "Payouts and the ledger disagree about which day a late file belongs to",
      why: "A third of all calls from merchants is about it, and finance closes a day late.",
      safetyNet: "Jonas joins the weekly meeting of both teams and takes the pager if the switch has to be undone.",
      rights: "Cut-off, format and order of the switch; the bank's fixed times are not ours to change.",
      constraints: ["The bank takes files at four fixed times."],
      expects: ["A decision record that both teams build on."]),
    Quarter(
      problem: "Each team retries in its own way, and one slow service takes the others with it",
      why: "Two of the last five incidents came from it; each cost a day of orders.",
      safetyNet: "The old client stays for a quarter, so that a team can go back within an hour.",
      rights: "The text of the standard and the order in which teams take it up.",
      constraints: ["Mobile releases every two weeks only."],
      expects: ["Three teams take it up by their own commits.", "A check refuses unbounded retries."]),
    Quarter(
      problem: "Nobody can say which services may fail together in the second region",
      why: "The contract with the largest customer asks for an answer by June.",
      safetyNet: "The roadmap is read by two architects of other areas before it is published.",
      rights: "What is moved, in which order, and what is left where it is.",
      constraints: ["Hosting has to stay within the year's budget."],
      expects: ["An architecture document that is revised as answers come in."]),
    Quarter(
      problem: "Whether we keep the vendor for addresses or check them ourselves",
      why: "It is the second largest cost in the warehouse.",
      safetyNet: "The vendor can be prolonged by three months if the trial shows nothing.",
      rights: "Tomas decides and explains it to the round; money beyond 50,000 € goes through finance.",
      constraints: ["The vendor's offer ends in May."], expects: ["A decision memo with the numbers of the trial."]),
    Quarter(
      problem: "Promises to partners are made without asking what the interface can do",
      why: "Sales lost two deals after dates had slipped.",
      safetyNet: "Sales tells the partner of the trial beforehand, so that a slip costs nothing.",
      rights: "Which parts of the interface are promised, and from when on.",
      constraints: ["Law reads every published text, which takes ten days."],
      expects: ["A list of promises that sales works from."]),
  ]

  static let learnings = [
    "To ask finance before the design is drawn, not after.",
    "That a standard is taken up when the second team writes part of it.",
    "How much time it takes to bring two calendars together; next time it is planned for.",
    "To say early how unsure an estimate is.",
  ]

  static let dissents = [
    "Petra read the retry record otherwise: the second team had begun before it was written.",
    "Omar has not seen her in a room with sales and would wait for the March round.",
    "One of us would lend him the wider problem now, with a second person beside him.",
    "None; all four read the same items.",
    "Kim could not join the round in May; she had told us in March.",
    "The second review came after the freeze, so nobody could act on it.",
    "We had not said who decides, and each of the two waited for the other.",
    "The test environment let both teams down for a week.",
    "Tomas told the bank on Monday, and the bank had known since Friday.",
  ]

  static let next = [
    "Own the choice between vendor and own check, with the operations director as audience.",
    "Lead the standard for retries across payments, search and mobile.",
    "Co-own the late files with Kim, with Jonas as backup.",
    "Drive the roadmap for the second region, coached by Lena.",
  ]

  static let decisions = [
    "Ask the head of sales for a seat in the partner round.",
    "Collect three exemplars of framing a question before the next session.",
    "Offer a day on writing decision records, since four of six show the same gap.",
    "Keep the coaching rhythm through the freeze.", "Bring the answer of finance about the second region.",
    "Move the session by a week because two of us are on leave.",
    "Mira takes over the partner work from Kim, who is on leave until May.",
    "Ask the bank for another offer before Lena decides.",
    "Keep the challenge with Tomas and add a coach.",
    "Give the pager to platform from March on.",
    "Kim hands the importer to search in April, as planned.",
  ]
}

/// What goes wrong in plans and minutes, in the words of several people.
enum CarelessPlans {
  static let wishes = [
    "A stretch assignment", "Be more strategic", "Take ownership", "More visibility", "TBD", "Step up across teams",
  ]

  static let prescribed = [
    "Ana may propose; every technical choice needs my approval.", "I decide on the design, she implements it.",
    "Ask me before you talk to the other team.", "All changes have to be signed off by the manager first.",
    "No decision without the architecture board and me.", "Check in with me daily before any merge.",
  ]

  static let tiers = [
    "To get her promoted in the spring round.", "It is the last thing he needs for promotion.",
    "So that he can reach Staff by summer.", "Level up before the review.", "It makes her promotable.",
  ]

  static let novelty = [
    "Kim wants to try out Rust.", "Because event sourcing is exciting.",
    "She asked for something fun after a dull year.",
    "It is greenfield, which keeps him motivated.", "Nobody here has played with it before.",
  ]

  static let rewrites = [
    "Rewrite the ledger in Rust", "Rebuild the shop from scratch", "Introduce GraphQL everywhere",
    "Move the monolith to microservices", "Migrate all services to a modern framework",
  ]

  static let coddling = [
    "We take the migration away from her, because she has an offer from outside.",
    "Give the incident work to somebody else so that he does not quit.",
    "Postpone the talk about missed dates; he might leave.",
    "Lighter work for a quarter, otherwise we lose him to the competitor.",
    "Drop the second region for Kim, as she is thinking of leaving.",
  ]

  static let blame = [
    "He is lazy and everybody in the room knows it.", "She never delivers.",
    "It was his own fault that the round went badly.",
    "Tomas does not care about operations.", "She cannot be trusted with a deadline.",
  ]

  static let ratings = [
    "Exceeds expectations on influence.", "We rated her above Kim.", "Ready for promotion in Q1.", "Clear promo case.",
    "A top performer; next level by summer.",
  ]
}
