import DaylightCore

/// The kinds of defect, each planted into a file that is clean but for it.
extension LintCorpus {
  typealias CharterDefect = (
    kind: String, rule: String, key: String, plant: @Sendable (inout CharterParts, String, Int) -> Void
  )
  typealias PlanDefect = (kind: String, rule: String, key: String, plant: @Sendable (inout PlanParts, Int) -> Void)
  typealias SessionDefect = (
    kind: String, rule: String, key: String, plant: @Sendable (inout SessionParts, Int) -> Void
  )

  private static func nth(_ list: [String], _ number: Int) -> String { list[number % list.count] }

  static let charterDefects: [CharterDefect] = [
    (
      "activity", "charter/activity-outcome", "result",
      { $0.outcomes[0].result = nth(CarelessCharters.activityOutcomes, $2) }
    ),
    (
      "activity measure", "charter/activity-outcome", "measure",
      { $0.outcomes[0].measure = nth(CarelessCharters.activityMeasures, $2) }
    ),
    (
      "scanner number", "charter/scanner-number", "measure",
      { $0.outcomes[0].measure = nth(CarelessCharters.scannerNumbers, $2) }
    ),
    (
      "no measure", "charter/unmeasurable-outcome", "measure",
      { $0.outcomes[0].measure = nth(CarelessCharters.emptyMeasures, $2) }
    ),
    (
      "no target", "charter/unmeasurable-outcome", "target",
      { $0.outcomes[0].target = nth(CarelessCharters.emptyMeasures, $2 + 1) }
    ),
    ("no outcomes", "charter/unmeasurable-outcome", "outcomes", { parts, _, _ in parts.outcomes = [] }),
    ("no goal", "charter/outcome-without-goal", "goal", { $0.outcomes[0].goal = nth(CarelessCharters.emptyGoals, $2) }),
    (
      "unknown goal", "charter/outcome-without-goal", "goal",
      { $0.outcomes[0].goal = nth(["same-day-mony", "growth", "okr-7"], $2) }
    ),
    (
      "one way", "charter/one-way-feedback", "feedback",
      { $0.feedback = $2 % 2 == 0 ? [("jonas", true)] : [("jonas", false)] }
    ),
    ("no feedback", "charter/one-way-feedback", "feedback", { parts, _, _ in parts.feedback = [] }),
    (
      "no evidence", "charter/conversation-without-evidence", "evidence",
      {
        $0.conversation = CleanCharters.conversations[$2 % CleanCharters.conversations.count]
        $0.conversation?.evidence = nth(["", "tbd", "none"], $2)
      }
    ),
    (
      "no view", "charter/conversation-without-evidence", "view",
      {
        $0.conversation = CleanCharters.conversations[$2 % CleanCharters.conversations.count]
        $0.conversation?.view = nth(["", "n/a", "-"], $2)
      }
    ),
    (
      "no step", "charter/conversation-without-next-step", "nextStep",
      {
        $0.conversation = CleanCharters.conversations[$2 % CleanCharters.conversations.count]
        $0.conversation?.next = nth(
          ["", "Do better next time.", "We see how it goes.", "Improve planning.", "to be agreed"], $2)
      }
    ),
    (
      "vague criteria", "pitfall/unclear-success", "behaviour",
      { $0.outcomes[0].criteria[0].behaviour = nth(CarelessCharters.vagueCriteria, $2) }
    ),
    (
      "no example", "pitfall/unclear-success", "example",
      { $0.outcomes[0].criteria[0].example = nth(["tbd", "n/a", "to follow"], $2) }
    ),
    (
      "example left out", "pitfall/unclear-success", "behaviour",
      { parts, _, _ in parts.outcomes[0].criteria[0].example = "" }
    ),
    ("no criteria", "pitfall/unclear-success", "criteria", { parts, _, _ in parts.outcomes[0].criteria = [] }),
    ("prescribed", "pitfall/micromanagement", "approach", { $0.approach = nth(CarelessCharters.approaches, $2) }),
    ("no autonomy", "pitfall/micromanagement", "autonomy", { $0.autonomy = nth(CarelessCharters.emptyAutonomy, $2) }),
    ("no context", "pitfall/accountability-without-context", "why", { $0.why = nth(CarelessCharters.emptyWhys, $2) }),
    (
      "no constraints", "pitfall/accountability-without-context", "constraints",
      { $0.constraints = $2 % 2 == 0 ? [] : ["tbd"] }
    ),
    (
      "no coach", "charter/demand-without-support", "support",
      { parts, _, number in
        if number % 3 == 0 { parts.support = [:] } else { parts.support[number % 3 == 1 ? "coach" : "cadence"] = nil }
      }
    ),
    ("own coach", "charter/demand-without-support", "coach", { parts, person, _ in parts.support["coach"] = person }),
    (
      "sponsor coach", "charter/sponsor-not-apart", "sponsor", { $0.support["sponsor"] = $2 % 2 == 0 ? "lena" : "omar" }
    ),
    ("no sponsor", "charter/sponsor-not-apart", "support", { parts, _, _ in parts.support["sponsor"] = nil }),
    ("unsigned", "charter/unsigned", "signatures", { $0.signers = $2 % 2 == 0 ? ["jonas"] : [$1] }),
    ("signed by others", "charter/unsigned", "signatures", { parts, _, _ in parts.signers = ["petra", "lena"] }),
    ("dates", "charter/dates", "until", { parts, _, _ in (parts.from, parts.until) = ("2026-12-31", "2026-07-01") }),
    ("date outside", "charter/dates", "by", { parts, _, _ in parts.by = "2027-06-30" }),
    (
      "blame", "wording/blame", "observed",
      {
        $0.conversation = CleanCharters.conversations[$2 % CleanCharters.conversations.count]
        $0.conversation?.observed = nth(CarelessCharters.blaming, $2)
      }
    ),
    ("threat", "charter/no-enabling-statement", "enables", { $0.enables = nth(CarelessCharters.emptyEnables, $2) }),
  ]

