internal import DaylightScanner
internal import GRDB

extension FactsDatabase {
  /// Records that the last scan could not read a repository, and why, in a sentence. The facts of an earlier
  /// scan stay. The record goes when the repository is read again.
  package func recordUnread(repository: String, reason: String) throws(StoreError) {
    try file.write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO unread (repository, reason) VALUES (?, ?)",
        arguments: [stored(repository), stored(reason)])
    }
  }

  /// Records that a repository can be read again, although nothing in it is new.
  package func forgetUnread(_ repository: String) throws(StoreError) {
    try file.write { db in
      try db.execute(sql: "DELETE FROM unread WHERE repository = ?", arguments: [stored(repository)])
    }
  }

  /// Forgets repositories that could not be read, that were never read either, and that nothing lists any more: there
  /// is nothing left to say of them.
  ///
  /// - Parameter listed: the ids of everything that is listed.
  /// - Returns: the ids that were forgotten, in order.
  @discardableResult
  package func forgetUnread(otherThan listed: Set<String>) throws(StoreError) -> [String] {
    let known = Set(try repositories().map(\.repository))
    let gone = try unread().map(\.repository).filter { !listed.contains($0) && !known.contains($0) }
    for repository in gone { try forgetUnread(repository) }
    return gone
  }

  /// The repositories that the last scan could not read, in order of their ids.
  package func unread() throws(StoreError) -> [(repository: String, reason: String)] {
    let rows = try file.read { db in
      let statement = try db.cachedStatement(sql: "SELECT repository, reason FROM unread")
      let cursor = try Row.fetchCursor(statement)
      var rows: [(repository: String, reason: String)] = []
      while try cursor.next() != nil {
        var row = FieldSource(statement, repository: "")
        rows.append((try row.text(), try row.text()))
      }
      return rows
    }
    return rows.sorted { $0.repository.utf8.lexicographicallyPrecedes($1.repository.utf8) }
  }
}
