package import DaylightCore
package import DaylightScanner
internal import GRDB

/// The facts that scans have read, one scan a repository: derived, so that the file may be deleted at any
/// time.
///
/// Every call is one transaction: it shows or makes one state, whatever other processes do, and a process
/// that is killed leaves the state before or after it.
package final class FactsDatabase: Sendable {
  let file: DatabaseFile
  /// The people who were erased: no fact names them, whatever is read.
  let suppression: Suppression

  /// Opens the database at a path such as `STATE/facts.sqlite`, and makes it when it is missing; the folder
  /// is made readable by its owner only. `:memory:` gives a database that no file backs.
  ///
  /// - Throws: `.newerSchema` for a file that a newer Daylight has written, `.corrupt` for a damaged or
  ///   foreign one.
  package convenience init(
    at path: String, suppressing suppression: Suppression = Suppression([], key: .public)
  ) throws(StoreError) { try self.init(at: path, wait: 5, suppressing: suppression) }

  init(
    at path: String, wait: Double, suppressing suppression: Suppression = Suppression([], key: .public)
  ) throws(StoreError) {
    self.suppression = suppression
    file = try DatabaseFile(path: path, role: .facts, migrator: FactsSchema.migrator, wait: wait)
  }

  /// What the last scan read of a repository; nil when none has.
  package func cursor(of repository: String) throws(StoreError) -> RepositoryFact? {
    try file.read { db in try StoredRepository.fetch(db, repository)?.fact }
  }

  /// What the last scans read, in order of the repositories' ids.
  package func repositories() throws(StoreError) -> [RepositoryFact] {
    try file.read { db in try StoredRepository.fetchAll(db).map(\.fact) }
  }

  /// The newest commit of each repository's main line, as the last scan saw it, by the repository's id.
  package func heads() throws(StoreError) -> [String: String] {
    Dictionary(try repositories().map { ($0.repository, $0.head) }) { first, _ in first }
  }

  /// Repositories that look like copies of one another: their main lines end in the same commit. Groups of two or more
  /// ids, each in order.
  package func copies() throws(StoreError) -> [[String]] {
    Dictionary(grouping: try heads().filter { !$0.value.isEmpty }) { $0.value }.values
      .filter { $0.count > 1 }.map { $0.map(\.key).sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Puts a scan of a repository in the place of the one before, in one transaction. The repository counts as
  /// read.
  ///
  /// - Throws: `.other` when a fact is about another repository; then everything is as before.
  package func replace(
    _ repository: RepositoryFact, with facts: some Sequence<Fact>
  ) throws(StoreError) {
    let scan = try CanonicalScan(repository, facts.map(suppression.hidden))
    try file.write { db in
      try db.store(scan, over: try StoredRepository.fetch(db, repository.repository))
    }
  }

  /// Takes in a scan of a repository unless the stored one supersedes it.
  ///
  /// Taking in the same scans in any order, and any number of times, gives the same facts. Where neither of
  /// two scans supersedes the other although they differ, a digest of their facts decides.
  ///
  /// - Returns: Whether these facts are the stored ones now.
  @discardableResult
  package func merge(repository: RepositoryFact, facts: [Fact]) throws(StoreError) -> Bool {
    let facts = facts.map(suppression.hidden)
    let scan = try CanonicalScan(repository, facts.filter { !FactsDatabase.isImported($0) })
    let imported = facts.compactMap { fact in
      if case .review(let review) = fact, review.convention == .imported { review } else { nil }
    }
    return try file.write { db in
      let stored = try StoredRepository.fetch(db, repository.repository)
      let isKept = stored?.isKept(against: scan) ?? false
      if !isKept { try db.store(scan, over: stored) }
      let id = try db.number(of: repository.repository)
      try db.addImported(imported, of: id, repository.repository)
      return !isKept
    }
  }

  private static func isImported(_ fact: Fact) -> Bool {
    if case .review(let review) = fact { review.convention == .imported } else { false }
  }

  /// Adds reviews that a forge's export told to those of a repository that was scanned. Each counts once.
  ///
  /// - Returns: How many were not known yet.
  /// - Throws: `.other` when the repository was never read.
  @discardableResult
  package func add(imported facts: [ReviewFact], to repository: String) throws(StoreError) -> Int {
    try file.write { db in
      guard let stored = try StoredRepository.fetch(db, repository) else {
        throw StoreError(code: .other, message: "'\(repository)' was not read yet; scan it first: daylight scan PATH")
      }
      return try db.addImported(facts.map { self.suppression.hidden($0) }, of: stored.id, repository)
    }
  }

  /// Forgets a repository: its facts, its people, and that it could not be read.
  package func remove(repository: String) throws(StoreError) {
    try file.write { db in
      try db.execute(sql: "DELETE FROM unread WHERE repository = ?", arguments: [stored(repository)])
      let old = try StoredRepository.fetch(db, repository)?.id
      guard let id = try old ?? StoredScan.fetch(db, repository)?.id else { return }
      try db.removeRows(of: id)
      for table in ["repository", "scan"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [id])
      }
      try db.forgetDerived()
    }
  }

  /// What SQLite finds wrong with the file, in its own words; nothing for a sound one.
  package func problems() throws(StoreError) -> [String] {
    try file.read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
    }
  }

  /// A digest of all facts: the same facts give the same value on every machine, other facts another one.
  /// Repositories that could not be read do not count.
  package func generation() throws(StoreError) -> String {
    try file.read { db in try FactsDatabase.generation(db) }
  }

  static func generation(_ db: Database) throws -> String {
    let (rows, imported) = (try StoredRepository.fetchAll(db), try db.importedDigest())
    var bytes = CanonicalBytes()
    if let imported { bytes.integer(imported) }
    for row in rows {
      bytes.text(row.fact.repository)
      bytes.integer(row.content)
    }
    let digits = String(UInt64(bitPattern: Fingerprint.of(bytes.bytes)), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
