internal import ArgumentParser
internal import DaylightCore

/// `daylight calibrate`
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Calibration sessions about development: agenda, minutes, patterns, adjustments.",
    discussion: """
      A session looks at how people grow and what they need next, never at promotion or rating. Its file is \
      calibration/QUARTER.yaml: agenda makes it, people fill it in, the others read it.
      """,
    subcommands: [Agenda.self, Minutes.self, Patterns.self, Adjust.self])

  /// Which session is meant.
  struct Which: ParsableArguments {
    @OptionGroup var options: GlobalOptions
    @Option(
      help: ArgumentHelp(
        "The session's quarter. Default: for an agenda that of the newest fact, else that of the newest session.",
        valueName: "quarter"))
    var quarter: String?

    /// - Parameters:
    ///   - isMade: whether it is about a session that has its file already, and not about making one.
    ///   - deed: what is about to be done with the session of a quarter.
    func open(
      isMade: Bool = true, _ deed: (Quarter) -> Access.Deed
    ) throws -> (desk: PipelineDesk, quarter: Quarter) {
      let desk = try PipelineDesk(options)
      guard desk.organisation.purposes.contains(.calibrationPreparation) else {
        throw Failure(
          "Refused: calibration preparation is not among the purposes in org.yaml.",
          hint: "Purposes are agreed with the people concerned before they are added.", status: .refused)
      }
      let newest = isMade ? try desk.files.sessions().compactMap { $0.value?.quarter }.max() : nil
      let quarter =
        try quarter.map { try Windows.quarter($0) } ?? newest ?? desk.organisation.calendar.quarter(of: desk.today)
      try desk.installation.check(deed(quarter))
      return (desk, quarter)
    }
  }

  /// A session with all that its checks look at.
  struct Opened {
    let file: DocumentFile<CalibrationSession>
    let session: Placed<CalibrationSession>
    let plans: [PersonID: Placed<ApprenticeshipPlan>]
    let review: SessionReview

    init(_ desk: PipelineDesk, _ quarter: Quarter) throws {
      guard let file = try desk.files.session(quarter) else {
        throw Failure(
          "\(PipelineFiles.sessionName(quarter)) is not there.",
          hint: "Make it with: daylight calibrate agenda --quarter \(quarter)", status: .usage)
      }
      self.file = file
      session = try PipelineFiles.usable(file)
      plans = try desk.plans().plans
      let earlier = try desk.files.sessions().compactMap(\.value).filter { $0.quarter != quarter }
      review = SessionReview(
        session, earlier: earlier, plans: plans.mapValues(\.value), named: desk.named(desk.managers.values.map(\.self)))
    }
  }

  /// `daylight calibrate minutes`
  struct Minutes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "minutes", abstract: "Print what a session agreed, and say where it goes round in circles.")
    @OptionGroup var which: Which
    @OptionGroup var output: OutputOptions

    func run() throws {
      let (desk, quarter) = try which.open { .session("\($0)", holdsEvidence: false) }
      let opened = try Opened(desk, quarter)
      for candidate in opened.session.value.candidates {
        let deed: Access.Deed = .session("\(quarter)", holdsEvidence: false)
        try desk.admit(
          .calibrationPreparation, deed, about: candidate.person, reading: "minutes of the session \(quarter)")
      }
      let minutes = CalibrationMinutes(
        opened.session.value, loops: opened.review.loops,
        findings: opened.file.findings + SessionReview.findings(in: opened.review), context: try desk.context())
      try output.write(minutes.artifact, record: minutes.record)
    }
  }

  /// `daylight calibrate patterns`
  struct Patterns: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "patterns", abstract: "Find gaps that candidates share, and propose a training.",
      discussion: """
        A gap is common from three candidates on, or when several are three in ten of all. For readers outside the room no \
        figure speaks of fewer than five people, nor leaves fewer than five out.
        """)
    @OptionGroup var which: Which
    @Flag(help: "For readers outside the room.") var outside = false
    @OptionGroup var output: OutputOptions

    func run() throws {
      let (desk, quarter) = try which.open { outside ? .summary : .session("\($0)", holdsEvidence: false) }
      let opened = try Opened(desk, quarter)
      let gaps = CommonGaps(opened.session.value, for: outside ? .outside : .inside)
      try output.write(gaps.artifact(try desk.context()), record: gaps.record)
    }
  }

  /// `daylight calibrate adjust`
  struct Adjust: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "adjust",
      abstract: "Change plans as a session agreed; each change cites the finding that it answers.",
      discussion: """
        Adds the next apprenticeship that the minutes name, and the gap that the room saw. A plan that already holds the \
        next quarter is left alone, and so is one for which there is no slot. The changes are shown as a diff first.
        """)
    @OptionGroup var which: Which
    @OptionGroup var writing: WriteOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let (desk, quarter) = try which.open { .session("\($0)", holdsEvidence: false) }
      let opened = try Opened(desk, quarter)
      let session = opened.session.value
      let adjustments = PlanAdjustment.adjustments(
        from: session, file: PipelineFiles.sessionName(quarter), loops: opened.review.loops,
        patterns: CommonGaps(session, for: .inside).patterns, plans: opened.plans.mapValues(\.value),
        managers: desk.managers, calendar: desk.organisation.calendar)
      var changes = FileChanges()
      for adjustment in adjustments {
        try PipelineDesk.check(.development, about: adjustment.person, desk.organisation)
        let name = PipelineFiles.planName(adjustment.person)
        if let file = try desk.files.plan(of: adjustment.person) {
          _ = try PipelineFiles.usable(file)
          let text = try PlanText.adding(adjustment.quarter, gap: adjustment.gap, sponsor: nil, to: file.text)
          changes.add(file.path, name: name, old: file.text, new: text)
        } else {
          var plan = ApprenticeshipPlan(person: adjustment.person, gap: adjustment.gap)
          plan.quarters = [adjustment.quarter].compactMap(\.self)
          changes.add(desk.files.path(name), name: name, old: nil, new: PlanText.new(plan))
        }
      }
      let page = AdjustmentPage(session, adjustments, context: try desk.context())
      try output.write(page.artifact, record: page.record)
      try changes.apply(writing)
    }
  }
}
