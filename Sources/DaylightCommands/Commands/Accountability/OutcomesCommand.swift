internal import ArgumentParser
internal import DaylightCore
internal import Foundation

/// `daylight outcomes`
struct OutcomesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcomes", abstract: "Six outcomes for the team as a whole, over the quarters.",
    subcommands: [Show.self, Tell.self], defaultSubcommand: Show.self)

  /// `daylight outcomes show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show what was told, and what git can say.",
      discussion:
        "Git says something about two of the six; no number of a person is shown, and nothing of fewer than five.")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var reader: AudienceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let record = try desk.files.outcomes()
      try output.write(
        OutcomePage(
          record, evidence: try OutcomesCommand.evidence(options, desk), context: try desk.context(for: reader.audience)
        ).artifact, record: record)
    }
  }

  /// `daylight outcomes tell`
  struct Tell: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tell", abstract: "Write down how one outcome moved in a quarter.",
      discussion: "Outcomes: \(TeamOutcome.allCases.map(\.rawValue).joined(separator: ", ")).")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The quarter, such as 2026-Q3.") var quarter: String
    @Argument(help: "The outcome.", transform: { try choice($0) }) var outcome: TeamOutcome
    @Argument(help: "better, same or worse.", transform: { try choice($0) }) var direction: OutcomeRecord.Direction
    @Option(help: "What was seen. No names.") var because: String
    @Option(help: ArgumentHelp("Which role or function tells it, such as 'head of product'.", valueName: "role"))
    var toldBy: String
    @OptionGroup var writing: WriteOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let quarter = try Windows.quarter(quarter)
      let record = try desk.files.outcomes()
      let statement = YAMLValue.mapping([
        ("direction", .plain(direction.rawValue)), ("because", .text(because)), ("toldBy", .text(toldBy)),
      ])
      let fresh = """
        \(WorkspaceForms.schemaLine(OutcomeRecord.form, depth: 0))
        # Six outcomes for the team as a whole, told once a quarter. Nothing about a person. See: daylight outcomes
        version: 1

        """
      try desk.edit("outcomes.yaml", startingWith: fresh, writing) { edit in
        if let index = record.quarters.firstIndex(where: { $0.quarter == quarter }) {
          let told: [YAMLEdit.Step] = [.key("quarters"), .index(index), .key("told")]
          if record.quarters[index].told.isEmpty {
            try edit.set(told, to: .mapping([(outcome.rawValue, statement)]))
          } else {
            try edit.set(told + [.key(outcome.rawValue)], to: statement)
          }
        } else {
          try edit.append(
            .mapping([("quarter", .plain("\(quarter)")), ("told", .mapping([(outcome.rawValue, statement)]))]),
            to: [.key("quarters")])
        }
      }
    }
  }

  /// What git says about two of the outcomes; nil when nothing was read.
  static func evidence(_ options: GlobalOptions, _ desk: AccountabilityDesk) throws -> OutcomeEvidence? {
    let map = try desk.files.map().value
    guard FileManager.default.fileExists(atPath: "\(options.stateFolder(desk.workspace))/facts.sqlite") else {
      return nil
    }
    let installation = try Installation(options, workspace: desk.workspace)
    guard try !installation.database.repositories().isEmpty else { return nil }
    let evidence = try installation.evidence()
    let enrolled = Set(desk.organisation.people.filter { $0.enrolled != nil }.map(\.id))
    return OutcomeEvidence(
      map: map, items: try installation.items(evidence), enrolled: enrolled, asOf: evidence.asOf,
      calendar: desk.organisation.calendar)
  }
}
