package import DaylightCore
package import DaylightScanner
internal import FoundationEssentials
internal import GRDB

/// What crosses repositories is joined from one share for each. Shares are kept under the digest of their repository's
/// facts: only those of repositories that changed are made anew, from the few kinds of facts that they hold.
extension FactsDatabase {
  /// The shares of all repositories, in order of id, and how many of them were made anew.
  ///
  /// - Parameter calendar: whose days count; shares of another one are made anew.
  package func shares(calendar: OrganisationCalendar) throws(StoreError) -> (shares: [RepositoryShare], made: Int) {
    let (rows, kept) = try file.read { db in
      let rows = try StoredRepository.fetchAll(db)
      var kept: [Int64: (content: Int64, bytes: [UInt8])] = [:]
      let statement = try db.makeStatement(sql: "SELECT id, content, bytes FROM share")
      let cursor = try Row.fetchCursor(statement)
      while try cursor.next() != nil {
        var row = FieldSource(statement, repository: "")
        let id = Int64(try row.integer())
        kept[id] = (Int64(try row.integer()), try row.blob())
      }
      return (rows, kept)
    }
    let days = FactsDatabase.digest(of: calendar)
    var shares: [RepositoryShare] = []
    shares.reserveCapacity(rows.count)
    var fresh: [(id: Int64, facts: Int64, bytes: [UInt8])] = []
    for row in rows {
      if let old = kept[row.id], old.content == row.content ^ days, let share = RepositoryShare(bytes: old.bytes),
        share.repository == row.fact.repository
      {
        shares.append(share)
        continue
      }
      let share = try share(of: row.fact.repository, calendar)
      fresh.append((row.id, row.content, share.bytes))
      shares.append(share)
    }
    let ids = Set(rows.map(\.id))
    let gone = kept.keys.filter { !ids.contains($0) }
    if !fresh.isEmpty || !gone.isEmpty {
      try file.write { db in
        for id in gone { try db.execute(sql: "DELETE FROM share WHERE id = ?", arguments: [id]) }
        for (id, facts, bytes) in fresh {
          // Only while the facts are those that it was made from: somebody may have been erased meanwhile.
          try db.execute(
            sql: """
              INSERT OR REPLACE INTO share (id, content, bytes)
              SELECT ?, ?, ? WHERE EXISTS (SELECT 1 FROM repository WHERE id = ? AND content = ?)
              """,
            arguments: [id, facts ^ days, Data(bytes), id, facts])
        }
      }
    }
    return (shares, fresh.count)
  }

  /// The same for calendars that put every moment on the same day.
  private static func digest(of calendar: OrganisationCalendar) -> Int64 {
    calendar.offsetChanges.reduce(0) { digest, change in
      (digest &* 31 &+ change.from) &* 0x100_0000_01b3 &+ Int64(change.offsetSeconds)
    }
  }

  /// Makes the share of one repository from its facts.
  private func share(of repository: String, _ calendar: OrganisationCalendar) throws(StoreError) -> RepositoryShare {
    var facts = FactSet()
    var named: Set<String> = []
    do {
      for kind in [Fact.Kind.standard, .citation] {
        try self.facts(kind: kind, repository: repository) { fact in
          facts.add(fact)
          if case .citation(let citation) = fact, citation.manner == .partOf || citation.manner == .implements {
            named.insert(citation.from.commit)
          }
        }
      }
      var changes: [String: ChangeFact] = [:]
      if !named.isEmpty {
        try self.facts(kind: .change, repository: repository) { fact in
          if case .change(let change) = fact, named.contains(change.commit) { changes[change.commit] = change }
        }
      }
      return RepositoryShare(
        of: repository, standards: facts.standards, citations: facts.citations, changes: changes, calendar: calendar)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(code: .other, message: "the facts of '\(repository)' cannot be read: \(error)")
    }
  }
}
