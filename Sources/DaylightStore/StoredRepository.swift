internal import DaylightScanner
internal import GRDB

/// A repository's row: what its scan read, and the digest of the facts stored with it.
struct StoredRepository {
  var id: Int64
  var content: Int64
  /// The numbers of the commits whose rows are the repository's facts.
  var commits: Range<Int>
  /// By kind, as `ContentDigest` has them.
  var digests: [UInt8]
  var fact: RepositoryFact

  private static let columns = "id, repository, content, first_commit, end_commit, digests, \(RepositoryFact.columns)"

  static func fetch(_ db: Database, _ repository: String) throws -> StoredRepository? {
    let sql = "SELECT \(columns) FROM repository WHERE repository = ?"
    let statement = try db.cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: [stored(repository)])
    guard try rows.next() != nil else { return nil }
    return try StoredRepository(statement)
  }

  /// All of them, in order of the repositories' ids by bytes.
  static func fetchAll(_ db: Database) throws -> [StoredRepository] {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM repository")
    let rows = try Row.fetchCursor(statement)
    var result: [StoredRepository] = []
    while try rows.next() != nil { result.append(try StoredRepository(statement)) }
    return result.sorted { $0.fact.repository.utf8.lexicographicallyPrecedes($1.fact.repository.utf8) }
  }

  private init(_ statement: Statement) throws(Damage) {
    var keys = FieldSource(statement, repository: "")
    id = Int64(try keys.integer())
    let repository = try keys.text()
    content = Int64(try keys.integer())
    let first = try keys.integer()
    let end = try keys.integer()
    guard first >= 0, end >= first, end <= FactsSchema.commits else { throw Damage(expected: "numbers of commits") }
    commits = first..<end
    digests = try keys.blob()
    var fields = FieldSource(statement, from: 6, repository: repository)
    fact = try RepositoryFact(from: &fields)
  }

  /// Whether the stored scan stays when another one arrives: it supersedes that, or says something else and
  /// wins the tie. The tie is broken by content, so that the outcome does not depend on which came first.
  func isKept(against scan: CanonicalScan) -> Bool {
    if fact.supersedes(scan.repository) { return true }
    return !scan.repository.supersedes(fact) && content > scan.content
  }
}
