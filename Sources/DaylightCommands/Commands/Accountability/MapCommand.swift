internal import ArgumentParser
internal import DaylightCore
internal import Foundation

/// `daylight map`
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Responsibilities beyond one team, who has them, and the challenges given to people.",
    subcommands: [Show.self, Propose.self, Add.self, Reframe.self, Pushback.self], defaultSubcommand: Show.self)

  /// `daylight map show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the map.")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var reader: AudienceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let map = try desk.files.map()
      let findings = AccountabilityRules.findings(
        in: .init(.map(map.value), places: map.places, map: map.value, setting: desk.workspace.company))
      try output.write(
        MapPage(map.value, findings: findings, context: try desk.context(for: reader.audience)).artifact,
        record: reader.audience.level == .brief ? nil : map.value)
    }
  }

  /// `daylight map propose`
  struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "propose", abstract: "What git suggests for the map; people decide.",
      discussion: """
        Design documents that people of three teams or more took part in, areas that change and that nobody owns, and \
        standards that others use and one person keeps. What is in the map already is left out.
        """)

    @OptionGroup var options: GlobalOptions
    @Flag(help: "Show all, and not only those of most teams and of late.") var all = false
    @OptionGroup var reader: AudienceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let scout = try MapScout(options, desk)
      try output.write(
        ProposalPage(
          scout.proposals, notSeen: scout.notSeen, most: all ? .max : ProposalPage.usualMost,
          context: try desk.context(for: reader.audience, scout)
        ).artifact, record: scout.proposals)
    }
  }

  /// `daylight map add`
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add an entry to map.yaml, or take over a proposal.")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The entry's id, such as same-day-payouts.") var id: String
    @Option(help: ArgumentHelp("The id of a proposal of daylight map propose.", valueName: "id")) var proposal: String?
    @Option(help: "What it is called.") var title: String?
    @Option(help: "Why the business needs it.") var context: String?
    @Option(help: "The goal that it serves: an id, or a sentence.") var goal: String?
    @Option(help: "A function beside engineering; may be given more than once.") var function: [String] = []
    @Option(help: "A team; may be given more than once.") var team: [String] = []
    @Option(help: "The strategic decision that belongs to it.") var decision: String?
    @Option(help: "Where that decision is made.") var forum: String?
    @Option(help: "What makes it hard, beyond effort.") var complexity: String?
    @Option(help: "team, area, organisation or executive.", transform: { try choice($0) }) var level:
      Responsibility.Level?
    @Option(help: "Who has it; left out: vacant.") var owner: String?
    @OptionGroup var writing: WriteOptions

    func validate() throws {
      if title == nil, proposal == nil { throw ValidationError("Give a --title, or name a --proposal.") }
    }

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let map = try desk.files.map().value
      guard map.responsibility(id) == nil else {
        throw Failure("map.yaml already has an entry '\(id)'.", hint: "Edit it, or choose another id.", status: .usage)
      }
      var entry = try proposal.map { try taken($0, desk) } ?? Responsibility(id: id, title: "")
      if let title { entry.title = title }
      entry.owner = try owner.map(desk.person)
      for name in team {
        let known = desk.organisation.teams.map(\.id.description)
        guard known.contains(name) else {
          throw Failure(
            "There is no team '\(name)'.",
            hint: References.nearest(name, in: known).map { "Did you mean '\($0)'?" }
              ?? "Teams are listed in org.yaml.",
            status: .usage)
        }
        if !entry.teams.contains(TeamID(name)) { entry.teams.append(TeamID(name)) }
      }
      let fields: [(String, YAMLValue)] = [
        ("id", .text(id)), ("title", .text(entry.title)), ("kind", .plain(entry.kind.rawValue)),
        ("businessContext", .text(context ?? "")), ("goal", .text(goal ?? "")),
        ("functions", .row(function.map { .text($0) })),
        ("teams", .row(entry.teams.map { .text($0.description) })), ("decision", .text(decision ?? "")),
        ("forum", .text(forum ?? "")), ("level", .plain((level ?? entry.level).rawValue)),
        ("complexity", .text(complexity ?? "")),
      ]
      let rest: [(String, YAMLValue)] =
        (entry.owner.map { [("owner", .text($0.description))] } ?? [])
        + (entry.found.isEmpty ? [] : [("found", .list(entry.found.map { .text($0) }))])
      try desk.edit("map.yaml", startingWith: MapCommand.fresh, writing) { edit in
        try edit.append(.mapping(fields + rest), to: [.key("responsibilities")])
      }
      if !writing.dryRun { Console.note("Next: write what only people know, then: daylight lint map.yaml") }
    }

    private func taken(_ proposal: String, _ desk: AccountabilityDesk) throws -> Responsibility {
      let all = try MapScout(options, desk).proposals
      guard let found = all.first(where: { $0.id == proposal }) else {
        throw Failure(
          "Git suggests nothing with the id '\(proposal)'.", hint: "See what it suggests: daylight map propose",
          status: .usage)
      }
      var entry = found.responsibility(id: id)
      let known = Set(desk.organisation.teams.map(\.id))
      entry.teams = entry.teams.filter(known.contains)
      return entry
    }
  }

  /// `daylight map reframe`
  struct Reframe: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reframe", abstract: "Show what is hard about work that looks plain, from what the map knows.")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The entry's or the challenge's id.") var id: String
    @OptionGroup var reader: AudienceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let map = try desk.files.map().value
      let entry: Responsibility
      let challenges: [Challenge]
      if let found = map.responsibility(id) {
        entry = found
        challenges = map.challenges.filter { $0.responsibility == id && $0.state != .withdrawn }
      } else if let challenge = map.challenge(id) {
        entry =
          challenge.responsibility.flatMap(map.responsibility)
          ?? Responsibility(
            id: id, title: challenge.title, businessContext: challenge.importance, goal: challenge.goal,
            decision: challenge.seat?.decision ?? "", forum: challenge.seat?.forum ?? "")
        challenges = [challenge]
      } else {
        let all = map.responsibilities.map(\.id) + map.challenges.map(\.id)
        throw Failure(
          "map.yaml has no entry '\(id)'.",
          hint: References.nearest(id, in: all).map { "Did you mean '\($0)'?" }
            ?? "See what there is with: daylight map",
          status: .usage)
      }
      let reframing = Reframing(entry, challenges: challenges, map: map)
      try output.write(
        ReframingPage(reframing, context: try desk.context(for: reader.audience)).artifact, record: reframing)
    }
  }

  /// `daylight map pushback`
  struct Pushback: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pushback", abstract: "A worksheet for rewrites and new technology that name no goal.",
      discussion: """
        Without files, open design documents in the repositories are looked at. With files, their first heading is the title.
        """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp("Proposals as text files.", valueName: "file")) var files: [String] = []
    @OptionGroup var reader: AudienceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let (proposals, notSeen) =
        files.isEmpty ? try ProposalScout(options, desk).found : (try files.compactMap(MapCommand.proposal), [])
      try output.write(
        PushbackPage(proposals, notSeen: notSeen, context: try desk.context(for: reader.audience)).artifact,
        record: proposals)
    }
  }

  /// What a new map begins with.
  static let fresh = """
    \(WorkspaceForms.schemaLine(ResponsibilityMap.form, depth: 0))
    # Responsibilities beyond one team, who has them, and the challenges given to people. See: daylight map
    version: 1

    """

  private static func proposal(_ path: String) throws -> UnfoundedProposal? {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path) cannot be read.", status: .usage)
    }
    let text = String(decoding: data, as: UTF8.self)
    let heading = text.unicodeScalars.split(separator: "\n").lazy.map { String(Substring($0)) }
      .map { $0.trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: "#="))) }.first { !$0.isEmpty }
    return UnfoundedProposal(title: heading ?? path, text: text, place: path)
  }
}
