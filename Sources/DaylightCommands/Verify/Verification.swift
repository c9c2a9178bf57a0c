internal import DaylightCore
internal import DaylightGit
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// Replays evidence from git: objects are read with their hashes, repositories from nothing, and what comes out is
/// compared with what is stored, fact by fact and item by item.
struct Verification {
  /// What a difference is about.
  enum Kind: String, Codable, CaseIterable {
    /// A git object that is gone, or has other bytes than its name promises.
    case object
    /// Facts that git does not say, or that the store lacks.
    case facts
    /// An item that does not follow from the facts, or another one does.
    case item
    /// The store's own file.
    case store
    /// What could not be replayed, and why. No difference, but no proof either.
    case notReplayed
  }

  /// One thing that does not agree, or could not be tried.
  struct Finding: Codable {
    var kind: Kind
    var repository: String?
    /// The object's id, or the place of a fact.
    var place: String?
    /// Ids of the items that rest on it, in order.
    var items: [String]
    var message: String
  }

  /// How it ended.
  struct Outcome: Codable {
    var version = 1
    var items = 0
    var objects = 0
    var repositories = 0
    var findings: [Finding] = []

    /// 0 everything agrees, 1 something does not, 3 something could not be replayed.
    var status: Failure.Status? {
      if findings.contains(where: { $0.kind != .notReplayed }) { return .failed }
      return findings.isEmpty ? nil : .partial
    }
  }

  let installation: Installation
  let jobs: Int
  /// The most facts of one repository and kind that are named one by one.
  static let named = 5

  /// - Parameter wanted: the ids of the items to replay, or their beginnings; empty: all.
  func run(_ wanted: [String]) async throws -> Outcome {
    var outcome = Outcome()
    for problem in try installation.database.problems() {
      outcome.findings.append(
        Finding(
          kind: .store, items: [],
          message: "facts.sqlite is damaged: \(problem). Delete it and scan again; nothing recorded is lost."))
    }
    let evidence = try installation.evidence()
    let stored = try installation.database.derived(for: evidence.digest)
    let items = try select(wanted, stored ?? [])
    if stored == nil {
      outcome.findings.append(
        Finding(kind: .store, items: [], message: "the stored items cannot be read; they are derived anew."))
    }
    let cursors = try installation.database.cursors()
    let repositories =
      wanted.isEmpty
      ? try installation.database.repositories().map(\.repository)
      : Set(items.flatMap { [$0.subject.repository] + $0.provenance.map(\.repository) }).sorted()
    GitLibrary.setStrictHashVerification(true)
    defer { GitLibrary.setStrictHashVerification(false) }
    var replayed: [Organisation.RepositoryEntry] = []
    for id in repositories {
      let own = items.filter { $0.provenance.contains { $0.repository == id } }
      guard let path = cursors[id]?.path else {
        outcome.findings.append(
          notReplayed(id, own, "its facts came from another machine: verify it there, or scan it here"))
        continue
      }
      do {
        try readObjects(of: id, at: path, own, &outcome)
        let forge = forge(of: id, at: path)
        if try isUnchanged(path, cursors[id]?.references, forge) {
          replayed.append(.init(id: id, path: path, forge: forge?.rawValue))
        } else {
          outcome.findings.append(
            notReplayed(id, own, "it has changed since it was read: scan it, then verify again"))
        }
      } catch {
        outcome.findings.append(notReplayed(id, own, FleetScan.reason(error)))
      }
    }
    outcome.items = items.count
    let facts = try await replay(replayed, items, &outcome)
    outcome.repositories = replayed.count
    try compare(items, isWhole: wanted.isEmpty, facts, evidence, &outcome)
    return outcome
  }

  private func select(_ wanted: [String], _ items: [EvidenceItem]) throws -> [EvidenceItem] {
    if wanted.isEmpty { return items }
    return try wanted.flatMap { prefix in
      let found = items.filter { $0.id.hasPrefix(prefix.lowercased()) }
      guard !found.isEmpty, !prefix.isEmpty else {
        throw Failure("No item has the id '\(prefix)'.", hint: "The ids are in: daylight items", status: .usage)
      }
      return found
    }
  }

