import DaylightCore
import Foundation

/// A workspace in which every sentence stands in a file, or in an entry of the map, that is careful but for it.
struct FreshWorkspace {
  let folder: String
  /// Which file holds which sentence.
  private(set) var files: [String] = []

  init(_ sentences: [FreshWordings.Sentence]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "fresh-\(UUID().uuidString)").path
    var people = "version: 1\nname: Harbour\nteams: [{ id: payments }, { id: search }]\npeople:\n"
    people += "  - { id: jonas, name: Jonas Weber, enrolled: 2025-01-01 }\n"
    for (id, name) in [("lee", "Lee Park"), ("kim", "Kim Bo"), ("sam", "Sam Ost"), ("priya", "Priya Rao")] {
      people += "  - { id: \(id), name: \(name), enrolled: 2025-01-01, manager: jonas }\n"
    }
    var map = FreshWorkspace.mapHead
    for (index, sentence) in sentences.enumerated() {
      people += "  - { id: p\(index), name: Ana Keller, enrolled: 2025-01-01, manager: jonas }\n"
      let name: String
      switch sentence.field {
      case "importance", "unknown", "withdrawn":
        name = "map.yaml"
        map += FreshWorkspace.challenge(index, sentence)
      case "decision", "dissent", "note":
        name = "calibration/\(1900 + index)-Q1.yaml"
        try write(name, FreshWorkspace.session(index, sentence))
      case "planWhy", "problem", "safetyNet", "expects", "learning", "next", "because":
        name = "people/p\(index)/plan.yaml"
        try write(name, FreshWorkspace.plan(index, sentence))
      default:
        name = "people/p\(index)/charter.yaml"
        try write(name, FreshWorkspace.charter(index, sentence))
      }
      files.append(name)
    }
    try write("org.yaml", people)
    try write("map.yaml", map)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// A text as it stands in the file.
  static func quoted(_ text: String) -> String {
    "\"\(text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\""))\""
  }

  private func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The sentence where the field is its own, else what stands there in a careful file.
  private static func text(_ field: String, _ sentence: FreshWordings.Sentence, else usual: String) -> String {
    quoted(sentence.field == field ? sentence.text : usual)
  }

  private static let mapHead = """
    version: 1
    goals: [{ id: same-day-money, statement: "Merchants get their money on the same day." }]
    responsibilities: []
    challenges:

    """

  private static func challenge(_ index: Int, _ sentence: FreshWordings.Sentence) -> String {
    let importance = text("importance", sentence, else: "Two merchants end their contract in May if files come late.")
    let goal = sentence.rule == "map/rewrite-without-goal" ? "" : "    goal: same-day-money\n"
    let withdrawn =
      sentence.field == "withdrawn"
      ? "    withdrawn: { on: 2026-06-01, text: \(quoted(sentence.text)) }\n" : ""
    return """
        - id: c\(index)
          title: "The order of nightly files"
          importance: \(importance)
      \(goal)    unknowns: [\(text("unknown", sentence, else: "Which of the three banks can send a file at noon."))]
          seat: { decision: "Which files come first", forum: "The payout council" }
          constraints: ["Finance closes its books at six."]
      \(withdrawn)
      """
  }

  private static func session(_ index: Int, _ sentence: FreshWordings.Sentence) -> String {
    """
    version: 1
    quarter: \(1900 + index)-Q1
    seed: "7f3a"
    chair: priya
    members: [jonas]
    held: \(1900 + index)-03-20
    candidates:
      - person: p\(index)
        stage: Q2
        verdict: goOn
        dissent: \(text("dissent", sentence, else: "Priya saw two of the talks and would say the same."))
        next: "Lead the standard for file names with search."
    decisions:
      - what: \(text("decision", sentence, else: "Ask finance for a date when the file format is fixed."))
        owner: priya
        due: \(1900 + index)-05-01
    warnings: [\(text("note", sentence, else: "Two packs came a day late."))]

    """
  }

  private static func plan(_ index: Int, _ sentence: FreshWordings.Sentence) -> String {
    """
    version: 1
    person: p\(index)
    sponsor: priya
    quarters:
      - stage: Q1
        quarter: 2098-Q1
        problem: "Two teams keep their own list of banks, and the lists differ."
        teams: [payments, search]
        owners: [p\(index), kim]
        backup: jonas
        support: backup
        closed:
          on: 2098-04-02
          course: changed
          learning: [\(text("learning", sentence, else: "Asking for the numbers first saved a month."))]
          next: \(text("next", sentence, else: "Take the list to the third team."))
      - stage: Q1
        quarter: 2098-Q2
        problem: \(text("problem", sentence, else: "Two teams send the same file at night, and one of them is wrong."))
        why: \(text("planWhy", sentence, else: "Every wrong file costs finance a morning."))
        teams: [payments, search]
        owners: [p\(index), kim]
        backup: jonas
        support: backup
        safetyNet: \(text("safetyNet", sentence, else: "The old job stays for a month and can be switched on."))
        decisionRights: "Everything but the hour at which finance closes."
        expects: [\(text("expects", sentence, else: "The other team deletes its own job."))]
        because: [\(text("because", sentence, else: "calibration/2098-Q1.yaml: the room says go on."))]
        ends: 2098-06-30
        checkIns: [2098-05-04]

    """
  }

  private static func charter(_ index: Int, _ sentence: FreshWordings.Sentence) -> String {
    var text = """
      version: 1
      person: p\(index)
      manager: jonas
      from: 2026-07-01
      until: 2026-12-31
      why: \(text("why", sentence, else: "Two merchants have the arrival of files in their contracts, and it ends in May."))
      enables: \(self.text("enabling", sentence, else: "Because you answer for the files, you sit in the payout council."))
      autonomy: \(self.text("autonomy", sentence, else: "You decide design, order and tools, and tell us afterwards."))
      constraints: ["Finance closes its books at six, and the bank reads files twice a day."]
      outcomes:
        - id: files
          result: \(self.text("outcome", sentence, else: "Files reach the bank before finance closes its books."))
          measure: \(self.text("measure", sentence, else: "files that the bank confirms before six"))
          baseline: "71 in 100"
          target: "97 in 100"
          by: 2026-11-30
          goal: same-day-money
          criteria:
            - behaviour: \(self.text("criterion", sentence, else: "Finance asks her before it promises a date to a merchant"))
              example: "The talk about the holiday files in May."
      support: { coach: kim, cadence: fortnightly, mentor: lee, sponsor: priya }
      feedback:
        - { on: 2026-09-10, from: jonas, to: p\(index) }
        - { on: 2026-09-11, from: p\(index), to: jonas }
      signatures: [{ by: p\(index), on: 2026-07-01 }, { by: jonas, on: 2026-07-01 }]

      """
    if sentence.field == "conversation" {
      text += """
        conversations:
          - on: 2026-08-20
            observed: \(quoted(sentence.text))
            evidence: ["the minutes of 14 August"]
            effect: "Finance moved the close of its books by an hour."
            view: "The date was not known to me."
            nextStep: "We look at the dates together each Monday."

        """
    }
    return text
  }
}

extension FreshWorkspace {
  /// The line of a place.
  func line(_ place: LintPlace) -> String {
    let text = String(
      decoding: FileManager.default.contents(atPath: "\(folder)/\(place.file)") ?? Data(), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return place.line >= 1 && place.line <= lines.count ? String(lines[place.line - 1]) : ""
  }
}
