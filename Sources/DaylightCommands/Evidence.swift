internal import DaylightCore
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// Everything that a command about people needs, derived once for the same facts, workspace and rules.
struct Evidence: Equatable {
  /// The newest day in the facts.
  var asOf: CalendarDay
  /// What could be seen at all.
  var coverage: Coverage
  /// Display names.
  var names: [PersonID: String]
  /// Display names of teams.
  var teamNames: [TeamID: String]
  /// A person's teams on the newest day.
  var teams: [PersonID: [TeamID]]
  /// How somebody may be named at a prompt: id, handle, address or a full name that one person has; lower case.
  var namings: [String: PersonID]
  /// People whose full name others bear, with those others' addresses or handles.
  var namesakes: [PersonID: [String]]
  /// The repositories as they were read.
  var sources: [ArtifactContext.Source] = []
  /// How many people the facts know of.
  var identities = IdentityCounts()
  /// What each repository records of its changes.
  var repositories: [String: RepositoryCoverage] = [:]
  /// The repositories in which people of the roster wrote changes.
  var repositoriesOf: [PersonID: [String]] = [:]
  /// Under which digest the items are kept.
  var digest: String

  /// What the repositories that somebody works in record, taken together.
  func repositoryCoverage(of person: PersonID) -> RepositoryCoverage {
    (repositoriesOf[person] ?? []).reduce(RepositoryCoverage()) { $0 + (repositories[$1] ?? RepositoryCoverage()) }
  }

  /// The person that somebody at a prompt means; nil for nobody.
  func person(_ text: String) -> PersonID? {
    let word = text.trimmingCharacters(in: .whitespaces).lowercased()
    return namings[word.hasPrefix("@") ? String(word.dropFirst()) : word]
  }

  /// Refuses to narrow a list to a repository of which there are no facts; nil narrows nothing.
  func check(repository: String?) throws {
    guard let repository, !coverage.repositories.contains(repository) else { return }
    throw Failure(
      "No facts of a repository '\(repository)'.",
      hint: "There are: \(coverage.repositories.prefix(10).joined(separator: ", "))", status: .usage)
  }
}

/// An opened installation: workspace, facts, journal and what was derived from them.
struct Installation {
  let workspace: WorkspaceFiles?
  let state: StateFolder
  let database: FactsDatabase
  let journal: Journal
  /// What the workspace says, without those who left long enough ago or were erased.
  let organisation: Organisation

  init(_ options: GlobalOptions, create: Bool = false) throws {
    try self.init(options, workspace: try options.workspaceFiles(), create: create)
  }

  /// - Parameter workspace: what `options.workspaceFiles()` gave.
  init(_ options: GlobalOptions, workspace: WorkspaceFiles?, create: Bool = false) throws {
    self.workspace = workspace
    state = try StateFolder(options.stateFolder(workspace), create: create)
    journal = try state.journal()
    let suppression = try journal.suppression()
    database = try state.facts(suppressing: suppression)
    organisation = Installation.effective(workspace?.organisation ?? Organisation(), suppression)
  }

  /// An organisation without those on its roster who left long enough ago, or were erased.
  private static func effective(_ organisation: Organisation, _ suppression: Suppression) -> Organisation {
    guard organisation.people.contains(where: { $0.left != nil }) || !suppression.isEmpty else { return organisation }
    var organisation = organisation
    let rule = RetentionRule(organisation.trust.retention, calendar: organisation.calendar)
    organisation.people = rule.roster(organisation.people, today: TrustRules.today(organisation)).filter {
      !suppression.covers($0.id.description) && !$0.emails.contains(where: suppression.covers)
    }
    return organisation
  }

