/// What a calibration session about development goes by: read in silence, look at evidence before opinions, hear the
/// dissent, agree on the next apprenticeship.
public struct CalibrationAgenda: Sendable {
  /// A candidate as the session meets them.
  public struct Entry: Sendable {
    /// Their place in the session's file.
    public var candidate: CalibrationSession.Candidate
    /// Titles of the best few subjects.
    public var titles: [String]
    /// What the repositories they work in record at all.
    public var coverage: RepositoryCoverage
    /// The quarter under way.
    public var current: Apprenticeship?

    /// An entry.
    public init(
      candidate: CalibrationSession.Candidate, titles: [String], coverage: RepositoryCoverage, current: Apprenticeship?
    ) {
      self.candidate = candidate
      self.titles = titles
      self.coverage = coverage
      self.current = current
    }
  }

  /// Minutes of silent reading.
  public static let readingMinutes = 15
  /// Minutes for one candidate.
  public static let candidateMinutes = 10

  /// The session.
  public var session: CalibrationSession
  /// The candidates, in the session's order.
  public var entries: [Entry]
  /// Candidates who are not talked about, and why.
  public var absent: [(name: String, reason: String)]
  /// Loops that the session would close if nothing changed, and warnings of the last one.
  public var warnings: [String]
  private let exemplars: [Stage: [Exemplar]]
  private let context: ArtifactContext

  /// An agenda.
  ///
  /// - Parameters:
  ///   - items: the organisation's items, for exemplars without names.
  public init(
    _ session: CalibrationSession, entries: [Entry], absent: [(name: String, reason: String)] = [],
    warnings: [String] = [], items: [EvidenceItem], ladder: Ladder, context: ArtifactContext
  ) {
    self.session = session
    self.entries = entries
    self.absent = absent
    self.warnings = warnings
    self.context = context
    exemplars = Dictionary(
      uniqueKeysWithValues: Set(entries.map(\.candidate.stage)).map {
        ($0, Exemplar.exemplars(for: $0, in: items, ladder: ladder, thresholds: context.thresholds))
      })
  }

  /// The agenda as a document.
  public var artifact: Artifact {
    let stages = exemplars.keys.sorted()
    let minutes = CalibrationAgenda.readingMinutes + entries.count * CalibrationAgenda.candidateMinutes + 20
    var sections: [Artifact.Section] = []
    if !warnings.isEmpty { sections.append(Artifact.Section("Look at this first", [.list(warnings)])) }
    sections += [
      Artifact.Section(
        "Silent reading, \(CalibrationAgenda.readingMinutes) minutes",
        [
          .paragraph(
            "Everybody reads the evidence packs and writes down one question for each. Nobody presents: what is not written is asked for, not performed."
          ),
          .list(entries.map { "daylight evidence \($0.candidate.person)" }),
        ])
    ]
    sections += stages.map(greatness)
    sections.append(
      Artifact.Section(
        "Each candidate, \(CalibrationAgenda.candidateMinutes) minutes",
        [
          .steps([
            "Evidence, 4 minutes: what does the pack show, and what can it not show?",
            "Dissent, 3 minutes: who saw it otherwise? Say what you saw, when, and what it led to.",
            "Next apprenticeship, 3 minutes: which problem, lent by whom, with which net? Or is there no slot?",
          ])
        ]))
    sections += entries.map(section)
    sections.append(
      Artifact.Section(
        "Patterns, 10 minutes",
        [
          .paragraph(
            "Which gap do several share? Then the occasion was missing, not the people. Record each gap in the session's file first: daylight calibrate patterns --quarter \(session.quarter)"
          )
        ]))
    sections.append(
      Artifact.Section(
        "Adjustments, 10 minutes",
        [
          .paragraph(
            "Are these the right apprenticeships? Change plans where they are not: daylight calibrate adjust --quarter \(session.quarter)"
          ),
          .paragraph(
            "A gap is what evidence does not show yet. A missing slot is a problem that nobody can lend at the moment. Record the two apart."
          ),
        ]))
    if !absent.isEmpty {
      sections.append(
        Artifact.Section("Not talked about", [.list(absent.map { "\($0.name): \($0.reason)" })]))
    }
    var particulars: [Artifact.Particular] = [
      .init("Purpose", "\(Purpose.calibrationPreparation.label), about development only"),
      .init("Session", "\(session.quarter)"), .init("Time", "\(minutes) minutes"),
      .init("Order", "drawn by lot from the seed \(session.seed)"),
    ]
    if let chair = session.chair { particulars.append(.init("Chair", context.name(of: chair))) }
    if !session.members.isEmpty {
      particulars.append(.init("In the room", session.members.map(context.name).joined(separator: ", ")))
    }
    particulars.append(.init("Rules", context.rulesVersion))
    return Artifact(
      kind: "calibrationAgenda", title: "Calibration session about development, \(session.quarter)",
      lead: "It looks at how people grow and what they need next. Promotions and ratings are not its matter.",
      particulars: particulars, sections: sections, footer: context.footer)
  }

