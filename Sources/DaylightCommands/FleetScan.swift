internal import DaylightCore
internal import DaylightGit
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// What a scan of several repositories read and what it did not: the scan report.
struct ScanReport: Codable {
  /// One repository.
  struct Entry: Codable {
    /// What became of it.
    enum State: String, Codable { case read, unchanged, unread }

    var id: String?
    var path: String
    var state: State
    /// Why it was not read; nil when it was.
    var reason: String?
    var commits: Int?
    /// Facts by kind; empty when nothing was read anew.
    var facts: [String: Int] = [:]
    var diagnostics: [RepositoryFacts.Diagnostic] = []
  }

  var version = 1
  /// In the order in which they were named.
  var repositories: [Entry]

  var read: Int { repositories.count { $0.state != .unread } }
  var unread: Int { repositories.count - read }
}

/// Reads several repositories at once and writes each in one transaction as soon as it is read.
struct FleetScan {
  let entries: [Organisation.RepositoryEntry]
  let database: FactsDatabase
  let jobs: Int
  let full: Bool
  let progress: Progress

  func run() async -> ScanReport {
    var results: [Int: ScanReport.Entry] = [:]
    var ids: [String: String] = [:]
    var queue: [(index: Int, id: String?, path: String)] = []
    for (index, entry) in entries.enumerated() {
      let id = entry.id ?? RepositoryName.id(path: entry.path)
      if let other = ids[id] {
        results[index] = .init(
          id: id, path: entry.path, state: .unread,
          reason: other == entry.path
            ? "it is listed twice" : "\(other) has the same id; give each its own id in org.yaml")
      } else {
        ids[id] = entry.path
        queue.append((index, id, entry.path))
      }
    }
    await withTaskGroup(of: (Int, ScanReport.Entry).self) { group in
      var next = queue.makeIterator()
      func add() -> Bool {
        guard let one = next.next() else { return false }
        group.addTask { (one.index, self.scan(id: one.id, path: one.path)) }
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

  private func scan(id: String?, path: String) -> ScanReport.Entry {
    let id = id ?? path
    do {
      let repository = try Repository(at: path)
      let known = try database.cursor(of: id)
      let references = try RepositoryScan.references(of: repository)
      if !full, let known, known.extractors == RepositoryScan.extractorsVersion,
        references?.digest == known.references
      {
        try database.forgetUnread(id)
        return .init(id: id, path: path, state: .unchanged, commits: known.commits)
      }
      let facts = try RepositoryScan.facts(of: repository, id: id, references: references) { progress.read($0, in: id) }
      try database.replace(facts.repository, with: facts.all)
      try database.forgetUnread(id)
      return .init(
        id: id, path: path, state: .read, commits: facts.repository.commits,
        facts: [
          "identity": facts.identities.count, "alias": facts.aliases.count, "change": facts.changes.count,
          "review": facts.reviews.count, "document": facts.documents.count, "revision": facts.revisions.count,
          "citation": facts.citations.count, "standard": facts.standards.count, "ownership": facts.ownership.count,
        ], diagnostics: facts.diagnostics)
    } catch {
      let reason = FleetScan.reason(error)
      try? database.recordUnread(repository: id, reason: reason)
      return .init(id: id, path: path, state: .unread, reason: reason)
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
