/// Entries and challenges as careful people write them.
enum CleanMaps {
  struct Entry {
    var id, title, context, goal, decision, forum, complexity: String
    var functions: [String]
  }

  struct Trial {
    var id, title, importance, goal, seat, forum, motivation: String
    var unknowns, constraints: [String]
  }

  static let definition = (
    "A senior leader here makes a decision that several teams and functions live with, and stands by it.",
    "Knows what a day without orders costs and which two numbers the board looks at.",
    "Works with product, finance and support as often as with engineers.",
    "Takes part in the yearly budget and in the quarterly bets."
  )

  static let entries = [
    Entry(
      id: "same-day-payouts", title: "Same-day payouts",
      context: "Five large merchants have it in their contract from spring on.", goal: "same-day-money",
      decision: "Which banks we work with next year", forum: "finance council",
      complexity: "Three banks disagree about when a day ends, and each error is somebody's money.",
      functions: ["finance", "product", "support"]),
    Entry(
      id: "hosting-bill", title: "The hosting bill", context: "Hosting grows twice as fast as sales.",
      goal: "Keep hosting below 8 % of revenue.", decision: "Whether we stay with one provider",
      forum: "yearly budget",
      complexity: "Nobody can tell what a feature costs, and the cheap options bind us for years.",
      functions: ["finance", "procurement"]),
    Entry(
      id: "address-quality", title: "Addresses that parcels find", context: "One parcel in twelve needs a person.",
      goal: "cost-per-order", decision: "Whether we buy address data or build our own check", forum: "quarterly bets",
      complexity:
        "Five countries write addresses in ways that contradict each other, and the warehouse cannot be stopped.",
      functions: ["logistics", "support"]),
    Entry(
      id: "partner-interface", title: "An interface that partners use alone",
      context: "Sales lost two deals because we were a quarter too slow.", goal: "partner-revenue",
      decision: "What we promise to partners for two years", forum: "product council",
      complexity: "What is published cannot be taken back, and we do not yet know which half of it will be used.",
      functions: ["sales", "product", "law"]),
    Entry(
      id: "url-rewriting", title: "One address for every product page",
      context: "Search engines see each product four times, and half of our visitors come from there.",
      goal: "Visitors from search grow again.", decision: "Which shop's addresses win", forum: "marketing round",
      complexity: "Rewriting addresses breaks links that others have published, and four shops have each a claim.",
      functions: ["marketing", "product"]),
  ]

  static let trials = [
    Trial(
      id: "bank-cutoff", title: "Agree with the banks on one end of day",
      importance: "Without it every third payout is a day late, and merchants notice.", goal: "same-day-money",
      seat: "Which banks we work with next year", forum: "finance council",
      motivation: "It affects every merchant, and it needs somebody who can read both contracts and code.",
      unknowns: ["Whether the smallest bank can deliver at night; they do not know it themselves."],
      constraints: ["The contract with the largest bank cannot be changed before June."]),
    Trial(
      id: "cost-of-a-feature", title: "Find out what a feature costs",
      importance: "Finance decides in October, with or without our figures.",
      goal: "Keep hosting below 8 % of revenue.",
      seat: "Whether we stay with one provider", forum: "yearly budget",
      motivation: "The effect is large and the problem is new to us as well; that it is interesting does no harm.",
      unknowns: ["How much of the bill belongs to nobody, because three teams share clusters."],
      constraints: ["There is no money for a tool before January."]),
    Trial(
      id: "partner-trial", title: "Let one partner build without help",
      importance: "It shows whether the promise to partners can be kept at all.", goal: "partner-revenue",
      seat: "What we promise to partners for two years", forum: "product council",
      motivation: "Two deals hang on it. Mira knows the partners and has never had to defend a decision before them.",
      unknowns: ["What partners do when nobody answers, since someone always has so far."],
      constraints: ["Law reads every published text, which takes ten days.", "Sales has named a date."]),
    Trial(
      id: "address-check", title: "Decide between bought and own address data",
      importance: "It is the largest single cost in the warehouse after wages.", goal: "cost-per-order",
      seat: "Whether we buy address data or build our own check", forum: "quarterly bets",
      motivation: "The decision will be looked at for years, and it is Tomas' to make.",
      unknowns: ["Whether bought data covers Poland; the vendor says so, and the sample says otherwise."],
      constraints: ["The warehouse tests at night only.", "The vendor's offer ends in May."]),
  ]

  /// Reasons for which a challenge is rightly taken back.
  static let honestWithdrawals = [
    "The licence was prolonged by two years; the problem is gone.",
    "Procurement signed with the vendor, so that there is nothing left to decide.",
    "Kim goes on parental leave from June; Mira takes it over with her own plan.",
  ]

  /// Reasons for which it must not be.
  static let sheltering = [
    "He said that he might look elsewhere, so we give it to a contractor.", "We do not want to lose her over this.",
    "Too risky with the offer he has from outside.", "To keep her happy until the bonus is paid.",
    "She seemed close to quitting, and we took it off her plate.",
  ]

  /// Reasons that put novelty before effect.
  static let noveltyFirst = [
    "He wants to learn Rust.", "It is the coolest thing that we have at the moment.",
    "She was bored and needed something fun.",
    "A chance to play with the newest vector database.", "Nice greenfield work to keep him interested.",
  ]
}
