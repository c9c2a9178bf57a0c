internal import DaylightCore
internal import DaylightGit
internal import DaylightScanner
internal import DaylightStore

/// Reads several repositories at once and makes each one's facts known as soon as it is read.
struct FleetScan {
  let entries: [Organisation.RepositoryEntry]
  /// Paths that somebody typed and that nothing lists: where there is no repository, it was a typing error, and nothing
  /// is missing from what could be seen.
  var typed: Set<String> = []
  let database: FactsDatabase
  /// How many workers may be busy at once.
  let jobs: Int
  /// Whether everything is read anew.
  let full: Bool
  /// How reviews are read, beside the conventions that everybody has.
  var reviews = ReviewSettings()
  /// Where design documents are, beside where they are found without being told.
  var documents = DocumentSettings()
  let stop: StopSignal
  let progress: Progress

  /// What all repositories share.
  private struct Shared: Sendable {
    var cursors: [String: FactsDatabase.Cursor]
    var unread: Set<String>
    var share: WorkShare
  }

  /// One repository to scan.
  private struct Work: Sendable {
    var index: Int
    var id: String
    var path: String
    /// Which state its files are in; nil when that cannot be told from outside.
    var state: String?
    /// Whose CODEOWNERS it has, where somebody said so.
    var forge: Forge?
  }

  func run() async throws -> ScanReport {
    let shared = Shared(
      cursors: try database.cursors(), unread: Set(try database.unread().map(\.repository)),
      share: WorkShare(workers: jobs))
    var known: [String: (id: String, state: String)] = [:]
    for (id, cursor) in shared.cursors {
      if let path = cursor.path, let state = cursor.state { known[path] = (id, state) }
    }
    var results: [Int: ScanReport.Entry] = [:]
    var ids: [String: String] = [:]
    var queue: [Work] = []
    for (index, entry) in entries.enumerated() {
      // Before anything is read: what changes while it is read is new the next time.
      let forge = entry.forge.flatMap { Forge(rawValue: $0) }
      let settings = reviews.digest + documents.digest + (forge.map { " \($0.rawValue)" } ?? "")
      let state = RepositoryState.digest(at: entry.path).map { settings.isEmpty ? $0 : "\($0) \(settings)" }
      // A name that a repository gives itself is part of its state: only another state has to be asked again.
      let remembered = known[entry.path].flatMap { $0.state == state ? $0.id : nil }
      let id = entry.id ?? remembered ?? RepositoryName.id(path: entry.path)
      if let other = ids[id] {
        results[index] = .init(
          id: id, path: entry.path, state: .unread,
          reason: other == entry.path
            ? "it is listed twice" : "\(other) has the same id; give each its own id in org.yaml")
      } else {
        ids[id] = entry.path
        queue.append(Work(index: index, id: id, path: entry.path, state: state, forge: forge))
      }
    }
    await withTaskGroup(of: (Int, ScanReport.Entry).self) { group in
      var next = queue.makeIterator()
      func add() -> Bool {
        guard let one = next.next() else { return false }
        group.addTask { (one.index, await self.scan(one, shared)) }
        return true
      }
      for _ in 0..<max(1, jobs) where add() {}
      while let (index, entry) = await group.next() {
        results[index] = entry
        progress.finished(entry.id ?? entry.path)
        _ = add()
      }
    }
    return ScanReport(repositories: results.sorted { $0.key < $1.key }.map(\.value))
  }

  private func scan(_ work: Work, _ shared: Shared) async -> ScanReport.Entry {
    let (id, path, state) = (work.id, work.path, work.state)
    let writer = ScanWriter(database, repository: id, path: path)
    do {
      try stop.check()
      var known = shared.cursors[id]
      if full || known?.extractors != RepositoryScan.extractorsVersion || known?.isDamaged == true { known = nil }
      if let known, let state, known.state == state, !shared.unread.contains(id) { return unchanged(id, path, known) }
      let references = try RepositoryScan.references(
        of: Repository(at: path), reviews: reviews, documents: documents, forge: work.forge)
      if let known, let references, known.references == references.digest {
        if let state, known.state != state || known.path != path {
          try database.recordState(state, at: path, of: id)
        }
        if shared.unread.contains(id) { try database.forgetUnread(id) }
        return unchanged(id, path, known)
      }
      let scan = RepositoryScan(
        of: path, id: id, share: shared.share, reviews: reviews, documents: documents, forge: work.forge, stop: stop
      ) { [progress] in progress.read($0, in: id) }
      let publication = try await scan.run(
        references: references, memory: { [full, database] in full ? nil : try database.memory(of: id) }, into: writer)
      try await writer.publish(publication, state: state)
      return try entry(id, path, publication)
    } catch let stopped as StopSignal.Stopped {
      return await self.stopped(stopped.reason, id, path, writer)
    } catch {
      try? await writer.flush()
      let reason = FleetScan.reason(error)
      let code = (error as? GitError)?.code
      let isMistyped =
        typed.contains(path) && shared.cursors[id]?.path != path && (code == .missing || code == .notARepository)
      if !isMistyped { try? database.recordUnread(repository: id, reason: reason) }
      let isEmpty = (error as? RepositoryScan.Refusal)?.isEmpty == true
      return .init(id: id, path: path, state: .unread, reason: reason, empty: isEmpty ? true : nil)
    }
  }

  private func unchanged(_ id: String, _ path: String, _ cursor: FactsDatabase.Cursor) -> ScanReport.Entry {
    .init(id: id, path: path, state: .unchanged, commits: cursor.commits)
  }

  private func entry(_ id: String, _ path: String, _ publication: ScanPublication) throws -> ScanReport.Entry {
    let facts = publication.facts
    let commits = try database.commitFacts(of: id)
    let damage = publication.damage
    return .init(
      id: id, path: path, state: damage.isEmpty ? .read : .partial,
      reason: damage.isEmpty
        ? nil : "\(damage.count) \(damage.count == 1 ? "object" : "objects") could not be read; git fsck says more",
      commits: facts.repository.commits,
      facts: [
        "identity": facts.identities.count, "alias": facts.aliases.count, "change": commits.changes,
        "review": commits.reviews + facts.reviews.count, "document": facts.documents.count,
        "revision": facts.revisions.count,
        "citation": facts.citations.count, "standard": facts.standards.count, "ownership": facts.ownership.count,
      ], diagnostics: facts.diagnostics, damage: damage)
  }

  private func stopped(
    _ reason: StopSignal.Reason, _ id: String, _ path: String, _ writer: ScanWriter
  ) async -> ScanReport.Entry {
    let cause = reason == .deadline ? "its time was over" : "it was interrupted"
    do {
      try await writer.flush()
      return .init(
        id: id, path: path, state: .stopped, reason: "\(cause); what was read is kept, and the next scan goes on")
    } catch {
      return .init(id: id, path: path, state: .stopped, reason: "\(cause), and \(FleetScan.reason(error))")
    }
  }

  static func reason(_ error: any Error) -> String {
    switch error {
    case let error as GitError where [.corruptObject, .missingObject].contains(error.code):
      "\(error.message)\(error.context.isEmpty ? "" : " (\(error.context))"); git fsck says more"
    case let error as GitError: error.message
    case let error as RepositoryScan.Refusal: error.description
    case let error as StoreError: error.description
    default: "\(error)"
    }
  }
}