  private func greatness(_ stage: Stage) -> Artifact.Section {
    var blocks: [Block] = [.list(stage.whatGreatLooksLike)]
    let own = exemplars[stage] ?? []
    if !own.isEmpty {
      blocks.append(.paragraph("From here, without names:"))
      blocks.append(.list(own.map { "\($0.dimension.title): \($0.text)" }))
    }
    let coverage = Dictionary(
      entries.filter { $0.candidate.stage == stage }.map { ($0.candidate.person, $0.coverage) }
    ) { first, _ in first }
    if coverage.count > 1, let refusal = CoverageComparison.refusal(coverage) {
      blocks.append(.notice("Do not set the candidates of this stage side by side. \(refusal)"))
    }
    return Artifact.Section("What does great look like at \(stage.title)?", blocks)
  }

  private func section(_ entry: Entry) -> Artifact.Section {
    let name = context.name(of: entry.candidate.person)
    var blocks: [Block] = []
    let underWay =
      entry.current.map {
        "Under way since \($0.quarter): \($0.problem?.asSentence ?? "a problem that is not named yet.")"
      }
      ?? "No apprenticeship is under way."
    blocks.append(.paragraph("\(entry.candidate.stage.title). \(underWay)"))
    // Words about several people on one page would be read as a list that compares them: each stands on a page alone.
    blocks.append(
      .paragraph("What evidence shows stands on a page about \(name) alone: daylight audit \(entry.candidate.person)"))
    if !entry.titles.isEmpty {
      blocks.append(.paragraph("On record: \(entry.titles.map { "“\($0)”" }.joined(separator: ", "))."))
    }
    return Artifact.Section(name, blocks)
  }

  /// The agenda as data.
  public struct Record: Hashable, Sendable, Codable {
    /// A candidate.
    public struct Entry: Hashable, Sendable, Codable {
      /// Who.
      public var person: ArtifactSubject
      /// The stage.
      public var stage: Stage
    }

    /// `calibrationAgenda`.
    public var kind: String
    /// The version of this form.
    public var version: Int
    /// What it may be used for.
    public var purpose: Purpose
    /// The session.
    public var quarter: Quarter
    /// What the order follows from.
    public var seed: String
    /// The candidates, in that order.
    public var entries: [Entry]
    /// Stages whose candidates must not be set side by side.
    public var incomparable: [Stage]
    /// What to look at first.
    public var warnings: [String]
    /// What every reader must know about the limits.
    public var limits: [String]
  }

  /// The agenda as data.
  public var record: Record {
    Record(
      kind: "calibrationAgenda", version: 2, purpose: .calibrationPreparation, quarter: session.quarter,
      seed: session.seed,
      entries: entries.map {
        .init(
          person: .init(id: $0.candidate.person, name: context.name(of: $0.candidate.person)),
          stage: $0.candidate.stage)
      },
      incomparable: exemplars.keys.sorted().filter { stage in
        let coverage = Dictionary(
          entries.filter { $0.candidate.stage == stage }.map { ($0.candidate.person, $0.coverage) }
        ) { first, _ in first }
        return coverage.count > 1 && CoverageComparison.refusal(coverage) != nil
      }, warnings: warnings, limits: context.footer)
  }
}
