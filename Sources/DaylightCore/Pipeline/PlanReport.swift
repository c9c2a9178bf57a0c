/// A person's plan as the two people concerned read it: quarters, claims beside evidence, what the checks say.
public struct PlanReport: Sendable {
  /// The plan.
  public var plan: ApprenticeshipPlan
  /// For each quarter what evidence says to it, in the plan's order.
  public var checks: [[ClaimCheck]]
  /// What the rules found in the file.
  public var findings: [LintFinding]
  private let today: CalendarDay
  private let context: ArtifactContext

  /// A report.
  public init(
    _ plan: ApprenticeshipPlan, checks: [[ClaimCheck]], findings: [LintFinding], today: CalendarDay,
    context: ArtifactContext
  ) {
    self.plan = plan
    self.checks = checks
    self.findings = findings
    self.today = today
    self.context = context
  }

  /// The report as a document.
  public var artifact: Artifact {
    let name = context.name(of: plan.person)
    var particulars: [Artifact.Particular] = [.init("Purpose", Purpose.development.label)]
    if let gap = plan.gap { particulars.append(.init("Works on", "\(gap.title). \(gap.meaning)")) }
    for (label, person) in [("Sponsor", plan.sponsor), ("Mentor", plan.mentor), ("Coach", plan.coach)] {
      if let person { particulars.append(.init(label, context.name(of: person))) }
    }
    if let next = plan.nextDate(from: today) { particulars.append(.init("Next date", "\(next)")) }
    var sections = plan.quarters.enumerated().map(section)
    if plan.quarters.isEmpty {
      sections.append(
        Artifact.Section(
          "No quarter yet", [.paragraph("Draft the first one with: daylight plan create \(plan.person)")]))
    }
    sections.append(
      Artifact.Section(
        "What the checks say",
        [
          findings.isEmpty
            ? .paragraph("Nothing to mend in the file.")
            : .list(findings.map { "\($0.message) \($0.remedy ?? "") (\($0.place.file):\($0.place.line))" })
        ]))
    return Artifact(
      kind: "apprenticeshipPlan", title: "Apprenticeship of \(name)",
      lead: "Real problems, lent with a net. Quarters close with what was learned, never with pass or fail.",
      particulars: particulars, sections: sections, footer: context.footer)
  }

  private func section(_ index: Int, _ quarter: Apprenticeship) -> Artifact.Section {
    var rows: [[String]] = []
    func add(_ label: String, _ value: String?) { if let value, !value.isEmpty { rows.append([label, value]) } }
    add("Problem", quarter.problem)
    add("Why it matters", quarter.why)
    add("Teams", quarter.teams.map(context.name).joined(separator: ", "))
    add("Owners", quarter.owners.map(context.name).joined(separator: ", "))
    add("Backup", quarter.backup.map(context.name))
    add("Support", quarter.support?.label)
    add("Safety net", quarter.safetyNet)
    add("May decide", quarter.decisionRights)
    add("Within", quarter.constraints.joined(separator: "; "))
    add("Would show that it worked", quarter.expects.joined(separator: "; "))
    add("Where it shows", quarter.work.joined(separator: "; "))
    add("Heard by", quarter.executives.joined(separator: ", "))
    add("Check-ins", quarter.checkIns.map(\.description).joined(separator: ", "))
    add("Ends", quarter.ends.map(\.description))
    add("Answers", quarter.because.joined(separator: "; "))
    var blocks: [Block] = [.paragraph(quarter.stage.managersPart)]
    if !rows.isEmpty {
      blocks.append(.table(.init(caption: "What was agreed", headings: ["What", "Agreed"], rows: rows)))
    }
    if let closed = quarter.closed {
      blocks.append(.paragraph("Closed on \(closed.on): it \(closed.course.label)."))
      if !closed.learning.isEmpty { blocks.append(.list(closed.learning.map { "Learned: \($0)" })) }
      if let next = closed.next { blocks.append(.paragraph("Next. \(next)")) }
    }
    for check in checks.indices.contains(index) ? checks[index] : [] {
      let text = "\(check.claim): \(check.verdict.label). \(check.reason)"
      blocks.append(check.verdict == .contradicted ? .notice(text) : .paragraph(text))
      if !check.sources.isEmpty { blocks.append(.list(check.sources.map { "In git: \($0)" })) }
    }
    return Artifact.Section("\(quarter.quarter): \(quarter.stage.title)", blocks)
  }

  /// The report as data.
  public struct Record: Hashable, Sendable, Codable {
    /// `apprenticeshipPlan`.
    public var kind: String
    /// The version of this form.
    public var version: Int
    /// What it may be used for.
    public var purpose: Purpose
    /// The plan.
    public var plan: ApprenticeshipPlan
    /// For each quarter what evidence says to it.
    public var checks: [[ClaimCheck]]
    /// What the rules found.
    public var findings: [LintFinding]
    /// What every reader must know about the limits.
    public var limits: [String]
  }

  /// The report as data.
  public var record: Record {
    Record(
      kind: "apprenticeshipPlan", version: 1, purpose: .development, plan: plan, checks: checks, findings: findings,
      limits: context.footer)
  }
}
