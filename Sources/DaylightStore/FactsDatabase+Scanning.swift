package import DaylightScanner
internal import FoundationEssentials
internal import GRDB

/// What scans remember of a repository, and how its facts grow.
///
/// Commits are stored as they are read, and seen by readers of facts only when the scan is published. A scan that ends
/// before that leaves them to the next one.
extension FactsDatabase {
  /// What the last scan of a repository saw.
  package struct Cursor: Hashable, Sendable {
    /// Where the repository was.
    package var path: String?
    /// Which state of the repository's files it was: the same state, nothing new. Nil when that was not recorded.
    package var state: String?
    /// Whether objects could not be read: they may be there now.
    package var isDamaged: Bool
    /// The digest of its references; nil when no scan was published yet.
    package var references: String?
    /// How many commits it has.
    package var commits: Int
    /// The version of the extractors.
    package var extractors: Int
  }

  /// The cursors of all repositories that were scanned here, by id.
  package func cursors() throws(StoreError) -> [String: Cursor] {
    try file.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT scan.repository, path, state, is_damaged, refs, commits, extractors FROM scan
          LEFT JOIN repository ON repository.id = scan.id
          """)
      let rows = try Row.fetchCursor(statement)
      var cursors: [String: Cursor] = [:]
      while try rows.next() != nil {
        var row = FieldSource(statement, repository: "")
        let repository = try row.text()
        cursors[repository] = Cursor(
          path: try row.optionalText(), state: try row.optionalText(), isDamaged: try row.flag(),
          references: try row.optionalText(), commits: Int(try row.optionalInteger() ?? 0),
          extractors: Int(try row.optionalInteger() ?? 0))
      }
      return cursors
    }
  }

  /// How many changes and review records a repository has.
  package func commitFacts(of repository: String) throws(StoreError) -> (changes: Int, reviews: Int) {
    try file.read { db in
      guard let stored = try StoredRepository.fetch(db, repository) else { return (0, 0) }
      let digest = try db.commitDigest(of: stored.id)
      return (digest.parts[.change]?.count ?? 0, digest.parts[.review]?.count ?? 0)
    }
  }

  /// Records which state of a repository's files its facts are those of; nil forgets it.
  package func recordState(_ state: String?, at path: String, of repository: String) throws(StoreError) {
    try file.write { db in
      try db.execute(
        sql: "UPDATE scan SET state = ?, path = ? WHERE repository = ?",
        arguments: [state.map(stored), stored(path), stored(repository)])
    }
  }

  /// What earlier scans of a repository left; nil when there is nothing to go on from.
  package func memory(of repository: String) throws(StoreError) -> ScanMemory? {
    try file.read { db in
      guard let scan = try StoredScan.fetch(db, repository), !scan.isDamaged else { return nil }
      let statement = try db.cachedStatement(sql: "SELECT id, bytes FROM run WHERE id >= ? AND id < ? ORDER BY id")
      let rows = try Row.fetchCursor(
        statement, arguments: [FactsSchema.first(scan.id, commit: scan.first), FactsSchema.end(scan.id)])
      var memory = ScanMemory(mode: scan.mode, runs: [], next: scan.next, memo: scan.memo)
      while try rows.next() != nil {
        var row = FieldSource(statement, repository: "")
        memory.runs.append((FactsSchema.commit(of: Int64(try row.integer())), try row.blob()))
      }
      return memory
    }
  }
}
