internal import DaylightScanner
internal import GRDB

/// The tables of review facts. They have one form, and differ in what makes and ends their rows.
enum ReviewTable: String, CaseIterable {
  /// What commits say by themselves.
  case commits = "review"
  /// What notes and review servers' references say, and copies of commits that are not here: made anew by each scan.
  case stored = "stored_review"
  /// What was read from a forge's export: only added to, and kept when the repository is scanned again.
  case imported = "imported_review"

  /// Those beside the commits' own.
  static let apart: [ReviewTable] = [.stored, .imported]

  var schema: String {
    """
    CREATE TABLE \(rawValue) (
      id INTEGER PRIMARY KEY, commit_id TEXT NOT NULL, reviewer INTEGER NOT NULL, role TEXT NOT NULL,
      convention TEXT NOT NULL, confidence TEXT NOT NULL, time INTEGER NOT NULL,
      time_offset INTEGER NOT NULL, oid TEXT NOT NULL, path TEXT, line INTEGER);
    """
  }

  /// A selection of the commits' own rows in one range of ids, and of all rows of a repository in the other tables.
  static func union(_ columns: String) -> String {
    let own = "SELECT \(columns) FROM review WHERE id >= :first AND id < :end"
    return ([own] + apart.map { "SELECT \(columns) FROM \($0.rawValue) WHERE id >= :start AND id < :stop" })
      .joined(separator: " UNION ALL ")
  }
}

extension Database {
  /// The review facts of one of the tables beside the commits' own.
  func reviews(_ table: ReviewTable, of id: Int64, _ repository: String) throws -> [ReviewFact] {
    // Most repositories have none, and their people need not be read for it.
    let hasRows = try Bool.fetchOne(
      self, sql: "SELECT EXISTS (SELECT 1 FROM \(table.rawValue) WHERE id >= ? AND id < ?)",
      arguments: [FactsSchema.first(id), FactsSchema.end(id)])
    guard hasRows == true else { return [] }
    let people = try people(of: id)
    let statement = try makeStatement(
      sql: "SELECT \(ReviewFact.columns) FROM \(table.rawValue) WHERE id >= ? AND id < ? ORDER BY id")
    let rows = try Row.fetchCursor(statement, arguments: [FactsSchema.first(id), FactsSchema.end(id)])
    var facts: [ReviewFact] = []
    while try rows.next() != nil {
      var row = FieldSource(statement, repository: repository, people: people)
      facts.append(try ReviewFact(from: &row))
    }
    return facts
  }

  /// Whether a table's rows of a repository are these facts, in this order.
  func holds(_ table: ReviewTable, _ facts: [ReviewFact], of id: Int64, _ repository: String) throws -> Bool {
    let count = try Int.fetchOne(
      self, sql: "SELECT count(*) FROM \(table.rawValue) WHERE id >= ? AND id < ?",
      arguments: [FactsSchema.first(id), FactsSchema.end(id)])
    guard count == facts.count else { return false }
    return try facts.isEmpty
      || zip(reviews(table, of: id, repository), facts).allSatisfy { CanonicalBytes.of($0) == CanonicalBytes.of($1) }
  }

  /// Puts facts in the place of a table's rows of a repository.
  func replace(_ table: ReviewTable, with facts: [ReviewFact], of id: Int64, _ people: PeopleTable) throws {
    try execute(
      sql: "DELETE FROM \(table.rawValue) WHERE id >= ? AND id < ?",
      arguments: [FactsSchema.first(id), FactsSchema.end(id)])
    if facts.isEmpty { return }
    var binder = try RowBinder(self, table: table.rawValue, columns: ReviewFact.columns, people: people)
    for (place, fact) in facts.enumerated() {
      try binder.insert(FactsSchema.first(id) + Int64(place)) { fact.write(to: &$0) }
    }
  }

  /// Adds imported facts to those that are there; each counts once.
  ///
  /// - Returns: how many are new.
  @discardableResult
  func addImported(_ facts: [ReviewFact], of id: Int64, _ repository: String) throws -> Int {
    if facts.isEmpty { return 0 }
    let known = try reviews(.imported, of: id, repository)
    var seen = Set(known.map(CanonicalBytes.of))
    let new = facts.filter { seen.insert(CanonicalBytes.of($0)).inserted }
    if new.isEmpty { return 0 }
    let people = PeopleTable(stored: try people(of: id))
    let all = (known + new).map { (bytes: CanonicalBytes.of($0), fact: $0) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }.map(\.fact)
    try replace(.imported, with: all, of: id, people)
    try insert(people.takeNew(), of: id)
    try forgetDerived()
    return new.count
  }

  /// A digest of all imported facts, for whoever keeps what follows from them; nil when there are none.
  func importedDigest() throws -> Int64? {
    guard try Bool.fetchOne(self, sql: "SELECT EXISTS (SELECT 1 FROM imported_review)") == true else { return nil }
    var part = ContentDigest.Part()
    var scratch = CanonicalBytes()
    for repository in try StoredRepository.fetchAll(self) {
      for fact in try reviews(.imported, of: repository.id, repository.fact.repository) {
        part.add(ContentDigest.fingerprint(fact, &scratch))
      }
    }
    return part.count == 0 ? nil : part.sum
  }
}

extension CanonicalBytes {
  fileprivate static func of(_ fact: ReviewFact) -> [UInt8] {
    var bytes = CanonicalBytes()
    fact.write(to: &bytes)
    return bytes.bytes
  }
}
