internal import DaylightScanner
internal import GRDB

extension Database {
  /// Writes a scan in the place of the stored one. The same content again writes nothing.
  func store(_ scan: CanonicalScan, over old: StoredRepository?) throws {
    let repository = scan.repository.repository
    try execute(sql: "DELETE FROM unread WHERE repository = ?", arguments: [stored(repository)])
    if let old, old.content == scan.content { return }
    if let old { try removeRows(of: old.id) }
    let id = try old?.id ?? Int64.fetchOne(self, sql: "SELECT coalesce(max(id), 0) + 1 FROM repository") ?? 1
    var row = RowValues(id: id, people: PeopleTable())
    row.text(repository)
    row.integer(scan.content)
    scan.repository.write(to: &row)
    try insertion(into: "repository", columns: "repository, content, \(RepositoryFact.columns)").insert(row)
    try insertRows(scan, first: FactsSchema.first(id))
    try forgetDerived()
  }

  /// Removes a repository's facts and people, and not its own row.
  func removeRows(of repository: Int64) throws {
    for table in Fact.Kind.rows.map(\.table) + ["person"] {
      try execute(
        sql: "DELETE FROM \(table) WHERE id >= ? AND id < ?",
        arguments: [FactsSchema.first(repository), FactsSchema.end(repository)])
    }
  }

  private func insertRows(_ scan: CanonicalScan, first: Int64) throws {
    let people = PeopleTable()
    for kind in Fact.Kind.rows {
      let insertion = try insertion(into: kind.table, columns: kind.columns)
      var id = first
      for fact in scan.facts(kind) {
        var row = RowValues(id: id, people: people)
        fact.write(to: &row)
        try insertion.insert(row)
        id += 1
      }
    }
    let insertion = try insertion(into: "person", columns: "name, email, handle")
    for (number, person) in people.people.enumerated() {
      var row = RowValues(id: first + Int64(number), people: people)
      row.text(person.name)
      row.text(person.email)
      row.text(person.handle)
      try insertion.insert(row)
    }
  }

  private func insertion(into table: String, columns: String) throws -> Statement {
    let names = "id, \(columns)"
    let marks = names.split(separator: ",").map { _ in "?" }.joined(separator: ",")
    return try cachedStatement(sql: "INSERT OR REPLACE INTO \(table) (\(names)) VALUES (\(marks))")
  }
}

extension Statement {
  fileprivate func insert(_ row: RowValues) throws {
    setUncheckedArguments(StatementArguments(row.values))
    try execute()
  }
}
