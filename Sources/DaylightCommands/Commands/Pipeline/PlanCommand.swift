internal import ArgumentParser
internal import DaylightCore

/// `daylight plan`
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Apprenticeships: real problems, lent quarter by quarter with a net.",
    discussion: """
      Q1 co-owns an initiative across teams with the manager as backup. Q2 leads a standard that three teams follow; the \
      manager reviews. Q3 drives the architecture of the next half year; the manager coaches. Q4 owns a decision that the \
      business depends on, before named executives. Plans are files that people edit: people/ID/plan.yaml.
      """,
    subcommands: [Show.self, Create.self, Check.self, Close.self], defaultSubcommand: Show.self)

  /// `daylight plan show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a plan beside what git shows of it.")
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp("Whose plan: id, @handle, address or full name.", valueName: "person")) var person:
      String
    @OptionGroup var output: OutputOptions

    func run() throws {
      let desk = try PipelineDesk(options, needsEvidence: false)
      let someone = try desk.person(person)
      try desk.admit(.development, .pack(someone), about: someone, reading: "apprenticeship plan")
      let placed = try PlanCommand.plan(of: someone, desk)
      let check = try PlanCheck(desk)
      let report = try check.report(placed)
      try output.write(report.artifact, record: report.record)
    }
  }

  static func plan(of person: PersonID, _ desk: PipelineDesk) throws -> Placed<ApprenticeshipPlan> {
    guard let file = try desk.files.plan(of: person) else {
      throw Failure(
        "\(PipelineFiles.planName(person)) is not there.", hint: "Draft one with: daylight start \(person)",
        status: .usage)
    }
    return try PipelineFiles.usable(file)
  }
}