  private func notReplayed(_ id: String, _ items: [EvidenceItem], _ reason: String) -> Finding {
    Finding(kind: .notReplayed, repository: id, items: items.map(\.id), message: reason)
  }

  /// Reads every object that the items name, with its hash, and the line that each points at.
  private func readObjects(of id: String, at path: String, _ items: [EvidenceItem], _ outcome: inout Outcome) throws {
    var users: [String: [String]] = [:]
    var lines: [String: Int] = [:]
    for item in items {
      for place in item.provenance where place.repository == id {
        users[place.object, default: []].append(item.id)
        if let line = place.line { lines[place.object] = max(lines[place.object] ?? 0, line) }
      }
    }
    let repository = try Repository(at: path)
    for (object, items) in users.sorted(by: { $0.key < $1.key }) {
      outcome.objects += 1
      func found(_ message: String) {
        outcome.findings.append(
          Finding(
            kind: .object, repository: id, place: object, items: Set(items).sorted(), message: message))
      }
      guard let name = ObjectID(hex: object) else {
        found("'\(object)' is no object's name")
        continue
      }
      do throws(GitError) {
        let count = try repository.object(name) { _, bytes in
          var lines = 1
          for index in bytes.indices where bytes[index] == 0x0a { lines += 1 }
          return lines
        }
        if let line = lines[object], line > count { found("it has no line \(line)") }
      } catch {
        found(error.message)
      }
    }
  }

  /// The forge that the workspace names for a repository: it decides how owners are read.
  private func forge(of id: String, at path: String) -> Forge? {
    let sources = installation.workspace?.sources ?? []
    let own = sources.first { source in
      if case .path(let place) = source.place { return source.id == id || place == path }
      return source.id == id
    }
    return own?.forge ?? installation.workspace?.forge
  }

  private func isUnchanged(_ path: String, _ known: String?, _ forge: Forge?) throws -> Bool {
    let reviews = installation.workspace?.reviews ?? ReviewSettings()
    return try RepositoryScan.references(of: Repository(at: path), reviews: reviews, forge: forge)?.digest == known
  }

