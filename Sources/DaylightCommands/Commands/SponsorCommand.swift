internal import ArgumentParser
internal import DaylightCore

/// `daylight sponsor`
struct SponsorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sponsor", abstract: "One page for a sponsor: what to say about somebody, and what not to claim.",
    discussion: """
      Three sentences to say in rooms where the person is not, two things to ask for, where to be seen next, and what \
      evidence does not carry. What the person withheld or contests is left out. Reading it is logged, and the person can \
      see the log.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("Whom it is about: id, @handle, address or full name.", valueName: "person")) var person:
    String
  @OptionGroup var days: WindowOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let installation = try Installation(options)
    let organisation = installation.organisation
    guard organisation.purposes.contains(.recognition) else {
      throw Failure(
        "Refused: sponsor briefs are recognition, which is not among the purposes in org.yaml.", status: .refused)
    }
    let evidence = try installation.evidence()
    let someone = try installation.person(person, in: evidence)
    try installation.check(
      .brief(someone, sponsors: try SponsorCommand.sponsors(of: someone, installation)), about: someone)
    try TrustRules.checkNaming(someone, organisation, today: TrustRules.today(organisation))
    let window = try days.window(evidence, organisation.calendar)
    let brief = SponsorBrief(
      about: someone, window: window, items: try installation.items(evidence), hidden: try installation.hidden(),
      context: try installation.context(evidence))
    try installation.record(.read, about: someone, text: "sponsor brief, \(window.label)")
    try output.write(brief.artifact, record: brief.record)
  }

  /// Whom plan and charter name as sponsor.
  private static func sponsors(of person: PersonID, _ installation: Installation) throws -> Set<PersonID> {
    guard let workspace = installation.workspace else { return [] }
    let plan = try PipelineFiles(workspace).plan(of: person)?.value
    let charter = try AccountabilityFiles(workspace).charter(of: person)?.value
    return Set([plan?.sponsor, charter?.support.sponsor].compactMap(\.self))
  }
}