  /// The evidence: kept from the last time when nothing that it rests on has changed.
  func evidence() throws -> Evidence {
    let unread = try database.unread().map { Coverage.Unread(repository: $0.repository, reason: $0.reason) }
    let steps = try decisionSteps()
    let parts =
      [
        try database.generation(), workspace?.digest ?? "", SignalRules.version, "\(Installation.formVersion)",
        "\(PeopleDirectory.version)",
        steps.map { "\($0.step)" }.joined(separator: " "),
        organisation.people.map(\.id.description).joined(separator: " "),
      ]
      + unread.map { "\($0.repository) \($0.reason)" }
    let digest = KeyedHash.public.hex(parts.joined(separator: "\u{0}"))
    if let bytes = try database.evidence(for: digest), let kept = try? Evidence(bytes: bytes) { return kept }
    guard try !database.repositories().isEmpty else {
      throw Failure(
        "No repository has been read yet"
          + (unread.isEmpty ? "." : "; \(unread.map { "\($0.repository): \($0.reason)" }.joined(separator: "; "))."),
        hint: "Scan a repository first: daylight scan PATH")
    }
    return try derive(unread, digest, steps).evidence
  }

  /// Derives everything from the facts and keeps it.
  private func derive(
    _ unread: [Coverage.Unread], _ digest: String, _ steps: [DecisionStep]? = nil
  ) throws -> (evidence: Evidence, items: [EvidenceItem], standards: StandardsCatalogue) {
    // What a scan or an erasure changes from here on is not what is read, so that nothing is kept of it.
    let generation = try database.generation()
    let shares = try database.shares(calendar: organisation.calendar).shares
    let context = try evidenceContext(try facts(), shares: shares, steps: steps)
    let items = items(in: context)
    let evidence = Evidence(context, items: items, unread: unread, digest: digest)
    let standards = StandardsCatalogue(context)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    try database.saveDerived(
      items, evidence: try evidence.bytes(),
      standardsJSON: String(decoding: try encoder.encode(standards), as: UTF8.self), digest: digest, from: generation)
    return (evidence, items, standards)
  }

  /// The standards of all repositories with their people, as they were derived.
  func standards(_ evidence: Evidence) throws -> StandardsCatalogue {
    let kept = try database.standardsJSON(for: evidence.digest).flatMap {
      try? JSONDecoder().decode(StandardsCatalogue.self, from: Data($0.utf8))
    }
    return try kept ?? derive(evidence.coverage.unread, evidence.digest).standards
  }

  /// What rules start from, out of some facts.
  ///
  /// - Parameters:
  ///   - shares: what repositories give to each other and take, made of the same facts.
  ///   - steps: decisions that were read already; nil: all that the journal has.
  func evidenceContext(
    _ facts: FactSet, shares: [RepositoryShare]? = nil, steps: [DecisionStep]? = nil
  ) throws -> EvidenceContext {
    var context = EvidenceContext(
      facts, organisation: organisation, key: try pseudonymKey(), decisions: try decisions(steps), shares: shares)
    context.substance = try SubstanceCount(self).count(BoundaryContribution.candidates(in: context))
    return context
  }

  /// What the rules make of it.
  ///
  /// With a roster only what is not too old is kept; without one nothing is hidden that git log does not show.
  func items(in context: EvidenceContext) -> [EvidenceItem] {
    let items = SignalRules.items(in: context)
    guard organisation.hasRoster else { return items }
    let rule = RetentionRule(organisation.trust.retention, calendar: organisation.calendar)
    let outsiders = OutsiderNames(context.people, repositories: context.facts.repositories.map(\.repository))
    return items.filter { rule.isKept($0, asOf: context.asOf) }.map(outsiders.hidden(in:))
  }

  /// All facts.
  func facts() throws -> FactSet {
    var facts = FactSet()
    try database.facts(kind: nil, repository: nil) { facts.add($0) }
    return facts
  }

  /// The key under which people outside the roster appear: without one nothing is hidden that git log does not show.
  func pseudonymKey() throws -> KeyedHash {
    organisation.hasRoster ? KeyedHash(key: try journal.secret()) : .public
  }

  /// Who is who, worked out from all facts.
  ///
  /// - Parameter mailmap: whether what mailmaps say counts.
  func people(mailmap: Bool = true) throws -> PeopleDirectory {
    PeopleDirectory(
      try facts(), organisation: organisation, key: try pseudonymKey(),
      decisions: try decisions(), mailmap: mailmap)
  }

  /// All items, in order of kind and subject.
  ///
  /// Those that were settled to be wrong are left out; those that were told say to whom.
  func items(_ evidence: Evidence) throws -> [EvidenceItem] { try corrected(try derivedItems(evidence)) }