  /// Reads the repositories from nothing beside the stored facts, and compares the two.
  ///
  /// - Returns: all facts, those of the replayed repositories as git says them now.
  private func replay(
    _ entries: [Organisation.RepositoryEntry], _ items: [EvidenceItem], _ outcome: inout Outcome
  ) async throws -> FactSet {
    var facts = FactSet()
    let folder = "\(installation.state.path)/verify-\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let again = try FactsDatabase(
      at: "\(folder)/facts.sqlite", suppressing: try installation.journal.suppression())
    let report = try await FleetScan(
      entries: entries, database: again, jobs: jobs, full: true,
      reviews: installation.workspace?.reviews ?? ReviewSettings(), stop: StopSignal(),
      progress: Progress(total: entries.count, isShown: Console.isWatched)
    ).run()
    var read: Set<String> = []
    for entry in report.repositories {
      let own = items.filter { item in item.provenance.contains { $0.repository == entry.id } }
      for damage in entry.damage {
        outcome.findings.append(
          Finding(
            kind: .object, repository: entry.id, place: damage.object,
            items: own.filter { $0.provenance.contains { $0.object == damage.object } }.map(\.id),
            message: damage.reason))
      }
      if let id = entry.id, entry.state == .read || entry.state == .partial {
        read.insert(id)
      } else {
        outcome.findings.append(notReplayed(entry.id ?? entry.path, own, entry.reason ?? "it was not read"))
      }
    }
    for id in try installation.database.repositories().map(\.repository) {
      if read.contains(id) {
        try compareFacts(of: id, with: again, &outcome, into: &facts)
      } else {
        try installation.database.facts(repository: id) { facts.add($0) }
      }
    }
    return facts
  }

  /// Compares a repository's stored facts with the replayed ones. Reviews that an export told are in no git object: they
  /// are taken as they are stored.
  private func compareFacts(
    of id: String, with again: FactsDatabase, _ outcome: inout Outcome, into facts: inout FactSet
  ) throws {
    let writer = FactsFile.Writer()
    var counts: [String: Int] = [:]
    var places: [String: (kind: Fact.Kind, place: String)] = [:]
    func isImported(_ fact: Fact) -> Bool {
      if case .review(let review) = fact { review.convention == .imported } else { false }
    }
    try again.facts(repository: id) { fact in
      facts.add(fact)
      let line = try writer.line(fact)
      counts[line, default: 0] += 1
      places[line] = (fact.kind, Verification.place(of: fact))
    }
    do {
      try installation.database.facts(repository: id) { fact in
        if isImported(fact) { return facts.add(fact) }
        let line = try writer.line(fact)
        counts[line, default: 0] -= 1
        places[line] = (fact.kind, Verification.place(of: fact))
      }
    } catch let error as StoreError {
      outcome.findings.append(Finding(kind: .store, repository: id, items: [], message: error.message))
      return
    }
    var named: [Fact.Kind: Int] = [:]
    for (line, count) in counts.filter({ $0.value != 0 }).sorted(by: { $0.key < $1.key }) {
      guard let (kind, place) = places[line] else { continue }
      named[kind, default: 0] += 1
      guard named[kind, default: 0] <= Verification.named else { continue }
      outcome.findings.append(
        Finding(
          kind: .facts, repository: id, place: place, items: [],
          message: count < 0
            ? "the store holds a fact of the kind \(kind.rawValue) that git does not say"
            : "git says a fact of the kind \(kind.rawValue) that the store does not hold"))
    }
    for (kind, count) in named.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where count > Verification.named {
      outcome.findings.append(
        Finding(
          kind: .facts, repository: id, items: [],
          message: "\(count - Verification.named) more facts of the kind \(kind.rawValue) differ"))
    }
  }

  /// Where a fact can be read again, without naming anybody.
  private static func place(of fact: Fact) -> String {
    switch fact {
    case .repository(let fact): fact.head
    case .identity, .alias: "people"
    case .change(let fact): fact.commit
    case .review(let fact): fact.commit
    case .document(let fact): fact.path
    case .revision(let fact): "\(fact.commit) \(fact.path)"
    case .citation(let fact): fact.from.commit
    case .standard(let fact): fact.path
    case .ownership(let fact): "\(fact.path):\(fact.line)"
    }
  }

  /// Derives all items from the replayed facts and compares those wanted.
  private func compare(
    _ items: [EvidenceItem], isWhole: Bool, _ facts: FactSet, _ evidence: Evidence, _ outcome: inout Outcome
  ) throws {
    let context = try installation.evidenceContext(facts)
    let replayed = installation.items(in: context)
    var again: [String: EvidenceItem] = [:]
    for item in replayed { again[item.id] = item }
    func found(_ item: EvidenceItem, _ message: String) {
      outcome.findings.append(
        Finding(
          kind: .item, repository: item.subject.repository, place: item.subject.path ?? item.subject.key,
          items: [item.id], message: message))
    }
    for item in items {
      guard let other = again.removeValue(forKey: item.id) else {
        found(item, "\(item.kind): the rule, version \(item.ruleVersion), does not make it from git's facts")
        continue
      }
      if other != item {
        let parts = zip(Swift.Mirror(reflecting: item).children, Swift.Mirror(reflecting: other).children).compactMap {
          one, two in
          String(reflecting: one.value) == String(reflecting: two.value) ? nil : one.label
        }
        found(item, "\(item.kind): stored and replayed differ in \(parts.joined(separator: ", "))")
      }
    }
    guard isWhole else { return }
    for item in again.values.sorted(by: { $0.id < $1.id }) {
      found(item, "\(item.kind): the rule makes it from git's facts, and the store does not hold it")
    }
    // Names, teams and coverage stand beside the items: everything that pages show is compared.
    let other = Evidence(
      context, items: replayed, unread: evidence.coverage.unread, digest: evidence.digest)
    if other != evidence {
      outcome.findings.append(
        Finding(
          kind: .item, items: [], message: "the stored coverage, names or teams are not what git's facts give"))
    }
  }
}
