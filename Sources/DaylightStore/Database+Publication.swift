internal import DaylightCore
internal import DaylightScanner
internal import FoundationEssentials
internal import GRDB

extension Database {
  /// Makes a scan the repository's facts: what was read goes on view, what is gone goes.
  ///
  /// - Parameter suppression: people whom no fact may name. Where there are any, nothing is remembered of the commits but
  ///   their facts: the next scan reads the repository anew.
  func publish(
    _ publication: ScanPublication, of id: Int64, _ people: PeopleTable, state: String?, path: String,
    suppressing suppression: Suppression
  ) throws {
    let fact = publication.facts.repository
    guard var scan = try StoredScan.fetch(self, fact.repository) else { return }
    let old = try StoredRepository.fetch(self, fact.repository)
    for rewrite in publication.rewrites { try apply(rewrite, of: id, fact.repository) }
    try removeCommits(of: id, from: 0, to: scan.first)

    var digest = try commitDigest(of: id)
    var standings = Standings(first: scan.first, end: scan.next)
    for entry in publication.standings {
      standings.set(entry.number, entry.standing)
      digest.standings.add(ContentDigest.fingerprint(entry.standing, of: entry.commit))
    }
    try insertStandings(standings, of: id)
    let facts = try CanonicalScan(fact, publication.facts.all.map(suppression.hidden))
    var dropped: Set<Int64> = []
    if let reviews = facts.digest.parts[.review] {
      // Those that commits tell by themselves are in the digest already.
      var all = digest.parts[.review] ?? .init()
      all += reviews
      digest.parts[.review] = all
    }
    let apart = facts.facts(.review).compactMap { if case .review(let review) = $0 { review } else { nil } }
    if try !holds(.stored, apart, of: id, fact.repository) {
      let before = try reviewers(.stored, of: id)
      try replace(.stored, with: apart, of: id, people)
      dropped.formUnion(before.subtracting(try reviewers(.stored, of: id)))
    }
    for kind in Fact.Kind.rows where kind != .change && kind != .review {
      digest.parts[kind] = facts.digest.parts[kind]
      if let old, digest.isSame(kind, as: old.digests) { continue }
      dropped.formUnion(try peopleNamed(by: kind, of: id))
      try execute(
        sql: "DELETE FROM \(kind.table) WHERE id >= ? AND id < ?",
        arguments: [FactsSchema.first(id), FactsSchema.end(id)])
      try insert(facts.facts(kind), kind, people) { FactsSchema.first(id) + Int64($0) }
      dropped.subtract(try peopleNamed(by: kind, of: id))
    }
    try insert(people.takeNew(), of: id)
    let content = digest.value(fact)
    try insert(fact, id: id, content: content, commits: scan.first..<scan.next, digests: digest.bytes)
    scan.isDamaged = !publication.damage.isEmpty
    scan.memo = publication.memo
    try scan.save(self)
    try execute(
      sql: "UPDATE scan SET state = ?, path = ? WHERE id = ?", arguments: [state.map(stored), stored(path), id])
    try execute(sql: "DELETE FROM unread WHERE repository = ?", arguments: [stored(fact.repository)])
    // Looking for people whom nothing names goes over all rows: only where somebody may be.
    if old?.commits.lowerBound != scan.first || !publication.rewrites.isEmpty || !dropped.isEmpty {
      try removeUnusedPeople(of: id)
    }
    if !suppression.isEmpty {
      try execute(sql: "PRAGMA secure_delete = ON")
      try execute(
        sql: "UPDATE run SET bytes = x'' WHERE id >= ? AND id < ?",
        arguments: [FactsSchema.first(id), FactsSchema.end(id)])
    }
    if old?.content != content { try forgetDerived() }
  }

  /// Removes commits that are gone from a run.
  private func apply(_ rewrite: ScanPublication.Rewrite, of id: Int64, _ repository: String) throws {
    for number in rewrite.removed { try removeFacts(of: id, from: number, to: number + 1) }
    let row = FactsSchema.first(id, commit: rewrite.first)
    guard let bytes = rewrite.bytes else { return try execute(sql: "DELETE FROM run WHERE id = ?", arguments: [row]) }
    let commits = try Int.fetchOne(self, sql: "SELECT commits FROM run WHERE id = ?", arguments: [row]) ?? 0
    var scratch = CanonicalBytes()
    var parts: [Fact.Kind: ContentDigest.Part] = [:]
    let people = try people(of: id)
    for kind in [Fact.Kind.change, .review] {
      var part = ContentDigest.Part()
      let statement = try makeStatement(sql: "SELECT \(kind.columns) FROM \(kind.table) WHERE id >= ? AND id < ?")
      let end = FactsSchema.first(id, commit: rewrite.first + commits)
      let rows = try Row.fetchCursor(statement, arguments: [row, end])
      while try rows.next() != nil {
        var source = FieldSource(statement, repository: repository, people: people)
        scratch.clear()
        try kind.fact(&source).write(to: &scratch)
        part.add(Fingerprint.of(scratch.bytes))
      }
      parts[kind] = part
    }
    try StoredRun(id: row, commits: commits, changes: parts[.change] ?? .init(), reviews: parts[.review] ?? .init())
      .save(self, bytes: bytes)
  }

