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
        material has changed.

        With a roster a story is told only when everybody in it agreed: daylight me consent ITEM. Work whose people have \
        not all agreed is listed by title for those who may ask them, whether somebody said no or was never asked.

        Of a month that was published it shows what was told, and chooses nothing anew.
        """)

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp("The month, such as 2026-11. Default: the newest in the facts.")) var month: String?
    @Flag(help: "Choose further stories of a month that was published already.") var further = false
    @OptionGroup var output: OutputOptions

    func run() throws {
      let installation = try Installation(options)
      try installation.checkHighlights()
      let evidence = try installation.evidence()
      let newest = evidence.asOf.civil
      let first = try month.map { try Windows.month($0) } ?? CalendarDay(year: newest.year, month: newest.month, day: 1)
      guard first <= evidence.asOf else {
        throw Failure("The facts end on \(evidence.asOf): there is nothing to tell of a later month.", status: .usage)
      }
      let context = try installation.context(evidence)
      let (told, askable) = try installation.tellable(try installation.items(evidence))
      let withheld = try installation.hidden().union(context.contested)
      let consents = try installation.consents()
      func choose(_ items: [EvidenceItem]) -> Highlights {
        Highlights(
          month: first, items: items, withheld: withheld, consents: consents, further: further,
          teams: { Set(evidence.teams[$0] ?? []) }, context: context)
      }
      var highlights = choose(told)
      if highlights.telling == nil { highlights.askable = choose(askable).items }
      for person in Set((highlights.items + highlights.askable).flatMap { $0.participants.map(\.person) }).sorted() {
        try installation.record(.read, about: person, text: "highlights draft, \(first)")
      }
      try output.write(highlights.artifact, record: highlights.record)
      if let telling = highlights.telling { note(telling, of: first, installation) }
    }

    /// Says that this is no draft, and where the words are that were sent.
    private func note(_ telling: Highlights.Telling, of month: CalendarDay, _ installation: Installation) {
      let days = telling.days.map(\.description).joined(separator: ", ")
      Console.note("\(Highlights.issue(of: month)) was told on \(days): this is what was told, and no new draft.")
      let path = HighlightsPublish.file(of: month, installation)
      if let text = FileManager.default.contents(atPath: path), !text.isEmpty {
        let isAsSent = telling.textHashes.contains(HighlightsPublish.hash(text))
        Console.note(isAsSent ? "Its words are in \(path)" : "\(path) holds other words than those that were told.")
      }
      Console.note("For further stories of the month add --further")
    }
  }
}
