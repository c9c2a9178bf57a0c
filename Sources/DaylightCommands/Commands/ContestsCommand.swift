internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightStore

/// `daylight contests`
struct ContestsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contests", abstract: "What people say is wrong about their evidence, and how it was settled.",
    subcommands: [List.self, Resolve.self], defaultSubcommand: List.self)

  /// `daylight contests list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List what is contested.")
    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions

    /// One contest.
    struct Row: Codable {
      var item: String
      var day: CalendarDay
      var person: String
      var text: String
      var settled: String?
    }

    func run() throws {
      let installation = try Installation(options)
      let evidence = try installation.evidence()
      let settled = try installation.settlements()
      let access = installation.access
      let rows = try installation.journal.entries(kinds: [.contest]).compactMap { entry -> Row? in
        guard let item = entry.item, let person = entry.person, access.maySeeItems(of: person) else {
          return nil
        }
        return Row(
          item: item, day: installation.day(entry), person: evidence.names[person] ?? person.description,
          text: entry.text ?? "", settled: settled[item]?.rawValue)
      }
      try list.write(
        .init(
          caption: "What is contested", headings: ["item", "day", "by", "words", "settled"],
          rows: rows.map { [$0.item, "\($0.day)", $0.person, $0.text, $0.settled ?? "not yet"] }), records: rows)
    }
  }

  /// `daylight contests resolve`
  struct Resolve: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "resolve", abstract: "Settle what somebody contests: the item is wrong, or it stands.",
      discussion: """
        Somebody else than the person concerned settles it. An item that is wrong is shown nowhere any more and counts for \
        nothing; what was given out with it before is listed, because it has to be told there.
        """)
    @OptionGroup var options: GlobalOptions
    @Argument(help: "The item's id.") var item: String
    @Argument(help: "wrong or stands.") var outcome: Installation.Settlement
    @Argument(help: "Why, in a sentence.") var text: String

    func run() throws {
      let installation = try Installation(options)
      let contests = try installation.journal.entries(item: item.lowercased(), kinds: [.contest, .resolve])
      guard let last = contests.last, last.kind == .contest, let person = last.person, let id = last.item else {
        throw Failure(
          "Nobody contests an item '\(item)', or it is settled.", hint: "See: daylight contests", status: .usage)
      }
      if installation.organisation.hasRoster {
        try installation.check(.resolve(person), about: person)
        // Without roles nobody but the login tells who is who.
        guard installation.access.reader != person else {
          throw Failure(
            "Refused: What somebody contests is settled by somebody else.", hint: "Ask the person's manager.",
            status: .refused)
        }
      }
      try installation.record(.resolve, about: person, item: id, text: "\(outcome.rawValue): \(text)")
      let issued = try installation.issues(with: id)
      Console.note(
        outcome == .wrong
          ? "Settled: the item is wrong. It is shown nowhere any more, and counts for nothing from now on."
          : "Settled: the item stands, and counts again.")
      guard outcome == .wrong else { return }
      if issued.isEmpty {
        Console.note("Nothing was given out that holds it.")
      } else {
        Console.note("It was given out before; tell those who have it:")
        for line in issued { Console.write("\(line)\n") }
      }
    }
  }
}

extension Installation.Settlement: ExpressibleByArgument {}
