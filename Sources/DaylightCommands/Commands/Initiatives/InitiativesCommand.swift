internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner

/// `daylight initiatives`
struct InitiativesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "initiatives", abstract: "Work that several repositories or teams did together.",
    discussion: """
      Commits belong together when they name the same ticket, initiative or design document. Machines, releases and \
      sweeps are left out.
      """,
    subcommands: [InitiativesList.self, InitiativesShow.self], defaultSubcommand: InitiativesList.self)
}

/// The items about one initiative.
struct InitiativeItems {
  /// A short id, the same on every machine.
  var id: String
  /// One for each part that people had in it.
  var items: [EvidenceItem]

  var title: String { items[0].title }
  var repositories: [String] {
    items.reduce(into: Set([items[0].subject.repository])) { $0.formUnion($1.reach.repositories) }.sorted()
  }
  var first: CalendarDay { items.map(\.first).min() ?? items[0].first }
  var last: CalendarDay { items.map(\.last).max() ?? items[0].last }

  /// The people in a role, in order of id.
  func people(_ role: Role) -> [PersonID] {
    Set(items.flatMap(\.participants).filter { $0.role == role }.map(\.person)).sorted()
  }

  /// All initiatives, in order of title.
  static func all(_ items: [EvidenceItem]) -> [InitiativeItems] {
    var bySubject: [EvidenceItem.Subject: [EvidenceItem]] = [:]
    for item in items where item.kind == .initiativeMultiRepo { bySubject[item.subject, default: []].append(item) }
    return bySubject.map { subject, items in
      InitiativeItems(
        id: EvidenceItem.id(kind: .initiativeMultiRepo, subject: subject, of: nil),
        items: items.sorted { $0.id < $1.id })
    }.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
  }
}

/// `daylight initiatives list`
struct InitiativesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the initiatives.", discussion: "In order of title. No order compares people.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "Only those with commits in this repository.") var repository: String?
  @OptionGroup var list: ListOptions

  private struct Row: Encodable {
    var id: String
    var title: String
    var repositories: [String]
    var teams: [String]
    var first: String
    var last: String
    var statement: String
  }

  func run() throws {
    let installation = try Installation(options)
    let evidence = try installation.evidence()
    let context = try installation.context(evidence)
    let hidden = try installation.hidden()
    let all = InitiativeItems.all(try installation.items(evidence).filter { !hidden.contains($0.id) })
    let rows = all.filter { found in repository.map { found.repositories.contains($0) } ?? true }.map { found in
      Row(
        id: found.id, title: found.title, repositories: found.repositories,
        teams: Set(found.items.flatMap(\.reach.teams)).sorted().map(context.name), first: "\(found.first)",
        last: "\(found.last)", statement: found.items[0].statements.first ?? "")
    }
    try list.write(
      .init(
        caption: "Initiatives", headings: ["id", "title", "repositories", "other teams", "first", "last"],
        rows: rows.map {
          [
            $0.id, $0.title, $0.repositories.joined(separator: ", "), $0.teams.joined(separator: ", "), $0.first,
            $0.last,
          ]
        }), records: rows)
  }
}
