internal import ArgumentParser
internal import DaylightCore
internal import Foundation

/// `daylight charter`
struct CharterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "charter", abstract: "What an engineer answers for, decides, and gets for it: agreed by two people.",
    subcommands: [Show.self, Draft.self, Check.self, Conversation.self], defaultSubcommand: Show.self)

  /// `daylight charter show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show somebody's charter.",
      discussion: "Honest conversations are shown to the manager and to the engineer only.")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The person: id, handle, address or name.") var person: String
    @OptionGroup var reader: AudienceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let person = try desk.person(person)
      try desk.admit(.agreement(person), about: person)
      let charter = try CharterCommand.charter(of: person, desk)
      let map = try desk.files.map().value
      let findings = AccountabilityRules.findings(
        in: .init(
          .charter(charter.value), places: charter.places, map: map, setting: desk.workspace.company,
          named: NamedPeople(desk.organisation, managers: [charter.value.manager].compactMap(\.self))))
      let page = CharterPage(
        charter.value, map: map, findings: findings, context: try desk.context(for: reader.audience))
      let isPrivate = reader.audience.level.showsDetail
      if isPrivate { try output.write(page.artifact, record: charter.value) } else { try output.write(page.artifact) }
    }
  }

  /// `daylight charter check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check somebody's charter against the rules.",
      discussion: "Exit status 0 when nothing is found, 1 when something is. daylight lint checks the whole workspace.")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The person.") var person: String
    @Option(help: "note, warning, error or never.") var failOn: LintCommand.Threshold = .warning

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let person = try desk.person(person)
      try desk.admit(.agreement(person), about: person)
      _ = try CharterCommand.charter(of: person, desk)
      try LintCommand.report(
        options, folder: desk.files.folder, paths: [try AccountabilityFiles.charterName(of: person)], format: .text,
        failOn: failOn, output: nil)
    }
  }

  /// `daylight charter draft`
  struct Draft: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "draft", abstract: "Begin a charter with what the map knows, for two people to finish.",
      discussion: """
        What only the two of them know is left open, with a comment that says what belongs there. Nothing that a scan \
        counts is put in.
        """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The person.") var person: String
    @Option(help: ArgumentHelp("A challenge of map.yaml; may be given more than once.", valueName: "id"))
    var challenge: [String] = []
    @Option(help: ArgumentHelp("The first day; left out: the first day of the next quarter.", valueName: "day"))
    var from: String?
    @Option(help: ArgumentHelp("The last day; left out: two quarters later.", valueName: "day")) var until: String?
    @Option(help: "Who coaches.") var coach: String?
    @Option(help: "Who tells what they did in the same place.") var mentor: String?
    @Option(help: "Who talks about the person where they are not.") var sponsor: String?
    @Option(help: "weekly, fortnightly or monthly.", transform: { try choice($0) }) var cadence:
      CharterSupport.Cadence = .fortnightly
    @OptionGroup var writing: WriteOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let person = try desk.person(person)
      try desk.admit(.agreement(person), about: person)
      let name = try AccountabilityFiles.charterName(of: person)
      guard desk.text(name) == nil else {
        throw Failure(
          "\(name) is already there.", hint: "Edit it, then check it with: daylight charter check \(person)",
          status: .usage)
      }
      let map = try desk.files.map().value
      let challenges = try challenge.map { id in
        guard let found = map.challenge(id) else {
          throw Failure(
            "map.yaml has no challenge '\(id)'.",
            hint: References.nearest(id, in: map.challenges.map(\.id)).map { "Did you mean '\($0)'?" }
              ?? "See what there is with: daylight map", status: .usage)
        }
        return found
      }
      let calendar = desk.organisation.calendar
      let next = calendar.quarter(of: desk.today).advanced(by: 1)
      var charter = Charter(person: person, manager: desk.organisation.people.first { $0.id == person }?.manager)
      charter.from = try Windows.day(from) ?? calendar.firstDay(of: next)
      charter.until = try Windows.day(until) ?? calendar.lastDay(of: next.advanced(by: 1))
      charter.challenges = challenges.map(\.id)
      charter.support = CharterSupport(
        coach: try coach.map(desk.person), cadence: cadence, mentor: try mentor.map(desk.person),
        sponsor: try sponsor.map(desk.person))
      let text = CharterDraft(charter, challenges: challenges, map: map).text
      if try desk.write(name, old: nil, new: text, writing) {
        Console.note("Next: write outcomes and criteria together, then: daylight charter check \(person)")
      }
    }
  }

  /// `daylight charter conversation`
  struct Conversation: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "conversation", abstract: "Prepare an honest conversation, with evidence that both can look at.",
      discussion: """
        Evidence is shown with its places and is never counted. It is for the two of you, and reading it is recorded where \
        the person concerned can see it: daylight me who-looked.
        """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The person.") var person: String
    @Option(help: ArgumentHelp("An evidence item to look at; may be given more than once.", valueName: "id"))
    var item: [String] = []
    @OptionGroup var reader: AudienceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let person = try desk.person(person)
      try desk.admit(.agreement(person), about: person)
      var items: [EvidenceItem] = []
      if !item.isEmpty {
        let installation = try Installation(options, workspace: desk.workspace)
        try TrustRules.checkNaming(person, desk.organisation, today: desk.today)
        let evidence = try installation.evidence()
        let hidden = try installation.hidden()
        let own = try installation.items(of: person, evidence).filter { !hidden.contains($0.id) }
        items = try item.map { id in
          guard let found = own.first(where: { $0.id == id || $0.id.hasPrefix(id) && id.count >= 4 }) else {
            throw Failure(
              "\(person) has no evidence item '\(id)' that others may see.",
              hint: "Items are listed by: daylight items --person \(person)", status: .usage)
          }
          return found
        }
        try installation.record(
          .read, about: person, text: "to prepare a conversation: \(items.map(\.id).joined(separator: ", "))")
      }
      let charter = try desk.files.charter(of: person)?.value
      try output.write(
        ConversationPrompts(
          about: person, charter: charter, items: items, context: try desk.context(for: reader.audience)
        ).artifact)
    }
  }

  static func charter(of person: PersonID, _ desk: AccountabilityDesk) throws -> Placed<Charter> {
    guard let charter = try desk.files.charter(of: person) else {
      throw Failure(
        "\(person) has no charter yet.", hint: "Begin one with: daylight charter draft \(person)", status: .usage)
    }
    return charter
  }
}
