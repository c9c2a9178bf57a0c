/// What careful people write into a charter: the pool from which clean files are put together. Among them are texts
/// that hold the very words of careless ones, and mean something else.
enum CleanCharters {
  /// One outcome as a manager and an engineer agreed on it.
  struct Outcome {
    var result, measure, baseline, target, goal: String
    var criteria: [(behaviour: String, example: String)]
  }

  static let outcomes: [Outcome] = [
    Outcome(
      result: "A payout reaches a merchant's account on the day on which it was asked for.",
      measure: "Share of payouts that arrive the same day, from the bank's own files",
      baseline: "71 in 100, in August", target: "97 in 100 for six weeks in a row", goal: "same-day-money",
      criteria: [
        ("Merchants plan with the money and do not call to ask.", "The bakery chain stopped keeping a float in June."),
        ("Finance closes the day without a manual list.", "The night shift's spreadsheet was last opened on 3 May."),
      ]),
    Outcome(
      result: "Cross-team changes are reviewed within a working day.",
      measure: "Median time from the request for review to the first answer, across all areas",
      baseline: "3.2 days", target: "Under 1 day by December",
      goal: "Teams ship what they promised to customers in the quarter in which they promised it.",
      criteria: [("No team routes around another one's code.", "Search dropped its private copy of the client.")]),
    Outcome(
      result: "The number of incidents that page more than one team falls to a third.",
      measure: "Pages that went to two or more rotations, per month", baseline: "9 a month", target: "3 a month",
      goal: "reliable-checkout",
      criteria: [
        (
          "A broken dependency shows up as a slow page and not as an error page.",
          "On 14 October the stock service was down for an hour, and checkout went on."
        )
      ]),
    Outcome(
      result: "A new product team has its first service in production in two days.",
      measure: "Days from the first commit to the first real request, taken from the deploy log", baseline: "17 days",
      target: "2 days for each of the next three teams", goal: "Open two new markets before summer.",
      criteria: [
        ("Nobody has to ask for access in person.", "The gift-card team found everything through the catalogue.")
      ]),
    Outcome(
      result: "Regulators get the yearly report from one source, without copying numbers by hand.",
      measure: "Hours of manual work in the report, as told by the compliance office", baseline: "340 hours",
      target: "Below 20 hours", goal: "licence-renewal",
      criteria: [
        (
          "An auditor can follow a figure back to the transaction.",
          "In the dry run they traced all twelve samples alone."
        )
      ]),
    Outcome(
      result: "Customers in the slowest region see search results as fast as those in Frankfurt.",
      measure: "95th percentile of the result page in São Paulo", baseline: "2.9 s", target: "1.2 s",
      goal: "growth-south",
      criteria: [
        ("Support stops getting letters about speed from Brazil.", "In May there were 61 of them, in July none.")
      ]),
    Outcome(
      result: "We can leave our cloud provider's queue within a quarter if its price doubles.",
      measure: "Whether a team that was not involved can move one flow in five days", baseline: "It cannot",
      target: "Two teams have done it", goal: "Keep hosting below 8 % of revenue.",
      criteria: [
        ("The contract talk starts from a real alternative.", "Procurement used the trial run in the talks of March.")
      ]),
    Outcome(
      result: "Promotion codes no longer give away more than the campaign's budget.",
      measure: "Money spent beyond the budget of a campaign", baseline: "41,000 € in spring", target: "0 €",
      goal: "campaign-margin",
      criteria: [
        (
          "Marketing starts a campaign on a Friday without calling anybody.",
          "The Easter campaign ran over the holidays."
        )
      ]),
    Outcome(
      result: "Tier-1 services survive the loss of a data centre without a person doing anything.",
      measure: "Minutes without orders in the yearly exercise", baseline: "47 minutes", target: "Under 5 minutes",
      goal: "reliable-checkout",
      criteria: [
        ("The duty officer watches instead of typing.", "In the exercise of the platform group nobody logged in.")
      ]),
    Outcome(
      result: "Product managers decide on experiments from data that is a day old at most.",
      measure: "Age of the newest row in the experiment tables at 9 in the morning", baseline: "3 days",
      target: "Under 24 hours on 19 days of 20", goal: "Stop losing experiments half-way.",
      criteria: [
        (
          "A stopped experiment is stopped for a reason in the data.",
          "The banner test ended on day 4 because of its numbers."
        )
      ]),
    Outcome(
      result: "Fewer than one in fifty orders needs a person to correct an address.",
      measure: "Orders in the correction list, of all orders", baseline: "1 in 12", target: "1 in 50",
      goal: "cost-per-order",
      criteria: [
        ("The warehouse does not wait for the office.", "Night deliveries left on time in all weeks of November.")
      ]),
    Outcome(
      result: "Partners build against our interface without talking to us first.",
      measure: "Partners who went live without a call, of all who went live", baseline: "0 of 6", target: "5 of 8",
      goal: "partner-revenue",
      criteria: [
        ("Sales promises a date and does not ask engineering first.", "The travel agency went live in nine days.")
      ]),
  ]

