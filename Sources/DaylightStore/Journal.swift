package import DaylightCore
internal import FoundationEssentials
internal import GRDB

/// What people recorded and no scan can find again. Entries are only ever added: the database itself refuses
/// changes.
///
/// It is a file of its own, so that the facts database can be deleted at any time. It is one file, without a
/// write-ahead log beside it between the calls, so that a backup is a copy.
package final class Journal: Sendable {
  let file: DatabaseFile

  /// Opens the journal at a path such as `STATE/journal.sqlite`, and makes it when it is missing; the folder
  /// is made readable by its owner only. `:memory:` gives a journal that no file backs.
  ///
  /// - Throws: `.newerSchema` for a file that a newer Daylight has written, `.corrupt` for a damaged or
  ///   foreign one.
  package convenience init(at path: String) throws(StoreError) { try self.init(at: path, wait: 5) }

  init(at path: String, wait: Double) throws(StoreError) {
    file = try DatabaseFile(path: path, role: .journal, migrator: JournalSchema.migrator, wait: wait)
  }

  /// Adds an entry; its own id is not read. When this returns, the entry is on the disk.
  ///
  /// - Returns: The id that the journal gave it, greater than all before.
  @discardableResult
  package func append(_ entry: Entry) throws(StoreError) -> Int64 {
    try file.write { db in
      try db.execute(
        sql: """
          INSERT INTO entry (time, time_offset, actor, kind, person, item, text, audience)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          entry.at.seconds, entry.at.offsetMinutes, stored(entry.actor), entry.kind.rawValue,
          entry.person.map { stored($0.description) }, entry.item.map(stored), entry.text.map(stored),
          entry.audience.map(stored),
        ])
      return db.lastInsertedRowID
    }
  }

  /// The entries about a person and an item, of some kinds, in order of id.
  ///
  /// - Parameters:
  ///   - person: Only those about this person; nil: about anybody or nobody.
  ///   - item: Only those about this item; nil: about any or none.
  ///   - kinds: Only these kinds; an empty set gives nothing.
  package func entries(
    about person: PersonID? = nil, item: String? = nil, kinds: Set<Kind> = Set(Kind.allCases)
  ) throws(StoreError) -> [Entry] {
    try file.read { db in
      var conditions: [String] = []
      var arguments: [DatabaseValue] = []
      if let person {
        conditions.append("person = ?")
        arguments.append(stored(person.description))
      }
      if let item {
        conditions.append("item = ?")
        arguments.append(stored(item))
      }
      let filter = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))"
      let statement = try db.cachedStatement(
        sql: """
          SELECT id, time, time_offset, actor, kind, person, item, text, audience FROM entry \(filter)
          ORDER BY id
          """)
      let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
      var entries: [Entry] = []
      while try rows.next() != nil {
        var row = FieldSource(statement, repository: "")
        let entry = try Entry(from: &row)
        if kinds.contains(entry.kind) { entries.append(entry) }
      }
      return entries
    }
  }

  /// 16 random bytes, made once: the key of pseudonyms. Whoever has it can tell who is behind one.
  package func secret() throws(StoreError) -> [UInt8] {
    if let bytes = try file.read(Journal.storedSecret) { return bytes }
    return try file.write { db in
      // Another process may have made it since.
      if let bytes = try Journal.storedSecret(db) { return bytes }
      var random = SystemRandomNumberGenerator()
      let bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      try db.execute(sql: "INSERT INTO secret (id, bytes) VALUES (1, ?)", arguments: [Data(bytes)])
      return bytes
    }
  }

  private static func storedSecret(_ db: Database) throws -> [UInt8]? {
    try Data.fetchOne(db, sql: "SELECT bytes FROM secret").map { [UInt8]($0) }
  }
}

extension Journal.Entry {
  fileprivate init(from row: inout FieldSource) throws(Damage) {
    self.init(
      id: Int64(try row.integer()), at: try row.time(), actor: try row.text(), kind: try row.word(),
      person: try row.optionalText().map { PersonID($0) }, item: try row.optionalText(),
      text: try row.optionalText(), audience: try row.optionalText())
  }
}
