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
    var context = ArtifactContext(
      organisation: organisation.name, calendar: organisation.calendar, thresholds: organisation.thresholds,
      rulesVersion: "none read", asOf: today, coverage: Coverage(),
      names: Dictionary(organisation.people.map { ($0.id, $0.name) }) { first, _ in first },
      teamNames: Dictionary(organisation.teams.map { ($0.id, $0.name) }) { first, _ in first })
    context.hasFacts = false
    return context
  }

  /// The person on the roster that somebody at a prompt means.
  func person(_ text: String) throws -> PersonID {
    let word = text.hasPrefix("@") ? String(text.dropFirst()) : text
    if let entry = organisation.people.first(where: { $0.id.description == word }) { return entry.id }
    if let evidence { return try installation.person(text, in: evidence) }
    let roster = RosterSearch(people: installation.organisation.people)
    guard let found = try roster.person(text) else {
      throw roster.nobody(text, listedIn: "\(workspace.folder)/org.yaml")
    }
    return found
  }

  func manager(of person: PersonID) -> PersonID? { organisation.people.first { $0.id == person }?.manager }

  /// The managers of all people.
  var managers: [PersonID: PersonID] {
    organisation.people.reduce(into: [:]) { $0[$1.id] = $1.manager }
  }

  /// Whose names mean somebody in a text about people who have these managers.
  func named(_ managers: [PersonID?]) -> NamedPeople {
    NamedPeople(organisation, managers: managers.compactMap(\.self))
  }

  /// Whether the person is at the keyboard: as the roster's logins say where there are roles, else as git's settings do.
  func isSelf(_ person: PersonID) -> Bool {
    if organisation.trust.roles != nil { return installation.access.reader == person }
    guard let evidence, let email = GitLibrary.userConfiguration("user.email") else { return false }
    return evidence.person(email) == person
  }

  /// Refuses what roles and trust rules do not allow, and writes down who read what: the person concerned sees both.
  func admit(_ purpose: Purpose, _ deed: Access.Deed, about person: PersonID, reading what: String) throws {
    try installation.check(deed, about: person)
    if !isSelf(person) {
      do {
        try PipelineDesk.check(purpose, about: person, organisation)
      } catch let failure as Failure {
        try installation.record(.refused, about: person, text: failure.message)
        throw failure
      }
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
    try TrustRules.checkNaming(person, organisation, today: TrustRules.today(organisation))
  }

  /// Whether whoever is at the keyboard may read about somebody in a list of several: their own line, those of people
  /// who report to them, and of those in an open session of theirs.
  func isShown(_ person: PersonID) -> Bool { installation.access.refusal(.pack(person)) == nil }

  /// Says that a list is shorter for this reader, when it is.
  func noteOthers(_ isComplete: Bool) {
    if !isComplete {
      Console.note("Left out: people who do not report to you. Who may read what stands in org.yaml under roles.")
    }
  }

  /// Those who are to have an apprenticeship: whom the roster marks; where it marks nobody, everybody who was told and
  /// manages nobody.
  var candidates: Set<PersonID> {
    let marked = organisation.people.filter(\.isCandidate)
    if !marked.isEmpty { return Set(marked.map(\.id)) }
    let managers = Set(organisation.people.compactMap(\.manager))
    return Set(organisation.people.filter { $0.enrolled != nil && !managers.contains($0.id) }.map(\.id))
  }

  /// Warning signs that the minutes of a session must take up.
  func signs(before session: CalibrationSession) throws -> [WarningFinding] {
    let files = AccountabilityFiles(workspace)
    let context = try context()
    return files.warningCheck(
      try files.warnings(), try files.charters().map(\.value), today: today, name: { context.name(of: $0) }
    ).due(in: session.quarter, calendar: organisation.calendar)
  }

  /// The audit of a person, at a stage and for a plan.
  func audit(
    _ person: PersonID, stage: Stage, plan: ApprenticeshipPlan?, window: ItemWindow, gap: Dimension? = nil,
    items: [EvidenceItem]? = nil, hidden: Set<String>, context: ArtifactContext
  ) throws -> CapabilityAudit {
    guard let evidence else { throw Failure("Nothing was scanned yet.", hint: "Scan first: daylight scan") }
    var context = context
    context.away[person, default: []] += plan?.away ?? []
    return CapabilityAudit(
      of: person, at: stage, archetype: plan?.archetype, window: window,
      items: try items ?? installation.items(of: person, evidence), hidden: hidden, ladder: organisation.ladder,
      gap: gap, context: context)
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
