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
      // Not a cached statement: the body may read the same table.
      let statement = try makeStatement(
        sql: "SELECT \(kind.columns) FROM \(kind.table) WHERE id >= ? AND id < ? ORDER BY id")
      let rows = try Row.fetchCursor(statement, arguments: range(repository.id))
      while try rows.next() != nil {
        var row = FieldSource(statement, repository: repository.fact.repository, people: people)
        try body(try kind.fact(&row))
      }
    }
  }

  private func people(of repository: Int64) throws -> [GitPerson] {
    let statement = try makeStatement(
      sql: "SELECT name, email, handle FROM person WHERE id >= ? AND id < ? ORDER BY id")
    let rows = try Row.fetchCursor(statement, arguments: range(repository))
    var people: [GitPerson] = []
    while try rows.next() != nil {
      var row = FieldSource(statement, repository: "")
      // Not through the initialiser, which would put the parts in its own form.
      var person = GitPerson()
      person.name = try row.optionalText()
      person.email = try row.optionalText()
      person.handle = try row.optionalText()
      people.append(person)
    }
    return people
  }

  private func range(_ repository: Int64) -> StatementArguments {
    [FactsSchema.first(repository), FactsSchema.end(repository)]
  }
}
