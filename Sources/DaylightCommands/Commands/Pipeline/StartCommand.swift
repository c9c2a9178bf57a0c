internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports

/// `daylight start`
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Begin with one engineer this week: one gap, one apprenticeship, one story.",
    discussion: """
      Audits the gaps from evidence, drafts the first apprenticeship and the story of one piece of work that few have \
      seen, and ends with three steps. On a terminal it asks for what only people know; else give it by options. What \
      stays open stands as a question in the draft. Files are shown as a diff before they are written.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("Whom to begin with: id, @handle, address or full name.", valueName: "person"))
  var person: String
  @Option(help: "The gap that the two of you chose; by default it follows from evidence.") var gap: Dimension?
  @Option(help: ArgumentHelp("When. Default: the quarter after the newest fact.", valueName: "quarter")) var quarter:
    String?
  @OptionGroup var answers: QuarterAnswers
  @OptionGroup var writing: WriteOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try PipelineDesk(options)
    let someone = try desk.person(person)
    guard let evidence = desk.evidence else { return }
    let calendar = desk.organisation.calendar
    let window = try Windows.window(since: nil, until: nil, evidence, calendar)
    let file = try desk.files.plan(of: someone)
    let existing = try file.map { try PipelineFiles.usable($0).value }
    try desk.admit(
      .development, .agreement(someone), about: someone,
      reading: "start: audit, draft of an apprenticeship and of a story")
    let context = try desk.context()
    let hidden = try desk.installation.hidden()
    let audit = try desk.audit(
      someone, stage: existing?.stage ?? .coOwn, plan: existing, window: window, gap: gap, hidden: hidden,
      context: context)
    let start = Start(
      audit, plan: existing,
      answers: existing?.current == nil ? try answers.answers(desk, asks: !writing.isAgreed) : Start.Answers(),
      in: try quarter.map { try Windows.quarter($0) } ?? calendar.quarter(of: evidence.asOf).advanced(by: 1),
      teams: evidence.teams[someone] ?? [], manager: desk.manager(of: someone),
      withheld: desk.organisation.purposes.contains(.recognition)
        ? hidden.union(context.contested) : Set(try desk.installation.items(of: someone, evidence).map(\.id)),
      context: context)
    try output.write(start.artifact, record: start.record)
    var changes = FileChanges()
    let name = PipelineFiles.planName(someone)
    if let file {
      let added = start.plan.quarters.count > (existing?.quarters.count ?? 0) ? start.plan.quarters.last : nil
      let text = try PlanText.adding(
        added, gap: existing?.gap == nil ? start.plan.gap : nil,
        sponsor: existing?.sponsor == start.plan.sponsor ? nil : start.plan.sponsor, to: file.text)
      changes.add(file.path, name: name, old: file.text, new: text)
    } else {
      changes.add(desk.files.path(name), name: name, old: nil, new: PlanText.new(start.plan))
    }
    if start.story != nil {
      let story = "people/\(someone)/visibility.md"
      // A draft that somebody worked on is theirs.
      if !desk.files.has(story) {
        changes.add(
          desk.files.path(story), name: story, old: nil, new: MarkdownReport(start.visibility).text)
      }
    }
    try changes.apply(writing)
  }
}
