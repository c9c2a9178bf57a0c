package import DaylightCore
internal import DaylightScanner
internal import FoundationEssentials
internal import GRDB

/// A cache of what rules made of the facts. The digest names everything it was made from: the generation,
/// what was not read, the workspace, the day, the version. It empties itself when facts change.
extension FactsDatabase {
  /// How many digests are kept; the oldest go first.
  static let keptDigests = 8

  /// The items that were saved for a digest, in the order in which they were saved; nil when none were.
  package func derived(for digest: String) throws(StoreError) -> [EvidenceItem]? {
    try file.read { db in
      guard let id = try db.derivedID(digest) else { return nil }
      return try db.items(
        "SELECT payload FROM item WHERE id >= ? AND id < ? ORDER BY id",
        [FactsSchema.first(id), FactsSchema.end(id)])
    }
  }

  /// The items of one person that were saved for a digest; nil when none were. Reads no other person's.
  package func items(of person: PersonID, digest: String) throws(StoreError) -> [EvidenceItem]? {
    try file.read { db in
      guard let id = try db.derivedID(digest) else { return nil }
      return try db.items(
        """
        SELECT payload FROM item_person JOIN item ON item.id = item_person.item
        WHERE person = ? AND item >= ? AND item < ? ORDER BY item
        """, [stored(person.description), FactsSchema.first(id), FactsSchema.end(id)])
    }
  }

  /// What was saved for a digest beside items, as its bytes; nil when nothing was.
  package func evidence(for digest: String) throws(StoreError) -> [UInt8]? {
    try read("coverage", for: digest) { (row) throws(Damage) in try row.blob() }
  }

  /// The catalogue of standards that was saved for a digest, as its JSON; nil when none was.
  package func standardsJSON(for digest: String) throws(StoreError) -> String? {
    try read("standards", for: digest) { (row) throws(Damage) in try row.text() }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func read<Value>(
    _ column: StaticString, for digest: String, _ value: (inout FieldSource) throws(Damage) -> Value
  ) throws(StoreError) -> Value? {
    try file.read { db in
      let statement = try db.cachedStatement(sql: "SELECT \(column) FROM derived WHERE digest = ?")
      let rows = try Row.fetchCursor(statement, arguments: [stored(digest)])
      guard try rows.next() != nil else { return nil }
      var row = FieldSource(statement, repository: "")
      return try value(&row)
    }
  }

  /// Saves items, and the evidence beside them, for a digest, in the place of what was saved for it before.
  ///
  /// - Parameter generation: the facts that it was derived from, as they were before they were read; nothing is saved when
  ///   there are others by now. Somebody may have been erased meanwhile, and must not come back. Nil: whatever there is.
  package func saveDerived(
    _ items: [EvidenceItem], evidence: [UInt8], standardsJSON: String = "", digest: String,
    from generation: String? = nil
  ) throws(StoreError) {
    try file.write { db in
      if let generation, try FactsDatabase.generation(db) != generation { return }
      if let old = try db.derivedID(digest) { try db.forgetDerived(old) }
      try db.execute(
        sql: "INSERT INTO derived (digest, coverage, standards) VALUES (?, ?, ?)",
        arguments: [stored(digest), Data(evidence), stored(standardsJSON)])
      let first = FactsSchema.first(db.lastInsertedRowID)
      for (place, item) in items.enumerated() {
        let id = first + Int64(place)
        try db.cachedStatement(sql: "INSERT INTO item VALUES (?, ?)").execute(arguments: [
          id, Data(StoredItem.bytes(item)),
        ])
        for part in item.participants {
          try db.cachedStatement(sql: "INSERT OR IGNORE INTO item_person VALUES (?, ?)").execute(
            arguments: [stored(part.person.description), id])
        }
      }
      let kept = FactsDatabase.keptDigests
      let ids = try Int64.fetchAll(db, sql: "SELECT id FROM derived ORDER BY id DESC LIMIT -1 OFFSET \(kept)")
      for id in ids { try db.forgetDerived(id) }
    }
  }
}

extension Database {
  fileprivate func derivedID(_ digest: String) throws -> Int64? {
    try Int64.fetchOne(self, sql: "SELECT id FROM derived WHERE digest = ?", arguments: [stored(digest)])
  }

  fileprivate func forgetDerived(_ id: Int64) throws {
    let range: StatementArguments = [FactsSchema.first(id), FactsSchema.end(id)]
    try execute(sql: "DELETE FROM item WHERE id >= ? AND id < ?", arguments: range)
    try execute(sql: "DELETE FROM item_person WHERE item >= ? AND item < ?", arguments: range)
    try execute(sql: "DELETE FROM derived WHERE id = ?", arguments: [id])
  }

  /// Empties the cache: what it says may no longer follow from the facts, and may name people who are gone
  /// from them.
  func forgetDerived() throws {
    for table in ["item", "item_person", "derived"] { try execute(sql: "DELETE FROM \(table)") }
  }

  fileprivate func items(_ sql: String, _ arguments: StatementArguments) throws -> [EvidenceItem]? {
    let statement = try cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var items: [EvidenceItem] = []
    // Bytes that this version cannot read are no error: the items are derived again.
    do {
      while try rows.next() != nil {
        var row = FieldSource(statement, repository: "")
        items.append(try StoredItem.item(try row.blob()))
      }
    } catch is Damage {
      return nil
    } catch is RunReader.Damage {
      return nil
    }
    return items
  }
}
