import DaylightCore
import Foundation

@testable import DaylightCommands

/// Puts workspaces together from what careful people write, and plants one defect in a file.
///
/// Files are written as people write them: YAML text in a folder, read by the same program that users run.
struct LintCorpus {
  /// A defect: which rule must find it, and where.
  struct Planted {
    var file: String
    var rule: String
    var kind: String
    /// The key on or near whose line it must be found.
    var key: String
  }

  static let people = ["ana", "kim", "jonas", "mira", "tomas", "lena", "omar", "petra"]
  static let teams = ["payments", "search", "mobile", "platform"]

  var generator: SeededGenerator
  let folder: String

  init(seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    folder = FileManager.default.temporaryDirectory.appending(path: "lint-corpus-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  mutating func pick<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &generator)] }

  mutating func flip(_ chance: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < chance }

  func write(_ name: String, _ text: String) throws {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(
      atPath: path.parentFolder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// The organisation with as many extra people as there are files about people.
  func writeOrganisation(extra: [String]) throws {
    var text = "version: 1\nname: Harbour\nteams:\n"
    for team in LintCorpus.teams { text += "  - { id: \(team), name: \(team) }\n" }
    text += "people:\n"
    for id in LintCorpus.people + extra {
      text +=
        "  - { id: \(id), name: \(id.prefix(1).uppercased() + id.dropFirst()) Example, manager: jonas, enrolled: 2025-01-01 }\n"
    }
    try write("org.yaml", text)
    try write("map.yaml", LintCorpus.map(CleanMaps.entries, CleanMaps.trials))
  }

  static func quoted(_ text: String) -> String {
    "\"\(text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\""))\""
  }

  private static func list(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }

  static func map(_ entries: [CleanMaps.Entry], _ trials: [CleanMaps.Trial]) -> String {
    let (definition, business, collaboration, decisions) = CleanMaps.definition
    var text = """
      version: 1
      seniorLeadership:
        definition: \(quoted(definition))
        businessContext: \(quoted(business))
        collaboration: \(quoted(collaboration))
        decisions: \(quoted(decisions))
      goals:

      """
    for id in [
      "same-day-money", "reliable-checkout", "licence-renewal", "growth-south", "campaign-margin", "cost-per-order",
      "partner-revenue",
    ] { text += "  - { id: \(id), statement: \(quoted("What \(id) stands for in the plan of the year.")) }\n" }
    text += "responsibilities:\n"
    for entry in entries {
      text += """
          - id: \(entry.id)
            title: \(quoted(entry.title))
            businessContext: \(quoted(entry.context))
            goal: \(quoted(entry.goal))
            functions: \(list(entry.functions))
            teams: [payments, search]
            decision: \(quoted(entry.decision))
            forum: \(quoted(entry.forum))
            complexity: \(quoted(entry.complexity))

        """
    }
    text += "challenges:\n"
    for trial in trials {
      text += """
          - id: \(trial.id)
            title: \(quoted(trial.title))
            importance: \(quoted(trial.importance))
            goal: \(quoted(trial.goal))
            unknowns: \(list(trial.unknowns))
            seat: { decision: \(quoted(trial.seat)), forum: \(quoted(trial.forum)) }
            constraints: \(list(trial.constraints))
            motivation: \(quoted(trial.motivation))

        """
    }
    return text
  }

  /// A charter's parts; a defect changes one of them.
  struct CharterParts {
    var why, enables, autonomy: String
    var approach: String?
    var constraints: [String]
    var outcomes: [CleanCharters.Outcome]
    var by = "2026-11-30"
    var support = ["coach": "lena", "cadence": "fortnightly", "mentor": "omar", "sponsor": "petra"]
    var feedback = [("jonas", true), ("jonas", false)]
    var conversation: (observed: String, evidence: String, effect: String, view: String, next: String)?
    var signers: [String]
    var from = "2026-07-01"
    var until = "2026-12-31"
  }

  mutating func charter(of person: String) -> CharterParts {
    var outcomes =
      flip(0.5)
      ? [pick(CleanCharters.outcomes)] : [CleanCharters.outcomes[0], pick(Array(CleanCharters.outcomes.dropFirst()))]
    if flip(0.3) { outcomes[0].result = pick(CleanCharters.results) }
    return CharterParts(
      why: pick(CleanCharters.whys), enables: pick(CleanCharters.enables), autonomy: pick(CleanCharters.autonomies),
      approach: flip(0.15) ? "The way is up to you." : nil, constraints: pick(CleanCharters.constraints),
      outcomes: outcomes, conversation: flip(0.5) ? pick(CleanCharters.conversations) : nil, signers: [person, "jonas"])
  }

  static func text(_ parts: CharterParts, of person: String) -> String {
    var text = """
      # yaml-language-server: $schema=../../.daylight/schemas/charter.schema.json
      version: 1
      person: \(person)
      manager: jonas
      from: \(parts.from)
      until: \(parts.until)
      why: \(quoted(parts.why))
      enables: \(quoted(parts.enables))
      autonomy: \(quoted(parts.autonomy))
      constraints: \(list(parts.constraints))
      outcomes:

      """
    for (index, outcome) in parts.outcomes.enumerated() {
      text += """
          - id: o\(index)
            result: \(quoted(outcome.result))
            measure: \(quoted(outcome.measure))
            baseline: \(quoted(outcome.baseline))
            target: \(quoted(outcome.target))
            by: \(parts.by)
            goal: \(quoted(outcome.goal))

        """
      if index == 0, let approach = parts.approach { text += "    approach: \(quoted(approach))\n" }
      text += outcome.criteria.isEmpty ? "    criteria: []\n" : "    criteria:\n"
      for criterion in outcome.criteria {
        text += "      - behaviour: \(quoted(criterion.behaviour))\n"
        if !criterion.example.isEmpty { text += "        example: \(quoted(criterion.example))\n" }
      }
    }
    text += "support:\n"
    if parts.support.isEmpty { text += "  resources: [\"A day a week\"]\n" }
    for key in ["coach", "cadence", "mentor", "sponsor"] {
      if let value = parts.support[key] { text += "  \(key): \(value)\n" }
    }
    text += parts.feedback.isEmpty ? "feedback: []\n" : "feedback:\n"
    for (index, entry) in parts.feedback.enumerated() {
      let (from, to) = entry.1 ? (entry.0, person) : (person, entry.0)
      text += "  - { on: 2026-09-\(10 + index), from: \(from), to: \(to) }\n"
    }
    if let conversation = parts.conversation {
      text += """
        conversations:
          - on: 2026-08-20
            observed: \(quoted(conversation.observed))
            evidence: \(conversation.evidence.isEmpty ? "[]" : list([conversation.evidence]))
            effect: \(quoted(conversation.effect))
            view: \(quoted(conversation.view))
            nextStep: \(quoted(conversation.next))

        """
    }
    text += parts.signers.isEmpty ? "signatures: []\n" : "signatures:\n"
    for signer in parts.signers { text += "  - { by: \(signer), on: 2026-07-01 }\n" }
    return text
  }

  /// A plan's parts.
  struct PlanParts {
    var quarter: CleanPlans.Quarter
    var stage: String
    var support: String
    var teams: [String]
    var owners: [String]
    var backup: String?
    var executives: [String] = []
    var ends: String? = "2099-03-31"
    var learning: [String]
  }

  mutating func plan(of person: String) -> PlanParts {
    let index = Int.random(in: 0..<4, using: &generator)
    return PlanParts(
      quarter: pick(CleanPlans.quarters), stage: ["Q1", "Q2", "Q3", "Q4"][index],
      support: ["backup", "review", "coach", "executive"][index],
      teams: Array(LintCorpus.teams.prefix(index == 1 ? 3 : 2)),
      owners: index == 0 ? [person, "kim"] : [person], backup: index == 0 ? "jonas" : nil,
      executives: index == 3 ? ["the operations director"] : [], learning: [pick(CleanPlans.learnings)])
  }

  static func text(_ parts: PlanParts, of person: String) -> String {
    """
    version: 1
    person: \(person)
    sponsor: petra
    quarters:
    \(self.quarter(parts, "2098-Q1", checkIn: "2098-02-01"))\
        closed: { on: 2098-03-31, course: changed, learning: \(list(parts.learning)) }
    \(self.quarter(parts, "2098-Q2", checkIn: "2098-05-01"))
    """
  }

  /// One quarter of a plan.
  private static func quarter(_ parts: PlanParts, _ name: String, checkIn: String) -> String {
    let quarter = parts.quarter
    var text = """
        - stage: \(parts.stage)
          quarter: \(name)
          problem: \(quoted(quarter.problem))
          why: \(quoted(quarter.why))
          teams: [\(parts.teams.joined(separator: ", "))]
          owners: [\(parts.owners.joined(separator: ", "))]
          support: \(parts.support)
          safetyNet: \(quoted(quarter.safetyNet))
          decisionRights: \(quoted(quarter.rights))
          constraints: \(list(quarter.constraints))
          expects: \(list(quarter.expects))
          executives: \(list(parts.executives))
          checkIns: [\(checkIn)]

      """
    if let backup = parts.backup { text += "    backup: \(backup)\n" }
    if let ends = parts.ends { text += "    ends: \(ends)\n" }
    return text
  }

  /// A session's parts.
  struct SessionParts {
    var candidates: [(person: String, gap: String?, verdict: String, dissent: String, next: String)]
    var decisions: [(what: String, owner: String?, due: String?)]
  }

  mutating func session() -> SessionParts {
    SessionParts(
      candidates: ["ana", "kim", "tomas"].map { person in
        (
          person, flip(0.5) ? "ambiguity" : nil, flip(0.5) ? "goOn" : "moveOn", pick(CleanPlans.dissents),
          pick(CleanPlans.next)
        )
      },
      decisions: [
        (pick(CleanPlans.decisions), "lena", "2098-04-15"), (pick(CleanPlans.decisions), "omar", "2098-05-02"),
      ])
  }

  static func text(_ parts: SessionParts, quarter: String) -> String {
    var text = "version: 1\nquarter: \(quarter)\nseed: \"7f3a\"\nchair: petra\nmembers: [lena, omar]\ncandidates:\n"
    for candidate in parts.candidates {
      text += "  - person: \(candidate.person)\n    stage: Q2\n"
      if let gap = candidate.gap { text += "    gap: \(gap)\n" }
      text +=
        "    verdict: \(candidate.verdict)\n    dissent: \(quoted(candidate.dissent))\n    next: \(quoted(candidate.next))\n"
    }
    text += "decisions:\n"
    for decision in parts.decisions {
      text += "  - what: \(quoted(decision.what))\n"
      if let owner = decision.owner { text += "    owner: \(owner)\n" }
      if let due = decision.due { text += "    due: \(due)\n" }
    }
    return text
  }
}
