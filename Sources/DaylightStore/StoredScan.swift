internal import FoundationEssentials
internal import GRDB

/// A repository's row in `scan`: where scans of it stand.
struct StoredScan {
  var id: Int64
  var repository: String
  var isDamaged: Bool
  /// The number of the first commit that the present facts, or those in the making, rest on.
  var first: Int
  /// The number for the next commit.
  var next: Int
  var mode: [UInt8]
  var memo: [UInt8]

  static func fetch(_ db: Database, _ repository: String) throws -> StoredScan? {
    let statement = try db.cachedStatement(
      sql: "SELECT id, is_damaged, first_commit, next_commit, mode, memo FROM scan WHERE repository = ?")
    let rows = try Row.fetchCursor(statement, arguments: [stored(repository)])
    guard try rows.next() != nil else { return nil }
    var row = FieldSource(statement, repository: repository)
    return StoredScan(
      id: Int64(try row.integer()), repository: repository, isDamaged: try row.flag(), first: try row.integer(),
      next: try row.integer(), mode: try row.blob(), memo: try row.blob())
  }

  /// Writes the row; which state of which files it is of has to be recorded afterwards.
  func save(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO scan (id, repository, is_damaged, first_commit, next_commit, mode, memo)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [id, stored(repository), isDamaged, first, next, Data(mode), Data(memo)])
  }
}

/// A row of `run`: commits that were read together, and the digests of their facts.
struct StoredRun {
  var id: Int64
  var commits: Int
  var changes: ContentDigest.Part
  var reviews: ContentDigest.Part

  func save(_ db: Database, bytes: [UInt8]) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO run (id, commits, changes, change_digest, reviews, review_digest, bytes)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, commits, changes.count, changes.sum, reviews.count, reviews.sum, Data(bytes),
    ])
  }
}