  static let planDefects: [PlanDefect] = [
    ("wish", "plan/vague-stretch", "problem", { $0.quarter.problem = nth(CarelessPlans.wishes, $1) }),
    ("no end", "plan/vague-stretch", "stage", { parts, _ in parts.ends = nil }),
    ("tier", "wording/tier", "why", { $0.quarter.why = nth(CarelessPlans.tiers, $1) }),
    ("verdict", "plan/close-out", "closed", { $0.learning = [nth(["Failed the quarter.", "ok"], $1)] }),
    (
      "prescribed", "pitfall/micromanagement", "decisionRights",
      { $0.quarter.rights = nth(CarelessPlans.prescribed, $1) }
    ),
    ("novelty", "map/novelty-first", "why", { $0.quarter.why = nth(CarelessPlans.novelty, $1) }),
    (
      "rewrite", "map/rewrite-without-goal", "problem",
      {
        $0.quarter = CleanPlans.Quarter(
          problem: nth(CarelessPlans.rewrites, $1), why: "The code has grown old.",
          safetyNet: "The old one stays until it works.",
          rights: "All of it.", constraints: ["One team only."], expects: ["It runs."])
      }
    ),
    ("blame", "wording/blame", "safetyNet", { $0.quarter.safetyNet = nth(CarelessPlans.blame, $1) }),
  ]

  static let sessionDefects: [SessionDefect] = [
    ("rating", "calibration/wording", "dissent", { $0.candidates[1].dissent = nth(CarelessPlans.ratings, $1) }),
    (
      "nobody", "calibration/decision", "what",
      { parts, number in
        parts.decisions[0].owner = nil
        if number % 2 == 0 { parts.decisions[0].due = nil }
      }
    ),
    ("coddling", "pitfall/coddling-under-pressure", "what", { $0.decisions[0].what = nth(CarelessPlans.coddling, $1) }),
    ("blame", "wording/blame", "dissent", { $0.candidates[0].dissent = nth(CarelessPlans.blame, $1) }),
    ("prescribed", "pitfall/micromanagement", "what", { $0.decisions[0].what = nth(CarelessPlans.prescribed, $1) }),
  ]

  /// Writes as many files as asked for, each with one defect; kinds take turns, and so do their wordings.
  mutating func plant(charters: Int, plans: Int, sessions: Int) throws -> [Planted] {
    let ids = (0..<(charters + plans)).map { "p\($0)" }
    try writeOrganisation(extra: ids)
    var planted: [Planted] = []
    for number in 0..<charters {
      let id = ids[number]
      let defect = LintCorpus.charterDefects[number % LintCorpus.charterDefects.count]
      var parts = charter(of: id)
      defect.plant(&parts, id, number / LintCorpus.charterDefects.count + Int(generator.next() % 7))
      let file = "people/\(id)/charter.yaml"
      try write(file, LintCorpus.text(parts, of: id))
      planted.append(Planted(file: file, rule: defect.rule, kind: "charter, \(defect.kind)", key: defect.key))
    }
    for number in 0..<plans {
      let id = ids[charters + number]
      let defect = LintCorpus.planDefects[number % LintCorpus.planDefects.count]
      var parts = plan(of: id)
      defect.plant(&parts, number / LintCorpus.planDefects.count + Int(generator.next() % 7))
      let file = "people/\(id)/plan.yaml"
      try write(file, LintCorpus.text(parts, of: id))
      planted.append(Planted(file: file, rule: defect.rule, kind: "plan, \(defect.kind)", key: defect.key))
    }
    for number in 0..<sessions {
      let defect = LintCorpus.sessionDefects[number % LintCorpus.sessionDefects.count]
      var parts = session()
      defect.plant(&parts, number / LintCorpus.sessionDefects.count + Int(generator.next() % 7))
      let quarter = "\(2010 + number / 4)-Q\(number % 4 + 1)"
      try write("calibration/\(quarter).yaml", LintCorpus.text(parts, quarter: quarter))
      planted.append(
        Planted(
          file: "calibration/\(quarter).yaml", rule: defect.rule, kind: "minutes, \(defect.kind)", key: defect.key))
    }
    return planted
  }

  /// Writes as many clean files as asked for; gives back their names.
  mutating func writeClean(charters: Int, plans: Int, sessions: Int) throws -> [String] {
    let ids = (0..<(charters + plans)).map { "p\($0)" }
    try writeOrganisation(extra: ids)
    var names: [String] = []
    for id in ids.prefix(charters) {
      names.append("people/\(id)/charter.yaml")
      try write("people/\(id)/charter.yaml", LintCorpus.text(charter(of: id), of: id))
    }
    for id in ids.suffix(plans) {
      names.append("people/\(id)/plan.yaml")
      try write("people/\(id)/plan.yaml", LintCorpus.text(plan(of: id), of: id))
    }
    for number in 0..<sessions {
      let quarter = "\(2010 + number / 4)-Q\(number % 4 + 1)"
      names.append("calibration/\(quarter).yaml")
      try write("calibration/\(quarter).yaml", LintCorpus.text(session(), quarter: quarter))
    }
    return names
  }
}
