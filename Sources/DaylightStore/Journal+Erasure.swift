package import DaylightCore
internal import GRDB

/// The two ways in which something recorded goes: its time is over, or the person it is about asks for it.
///
/// Entries keep their place and their kind: that something was recorded then stays. What it said goes, from the file's
/// bytes too: freed pages are overwritten, and the file is written anew.
extension Journal {
  /// Takes the words, the audience and the actor out of entries.
  ///
  /// - Returns: how many had any.
  @discardableResult
  package func clear(_ ids: some Collection<Int64>) throws(StoreError) -> Int {
    guard !ids.isEmpty else { return 0 }
    let cleared = try unguarded { db in
      var count = 0
      for id in ids {
        try db.execute(
          sql:
            "UPDATE entry SET text = NULL, audience = NULL WHERE id = ? AND (text IS NOT NULL OR audience IS NOT NULL)",
          arguments: [id])
        count += db.changesCount
      }
      return count
    }
    if cleared > 0 { try compact() }
    return cleared
  }

  /// Takes everything about a person out of the entries, and remembers hashes by which they are noticed when they come
  /// back.
  ///
  /// - Parameters:
  ///   - person: the person's id; a hash takes its place.
  ///   - logins: what operating systems call the person: as actor they are nobody any more.
  ///   - words: names, addresses and handles; where others' words hold them, a placeholder takes their place.
  /// - Returns: how many entries changed.
  package func erase(_ person: PersonID, logins: Set<String>, words: [String]) throws(StoreError) -> Int {
    let key = KeyedHash(key: try secret())
    let hidden = "\(Suppression.placeholder)-\(key.hex(person.description).prefix(10))"
    let all = (words + [person.description]).filter { $0.utf8.count >= 2 }
    let hashes = Suppression.hashes(of: all, key: key)
    let entries = try entries()
    let changed = try unguarded { db in
      var count = 0
      for entry in entries {
        let isAbout = entry.person == person
        let isBy = logins.contains(entry.actor)
        var text = isAbout || isBy ? nil : entry.text
        var audience = isAbout || isBy ? nil : entry.audience
        // Longer words first: an address holds a name.
        for word in words.filter({ $0.utf8.count >= 3 }).sorted(by: { $0.utf8.count > $1.utf8.count }) {
          text = text.map { Journal.without(word, $0) }
          audience = audience.map { Journal.without(word, $0) }
        }
        guard isAbout || isBy || text != entry.text || audience != entry.audience else { continue }
        // Decisions about who is who hold hashes, not words; without them the person would be put together again.
        if Kind.aboutNamings.contains(entry.kind) { text = entry.text }
        try db.execute(
          sql: "UPDATE entry SET actor = ?, person = ?, text = ?, audience = ? WHERE id = ?",
          arguments: [
            isBy ? Suppression.placeholder : entry.actor, isAbout ? hidden : entry.person?.description, text, audience,
            entry.id,
          ])
        count += 1
      }
      for hash in hashes { try db.execute(sql: "INSERT OR IGNORE INTO suppression VALUES (?)", arguments: [hash]) }
      return count
    }
    try compact()
    return changed
  }

  /// The people who were erased, as they are noticed.
  package func suppression() throws(StoreError) -> Suppression {
    let hashes = try file.read { db in try String.fetchSet(db, sql: "SELECT hash FROM suppression") }
    return hashes.isEmpty
      ? Suppression([], key: .public) : Suppression(hashes, key: KeyedHash(key: try secret()))
  }

  /// Writes without the triggers that keep entries as they are; they are back when it ends, whatever happens.
  private func unguarded<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try file.write { db in
      try db.execute(sql: "PRAGMA secure_delete = ON; DROP TRIGGER entry_update; DROP TRIGGER entry_delete")
      let value = try body(db)
      try db.execute(sql: JournalSchema.guards)
      return value
    }
  }

  private func compact() throws(StoreError) { try file.compact() }

  /// A text without a word, in whatever case it is written.
  private static func without(_ word: String, _ text: String) -> String {
    var result = ""
    var rest = text[...]
    let wanted = word.lowercased()
    while !rest.isEmpty {
      if rest.lowercased().hasPrefix(wanted) {
        result += Suppression.placeholder
        rest = rest.dropFirst(word.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}
