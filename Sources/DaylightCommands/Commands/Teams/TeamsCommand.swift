internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner
internal import Foundation

/// `daylight teams`
struct TeamsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teams", abstract: "Which teams there are, and who is in them when.",
    discussion: """
      Teams come from org.yaml; without a workspace from OWNERS_ALIASES and CODEOWNERS. Where nothing says anything, the \
      places where people work are shown with low confidence, and nothing is claimed from them.
      """,
    subcommands: [TeamsList.self, TeamsImport.self, TeamsCheck.self], defaultSubcommand: TeamsList.self)
}

/// `daylight teams list`
struct TeamsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the teams on a day, with the people who were in them.")

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp("The day, such as 2026-04-01. Default: the newest in the facts.", valueName: "day"))
  var on: String?
  @OptionGroup var list: ListOptions

  private struct Row: Encodable {
    var id: String
    var name: String
    var partOf: String?
    var people: [String]
    var confidence: String
  }

  func run() throws {
    let installation = try Installation(options)
    let asked = try on.map { text in
      guard let day = CalendarDay(text) else {
        throw Failure("'\(text)' is no day.", hint: "Write one such as 2026-04-01.", status: .usage)
      }
      return day
    }
    let facts = try installation.facts()
    let organisation = installation.organisation
    let people = PeopleDirectory(
      facts, organisation: organisation, key: try installation.pseudonymKey(),
      decisions: try installation.decisions())
    let directory = TeamDirectory(organisation: organisation, ownership: facts.ownership, people: people)
    let newest = facts.repositories.map { organisation.calendar.day(of: $0.newest.seconds) }.max()
    let day = asked ?? newest ?? CalendarDay(number: 0)
    var members: [TeamID: Set<PersonID>] = [:]
    for team in organisation.teams where team.exists(on: day) { members[team.id] = [] }
    for id in people.entries.keys where people.isHuman(id) {
      for team in directory.teams(of: id, on: day) { members[team, default: []].insert(id) }
    }
    func names(_ ids: Set<PersonID>) -> [String] {
      ids.sorted().map { people.entries[$0]?.person.name ?? $0.description }
    }
    var rows = members.sorted { $0.key < $1.key }.map { team, ids in
      Row(
        id: team.description, name: directory.name(of: team, on: day),
        partOf: directory.hierarchy.ancestors(of: team).first?.description, people: names(ids),
        confidence: organisation.hasRoster ? "high" : "medium")
    }
    if rows.isEmpty {
      if let alias = facts.ownership.filter({ $0.dialect == .ownersAliases && $0.isPresent }).map(\.pattern).min() {
        Console.note(
          "OWNERS_ALIASES has teams, such as \(alias), but nobody in the facts is known by one of the handles in it.")
      }
      let areas = InferredAreas(facts.identities, people: people)
      rows = areas.people.sorted { $0.key < $1.key }.map { area, ids in
        let name = area.folder == "" ? "the files at the top of \(area.repository)" : "\(area)"
        return Row(
          id: "\(area)", name: "works mostly in \(name)", people: names(ids), confidence: areas.confidence.rawValue)
      }
      Console.note(
        rows.isEmpty
          ? "Nothing says which teams there are, and where people work tells no areas apart. Write teams into org.yaml; a "
            + "beginning is made by: daylight teams import FILE"
          : "Nothing says which teams there are. These are the repositories and folders in which people mostly work: a "
            + "guess, from which nothing is claimed.")
    }
    try list.write(
      .init(
        caption: "Teams", headings: ["id", "name", "part of", "people", "confidence"],
        rows: rows.map { [$0.id, $0.name, $0.partOf ?? "", $0.people.joined(separator: ", "), $0.confidence] }),
      records: rows)
  }
}