  private func derivedItems(_ evidence: Evidence) throws -> [EvidenceItem] {
    if let kept = try database.derived(for: evidence.digest) { return kept }
    // What was kept cannot be read: a damaged row, or another version's.
    return try derive(evidence.coverage.unread, evidence.digest).items
  }

  /// One person's items, in order of kind and subject.
  func items(of person: PersonID, _ evidence: Evidence) throws -> [EvidenceItem] {
    if let kept = try database.items(of: person, digest: evidence.digest) { return try corrected(kept) }
    return try items(evidence).filter { $0.part(of: person) != nil }
  }

  private func corrected(_ items: [EvidenceItem]) throws -> [EvidenceItem] {
    let ledger = try ledger()
    let settled = try settlements()
    if ledger.entries.isEmpty, settled.isEmpty { return items }
    return items.filter { settled[$0.id] != .wrong }.map(ledger.exposed)
  }

  /// Raised whenever the form of what is kept changes.
  private static let formVersion = 11

  /// The item that an id, or the beginning of one, means.
  func item(_ prefix: String, _ evidence: Evidence) throws -> EvidenceItem {
    let hidden = try hidden()
    let found = try items(evidence).filter { $0.id.hasPrefix(prefix.lowercased()) && !hidden.contains($0.id) }
    if let exact = found.first(where: { $0.id == prefix.lowercased() }) { return exact }
    if found.count == 1, !prefix.isEmpty { return found[0] }
    throw Failure(
      found.isEmpty ? "No item has the id '\(prefix)'." : "Several items' ids begin with '\(prefix)'.",
      hint: "The ids are in: daylight items", status: .usage)
  }

  /// What artifacts need beside the items.
  func context(_ evidence: Evidence) throws -> ArtifactContext {
    let remarks = try journal.entries(about: nil, item: nil, kinds: [.note, .contest, .resolve]).reduce(
      into: [ArtifactContext.Remark]()
    ) { remarks, entry in
      guard let item = entry.item else { return }
      if entry.kind == .resolve {
        remarks.removeAll { $0.item == item && $0.kind == .contest }
      } else {
        remarks.append(
          .init(
            kind: entry.kind == .note ? .note : .contest, item: item, text: entry.text ?? "",
            day: day(entry)))
      }
    }
    // Who is on the roster has a name before any commit names them.
    let names = organisation.people.reduce(into: evidence.names) { $0[$1.id] = $0[$1.id] ?? $1.name }
    return ArtifactContext(
      organisation: organisation.name, calendar: organisation.calendar, thresholds: organisation.thresholds,
      rulesVersion: SignalRules.version, asOf: evidence.asOf, coverage: evidence.coverage, names: names,
      teamNames: evidence.teamNames, remarks: remarks, namesakes: evidence.namesakes, sources: evidence.sources,
      attested: try attestedWork(), ledger: try ledger(),
      away: organisation.people.reduce(into: [:]) { $0[$1.id] = $1.away.isEmpty ? nil : $1.away },
      former: organisation.formerThresholds)
  }

  /// Items that somebody withheld.
  func hidden() throws -> Set<String> {
    try journal.entries(about: nil, item: nil, kinds: [.hide, .show]).reduce(into: Set<String>()) { hidden, entry in
      guard let item = entry.item else { return }
      if entry.kind == .hide { hidden.insert(item) } else { hidden.remove(item) }
    }
  }

  /// The person that somebody at a prompt means.
  func person(_ text: String, in evidence: Evidence) throws -> PersonID {
    if let person = evidence.person(text) { return person }
    let wanted = text.trimmingCharacters(in: .whitespaces).lowercased()
    let same = evidence.names.filter { $0.value.lowercased() == wanted && evidence.namesakes[$0.key] != nil }.keys
      .sorted()
    if !same.isEmpty {
      let ways = Set(same.flatMap { evidence.namesakes[$0] ?? [] }).sorted()
      throw Failure(
        "\(same.count) people in the facts are called '\(text)'; nothing says that they are one.",
        hint: "Name one by address: \(ways.prefix(8).joined(separator: ", "))", status: .usage)
    }
    if organisation.hasRoster, organisation.people.isEmpty {
      throw Failure(
        "The roster in \(workspace?.folder ?? "")/org.yaml is empty: in a workspace only people on it are shown by name.",
        hint:
          "Add '\(text)' under people: in org.yaml, or leave the workspace aside: run the command in a folder without an org.yaml.",
        status: .usage)
    }
    throw Failure(
      "Nobody here is called '\(text)'.",
      hint: organisation.hasRoster
        ? "People are named by the roster's id, a handle, or an address; see people in \(workspace?.folder ?? "")/org.yaml."
        : "People are named by an address they commit with, a handle, or a full name; see: daylight facts --kind identity",
      status: .usage)
  }

