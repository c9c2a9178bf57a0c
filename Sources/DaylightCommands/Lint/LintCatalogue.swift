internal import DaylightCore
internal import DaylightReports

/// All rules of `daylight lint` with what is said about them.
enum LintCatalogue {
  /// A rule as people read about it.
  struct Entry: Encodable {
    var id: String
    var severity: LintSeverity
    var files: [String]
    var summary: String
    var remedy: String
    var wrong: String?
    var right: String?
  }

  /// In order of id.
  static let all: [Entry] = (accountability + pipeline + form).sorted { $0.id < $1.id }

  private static let accountability = AccountabilityRules.all.map { rule in
    Entry(
      id: rule.id, severity: rule.severity, files: rule.files.map(\.label), summary: rule.summary, remedy: rule.remedy,
      wrong: rule.wrong, right: rule.right)
  }

  private static let pipeline =
    PlanReview.rules.map { entry($0, "plan") } + SessionReview.rules.map { entry($0, "minutes") }

  private static func entry(_ rule: any LintRule.Type, _ file: String) -> Entry {
    Entry(id: rule.id, severity: rule.severity, files: [file], summary: rule.summary, remedy: rule.remedy)
  }

  private static let form: [Entry] = [
    entry(
      "charter/wrong-folder", "A charter lies in the folder of somebody else.", "Move it to people/ID/charter.yaml.",
      ["charter"]),
    entry(
      "charter/unknown-work", "A charter names a text that is not in the repositories that were read.",
      "Write it as repository:path, as daylight items shows them.", ["charter"], severity: .warning),
    entry(
      "plan/contradicted", "Git says otherwise than a plan: a manager wrote or rewrote what it calls the candidate's.",
      "Hand the text back, or say that this was not the apprenticeship. Looked at by daylight plan check.", ["plan"],
      severity: .warning),
    entry(
      "plan/unknown-work", "A plan names work that is no item, document or standard that was read.",
      "Write it as repository:path, as daylight items shows them. Looked at by daylight plan check.", ["plan"],
      severity: .warning),
    entry("file/organisation", "org.yaml or ladder.yaml cannot be used as it is.", "Mend the line that is named."),
    entry(
      "file/not-yaml", "The file is no YAML, or is empty.",
      "Often a colon or a quotation mark in a text does this: put the text in quotation marks."),
    entry(
      "file/unknown-key", "A key is not known.",
      "The finding suggests the nearest one; an editor completes keys through the schema line."),
    entry("file/missing-key", "A key that is needed is missing or empty.", "Add it."),
    entry("file/wrong-type", "A value is not of its type.", "The finding says what is wanted."),
    entry(
      "file/unknown-reference", "A person or a team is named that org.yaml does not have.",
      "Correct the id, or add the person or team to org.yaml."),
    entry("file/version", "The file was written for another version.", "Use a newer Daylight."),
  ]

  private static func entry(
    _ id: String, _ summary: String, _ remedy: String, _ files: [String] = ["all"],
    severity: LintSeverity = .error
  ) -> Entry {
    Entry(id: id, severity: severity, files: files, summary: summary, remedy: remedy)
  }

  /// The rule with that id; a part of an id that only one rule has is enough.
  static func entry(_ id: String) -> Entry? {
    if let exact = all.first(where: { $0.id == id }) { return exact }
    let near = all.filter { $0.id.hasSuffix("/\(id)") }
    return near.count == 1 ? near[0] : nil
  }

  /// The rules as SARIF has them.
  static var sarif: [SARIFReport.Rule] {
    all.map { entry in
      var help = entry.remedy
      if let wrong = entry.wrong { help += " Not: \(wrong)" }
      if let right = entry.right { help += " Instead: \(right)" }
      return SARIFReport.Rule(id: entry.id, summary: entry.summary, help: help, severity: entry.severity)
    }
  }
}
