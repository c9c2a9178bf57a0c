internal import DaylightCore

/// The first text of a charter: what the map knows is filled in, the rest is asked for in comments.
struct CharterDraft {
  private let charter: Charter
  private let challenges: [Challenge]
  private let map: ResponsibilityMap

  init(_ charter: Charter, challenges: [Challenge], map: ResponsibilityMap) {
    self.charter = charter
    self.challenges = challenges
    self.map = map
  }

  var text: String {
    let entries = challenges.compactMap { $0.responsibility.flatMap(map.responsibility) }
    let why = unique(entries.map(\.businessContext) + challenges.map(\.importance)).joined(separator: " ")
    let limits = unique(challenges.flatMap(\.constraints))
    let seats = challenges.compactMap { $0.seat?.decision }
    var lines = [
      WorkspaceForms.schemaLine(Charter.form, depth: 2),
      "# What one engineer answers for, what they decide themselves, and what they get for it.",
      "# Two people write it together. Check it with: daylight charter check \(charter.person)",
      "version: 1",
    ]
    lines += YAMLValue.lines("person", .text(charter.person.description), indent: 0)
    if let manager = charter.manager {
      lines += YAMLValue.lines("manager", .text(manager.description), indent: 0)
    } else {
      lines.append("manager:            # who agrees to it for the company")
    }
    if let from = charter.from { lines.append("from: \(from)") }
    if let until = charter.until { lines.append("until: \(until)") }
    lines += ["", "# Why the work matters to the business, in two or three sentences."]
    lines += YAMLValue.lines("why", .text(why), indent: 0)
    lines += [
      "# Which role or decision becomes possible because the engineer answers for it."
        + (seats.isEmpty ? "" : " A seat that is waiting: \(seats.joined(separator: "; "))"),
      "enables: \"\"", "# What the engineer decides without asking.", "autonomy: \"\"",
      "# What other functions need or forbid, as it is.",
    ]
    lines += YAMLValue.lines("constraints", .list(limits.map { .text($0) }), indent: 0)
    lines += [
      "", "# Results: what is different for others. Not how often something is done, and nothing that Daylight counts.",
      "outcomes:",
    ]
    let goals = unique(challenges.map(\.goal) + entries.map(\.goal))
    lines += [
      "  - id: first", "    result: \"\"        # what is different for customers, for the business or for other teams",
      "    measure: \"\"       # what is looked at to tell", "    baseline: \"\"      # how it is today",
      "    target: \"\"        # how it shall be",
      charter.until.map { "    by: \($0)" } ?? "    by:               # a day",
      "    goal: \(YAMLValue.text(goals.first ?? "").flow)          # an id of map.yaml's goals, or a sentence",
      "    criteria:", "      - behaviour: \"\"   # what somebody would see",
      "        example: \"\"     # a case in which it was so, or would be",
    ]
    lines += [""] + YAMLValue.lines("challenges", .row(charter.challenges.map { .text($0) }), indent: 0)
    lines += ["", "# Demand and support belong together. Sponsor, mentor and coach are different people.", "support:"]
    for (key, person, meaning) in [
      ("coach", charter.support.coach, "asks questions"), ("mentor", charter.support.mentor, "tells what they did"),
      ("sponsor", charter.support.sponsor, "talks about the engineer where they are not"),
    ] {
      lines.append(
        person.map { "  \(key): \(YAMLValue.text($0.description).flow)" } ?? "  \(key):              # who \(meaning)")
    }
    if let cadence = charter.support.cadence { lines.append("  cadence: \(cadence.rawValue)") }
    lines += ["  sessions: []", "  resources: []", "", "# Both directions: the engineer tells the manager as well."]
    lines += feedback
    lines += [
      "", "conversations: []", "", "# Both add a line, after they have read it together: { by: ID, on: DAY }",
      "signatures: []", "",
    ]
    return lines.joined(separator: "\n")
  }

  /// Feedback in both directions at a third and at two thirds of the way.
  private var feedback: [String] {
    guard let manager = charter.manager, let from = charter.from, let until = charter.until, from < until else {
      return ["feedback: []"]
    }
    let days = (until.number - from.number) / 3
    let first = CalendarDay(number: from.number + days)
    let second = CalendarDay(number: from.number + 2 * days)
    let (engineer, boss) = (YAMLValue.text(charter.person.description).flow, YAMLValue.text(manager.description).flow)
    return ["feedback:"]
      + [first, second].flatMap { day in
        [
          "  - { on: \(day), from: \(boss), to: \(engineer) }", "  - { on: \(day), from: \(engineer), to: \(boss) }",
        ]
      }
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !Placeholder.fills($0) && seen.insert($0).inserted }
  }
}
