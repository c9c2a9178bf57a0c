internal import DaylightScanner
internal import FoundationEssentials
internal import GRDB

extension Database {
  /// Writes a whole scan in the place of the stored one. The same content again writes nothing.
  ///
  /// What scans remember of the repository goes: it is not about these facts.
  func store(_ scan: CanonicalScan, over old: StoredRepository?) throws {
    let repository = scan.repository.repository
    try execute(sql: "DELETE FROM unread WHERE repository = ?", arguments: [DaylightStore.stored(repository)])
    if let old, old.content == scan.content { return }
    let id = try number(of: repository)
    // What a forge's export told is not about one scan or the other.
    let imported = try reviews(.imported, of: id, repository)
    try removeRows(of: id)
    try execute(sql: "DELETE FROM scan WHERE id = ?", arguments: [id])
    let people = PeopleTable()
    let changes = try insert(scan.facts(.change), .change, people) { FactsSchema.first(id, commit: $0) }
    let reviews = try insert(scan.facts(.review), .review, people) { FactsSchema.first(id, commit: $0) }
    var standings = Standings(first: 0, end: changes)
    for (number, fact) in scan.facts(.change).enumerated() {
      if case .change(let change) = fact { standings.set(number, change.standing) }
    }
    try insertStandings(standings, of: id)
    for kind in Fact.Kind.rows where kind != .change && kind != .review {
      try insert(scan.facts(kind), kind, people) { FactsSchema.first(id) + Int64($0) }
    }
    try insert(people.takeNew(), of: id)
    try insert(
      scan.repository, id: id, content: scan.content, commits: 0..<max(changes, reviews), digests: scan.digest.bytes)
    try addImported(imported, of: id, repository)
    try forgetDerived()
  }

  /// The number of a repository; it gets one when it has none.
  func number(of repository: String) throws -> Int64 {
    for table in ["repository", "scan"] {
      let known = try Int64.fetchOne(
        self, sql: "SELECT id FROM \(table) WHERE repository = ?", arguments: [DaylightStore.stored(repository)])
      if let known { return known }
    }
    let next =
      try Int64.fetchOne(
        self,
        sql: """
          SELECT 1 + max((SELECT coalesce(max(id), 0) FROM repository), (SELECT coalesce(max(id), 0) FROM scan))
          """) ?? 1
    guard next < Int64(FactsSchema.repositories) else {
      throw StoreError(code: .other, message: "there are more than \(FactsSchema.repositories) repositories")
    }
    return next
  }

  /// Removes all rows of a repository, its people and what scans remember, and not its own row.
  func removeRows(of repository: Int64) throws {
    for table in Fact.Kind.rows.map(\.table) + ReviewTable.apart.map(\.rawValue) + ["person", "run"] {
      try execute(
        sql: "DELETE FROM \(table) WHERE id >= ? AND id < ?",
        arguments: [FactsSchema.first(repository), FactsSchema.end(repository)])
    }
    try execute(sql: "DELETE FROM standing WHERE id = ?", arguments: [repository])
  }

  /// Writes facts of one kind, each under the id that its place gives it, and counts them.
  @discardableResult
  func insert(
    _ facts: some Sequence<Fact>, _ kind: Fact.Kind, _ people: PeopleTable, id: (Int) -> Int64
  ) throws -> Int {
    var binder = try RowBinder(self, table: kind.table, columns: kind.columns, people: people)
    var place = 0
    for fact in facts {
      try binder.insert(id(place)) { fact.write(to: &$0) }
      place += 1
    }
    return place
  }

  /// Writes people under their numbers.
  func insert(_ people: [(number: Int, person: GitPerson)], of repository: Int64) throws {
    var binder = try RowBinder(self, table: "person", columns: "name, email, handle", people: PeopleTable())
    for (number, person) in people {
      try binder.insert(FactsSchema.first(repository) + Int64(number)) { row in
        row.text(person.name)
        row.text(person.email)
        row.text(person.handle)
      }
    }
  }

  func insertStandings(_ standings: Standings, of repository: Int64) throws {
    try execute(
      sql: "INSERT OR REPLACE INTO standing (id, bytes) VALUES (?, ?)", arguments: [repository, Data(standings.bytes)])
  }

  /// Writes a repository's own row.
  func insert(
    _ fact: RepositoryFact, id: Int64, content: Int64, commits: Range<Int>, digests: [UInt8]
  ) throws {
    var binder = try RowBinder(
      self, table: "repository",
      columns: "repository, content, first_commit, end_commit, digests, \(RepositoryFact.columns)",
      people: PeopleTable())
    try binder.insert(id) { row in
      row.text(fact.repository)
      row.integer(content)
      row.integer(commits.lowerBound)
      row.integer(commits.upperBound)
      row.blob(digests)
      fact.write(to: &row)
    }
  }
}
