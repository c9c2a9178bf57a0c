internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports

/// Looks at plans: what rules say of the file, and what evidence says to its claims.
struct PlanCheck {
  private let desk: PipelineDesk
  private let context: ArtifactContext
  private let items: [EvidenceItem]
  private let authors: WorkAuthors?

  init(_ desk: PipelineDesk) throws {
    self.desk = desk
    context = try desk.context()
    let hidden = try desk.installation.hidden()
    items = try desk.evidence.map { try desk.installation.items($0) }?.filter { !hidden.contains($0.id) } ?? []
    authors = desk.evidence == nil ? nil : try WorkAuthors(desk.installation, desk.workspace)
  }

  func report(_ plan: Placed<ApprenticeshipPlan>) throws -> PlanReport {
    let person = plan.value.person
    let manager = desk.manager(of: person)
    let checks = plan.value.quarters.map { quarter -> [ClaimCheck] in
      guard let authors else { return [] }
      return ClaimChecks(
        of: quarter, person: person, manager: manager, items: WorkAuthors.items(about: quarter.work, in: items),
        contributions: authors.contributions(to: quarter.work, items: items), context: context
      ).checks
    }
    return PlanReport(
      plan.value, checks: checks, findings: findings(plan, checks), today: desk.today, context: context)
  }

  /// What the rules say, and where evidence says the contrary of a claim.
  private func findings(_ plan: Placed<ApprenticeshipPlan>, _ checks: [[ClaimCheck]]) -> [LintFinding] {
    let manager = desk.manager(of: plan.value.person)
    var findings = PlanReview.findings(
      in: PlanReview(plan, manager: manager, today: desk.today, named: desk.named([manager])))
    for (index, quarter) in plan.value.quarters.enumerated() where quarter.closed == nil {
      for check in checks.indices.contains(index) ? checks[index] : [] where check.verdict == .contradicted {
        findings.append(
          LintFinding(
            rule: "plan/contradicted", severity: .warning, place: plan.place("quarters[\(index)].work"),
            message: "\(check.claim): \(check.reason)", remedy: "In git: \(check.sources.joined(separator: ", "))"))
      }
      for (place, work) in quarter.work.enumerated() where !isKnown(work) {
        findings.append(
          LintFinding(
            rule: "plan/unknown-work", severity: .warning, place: plan.place("quarters[\(index)].work[\(place)]"),
            message: "'\(work)' is no item, document or standard that was read.",
            remedy: nearest(work).map { "Did you mean '\($0)'?" } ?? References.Kind.document.source))
      }
    }
    if let archetype = plan.value.archetype,
      !desk.organisation.ladder.archetypes.contains(where: { $0.id == archetype })
    {
      findings.append(
        LintFinding(
          rule: FileCheck.Rule.unknownReference.rawValue, severity: .error, place: plan.place("archetype"),
          message: "archetype: ladder.yaml has no '\(archetype)'.",
          remedy: References.nearest(archetype, in: desk.organisation.ladder.archetypes.map(\.id)).map {
            "Did you mean '\($0)'?"
          }))
    }
    return findings.sorted()
  }

  private func isKnown(_ work: String) -> Bool {
    guard desk.evidence != nil else { return true }
    if items.contains(where: { $0.id == work || "\($0.subject.repository):\($0.subject.path ?? "")" == work }) {
      return true
    }
    return authors?.contributions(to: [work], items: items).isEmpty == false
  }

  private func nearest(_ work: String) -> String? {
    References.nearest(
      work, in: Set(items.compactMap { item in item.subject.path.map { "\(item.subject.repository):\($0)" } }))
  }
}

extension PlanCommand {
  /// `daylight plan check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check plans: what is vague, what is late, and what git says otherwise.",
      discussion: "Exit status 0 when nothing was found, 3 when something was, 2 when a file cannot be used.")
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp("Whose plans. Default: all.", valueName: "person")) var people: [String] = []
    @OptionGroup var output: ListOptions

    func run() throws {
      let desk = try PipelineDesk(options, needsEvidence: false)
      var findings: [LintFinding] = []
      let wanted = try Set(people.map { try desk.person($0) })
      for person in wanted {
        try desk.admit(.development, .pack(person), about: person, reading: "check of the apprenticeship plan")
      }
      let check = try PlanCheck(desk)
      var isBroken = false
      var seen: Set<PersonID> = []
      let plans = try desk.files.plans()
      if wanted.isEmpty { desk.noteOthers(plans.allSatisfy { desk.isShown(PersonID($0.folder)) }) }
      for (folder, file) in plans
      where wanted.isEmpty ? desk.isShown(PersonID(folder)) : wanted.contains(PersonID(folder)) {
        seen.insert(PersonID(folder))
        guard let placed = file.placed else {
          isBroken = true
          findings += file.findings
          continue
        }
        findings += file.findings
        if placed.value.person != PersonID(folder) {
          findings.append(
            LintFinding(
              rule: FileCheck.Rule.unknownReference.rawValue, severity: .error, place: placed.place("person"),
              message: "person: the plan of '\(placed.value.person)' lies in the folder of '\(folder)'."))
        }
        findings += try check.report(placed).findings
      }
      for person in wanted.subtracting(seen).sorted() {
        throw Failure(
          "\(PipelineFiles.planName(person)) is not there.", hint: "Draft one with: daylight start \(person)",
          status: .usage)
      }
      let rows = findings.sorted().map { finding in
        [
          finding.severity.rawValue, "\(finding.place.file):\(finding.place.line)", finding.message,
          finding.remedy ?? "", finding.rule,
        ]
      }
      try output.write(
        .init(caption: "Findings in plans", headings: ["", "where", "finding", "what to do", "rule"], rows: rows),
        records: findings.sorted(),
        nothing: "Nothing was found in \(seen.count == 1 ? "1 plan" : "\(seen.count) plans").")
      if isBroken { throw ExitCode(Failure.Status.usage.rawValue) }
      if findings.contains(where: { $0.severity > .note }) { throw ExitCode(Failure.Status.partial.rawValue) }
    }
  }
}
