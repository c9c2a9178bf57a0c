internal import ArgumentParser
internal import DaylightCore
internal import Foundation

/// `daylight highlights`
struct HighlightsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "highlights", abstract: "Monthly stories of work that few saw, for senior leadership.",
    subcommands: [Draft.self, HighlightsPublish.self])

  /// `daylight highlights draft`
  struct Draft: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "draft", abstract: "Draft a month's highlights, for a person to finish.",
      discussion: """
        Chosen by how much work affected others and how few have seen it: three to seven stories, at most two about one \
        person and two in five about one team. Work of the year before of which nobody was told joins where a month \
        has fewer, or where somebody was in neither of the last two issues. What was told stays away until something \
        material has changed. With a workspace only people on its roster are named. Ask them before you send it.
        """)

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp("The month, such as 2026-11. Default: the newest in the facts.")) var month: String?
    @OptionGroup var output: OutputOptions

    func run() throws {
      let installation = try Installation(options)
      let organisation = installation.organisation
      try installation.checkHighlights()
      let evidence = try installation.evidence()
      let newest = evidence.asOf.civil
      let first = try month.map { try Windows.month($0) } ?? CalendarDay(year: newest.year, month: newest.month, day: 1)
      guard first <= evidence.asOf else {
        throw Failure("The facts end on \(evidence.asOf): there is nothing to tell of a later month.", status: .usage)
      }
      let context = try installation.context(evidence)
      var consenting: Set<PersonID>?
      var consents: [PersonID: Highlights.Consent] = [:]
      if organisation.hasRoster {
        var allowed = Set(organisation.people.filter { $0.enrolled != nil }.map(\.id))
        for entry in try installation.journal.entries(about: nil, item: nil, kinds: [.optOut, .optIn])
        where entry.item == nil {
          guard let person = entry.person else { continue }
          if entry.kind == .optOut {
            allowed.remove(person)
            consents[person] = nil
          } else {
            allowed.insert(person)
            consents[person] = .init(
              id: "\(entry.id)", person: person, day: organisation.calendar.day(of: entry.at.seconds))
          }
        }
        consenting = allowed
      }
      let highlights = Highlights(
        month: first, items: try installation.items(evidence), consenting: consenting,
        withheld: try installation.hidden().union(context.contested).union(installation.optedOutItems()),
        consents: consents.values.sorted { $0.person < $1.person },
        teams: { Set(evidence.teams[$0] ?? []) }, context: context)
      for person in Set(highlights.items.flatMap { $0.participants.map(\.person) }).sorted() {
        try installation.record(.read, about: person, text: "highlights draft, \(first)")
      }
      try output.write(highlights.artifact, record: highlights.record)
    }
  }
}