  /// The digest of all changes and review records of a repository, out of its runs'.
  func commitDigest(of id: Int64) throws -> ContentDigest {
    var digest = ContentDigest()
    var (changes, reviews) = (ContentDigest.Part(), ContentDigest.Part())
    let statement = try cachedStatement(
      sql: "SELECT changes, change_digest, reviews, review_digest FROM run WHERE id >= ? AND id < ?")
    let rows = try Row.fetchCursor(statement, arguments: [FactsSchema.first(id), FactsSchema.end(id)])
    while try rows.next() != nil {
      var row = FieldSource(statement, repository: "")
      changes += .init(count: try row.integer(), sum: Int64(try row.integer()))
      reviews += .init(count: try row.integer(), sum: Int64(try row.integer()))
    }
    digest.parts[.change] = changes
    digest.parts[.review] = reviews
    return digest
  }

  /// Removes commits from one number up to another: their facts and the runs that hold them.
  func removeCommits(of id: Int64, from first: Int, to end: Int) throws {
    guard first < end else { return }
    try removeFacts(of: id, from: first, to: end)
    try execute(
      sql: "DELETE FROM run WHERE id >= ? AND id < ?",
      arguments: [FactsSchema.first(id, commit: first), min(FactsSchema.first(id, commit: end), FactsSchema.end(id))])
  }

  private func removeFacts(of id: Int64, from first: Int, to end: Int) throws {
    for table in ["change", "review"] {
      try cachedStatement(sql: "DELETE FROM \(table) WHERE id >= ? AND id < ?").execute(
        arguments: [FactsSchema.first(id, commit: first), min(FactsSchema.first(id, commit: end), FactsSchema.end(id))])
    }
  }

  /// The people of a repository by number; nobody's where a number is free.
  func people(of id: Int64) throws -> [GitPerson?] {
    let statement = try makeStatement(
      sql: "SELECT id, name, email, handle FROM person WHERE id >= ? AND id < ? ORDER BY id")
    let rows = try Row.fetchCursor(statement, arguments: [FactsSchema.first(id), FactsSchema.end(id)])
    var people: [GitPerson?] = []
    while try rows.next() != nil {
      var row = FieldSource(statement, repository: "")
      let number = try row.integer() - Int(FactsSchema.first(id))
      // Not through the initialiser, which would put the parts in its own form.
      var person = GitPerson()
      person.name = try row.optionalText()
      person.email = try row.optionalText()
      person.handle = try row.optionalText()
      while people.count < number { people.append(nil) }
      people.append(person)
    }
    return people
  }

  /// The people whom a table of reviews names.
  private func reviewers(_ table: ReviewTable, of id: Int64) throws -> Set<Int64> {
    try Int64.fetchSet(
      self, sql: "SELECT DISTINCT reviewer FROM \(table.rawValue) WHERE id >= ? AND id < ?",
      arguments: [FactsSchema.first(id), FactsSchema.end(id)])
  }

  /// The columns that name people, by kind.
  private static let peopleColumns: [(kind: Fact.Kind, column: String)] = [
    (.change, "author"), (.change, "committer"), (.review, "reviewer"), (.alias, "alias"), (.alias, "proper"),
    (.revision, "author"), (.citation, "author"), (.standard, "author"),
  ]

  /// The numbers of the people whom rows of a kind name.
  private func peopleNamed(by kind: Fact.Kind, of id: Int64) throws -> Set<Int64> {
    var numbers: Set<Int64> = []
    for column in Database.peopleColumns where column.kind == kind {
      numbers.formUnion(
        try Int64.fetchAll(
          self, sql: "SELECT DISTINCT \(column.column) FROM \(kind.table) WHERE id >= ? AND id < ?",
          arguments: [FactsSchema.first(id), FactsSchema.end(id)]))
    }
    return numbers
  }

  /// Removes people whom no row names any more: nobody stays behind when their commits go.
  private func removeUnusedPeople(of id: Int64) throws {
    let columns = Database.peopleColumns.map { ($0.kind.table, $0.column) }
    let used = (columns + ReviewTable.apart.map { ($0.rawValue, "reviewer") }).map {
      "SELECT \($1) FROM \($0) WHERE id >= :first AND id < :end"
    }.joined(separator: " UNION ")
    try execute(
      sql: "DELETE FROM person WHERE id >= :first AND id < :end AND id - :first NOT IN (\(used))",
      arguments: ["first": FactsSchema.first(id), "end": FactsSchema.end(id)])
  }
}
