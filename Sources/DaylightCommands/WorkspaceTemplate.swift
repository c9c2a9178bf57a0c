internal import DaylightCore

/// The files that `daylight init` writes.
enum WorkspaceTemplate {
  static func organisation(
    name: String, zone: String, you: (name: String, email: String?), today: String, repositories: [String]
  ) -> String {
    let id =
      you.email.map { String($0.prefix { $0 != "@" }).lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" } }
      ?? "me"
    let emails = you.email.map { "[\(quoted($0))]" } ?? "[]"
    let list = repositories.map { "  - path: \(quoted($0))\n" }.joined()
    return """
      \(WorkspaceForms.schemaLine(WorkspaceForms.organisation, depth: 0))
      # The organisation, as people know it. Daylight reads this file and never writes to it.
      # Keep it in a private git repository: it says who is analysed, and by whom that was agreed.
      version: 1
      name: \(quoted(name))

      calendar:
        zone: \(zone)             # days and quarters are counted in this zone
        fiscalYearStart: 1    # the month, 1 to 12, in which the fiscal year begins

      # What evidence may be used for. Anything else is refused. Agree on these with the people concerned.
      purposes: [development, recognition, calibrationPreparation]

      # Teams, and what ownership files call them. from and until are dates; leave them out for "always".
      teams: []
      #  - id: payments
      #    name: Payments
      #    handles: ["@example/payments"]

      # People who were told that their work is analysed by name. Everybody else appears under a pseudonym.
      # enrolled is the day on which they were told; packs are refused until ten working days later.
      people:
        - id: \(quoted(id.isEmpty ? "me" : id))
          name: \(quoted(you.name))
          emails: \(emails)
          handles: []
          enrolled: \(today)
          teams: []
      #  - id: ana
      #    name: Ana Keller
      #    emails: [ana@example.org, ana.keller@example.org]
      #    handles: [anakeller]
      #    manager: jonas
      #    enrolled: 2026-01-15
      #    teams:
      #      - { team: payments, until: 2026-03-31 }
      #      - { team: platform, from: 2026-04-01 }

      # Repositories, bare or not. Paths are relative to this folder. The id is what facts and pages say.
      repositories:\(list.isEmpty ? " []" : "\n" + list)
      # Addresses, names or handles that are machines, or that look like machines and are people.
      bots:
        machines: []
        people: []

      """
  }

  static var ladder: String {
    let defaults = Thresholds()
    let lines = Thresholds.keys.map { "  \($0.name): \(number(defaults[keyPath: $0.path]))" }
    return """
      \(WorkspaceForms.schemaLine(WorkspaceForms.ladder, depth: 0))
      # What counts as repeated, as several teams, as observable. Raise the version with every change:
      # a changed threshold changes what people read about themselves.
      version: 1
      thresholds:
      \(lines.joined(separator: "\n"))

      """
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.map { character -> String in
      switch character {
      case "\\": "\\\\"
      case "\"": "\\\""
      case "\n", "\r", "\t": " "
      default: String(character)
      }
    }.joined()
    return "\"\(escaped)\""
  }
}
