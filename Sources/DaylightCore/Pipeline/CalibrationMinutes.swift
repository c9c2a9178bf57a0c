/// What a session agreed, as it goes to those who were there: decisions, owners, dates, and the loops it closed.
public struct CalibrationMinutes: Sendable {
  /// The session.
  public var session: CalibrationSession
  /// "Not yet" for the second time without anything tried.
  public var loops: [NotYetLoop]
  /// What the rules found in the file.
  public var findings: [LintFinding]
  private let context: ArtifactContext

  /// Minutes.
  public init(
    _ session: CalibrationSession, loops: [NotYetLoop], findings: [LintFinding], context: ArtifactContext
  ) {
    self.session = session
    self.loops = loops
    self.findings = findings
    self.context = context
  }

  /// The minutes as a document.
  public var artifact: Artifact {
    let rows = session.candidates.map { candidate in
      [
        context.name(of: candidate.person), candidate.stage.rawValue, candidate.gap?.title ?? "none named",
        candidate.verdict?.label ?? "not said", candidate.noSlot == true ? "no slot" : "", candidate.next ?? "",
      ]
    }
    var sections: [Artifact.Section] = [
      Artifact.Section(
        "Candidates, in the order in which they were talked about",
        [
          .table(
            .init(
              caption: "Candidates", headings: ["Who", "Stage", "Gap", "The room says", "Slot", "Next apprenticeship"],
              rows: rows))
        ])
    ]
    let dissent = session.candidates.filter { $0.dissent?.isEmpty == false }
    if !dissent.isEmpty {
      sections.append(
        Artifact.Section(
          "Dissent",
          dissent.map { .quote(text: $0.dissent ?? "", by: "in the room, about \(context.name(of: $0.person))") }))
    }
    sections.append(
      Artifact.Section(
        "Decisions",
        session.decisions.isEmpty
          ? [.paragraph("None is recorded.")]
          : [
            .table(
              .init(
                caption: "Decisions", headings: ["What", "Who sees to it", "Until"],
                rows: session.decisions.map {
                  [$0.what, $0.owner.map(context.name) ?? "nobody yet", $0.due.map(\.description) ?? "no date"]
                }))
          ]))
    if !loops.isEmpty {
      sections.append(Artifact.Section("Going round in circles", loops.map { .notice(text($0)) }))
    }
    if !session.warnings.isEmpty {
      sections.append(Artifact.Section("To look at first next time", [.list(session.warnings)]))
    }
    let form = findings.filter { $0.rule != NotYetAgain.id }
    if !form.isEmpty {
      sections.append(
        Artifact.Section(
          "To mend in the file",
          [.list(form.map { "\($0.message) \($0.remedy ?? "") (\($0.place.file):\($0.place.line))" })]))
    }
    var particulars: [Artifact.Particular] = [
      .init("Purpose", "\(Purpose.calibrationPreparation.label), about development only"),
      .init("Session", session.held.map { "\(session.quarter), held on \($0)" } ?? "\(session.quarter), not held yet"),
      .init("Order", "drawn by lot from the seed \(session.seed)"),
    ]
    if let chair = session.chair { particulars.append(.init("Chair", context.name(of: chair))) }
    if !session.members.isEmpty {
      particulars.append(.init("In the room", session.members.map(context.name).joined(separator: ", ")))
    }
    return Artifact(
      kind: "calibrationMinutes", title: "Minutes of the calibration session, \(session.quarter)",
      lead: "Agreed about development. They hold no rating, and stay with those who were in the room.",
      particulars: particulars, sections: sections,
      footer: [
        "A gap is what evidence does not show yet; a missing slot is a problem that nobody could lend. They are recorded apart.",
        "People decide here, not programs: every line was written by somebody in the room.",
      ])
  }

  private func text(_ loop: NotYetLoop) -> String {
    let name = context.name(of: loop.person)
    if loop.isSlot {
      return
        "\(name): no slot in \(loop.first), and none in \(loop.second). What is missing is a problem to lend. Take a challenge without an owner from the responsibility map."
    }
    let gap = loop.gap.map { " for the gap in \($0.rawValue)" } ?? ""
    return
      "\(name): “not yet” in \(loop.first) and again in \(loop.second)\(gap), and no new apprenticeship in between. Nothing was tried, so nothing can have changed. Agree on one before this session ends."
  }

  /// The minutes as data.
  public struct Record: Hashable, Sendable, Codable {
    /// `calibrationMinutes`.
    public var kind: String
    /// The version of this form.
    public var version: Int
    /// What they may be used for.
    public var purpose: Purpose
    /// The session.
    public var session: CalibrationSession
    /// "Not yet" for the second time.
    public var loops: [NotYetLoop]
    /// What the rules found.
    public var findings: [LintFinding]
  }

  /// The minutes as data.
  public var record: Record {
    Record(
      kind: "calibrationMinutes", version: 1, purpose: .calibrationPreparation, session: session, loops: loops,
      findings: findings)
  }
}
