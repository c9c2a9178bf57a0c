package import DaylightScanner
internal import GRDB

/// Stores one repository's scan while it goes on: the commits in batches, the rest at the end.
package actor ScanWriter: ScanSink {
  private let database: FactsDatabase
  private let repository: String
  private let path: String
  private var id: Int64?
  private var people = PeopleTable()
  private var waiting: [ScannedRun] = []
  private var rows = 0

  /// Rows that are written at once: enough that a transaction's own cost does not count, and so few that little is
  /// read again after a scan that was killed.
  private static let batch = 2_000

  /// A writer for a scan of one repository.
  package init(_ database: FactsDatabase, repository: String, path: String) {
    self.database = database
    self.path = path
    self.repository = repository
  }

  /// Begins to read everything anew. What is published stays until this scan is.
  package func begin(mode: [UInt8]) throws -> Int {
    waiting = []
    rows = 0
    return try database.file.write { db in
      let id = try self.prepare(db)
      let published = try StoredRepository.fetch(db, self.repository)?.commits.upperBound ?? 0
      let first = max(published, try StoredScan.fetch(db, self.repository)?.next ?? 0)
      // What an unfinished scan left is about to be read again.
      try db.removeCommits(of: id, from: published, to: FactsSchema.commits)
      try StoredScan(
        id: id, repository: self.repository, isDamaged: false, first: first, next: first, mode: mode, memo: []
      ).save(db)
      return first
    }
  }

  /// Takes commits that were read.
  package func add(_ run: ScannedRun) throws {
    waiting.append(run)
    rows += run.changes.count + run.reviews.count
    if rows >= ScanWriter.batch { try flush() }
  }

  /// Writes what waits.
  package func flush() throws {
    guard !waiting.isEmpty else { return }
    let runs = waiting
    waiting = []
    rows = 0
    try database.file.write { db in
      let id = try self.prepare(db)
      try self.insert(runs, id, db)
      let next = runs.map { $0.first + $0.commits }.max() ?? 0
      guard next < FactsSchema.commits else {
        throw StoreError(code: .other, message: "'\(self.repository)' has more commits than can be numbered")
      }
      try db.execute(
        sql: """
          UPDATE scan SET next_commit = max(next_commit, ?), is_damaged = max(is_damaged, ?), state = NULL WHERE id = ?
          """,
        arguments: [next, runs.contains(where: \.isDamaged), id])
      try db.insert(self.people.takeNew(), of: id)
    }
  }

  /// Makes the scan what readers of facts see, in one step.
  ///
  /// - Parameter state: which state of the repository's files was read; nil when that is not known.
  package func publish(_ publication: ScanPublication, state: String?) throws {
    try flush()
    try database.file.write { db in
      let id = try self.prepare(db)
      try db.publish(
        publication, of: id, self.people, state: state, path: self.path, suppressing: self.database.suppression)
    }
    // What a scan remembers for the next one names people too. It goes, and the log with it.
    if !database.suppression.isEmpty { try database.file.compact() }
  }

  private func prepare(_ db: Database) throws -> Int64 {
    if let id { return id }
    let number = try db.number(of: repository)
    people = PeopleTable(stored: try db.people(of: number))
    id = number
    return number
  }

  private func insert(_ runs: [ScannedRun], _ id: Int64, _ db: Database) throws {
    var scratch = CanonicalBytes()
    var digests: [(changes: ContentDigest.Part, reviews: ContentDigest.Part)] = []
    var changes = try RowBinder(db, table: "change", columns: ChangeFact.columns, people: people)
    var reviews = try RowBinder(db, table: "review", columns: ReviewFact.columns, people: people)
    for run in runs {
      var (changePart, reviewPart) = (ContentDigest.Part(), ContentDigest.Part())
      for (number, change) in run.changes {
        let fact = database.suppression.hidden(change)
        changePart.add(ContentDigest.fingerprint(fact, &scratch))
        try changes.insert(FactsSchema.first(id, commit: number)) { fact.write(to: &$0) }
      }
      var (commit, place) = (-1, 0)
      for (number, review) in run.reviews {
        let fact = database.suppression.hidden(review)
        place = number == commit ? place + 1 : 0
        commit = number
        // Nobody reviews a change thirty thousand times; a message that says so is not a record.
        if place >= FactsSchema.rowsOfCommit { continue }
        reviewPart.add(ContentDigest.fingerprint(fact, &scratch))
        try reviews.insert(FactsSchema.first(id, commit: number) + Int64(place)) { fact.write(to: &$0) }
      }
      digests.append((changePart, reviewPart))
    }
    for (run, digest) in zip(runs, digests) {
      try StoredRun(
        id: FactsSchema.first(id, commit: run.first), commits: run.commits, changes: digest.changes,
        reviews: digest.reviews
      ).save(db, bytes: run.bytes)
    }
  }
}
