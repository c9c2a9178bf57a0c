internal import DaylightCore
internal import DaylightGit

/// What every command about the pipeline has before it: the workspace, its plans and sessions, and the evidence.
struct PipelineDesk {
  let installation: Installation
  let workspace: WorkspaceFiles
  let files: PipelineFiles
  /// The evidence; nil while no repository has been read.
  let evidence: Evidence?

  var organisation: Organisation { workspace.organisation }

  /// - Parameter needsEvidence: whether the command says nothing without a scan.
  init(_ options: GlobalOptions, needsEvidence: Bool = true) throws {
    guard let workspace = try options.workspaceFiles() else {
      throw Failure(
        "There is no workspace here: plans and sessions are kept in one.",
        hint: "Make one with: daylight init FOLDER. Or name it: --workspace DIR", status: .usage)
    }
    self.workspace = workspace
    files = PipelineFiles(workspace)
    installation = try Installation(options, workspace: workspace, create: !needsEvidence)
    if needsEvidence {
      evidence = try installation.evidence()
    } else {
      evidence = try installation.database.repositories().isEmpty ? nil : installation.evidence()
    }
  }

  /// The day from which dates are judged: the newest in the facts, so that the same facts give the same page; today
  /// while there are none.
  var today: CalendarDay { evidence?.asOf ?? TrustRules.today(organisation) }

  /// What artifacts need.
  func context() throws -> ArtifactContext {
    if let evidence { return try installation.context(evidence) }
    return ArtifactContext(
      organisation: organisation.name, calendar: organisation.calendar, thresholds: organisation.thresholds,
      rulesVersion: "none read", asOf: today, coverage: Coverage(),
      names: Dictionary(organisation.people.map { ($0.id, $0.name) }) { first, _ in first },
      teamNames: Dictionary(organisation.teams.map { ($0.id, $0.name) }) { first, _ in first })
  }

  /// The person on the roster that somebody at a prompt means.
  func person(_ text: String) throws -> PersonID {
    let word = text.hasPrefix("@") ? String(text.dropFirst()) : text
    if let entry = organisation.people.first(where: { $0.id.description == word }) { return entry.id }
    if let evidence { return try installation.person(text, in: evidence) }
    throw Failure(
      "Nobody on the roster is called '\(text)'.",
      hint: References.nearest(word, in: organisation.people.map(\.id.description)).map { "Did you mean '\($0)'?" }
        ?? "People are listed in \(workspace.folder)/org.yaml.", status: .usage)
  }

  func manager(of person: PersonID) -> PersonID? { organisation.people.first { $0.id == person }?.manager }

  /// The managers of all people.
  var managers: [PersonID: PersonID] {
    organisation.people.reduce(into: [:]) { $0[$1.id] = $1.manager }
  }

  /// Whether the person is at the keyboard, as git's settings say.
  func isSelf(_ person: PersonID) -> Bool {
    guard let evidence, let email = GitLibrary.userConfiguration("user.email") else { return false }
    return evidence.person(email) == person
  }

  /// Refuses what the trust rules do not allow, and writes down who read what: the person concerned sees it.
  func admit(_ purpose: Purpose, about person: PersonID, reading what: String) throws {
    if !isSelf(person) {
      try PipelineDesk.check(purpose, about: person, organisation)
    }
    try installation.record(.read, about: person, text: what)
  }

  /// What the rules for packs ask for, for any purpose: agreed, on the roster, told, and time to see one's own page.
  static func check(_ purpose: Purpose, about person: PersonID, _ organisation: Organisation) throws {
    guard organisation.purposes.contains(purpose) else {
      throw Failure(
        "Refused: \(purpose.label) is not among the purposes in org.yaml.",
        hint: "Purposes are agreed with the people concerned before they are added.", status: .refused)
    }
    var told = organisation
    told.purposes.insert(.calibrationPreparation)
    try TrustRules.checkPack(about: person, told, today: TrustRules.today(organisation))
  }

  /// Those who are to have an apprenticeship: whom the roster marks; where it marks nobody, everybody who was told and
  /// manages nobody.
  var candidates: Set<PersonID> {
    let marked = organisation.people.filter(\.isCandidate)
    if !marked.isEmpty { return Set(marked.map(\.id)) }
    let managers = Set(organisation.people.compactMap(\.manager))
    return Set(organisation.people.filter { $0.enrolled != nil && !managers.contains($0.id) }.map(\.id))
  }

  /// The audit of a person, at a stage and for a plan.
  func audit(
    _ person: PersonID, stage: Stage, plan: ApprenticeshipPlan?, window: ItemWindow, gap: Dimension? = nil,
    items: [EvidenceItem]? = nil, hidden: Set<String>, context: ArtifactContext
  ) throws -> CapabilityAudit {
    guard let evidence else { throw Failure("Nothing was scanned yet.", hint: "Scan first: daylight scan") }
    return CapabilityAudit(
      of: person, at: stage, archetype: plan?.archetype, window: window,
      items: try items ?? installation.items(of: person, evidence), hidden: hidden, ladder: organisation.ladder,
      isAway: plan?.away.contains { $0.weighs(on: window) } ?? false, gap: gap, context: context)
  }

  /// The usable plans, and why others cannot be used.
  func plans() throws -> (plans: [PersonID: Placed<ApprenticeshipPlan>], broken: [PersonID: String]) {
    var plans: [PersonID: Placed<ApprenticeshipPlan>] = [:]
    var broken: [PersonID: String] = [:]
    for (folder, file) in try files.plans() {
      if let placed = file.placed {
        plans[placed.value.person] = placed
      } else {
        let first = file.findings.first
        broken[PersonID(folder)] =
          "The plan cannot be read: \(first?.place.file ?? ""):\(first?.place.line ?? 1): \(first?.message ?? "")"
      }
    }
    return (plans, broken)
  }
}