  /// Who is at the keyboard, as the operating system knows them.
  var reader: String { NSUserName().isEmpty ? "uid \(getuid())" : NSUserName() }

  /// Writes to the journal.
  @discardableResult
  func record(
    _ kind: Journal.Kind, about person: PersonID?, item: String? = nil, text: String? = nil, audience: String? = nil
  ) throws -> Int64 {
    try journal.append(
      Journal.Entry(
        at: Timestamp(seconds: Int64(Date().timeIntervalSince1970)), actor: reader, kind: kind, person: person,
        item: item, text: text, audience: audience))
  }
}

extension Evidence {
  /// Derives everything from facts.
  init(_ context: EvidenceContext, items: [EvidenceItem], unread: [Coverage.Unread], digest: String) {
    self.digest = digest
    asOf = context.asOf
    coverage = context.coverage(unread: unread)
    sources = context.facts.repositories.map {
      .init(repository: $0.repository, head: $0.head, commits: $0.commits)
    }.sorted { $0.repository.utf8.lexicographicallyPrecedes($1.repository.utf8) }
    let humans = context.people.entries.values.filter { !$0.isMachine }
    identities = IdentityCounts(
      people: humans.count, onRoster: humans.count(where: \.isOnRoster),
      machines: context.people.entries.count - humans.count, namesakes: 0,
      undecided: context.people.suggestions.count, alarms: context.people.alarms.count)
    repositories = context.repositoryCoverage()
    repositoriesOf = context.repositoriesOfRoster()
    names = [:]
    teams = [:]
    namings = [:]
    var teamNames: [TeamID: String] = [:]
    var fullNames: [String: [PersonID]] = [:]
    var otherNames: [String: Set<PersonID>] = [:]
    let hasRoster = context.organisation.hasRoster
    for entry in context.people.entries.values {
      let person = entry.person
      names[person.id] = person.name
      guard !entry.isMachine else { continue }
      let memberOf = context.teamDirectory.teams(of: person.id, on: context.asOf).sorted()
      if !memberOf.isEmpty { teams[person.id] = memberOf }
      if hasRoster && !entry.isOnRoster { continue }
      namings[person.id.description.lowercased()] = person.id
      for handle in person.handles { namings[handle] = person.id }
      for email in person.emails { namings[email] = person.id }
      let name = person.name.lowercased()
      if entry.commits > 0 || entry.isOnRoster { fullNames[name, default: []].append(person.id) }
      for name in entry.names where !context.former.isGivenAway(by: name, of: person.id) {
        otherNames[name, default: []].insert(person.id)
      }
    }
    namesakes = [:]
    for (name, people) in fullNames {
      if people.count == 1, namings[name] == nil { namings[name] = people[0] }
      guard people.count > 1, name.contains(" ") else { continue }
      for person in people {
        namesakes[person] = people.filter { $0 != person }.compactMap { other in
          let entry = context.people.entries[other]?.person
          func shown(_ ways: [String]?) -> String? {
            ways?.first { !context.former.isGivenAway(by: $0, of: other) }
          }
          return shown(entry?.emails) ?? shown(entry?.handles).map { "@\($0)" }
        }.sorted()
      }
    }
    // Under another name that git has for them, where one person alone bears it.
    for (name, people) in otherNames where people.count == 1 && namings[name] == nil && fullNames[name] == nil {
      namings[name] = people.first
    }
    identities.namesakes = namesakes.count
    for team in Set(items.flatMap(\.reach.teams)).union(teams.values.joined()) {
      teamNames[team] = context.teamDirectory.name(of: team)
    }
    self.teamNames = teamNames
  }
}
