internal import ArgumentParser
internal import DaylightCore

/// What only people know about a quarter: given by options, by a file, or asked for on a terminal.
struct QuarterAnswers: ParsableArguments {
  @Option(help: "The problem, in a sentence.") var problem: String?
  @Option(help: "Why it matters to the business.") var why: String?
  @Option(help: ArgumentHelp("A team that it affects; may be given several times.", valueName: "team")) var team:
    [String] = []
  @Option(help: ArgumentHelp("Who owns it beside the engineer.", valueName: "person")) var coOwner: String?
  @Option(help: "What happens when it goes wrong, and who notices first.") var safetyNet: String?
  @Option(help: "What the owners may decide without asking.") var mayDecide: String?
  @Option(help: ArgumentHelp("Who talks about the engineer where they are not.", valueName: "person")) var sponsor:
    String?

  /// The answers; what is missing is asked for when somebody is there to answer.
  func answers(_ desk: PipelineDesk, asks: Bool) throws -> Start.Answers {
    var answers = Start.Answers()
    func ask(_ given: String?, _ question: String) -> String? {
      given ?? (asks && Prompt.isPossible ? Prompt.line(question) : nil)
    }
    if asks, Prompt.isPossible {
      Console.note("A few questions that only people can answer. An empty line leaves one open.")
    }
    answers.problem = ask(problem, "Which problem do two teams share, that they could own together?")
    answers.why = ask(why, "Why does it matter to the business?")
    var teams = team
    if teams.isEmpty, let line = ask(nil, "Which teams share it? (ids, separated by commas; empty for a proposal)") {
      teams = line.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    answers.teams = try teams.map { try QuarterAnswers.team($0, desk) }
    answers.coOwner = try ask(coOwner, "Who of the other team owns it with them?").map { try desk.person($0) }
    answers.safetyNet = ask(safetyNet, "What happens when it goes wrong, and who notices first?")
    answers.decisionRights = ask(mayDecide, "What may the owners decide without asking?")
    answers.sponsor = try ask(sponsor, "Who will talk about them where they are not?").map { try desk.person($0) }
    return answers
  }

  static func team(_ text: String, _ desk: PipelineDesk) throws -> TeamID {
    if let team = desk.organisation.teams.first(where: { $0.id.description == text || $0.name == text }) {
      return team.id
    }
    throw Failure(
      "No team is called '\(text)'.",
      hint: References.nearest(text, in: desk.organisation.teams.map(\.id.description)).map { "Did you mean '\($0)'?" }
        ?? References.Kind.team.source, status: .usage)
  }
}

extension PlanCommand {
  /// `daylight plan create`
  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "create", abstract: "Draft the next quarter of somebody's apprenticeship.",
      discussion: """
        Makes people/ID/plan.yaml, or adds a quarter to it; comments and order stay. The change is shown as a diff first.
        """)
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp("Whose plan: id, @handle, address or full name.", valueName: "person")) var person:
      String
    @Option(help: ArgumentHelp("Q1 to Q4. Default: the stage after the last.", valueName: "stage")) var stage: Stage?
    @Option(help: ArgumentHelp("When. Default: the quarter after the newest fact.", valueName: "quarter")) var quarter:
      String?
    @Option(help: "The capability that it works on.") var gap: Dimension?
    @OptionGroup var answers: QuarterAnswers
    @OptionGroup var writing: WriteOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let desk = try PipelineDesk(options, needsEvidence: false)
      let someone = try desk.person(person)
      try desk.admit(.development, .agreement(someone), about: someone, reading: "draft of an apprenticeship")
      let given = try answers.answers(desk, asks: !writing.isAgreed)
      let calendar = desk.organisation.calendar
      let file = try desk.files.plan(of: someone)
      var plan = try file.map { try PipelineFiles.usable($0).value } ?? ApprenticeshipPlan(person: someone)
      let when = try quarter.map { try Windows.quarter($0) } ?? calendar.quarter(of: desk.today).advanced(by: 1)
      var draft = Apprenticeship(stage: stage ?? plan.stage, quarter: when)
      draft.problem = given.problem
      draft.why = given.why
      draft.teams = given.teams
      draft.owners = [someone] + [given.coOwner].compactMap(\.self)
      draft.support = draft.stage.support
      if draft.stage == .coOwn { draft.backup = desk.manager(of: someone) }
      draft.safetyNet = given.safetyNet
      draft.decisionRights = given.decisionRights
      draft.ends = calendar.lastDay(of: when)
      draft.checkIns = Start.checkIns(in: when, calendar)
      var changes = FileChanges()
      let name = PipelineFiles.planName(someone)
      plan.gap = gap ?? plan.gap
      plan.sponsor = given.sponsor ?? plan.sponsor
      plan.quarters.append(draft)
      let text =
        try file.map { try PlanText.adding(draft, gap: gap, sponsor: given.sponsor, to: $0.text) } ?? PlanText.new(plan)
      changes.add(desk.files.path(name), name: name, old: file?.text, new: text)
      let new = DocumentFile<ApprenticeshipPlan>(
        text: text, path: desk.files.path(name), name: name, references: desk.files.references)
      let report = try PlanCheck(desk).report(try PipelineFiles.usable(new))
      try output.write(report.artifact, record: report.record)
      if try changes.apply(writing) { Console.note("Next: daylight plan check \(someone)") }
    }
  }

  /// `daylight plan close`
  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: "Close the quarter under way with what was learned.",
      discussion: """
        There is no pass and no fail. A quarter that stumbled is closed like any other, and the stage is simply taken once \
        more with another problem.
        """)
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp("Whose plan: id, @handle, address or full name.", valueName: "person")) var person:
      String
    @Option(help: ArgumentHelp("What was learned, in a sentence; may be given several times.")) var learned: [String] =
      []
    @Option(help: "How it went: asPlanned, changed or stumbled. None is a grade.") var course = Apprenticeship.Course
      .asPlanned
    @Option(help: "What comes next.") var next: String?
    @Option(help: ArgumentHelp("The day of the talk. Default: the newest in the facts.", valueName: "date")) var on:
      String?
    @OptionGroup var writing: WriteOptions

    func run() throws {
      let desk = try PipelineDesk(options, needsEvidence: false)
      let someone = try desk.person(person)
      try desk.admit(.development, .agreement(someone), about: someone, reading: "close-out of a quarter")
      guard let file = try desk.files.plan(of: someone) else {
        throw Failure(
          "\(PipelineFiles.planName(someone)) is not there.", hint: "Draft one with: daylight start \(someone)",
          status: .usage)
      }
      let plan = try PipelineFiles.usable(file).value
      guard let index = plan.quarters.firstIndex(where: { $0.closed == nil }) else {
        throw Failure(
          "No quarter is open in \(file.path).", hint: "Draft the next one with: daylight plan create \(someone)",
          status: .usage)
      }
      var learning = learned
      if learning.isEmpty, Prompt.isPossible {
        Console.note("What was learned? One sentence a line; an empty line ends it.")
        while let line = Prompt.line("-") { learning.append(line) }
      }
      guard !learning.isEmpty else {
        throw Failure(
          "A quarter closes with what was learned.", hint: "Say it with --learned \"…\", in the engineer's words too.",
          status: .usage)
      }
      guard let day = on.map({ CalendarDay($0) }) ?? desk.today else {
        throw Failure("'\(on ?? "")' is no date.", hint: "Write it as 2026-04-01.", status: .usage)
      }
      let closed = Apprenticeship.CloseOut(on: day, course: course, learning: learning, next: next)
      var edit = YAMLEdit(try DocumentMigration.brought(file.text, to: ApprenticeshipPlan.form))
      do {
        try edit.set([.key("quarters"), .index(index), .key("closed")], to: PlanText.value(closed))
      } catch let refusal as YAMLEdit.Refusal {
        throw Failure("The plan cannot be changed: \(refusal).")
      }
      for word in learning.flatMap({ Wording.verdicts(in: $0) }) {
        Console.note("“\(word)” passes a verdict; a close-out records learning.")
      }
      var changes = FileChanges()
      changes.add(file.path, name: PipelineFiles.planName(someone), old: file.text, new: edit.text)
      try changes.apply(writing)
    }
  }
}