  /// Results in other words, each with the measure of the first outcome.
  static let results = [
    "Support answers nine of ten address questions without asking an engineer.",
    "No merchant waits longer than two hours for a review of their shop.",
    "Sales can promise a date from the roadmap page alone.", "Halve the time from order to parcel.",
    "Support closes tickets about addresses without engineering.", "Reduce hosting per order from 12 to 8 cents.",
    "Design changes reach all three shops on the same day.", "Plans of three teams no longer depend on one person.",
    "Reviews no longer hold up releases: none waited more than a day in October.",
    "New engineers ship to customers in their first week.", "Three of four partners go live without a call.",
    "Documents that a customer uploads are visible to support at once.",
  ]

  static let whys = [
    "Two of our five largest merchants have written same-day money into their contracts. If we miss it in spring they may leave, and with them an eighth of the revenue.",
    "We lose a sale in every tenth checkout that touches stock. Product has cleared its roadmap for it, and the board asks each month.",
    "The licence runs out in September. Without a report that an auditor can follow, we stop selling in two countries.",
    "Hosting has grown twice as fast as sales. Finance will freeze new hires unless that curve bends before the budget is set.",
    "Three teams answer the same customers, and each of them sees a third of the truth. People call us twice, and one in four of those cancels.",
    "Opening Brazil is this year's bet. It will only pay when pages there are as quick as at home.",
    "Support spends every fourth hour on addresses. That is money, and it is also why good people in support are tired.",
    "Our rivals let partners build on their own. We are slower by a quarter each time, and sales has lost two deals over it.",
    "Customer retention fell by four points after the last price change, and the board wants to know what we can do beside discounts.",
    "We promised the regulator a report by June; without it the licence for Austria ends.",
    "Every hour that search is slow costs us four hundred orders, and it was slow for nine hours in May.",
  ]

  static let enables = [
    "Because you answer for this result, you sit in the planning round as the one who decides about it, and nobody decides over your head.",
    "A Staff role here means being trusted with a result. This charter is how the company can give you that trust early.",
    "Holding you to the outcome is what lets us hand you the decision; one does not come without the other.",
    "With this agreement you speak for the area in front of directors, and I stop doing so for you.",
    "Answering for payouts opens the door to the finance council, which no engineer has had a seat in so far.",
    "It makes the senior role real: what you decide happens, and you find out whether it was right.",
    "You carry the result, so you also get the authority, the budget line, and the last word on design.",
  ]

  static let autonomies = [
    "How you get there is yours. You choose design, order and people; I ask questions and clear the way.",
    "You decide about design and order of work. Ask me when it needs money beyond 20,000 € or another team's quarter.",
    "All technical decisions are Kim's. Law has to approve the text that customers see, and nobody else approves anything.",
    "Ana decides what to do first, whom to involve and what to leave out. I want to hear of surprises, not of steps.",
    "The way is free, the result is not. If you find a better result on the way, we talk before you change it.",
    "Nobody signs off your designs. You ask for advice where you want it, and you say what you did with it.",
    "Within the budget you choose tools, vendors and pace. The one fixed thing is the date on which the licence ends.",
    "Choose your approach. What must not change is the format of the bank's files, because the bank sets it.",
    "You run the area as you see fit. Money above 5,000 € goes through finance, as it does for everybody.",
    "All decisions about the importer are Mira's; she tells the other teams what changes and when.",
    "You set the order. Legal checks contracts, as always.",
    "Decide, then tell us. Nobody has to agree first.",
  ]

  static let constraints = [
    [
      "The bank takes files at four fixed times a day.",
      "Finance needs two months' notice before a booking rule changes.",
    ],
    ["No customer data may leave the EU, says law.", "Sales has promised the old interface until March."],
    ["Product has two designers for six teams.", "The Christmas freeze begins on 20 November."],
    ["Every change of the payment flow is reviewed by the scheme's auditor, which takes three weeks."],
    ["The warehouse works in shifts and can only test at night.", "Hosting has to stay within this year's budget."],
    [
      "Three teams share one test environment.",
      "The vendor's contract ends in June and cannot be prolonged by a month.",
    ],
  ]

  /// Conversations: what was seen, evidence, effect, the other view, the next step.
  static let conversations: [(observed: String, evidence: String, effect: String, view: String, next: String)] = [
    (
      "The plan for the queue was changed three times in May, each time after the teams had begun.",
      "ADR-0031, its revisions of 4, 12 and 19 May",
      "Search and mobile each threw away a week of work.",
      "Ana says that the vendor's answer came late, and that she did not say how unsure she was.",
      "Ana marks what is open in the next plan and holds a decision day before teams begin."
    ),
    (
      "In the planning round of 8 April nobody asked for the cost of the second region.",
      "Minutes of the planning round",
      "Finance stopped the project for three weeks.", "Kim had the figure and waited to be asked.",
      "Kim brings cost and risk on one page to the round in July, unasked."
    ),
    (
      "The migration failed on two nights, and the duty officer found out from customers.", "Incident 2219 and 2231",
      "Sixty merchants got their money a day late.",
      "Tomas sees that the alarm was left for last; he thought that the batch would be watched.",
      "Tomas agrees with operations on an alarm before anything else moves."
    ),
    (
      "Four teams took up the standard by themselves, and payments did not.",
      "git log of the five repositories; item 7f3a01",
      "Payments still writes its own retries, which paged twice.", "Mira has not talked to payments since March.",
      "Mira asks payments what stops them, and brings the answer in two weeks."
    ),
  ]
}
