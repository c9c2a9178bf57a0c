/// The first week with one engineer: a gap, a draft of one apprenticeship, a draft that makes work visible, and three
/// steps.
public struct Start: Sendable {
  /// What only people know, as the manager answered it. What was left open stays open in the draft.
  public struct Answers: Hashable, Sendable, Codable {
    /// The problem to co-own.
    public var problem: String?
    /// Why it matters to the business.
    public var why: String?
    /// The teams that share it.
    public var teams: [TeamID]
    /// Who owns it beside the engineer.
    public var coOwner: PersonID?
    /// What happens when it goes wrong.
    public var safetyNet: String?
    /// What the owners may decide without asking.
    public var decisionRights: String?
    /// Who talks about the engineer where they are not.
    public var sponsor: PersonID?

    /// Answers; none yet.
    public init() { teams = [] }
  }

  /// The audit that it starts from.
  public var audit: CapabilityAudit
  /// The plan with the drafted quarter.
  public var plan: ApprenticeshipPlan
  /// The item whose story is drafted; nil when none is known that reached others.
  public var story: EvidenceItem?
  /// What is still open in the draft, each as a question.
  public var open: [String]
  private let context: ArtifactContext

  /// Drafts the start.
  ///
  /// - Parameters:
  ///   - audit: the audit at the first stage.
  ///   - plan: the plan that exists; it is kept, and gets a quarter when it has none under way.
  ///   - teams: the engineer's own teams.
  ///   - manager: their manager.
  ///   - withheld: items that somebody hid or contests, or that may not be told.
  public init(
    _ audit: CapabilityAudit, plan existing: ApprenticeshipPlan?, answers: Answers, in quarter: Quarter,
    teams own: [TeamID], manager: PersonID?, withheld: Set<String>, context: ArtifactContext
  ) {
    self.audit = audit
    self.context = context
    var plan = existing ?? ApprenticeshipPlan(person: audit.person)
    plan.gap = plan.gap ?? audit.chosen ?? audit.ahead?.finding.dimension
    plan.sponsor = answers.sponsor ?? plan.sponsor
    if plan.current == nil {
      let stage = plan.stage
      var draft = Apprenticeship(stage: stage, quarter: quarter)
      draft.problem = answers.problem
      draft.why = answers.why
      draft.teams = answers.teams.isEmpty ? Start.proposedTeams(audit, own: own) : answers.teams
      draft.owners = [audit.person] + [answers.coOwner].compactMap(\.self)
      draft.support = stage.support
      if stage == .coOwn { draft.backup = manager }
      draft.safetyNet = answers.safetyNet
      draft.decisionRights = answers.decisionRights
      draft.expects = [Start.expectation(plan.gap ?? .scope)]
      draft.ends = context.calendar.lastDay(of: quarter)
      draft.checkIns = Start.checkIns(in: quarter, context.calendar)
      plan.quarters.append(draft)
    }
    self.plan = plan
    var open: [String] = []
    if let current = plan.current {
      if current.problem == nil { open.append("Which problem do two teams share, that they could own together?") }
      if current.why == nil { open.append("Why does it matter to the business?") }
      if Set(current.teams).count < 2 { open.append("Which two teams share it?") }
      if current.owners.count < 2, current.stage == .coOwn { open.append("Who of the other team owns it with them?") }
      if current.safetyNet == nil { open.append("What happens when it goes wrong, and who notices first?") }
      if current.decisionRights == nil { open.append("What may the owners decide without asking?") }
    }
    if plan.sponsor == nil {
      open.append("Who will talk about them in rooms where they are not? Neither you nor their mentor.")
    }
    self.open = open
    story = audit.items.filter { item in
      !withheld.contains(item.id) && item.durability != .reverted
        && item.part(of: audit.person).map { $0.confidence >= .medium && $0.depth > .touched } == true
        && item.reach.band(context.thresholds) >= .teamsUnknown
    }.max { left, right in
      let keys = [left, right].map {
        VisibilityGap(item: $0, depth: $0.part(of: audit.person)?.depth ?? .touched).value
      }
      return keys[0] != keys[1] ? keys[0] < keys[1] : left.id > right.id
    }
  }

  /// Talks every three weeks of a quarter.
  public static func checkIns(in quarter: Quarter, _ calendar: OrganisationCalendar) -> [CalendarDay] {
    let first = calendar.firstDay(of: quarter).number
    let last = calendar.lastDay(of: quarter).number
    return stride(from: first + 20, through: last, by: 21).map { number in
      // A Saturday or Sunday moves to the Monday after; 1970-01-01 was a Thursday.
      let weekday = ((number + 3) % 7 + 7) % 7
      return CalendarDay(number: min(last, weekday >= 5 ? number + 7 - weekday : number))
    }
  }

  /// The engineer's own team, and the one that their work reached most often.
  private static func proposedTeams(_ audit: CapabilityAudit, own: [TeamID]) -> [TeamID] {
    var counts: [TeamID: Int] = [:]
    for team in audit.items.flatMap(\.reach.teams) where !own.contains(team) { counts[team, default: 0] += 1 }
    let other = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return own.prefix(1) + [other].compactMap(\.self)
  }

