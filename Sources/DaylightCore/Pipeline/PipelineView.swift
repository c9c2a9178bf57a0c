/// Who is in the pipeline, at which stage, with which plan, sponsor and next date; and who waits without one.
///
/// It compares nobody: people stand in order of name, and no figure is attached to anyone.
public struct PipelineView: Sendable {
  /// A candidate with a plan.
  public struct Line: Hashable, Sendable, Codable {
    /// Who.
    public var person: PersonID
    /// The display name.
    public var name: String
    /// The stage.
    public var stage: Stage
    /// What the quarter under way is about; nil when none is.
    public var problem: String?
    /// The capability that the plan works on.
    public var gap: Dimension?
    /// Who talks about the person where they are not.
    public var sponsor: String?
    /// The next date.
    public var next: CalendarDay?
    /// What stands in the way, in sentences.
    public var notes: [String]
  }

  /// A candidate without a plan.
  public struct Waiting: Hashable, Sendable, Codable {
    /// Who.
    public var person: PersonID
    /// The display name.
    public var name: String
    /// Why they wait, in a sentence.
    public var reason: String
  }

  /// Those with a plan, in order of name.
  public var lines: [Line]
  /// The waiting room, in order of name.
  public var waiting: [Waiting]
  private let context: ArtifactContext

  /// The view of a day.
  ///
  /// - Parameters:
  ///   - candidates: those whom the roster marks; people with a plan are candidates anyway.
  ///   - plans: their plans; `broken` are people whose file cannot be read.
  public init(
    candidates: Set<PersonID>, plans: [ApprenticeshipPlan], broken: [PersonID: String] = [:], today: CalendarDay,
    context: ArtifactContext
  ) {
    self.context = context
    var lines: [Line] = []
    var waiting: [Waiting] = []
    func wait(_ person: PersonID, _ reason: String) {
      waiting.append(Waiting(person: person, name: context.name(of: person), reason: reason))
    }
    let planned = Dictionary(plans.map { ($0.person, $0) }) { first, _ in first }
    for person in candidates.union(planned.keys).union(broken.keys) {
      if let reason = broken[person] {
        wait(person, reason)
        continue
      }
      guard let plan = planned[person] else {
        wait(person, "No plan yet. Begin with: daylight start \(person)")
        continue
      }
      guard let current = plan.current else {
        wait(
          person,
          plan.quarters.isEmpty
            ? "The plan has no quarter yet." : "The last quarter is closed, and no next one is agreed.")
        continue
      }
      var notes: [String] = []
      if plan.sponsor == nil { notes.append("no sponsor named") }
      if plan.nextDate(from: today) == nil { notes.append("no date ahead") }
      if let ends = current.ends, ends < today { notes.append("the quarter ended; close it with what was learned") }
      lines.append(
        Line(
          person: person, name: context.name(of: person), stage: current.stage, problem: current.problem, gap: plan.gap,
          sponsor: plan.sponsor.map(context.name), next: plan.nextDate(from: today), notes: notes))
    }
    self.lines = lines.sorted { ($0.name, $0.person) < ($1.name, $1.person) }
    self.waiting = waiting.sorted { ($0.name, $0.person) < ($1.name, $1.person) }
  }

  /// The view as a document.
  public var artifact: Artifact {
    var sections: [Artifact.Section] = []
    for stage in Stage.allCases {
      let own = lines.filter { $0.stage == stage }
      guard !own.isEmpty else { continue }
      let rows = own.map {
        [
          $0.name, $0.problem ?? "not named yet", $0.gap?.title ?? "not chosen", $0.sponsor ?? "nobody yet",
          $0.next.map(\.description) ?? "none", $0.notes.joined(separator: "; "),
        ]
      }
      sections.append(
        Artifact.Section(
          stage.title,
          [
            .paragraph(stage.managersPart),
            .table(
              .init(
                caption: stage.title,
                headings: ["Who", "What they own", "Capability", "Sponsor", "Next date", "To do"], rows: rows)),
          ]))
    }
    if lines.isEmpty {
      sections.append(
        Artifact.Section(
          "Nobody has a plan under way", [.paragraph("Pick one engineer this week: daylight start PERSON")]))
    }
    sections.append(
      Artifact.Section(
        "Waiting room",
        waiting.isEmpty
          ? [.paragraph("Nobody waits without a plan.")]
          : [
            .paragraph("These people have no apprenticeship. Waiting is the organisation's state, not theirs."),
            .table(
              .init(
                caption: "Waiting room", headings: ["Who", "Why"], rows: waiting.map { [$0.name, $0.reason] })),
          ]))
    return Artifact(
      kind: "pipeline", title: "Staff-Plus pipeline",
      lead: "A capability that is developed, quarter by quarter. Names stand in order of the alphabet.",
      particulars: [
        .init("Purpose", Purpose.development.label),
        .init("Facts up to", context.hasFacts ? "\(context.asOf)" : "none: no repository has been read"),
      ],
      sections: sections,
      footer: [
        "Staff-Plus is a capability, not a tier: this page says what people work on, and compares nobody.",
        "It is made from the plans that people wrote. What git shows to each stands in: daylight plan check PERSON",
      ])
  }

  /// The view as data.
  public struct Record: Hashable, Sendable, Codable {
    /// `pipeline`.
    public var kind: String
    /// The version of this form.
    public var version: Int
    /// What it may be used for.
    public var purpose: Purpose
    /// Those with a plan.
    public var candidates: [Line]
    /// The waiting room.
    public var waiting: [Waiting]
  }

  /// The view as data.
  public var record: Record {
    Record(kind: "pipeline", version: 1, purpose: .development, candidates: lines, waiting: waiting)
  }
}
