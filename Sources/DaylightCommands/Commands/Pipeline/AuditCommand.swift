internal import ArgumentParser
internal import DaylightCore

/// `daylight audit`
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Say where somebody stands in the four capabilities, from evidence, and what to try next.",
    discussion: """
      For the engineer and their manager to read together. It names one gap: the one that is furthest from what the \
      stage expects and can be seen here. What cannot be seen is said, and is no gap. Reading it is logged, and the person \
      it is about can see the log.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("Whom it is about: id, @handle, address or full name.", valueName: "person")) var person:
    String
  @Option(help: ArgumentHelp("Q1 to Q4. Default: the stage of the plan, else Q1.", valueName: "stage")) var stage:
    Stage?
  @Option(help: ArgumentHelp("The gap that the two of you chose: scope, influence, timeline or ambiguity.")) var gap:
    Dimension?
  @OptionGroup var days: WindowOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try PipelineDesk(options)
    let someone = try desk.person(person)
    guard let evidence = desk.evidence else { return }
    let window = try days.window(evidence, desk.organisation.calendar)
    let plan = try desk.files.plan(of: someone).map { try PipelineFiles.usable($0).value }
    try desk.admit(.development, .pack(someone), about: someone, reading: "capability-gap audit, \(window.label)")
    let audit = try desk.audit(
      someone, stage: stage ?? plan?.stage ?? .coOwn, plan: plan, window: window, gap: gap,
      hidden: desk.isSelf(someone) ? [] : try desk.installation.hidden(), context: try desk.context())
    try output.write(audit.artifact, record: audit.record)
  }
}