  private static func expectation(_ dimension: Dimension) -> String {
    switch dimension {
    case .scope: "The other team changes something of its own accord, in commits of its own."
    case .influence: "A text or check that came of it is used by people of another team."
    case .timeline: "A text says what should be true in a year, and somebody else has commented on it."
    case .ambiguity: "The problem stands written down with two real alternatives before anything is built."
    }
  }

  /// The next three steps.
  public var steps: [String] {
    let name = context.name(of: audit.person)
    return [
      "Read the audit together with \(name) this week, after they have seen their own page (daylight me). Ask what it does not show.",
      open.isEmpty
        ? "Agree on the draft with \(name), and let evidence look at it from time to time: daylight plan check \(audit.person)"
        : "Answer what is open in the draft with \(name), then look at it again: daylight plan check \(audit.person)",
      story == nil
        ? "Ask \(name) which work nobody has seen, and add it to their page: git shows no story that may be told yet."
        : "Ask \(name) whether the story may be told. Then finish it in your own words, and bring it to this month's highlights.",
    ]
  }

  /// The start as a document.
  public var artifact: Artifact {
    let name = context.name(of: audit.person)
    let page = audit.artifact
    var sections: [Artifact.Section] = Array(page.sections.prefix(1))
    var draft: [Block] = []
    if let current = plan.current {
      draft.append(.paragraph("\(current.stage.title). \(current.stage.managersPart)"))
      var rows: [[String]] = [
        ["Problem", current.problem ?? "open"], ["Why it matters", current.why ?? "open"],
        ["Teams", current.teams.isEmpty ? "open" : current.teams.map(context.name).joined(separator: ", ")],
        ["Owners", current.owners.map(context.name).joined(separator: ", ")],
      ]
      if let backup = current.backup { rows.append(["Backup", context.name(of: backup)]) }
      rows += [
        ["Safety net", current.safetyNet ?? "open"], ["May decide", current.decisionRights ?? "open"],
        ["Would show that it worked", current.expects.joined(separator: "; ")],
        ["Check-ins", current.checkIns.map(\.description).joined(separator: ", ")],
        ["Ends", current.ends.map(\.description) ?? "open"],
      ]
      draft.append(.table(.init(caption: "The draft", headings: ["What", "Draft"], rows: rows)))
    }
    if !open.isEmpty {
      draft.append(.paragraph("Only people know:"))
      draft.append(.list(open))
    }
    sections.append(Artifact.Section("One apprenticeship", draft))
    sections.append(Artifact.Section("One story to make visible", storyBlocks))
    sections.append(
      Artifact.Section("The next three steps", [.steps(steps)]))
    return Artifact(
      kind: "start", title: "A start with \(name)",
      lead: "One gap, one apprenticeship, one story. A draft for the two of you, in a few minutes.",
      particulars: page.particulars, sections: sections, footer: context.footer)
  }

  private var storyBlocks: [Block] {
    guard let story else {
      return [
        .paragraph(
          "No work of this window that reached others may be told. That says what git keeps; ask what nobody has seen.")
      ]
    }
    let name = context.name(of: audit.person)
    let told = SubjectStory(lead: story, items: audit.items.filter { $0.subject == story.subject }, context: context)
    return [
      .passages(
        .init(
          told.headline,
          [
            .init(
              "What happened",
              ([told.happened] + story.statements.filter { !told.happened.contains($0) }).joined(separator: " ")),
            .init("Who has it better for it", told.benefited),
            .init("Why this is Staff-level", "\(told.why) Say in your own words what others do otherwise since."),
            .init("What would have happened", "Git cannot tell: ask \(name), and write one sentence."),
          ])),
      .list(Array(Set(story.provenance.map(\.summary)).sorted().prefix(3).map { "In git: \($0)" })),
    ]
  }

  /// The story as an artifact of its own, for the month's highlights.
  public var visibility: Artifact {
    let name = context.name(of: audit.person)
    return Artifact(
      kind: "visibilityDraft",
      title: story.map { SubjectStory(lead: $0, items: [$0], context: context).headline } ?? "Work of \(name)",
      lead: "A draft for senior leadership. Ask \(name) before anybody reads it: consent is theirs.",
      particulars: [
        .init("Purpose", Purpose.recognition.label), .init("State", "draft"), .init("Rules", context.rulesVersion),
      ], sections: [Artifact.Section("The story", storyBlocks)], footer: context.footer)
  }

  /// The start as data.
  public struct Record: Hashable, Sendable, Codable {
    /// `start`.
    public var kind: String
    /// The version of this form.
    public var version: Int
    /// What it may be used for.
    public var purpose: Purpose
    /// The audit.
    public var audit: CapabilityAudit.Record
    /// The plan with the draft.
    public var plan: ApprenticeshipPlan
    /// The item whose story is drafted.
    public var story: String?
    /// What is open.
    public var open: [String]
    /// The next three steps.
    public var steps: [String]
  }

  /// The start as data.
  public var record: Record {
    Record(
      kind: "start", version: 1, purpose: .development, audit: audit.record, plan: plan, story: story?.id, open: open,
      steps: steps)
  }
}
