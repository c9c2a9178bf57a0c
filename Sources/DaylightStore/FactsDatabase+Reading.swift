package import DaylightScanner
internal import GRDB

extension FactsDatabase {
  /// Reads facts one at a time, all from one state of the database, in the canonical order: by repository, by
  /// kind, then by the fact's own key and its other fields. Texts are in order of their UTF-8 bytes, numbers
  /// in order of value, a missing value first. The same facts always come in the same order.
  ///
  /// The body may read the database, but not write it.
  ///
  /// - Parameters:
  ///   - kind: Only this kind; nil: all.
  ///   - repository: Only this repository; nil: all.
  /// - Throws: `StoreError`, or what the body throws.
  package func facts(
    kind: Fact.Kind? = nil, repository: String? = nil, _ body: (Fact) throws -> Void
  ) throws {
    try file.readPassingErrors { db in
      let repositories =
        if let repository {
          try StoredRepository.fetch(db, repository).map { [$0] } ?? []
        } else {
          try StoredRepository.fetchAll(db)
        }
      for row in repositories {
        if kind == nil || kind == .repository { try body(.repository(row.fact)) }
        let kinds = Fact.Kind.rows.filter { kind == nil || kind == $0 }
        if !kinds.isEmpty { try db.read(kinds, of: row, body) }
      }
    }
  }
}

extension Database {
  fileprivate func read(
    _ kinds: [Fact.Kind], of repository: StoredRepository, _ body: (Fact) throws -> Void
  ) throws {
    let people = try people(of: repository.id)
    for kind in kinds {
      switch kind {
      case .change: try readChanges(of: repository, people, body)
      case .review: try readByCommit(kind, of: repository, people, body) { fact, _ in fact }
      default: try readInOrder(kind, of: repository, people, body)
      }
    }
  }

  /// Rows that are stored in canonical order.
  private func readInOrder(
    _ kind: Fact.Kind, of repository: StoredRepository, _ people: [GitPerson?], _ body: (Fact) throws -> Void
  ) throws {
    // Not a cached statement: the body may read the same table.
    let statement = try makeStatement(
      sql: "SELECT \(kind.columns) FROM \(kind.table) WHERE id >= ? AND id < ? ORDER BY id")
    let rows = try Row.fetchCursor(
      statement, arguments: [FactsSchema.first(repository.id), FactsSchema.end(repository.id)])
    while try rows.next() != nil {
      var row = FieldSource(statement, repository: repository.fact.repository, people: people)
      try body(try kind.fact(&row))
    }
  }

  private func readChanges(
    of repository: StoredRepository, _ people: [GitPerson?], _ body: (Fact) throws -> Void
  ) throws {
    let statement = try makeStatement(sql: "SELECT bytes FROM standing WHERE id = ?")
    let rows = try Row.fetchCursor(statement, arguments: [repository.id])
    var bytes: [UInt8] = []
    if try rows.next() != nil {
      var row = FieldSource(statement, repository: "")
      bytes = try row.blob()
    }
    let standings = Standings(first: repository.commits.lowerBound, bytes: bytes)
    try readByCommit(.change, of: repository, people, body) { fact, number in
      guard case .change(var change) = fact else { return fact }
      change.standing = try standings[number]
      return .change(change)
    }
  }

  /// Rows that are stored in the order in which commits were read: SQLite brings them in order of commits, and the
  /// few about the same commit are sorted here.
  private func readByCommit(
    _ kind: Fact.Kind, of repository: StoredRepository, _ people: [GitPerson?], _ body: (Fact) throws -> Void,
    complete: (Fact, Int) throws -> Fact
  ) throws {
    let columns = "CAST(commit_id AS BLOB), id, \(kind.columns)"
    let selection =
      kind == .review
      ? ReviewTable.union(columns) : "SELECT \(columns) FROM \(kind.table) WHERE id >= :first AND id < :end"
    let statement = try makeStatement(sql: "\(selection) ORDER BY 1")
    var arguments: StatementArguments = [
      "first": FactsSchema.first(repository.id, commit: repository.commits.lowerBound),
      "end": FactsSchema.first(repository.id, commit: repository.commits.upperBound),
    ]
    if kind == .review {
      arguments += ["start": FactsSchema.first(repository.id), "stop": FactsSchema.end(repository.id)]
    }
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var commit: [UInt8] = []
    var same: [Fact] = []
    while try rows.next() != nil {
      var row = FieldSource(statement, repository: repository.fact.repository, people: people)
      let key = try row.blob()
      let number = FactsSchema.commit(of: Int64(try row.integer()))
      if key != commit {
        try same.inCanonicalOrder().forEach(body)
        same.removeAll(keepingCapacity: true)
        commit = key
      }
      same.append(try complete(try kind.fact(&row), number))
    }
    try same.inCanonicalOrder().forEach(body)
  }
}

extension [Fact] {
  /// In the order that depends on nothing but the facts.
  fileprivate func inCanonicalOrder() -> [Fact] {
    if count < 2 { return self }
    let keys = map { fact in
      var bytes = CanonicalBytes()
      fact.write(to: &bytes)
      if case .change(let change) = fact { bytes.standing(change.standing) }
      return bytes.bytes
    }
    return indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }.map { self[$0] }
  }
}
