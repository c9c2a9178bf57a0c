internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

extension MeCommand {
  /// `daylight me consent`
  struct Consent: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "consent", abstract: "Agree that an item of yours is told, or take that back.",
      discussion: "Nobody learns whether you said no or were not asked. What was told already cannot be taken back.")
    @OptionGroup var who: Who
    @Argument(help: "The item's id, or its beginning.") var item: String
    @Flag(help: "Say no, or take an earlier yes back.") var no = false

    func run() throws {
      let (installation, evidence, me) = try who.open()
      let item = try who.item(item, installation, evidence, me)
      try installation.record(no ? .declineConsent : .consent, about: me, item: item.id)
      Console.note(no ? "\(item.id) will not be told." : "\(item.id), \(item.title), may be told.")
    }
  }

  /// `daylight me add`
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Write down work that git cannot show.",
      discussion: """
        It stands on your page and in packs as your own word. When somebody whom you name confirms it, it says so. It has \
        no reach and no number, and lifts no level by itself.
        """)
    @OptionGroup var who: Who
    @Argument(help: "What you did, in a sentence.") var text: String
    @Option(help: "Who was there and may confirm it: id, @handle or address.") var with: String?
    @Option(
      parsing: .upToNextOption, help: "What it speaks to: scope, influence, timeline, ambiguity.")
    var dimension: [String] = []

    func run() throws {
      let (installation, evidence, me) = try who.open()
      guard !text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty else {
        throw Failure("The words are empty.", status: .usage)
      }
      let other = try with.map { try installation.person($0, in: evidence) }
      guard other != me else { throw Failure("Somebody else has to confirm it.", status: .usage) }
      let dimensions = try dimension.map { word in
        guard let dimension = DaylightCore.Dimension(rawValue: word.lowercased()) else {
          throw Failure(
            "'\(word)' is no dimension.", hint: "There are scope, influence, timeline and ambiguity.", status: .usage)
        }
        return dimension
      }
      let attested = Installation.Attested(text: text, dimensions: Set(dimensions).sorted(), with: other)
      let id = try installation.record(
        .attest, about: me, text: String(decoding: try JSONEncoder().encode(attested), as: UTF8.self))
      Console.note("Written down as number \(id).")
      if let with { Console.note("\(with) confirms it with: daylight me countersign \(id)") }
    }
  }

  /// `daylight me countersign`
  struct Countersign: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "countersign", abstract: "Confirm what somebody wrote down about work with you.")
    @OptionGroup var who: Who
    @Argument(help: "The number that daylight me add gave.") var number: String

    func run() throws {
      let (installation, _, me) = try who.open()
      guard let attested = try installation.attestedWork().first(where: { $0.id == number }), attested.with == me else {
        throw Failure(
          "Nothing with the number \(number) names you.", hint: "Whoever wrote it names you with --with.",
          status: .usage)
      }
      try installation.record(.countersign, about: me, item: number)
      Console.note("Confirmed: \(attested.text)")
    }
  }

  /// `daylight me export`
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Take along everything that is kept about you, as JSON.",
      discussion: "Its form is config/me-export.schema.json.")
    @OptionGroup var who: Who
    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    func validate() throws { try OutputOptions.check(output) }

    /// Everything about one person.
    struct Record: Encodable {
      /// A rule's page.
      struct Rule: Encodable {
        var kind: String
        var version: Int
        var page: String
      }

      /// One entry of the journal.
      struct Entry: Encodable {
        var day: CalendarDay
        var by: String
        var kind: String
        var item: String?
        var text: String?
        var audience: String?
      }

      var version = 1
      var person: PersonID
      var name: String
      var purposes: [String]
      var items: [EvidenceItem]
      var withheld: [String]
      var levels: [LevelFinding]
      var coverage: Coverage
      var rules: [Rule]
      var attested: [AttestedWork]
      var journal: [Entry]
      var tellings: [BroadcastLedger.Entry]
      var retention: TrustSettings.Retention
      var notes: [String]
    }

    func run() throws {
      let (installation, evidence, me) = try who.open(reading: "export of everything")
      let items = try installation.items(of: me, evidence)
      let context = try installation.context(evidence)
      let window = ItemWindow(first: items.map(\.first).min() ?? evidence.asOf, last: evidence.asOf)
      let hidden = try installation.hidden()
      let page = MyEvidence(of: me, window: window, items: items, hidden: hidden, context: context)
      let kinds = Set(items.map(\.kind))
      let own = Set(items.map(\.id))
      let record = Record(
        person: me, name: context.name(of: me),
        purposes: installation.organisation.purposes.map(\.rawValue).sorted(), items: items,
        withheld: items.map(\.id).filter(hidden.contains), levels: page.levels, coverage: evidence.coverage,
        rules: SignalRules.all.filter { kinds.contains($0.kind) }.map { rule in
          .init(
            kind: rule.kind.description, version: rule.version, page: SignalManual.text(rule.kind) ?? "")
        },
        attested: try installation.attestedWork().filter { $0.person == me || $0.with == me },
        journal: try installation.journal.entries(about: me).map {
          .init(
            day: installation.day($0), by: $0.actor, kind: $0.kind.rawValue, item: $0.item, text: $0.text,
            audience: $0.audience)
        },
        tellings: try installation.ledger().entries.filter { $0.people.contains(me) || own.contains($0.item) },
        retention: installation.organisation.trust.retention,
        notes: [
          "Items are derived from git; git itself keeps names and commits whatever is done here.",
          "Lists without a person (items list) were read by whoever could read the state's files; who-looked names them.",
        ])
      try OutputOptions.write(try JSONReport.text(record), to: output)
    }
  }

  /// `daylight me erase`
  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "erase", abstract: "Have everything erased that is kept about you.",
      discussion: """
        Facts and items go from the database's file, and so do words by you and about you from the journal's. Keyed hashes \
        of your names, addresses and handles stay, so that no later scan reads you in again: those that are known to be \
        yours. Where others may be yours as well, it lists them and stops: what nobody says is yours comes back with the \
        next scan. Git itself is not touched: commits keep your name there. Backups and files that others made are not \
        touched either.

        The next scan reads every repository anew. It cannot be undone.
        """)
    @OptionGroup var who: Who
    @Flag(help: "Yes, erase it.") var confirm = false
    @Flag(help: "Leave identities that only may be yours: they are somebody else's, or may stay.")
    var leaveSuggested = false

    func run() throws {
      let (installation, _, me) = try who.open()
      let suggested = Erase.suggested(of: me, try installation.people())
      for line in suggested { Console.note("Perhaps yours, and not erased with you: \(line)") }
      guard confirm else {
        throw Failure(
          "Nothing was erased: this cannot be undone.", hint: "If you are sure, add --confirm.", status: .usage)
      }
      guard suggested.isEmpty || leaveSuggested else {
        throw Failure(
          "Nothing was erased: \(suggested.count == 1 ? "one identity" : "\(suggested.count) identities") may be yours as well, and would stay.",
          hint:
            "Whoever looks after the installation says first which are yours: daylight identities review, then accept ID or reject ID. To leave them: --leave-suggested.",
          status: .usage)
      }
      let lock = try installation.state.lock()
      defer { close(lock) }
      // A scan may have ended since.
      let people = try installation.people()
      guard Erase.suggested(of: me, people) == suggested else {
        throw Failure("Nothing was erased: a scan found more that may be yours.", hint: "Try again.")
      }
      let entry = people.entries[me]
      let roster = installation.workspace?.organisation.people.first { $0.id == me }
      var words = (entry?.person.emails ?? []) + (entry?.person.handles ?? [])
      words += (roster?.emails ?? []) + (roster?.handles ?? []) + (roster?.datedNamings.map(\.text) ?? [])
      words += [entry?.person.name, roster?.name].compactMap(\.self).filter { $0.contains(" ") }
      words += Array(entry?.names ?? [])
      words += (entry?.aliases ?? []).flatMap { [$0.name, $0.email].compactMap(\.self) }.filter {
        $0.contains(" ") || $0.contains("@")
      }
      let logins = Set((roster?.logins ?? []) + [me.description])
      let changed = try installation.journal.erase(me, logins: logins, words: Array(Set(words)).sorted())
      try installation.database.forgetEverything()
      try installation.record(.erased, about: nil, text: "somebody's data, at their own request")
      Console.note(
        """
        Erased: all facts and items under the names, addresses and handles known to be yours, and the words of \(changed) \(changed == 1 ? "entry" : "entries") of the journal.
        Keyed hashes stay, so that no scan reads you in again. Git is untouched: your commits keep your name there.
        Not Daylight's to erase: backups, files that others wrote, hints in repositories until the next scan writes them anew.
        \(suggested.isEmpty ? "" : "What may be yours without anybody having said so comes back with the next scan.\n")\(roster == nil ? "" : "Take yourself out of people: in org.yaml; until then you are left out all the same.\n")Read the repositories anew with: daylight scan
        """)
    }

    /// Identities that may be somebody's and that nobody has decided about, a line each with the question's id.
    private static func suggested(of me: PersonID, _ people: PeopleDirectory) -> [String] {
      let former = FormerNames(people)
      return people.suggestions.compactMap { suggestion in
        let (left, right) = (suggestion.left.person, suggestion.right.person)
        guard left == me || right == me else { return nil }
        let other = left == me ? right : left
        return "\(IdentitiesReview.known(other, people, former).joined(separator: "; ")) (question \(suggestion.id))"
      }
    }
  }
}
