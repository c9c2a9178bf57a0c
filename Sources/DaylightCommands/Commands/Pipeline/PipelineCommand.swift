internal import ArgumentParser
internal import DaylightCore

/// `daylight pipeline`
struct PipelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pipeline",
    abstract: "Show who has which apprenticeship, sponsor and next date, and who waits without one.",
    discussion: """
      Candidates are the people whom org.yaml marks with 'candidate: true', and everybody with a plan. Where nobody is \
      marked, everybody who was told and manages nobody is a candidate. Nobody is compared.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try PipelineDesk(options, needsEvidence: false)
    guard desk.organisation.purposes.contains(.development) else {
      throw Failure("Refused: development is not among the purposes in org.yaml.", status: .refused)
    }
    let (plans, broken) = try desk.plans()
    let all = desk.candidates.union(plans.keys).union(broken.keys)
    desk.noteOthers(all.allSatisfy(desk.isShown))
    let view = PipelineView(
      candidates: desk.candidates.filter(desk.isShown),
      plans: plans.values.map(\.value).filter { desk.isShown($0.person) },
      broken: broken.filter { desk.isShown($0.key) }, today: desk.today,
      context: try desk.context())
    try output.write(view.artifact, record: view.record)
  }
}
