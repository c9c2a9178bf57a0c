internal import ArgumentParser
internal import DaylightCore
internal import DaylightGit
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// `daylight me`
struct MeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "me", abstract: "The engineer's own page: what was found, what others can see, how to correct it.",
    subcommands: [
      Page.self, Why.self, Note.self, Contest.self, Hide.self, Show.self, Consent.self, Add.self, Countersign.self,
      WhoLooked.self, Export.self, MeBrag.self, OptOut.self, OptIn.self, Erase.self,
    ],
    defaultSubcommand: Page.self)

  /// How the list of reads calls the person's own look at their page.
  static let ownPage = "own page"

  /// Who is meant by "me".
  struct Who: ParsableArguments {
    @OptionGroup var options: GlobalOptions
    @Option(help: "Who you are: id, @handle or address. Default: git's user.email.") var person: String?

    /// - Parameter what: what is read of it, in words for the person's own list of reads; nil: nothing is shown.
    func open(reading what: String? = nil) throws -> (installation: Installation, evidence: Evidence, me: PersonID) {
      let installation = try Installation(options)
      let evidence = try installation.evidence()
      let me = try whoIsMeant(installation, evidence)
      try installation.check(.ownPage(me), about: me)
      // With a name on the command line anybody at this terminal may be reading: the person it is about sees that, too.
      if let what {
        try installation.record(.read, about: me, text: person == nil ? what : "\(what), asked for by name")
      }
      return (installation, evidence, me)
    }

    private func whoIsMeant(_ installation: Installation, _ evidence: Evidence) throws -> PersonID {
      if let person { return try installation.person(person, in: evidence) }
      // Where the roster knows the login, that is who is at the keyboard.
      if let reader = installation.access.reader { return reader }
      let here = FileManager.default.currentDirectoryPath
      let local = (try? Repository(at: here))?.configuration("user.email")
      guard let email = local ?? GitLibrary.userConfiguration("user.email") else {
        throw Failure(
          "Git does not know who you are: user.email is not set.",
          hint: "Name yourself with --person, or set it: git config user.email YOU@EXAMPLE.ORG",
          status: .usage)
      }
      guard let me = evidence.person(email) else {
        throw Failure(
          "No commit, review or document in the facts names \(email), which git gives as your address.",
          hint: "Name yourself with --person: another address, your @handle or your full name.", status: .usage)
      }
      return me
    }

    func item(_ prefix: String, _ installation: Installation, _ evidence: Evidence, _ me: PersonID) throws
      -> EvidenceItem
    {
      let found = try installation.items(of: me, evidence).filter { $0.id.hasPrefix(prefix.lowercased()) }
      if found.count == 1, !prefix.isEmpty { return found[0] }
      throw Failure(
        found.isEmpty ? "No item of yours has the id '\(prefix)'." : "Several of your items begin with '\(prefix)'.",
        hint: "The ids are on your page: daylight me", status: .usage)
    }
  }

  /// `daylight me page`, which `daylight me` means.
  struct Page: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "page", abstract: "Your page.")
    @OptionGroup var who: Who
    @Option(help: ArgumentHelp("The first quarter, such as 2026-Q1. Default: everything.", valueName: "quarter"))
    var since: String?
    @OptionGroup var output: OutputOptions

    func run() throws {
      let (installation, evidence, me) = try who.open(reading: MeCommand.ownPage)
      let calendar = installation.organisation.calendar
      let own = try installation.items(of: me, evidence)
      let first =
        try since.map { calendar.firstDay(of: try Windows.quarter($0)) } ?? own.map(\.first).min() ?? evidence.asOf
      let window = ItemWindow(first: min(first, evidence.asOf), last: evidence.asOf)
      // Who turns to their own page need not read there that they did; who-looked lists that, too.
      let readings = try installation.readings(about: me).filter { $0.text != MeCommand.ownPage }.map {
        MyEvidence.Reading(day: installation.day($0), reader: $0.actor, what: $0.text ?? "")
      }
      let page = MyEvidence(
        of: me, window: window, items: own, hidden: try installation.hidden(), readings: readings,
        context: try installation.context(evidence))
      try output.write(page.artifact, record: page.record)
    }
  }

  /// `daylight me why`
  struct Why: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "why", abstract: "Say which rule made an item, and from which git objects.")
    @OptionGroup var who: Who
    @Argument(help: "The item's id, or its beginning.") var item: String
    @OptionGroup var output: OutputOptions

    func run() throws {
      let (installation, evidence, me) = try who.open(reading: "why, of one item")
      let item = try who.item(item, installation, evidence, me)
      let context = try installation.context(evidence)
      let part = item.part(of: me)
      let others = try installation.items(of: me, evidence).filter { $0.subject == item.subject && $0.id != item.id }
      let artifact = Artifact(
        kind: "item", title: item.title,
        particulars: [
          .init("Item", item.id), .init("Rule", "\(item.kind), version \(item.ruleVersion)"),
          .init(
            "Your part",
            "\(part?.role.label ?? ""), \(part?.depth.label ?? ""); confidence \(part?.confidence.rawValue ?? "")"),
          .init("Reach", item.reach.label(context.thresholds)), .init("Held", item.durability.label(for: item.kind)),
        ]
          // On the page a card joins all items about a subject, and shows the widest reach among them.
          + others.map { .init("Same subject", "\($0.kind) (\($0.id)) reached \($0.reach.label(context.thresholds))") },
        sections: [
          .init("What was read", [.list(item.statements)]), .init("What it cannot tell", [.list(item.caveats)]),
          .init(
            "Where to read it again",
            [
              .list(
                item.provenance.map {
                  "\($0.repository): git show \($0.object)\($0.path.map { "  # \($0)" } ?? "")\($0.line.map { ":\($0)" } ?? "") — \($0.note)"
                })
            ]),
          .init("The rule", RulesCommand.paragraphs(item.kind)),
        ])
      try output.write(artifact, record: item)
    }
  }

  /// `daylight me note`
  struct Note: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "note", abstract: "Add your words to an item; they travel with it.")
    @OptionGroup var who: Who
    @Argument(help: "The item's id, or its beginning.") var item: String
    @Argument(help: "Your words.") var text: String
    func run() throws { try MeCommand.remark(.note, who, item, text) }
  }

  /// `daylight me contest`
  struct Contest: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "contest", abstract: "Mark an item as wrong: it lifts no level until that is settled.")
    @OptionGroup var who: Who
    @Argument(help: "The item's id, or its beginning.") var item: String
    @Argument(help: "What is wrong.") var text: String
    func run() throws { try MeCommand.remark(.contest, who, item, text) }
  }

  /// `daylight me hide`
  struct Hide: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hide", abstract: "Withhold an item from packs and highlights.")
    @OptionGroup var who: Who
    @Argument(help: "The item's id, or its beginning.") var item: String
    func run() throws { try MeCommand.remark(.hide, who, item, nil) }
  }

  /// `daylight me show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a withheld item again.")
    @OptionGroup var who: Who
    @Argument(help: "The item's id, or its beginning.") var item: String
    func run() throws { try MeCommand.remark(.show, who, item, nil) }
  }

  /// `daylight me who-looked`
  struct WhoLooked: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "who-looked", abstract: "List who read evidence about you.")
    @OptionGroup var who: Who
    @OptionGroup var list: ListOptions

    func run() throws {
      let (installation, _, me) = try who.open()
      let readings = try installation.readings(about: me).map {
        MyEvidence.Reading(day: installation.day($0), reader: $0.actor, what: $0.text ?? "")
      }
      try list.write(
        .init(
          caption: "Who read evidence about you", headings: ["day", "reader", "what"],
          rows: readings.map { ["\($0.day)", $0.reader, $0.what] }),
        records: readings)
    }
  }

  /// `daylight me opt-out`
  struct OptOut: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "opt-out", abstract: "Stay out of highlights; nobody is told, and it costs nothing.",
      discussion: """
        With a roster nobody can tell it from not having been asked. Without one drafts name everybody whom git log names, \
        so that whoever knows your work can tell that you said no.
        """)
    @OptionGroup var who: Who
    @Argument(help: "Only this item: its id, or its beginning. Default: highlights at large.") var item: String?
    func run() throws {
      let (installation, evidence, me) = try who.open()
      let item = try item.map { try who.item($0, installation, evidence, me) }
      try installation.record(.optOut, about: me, item: item?.id, text: "highlights")
      Console.note(item.map { "\($0.id) will not be told." } ?? "You will not be named in highlights.")
      if !installation.organisation.hasRoster {
        Console.note(
          "There is no roster here, so drafts name all others: whoever knows your work can tell that you said no.")
      }
    }
  }

  /// `daylight me opt-in`
  struct OptIn: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "opt-in", abstract: "Take part in highlights again.")
    @OptionGroup var who: Who
    @Argument(help: "Only this item: its id, or its beginning. Default: highlights at large.") var item: String?
    func run() throws {
      let (installation, evidence, me) = try who.open()
      let item = try item.map { try who.item($0, installation, evidence, me) }
      try installation.record(.optIn, about: me, item: item?.id, text: "highlights")
      Console.note("You may be named in highlights again; you will be asked.")
    }
  }

  private static func remark(_ kind: Journal.Kind, _ who: Who, _ prefix: String, _ text: String?) throws {
    let (installation, evidence, me) = try who.open()
    let item = try who.item(prefix, installation, evidence, me)
    if let text, text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty {
      throw Failure("The words are empty.", status: .usage)
    }
    try installation.record(kind, about: me, item: item.id, text: text)
    Console.note("Recorded for \(item.id), \(item.title).")
  }
}
