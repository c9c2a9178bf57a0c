package import DaylightScanner
internal import FoundationEssentials
internal import GRDB

/// What single commits wrote, counted once: it depends on the commit alone, and on whose ownership file is read.
extension FactsDatabase {
  /// What was counted of a repository's commits, by commit.
  ///
  /// - Parameter forge: how owners were read; what was counted otherwise is not given.
  package func substance(
    of repository: String, readAs forge: String
  ) throws(StoreError) -> [String: ChangeSubstance] {
    try file.read { db in
      let statement = try db.cachedStatement(sql: "SELECT commit_id, payload FROM substance WHERE repository = ?")
      let rows = try Row.fetchCursor(statement, arguments: [stored(FactsDatabase.key(repository, forge))])
      var found: [String: ChangeSubstance] = [:]
      while try rows.next() != nil {
        var row = FieldSource(statement, repository: repository)
        let commit = try row.text()
        let payload = try row.text()
        // What this version cannot read is counted again.
        found[commit] = try? JSONDecoder().decode(ChangeSubstance.self, from: Data(payload.utf8))
      }
      return found
    }
  }

  /// Keeps what was counted, and forgets what is of repositories that are gone.
  package func keep(
    substance: [String: ChangeSubstance], of repository: String, readAs forge: String
  ) throws(StoreError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try file.write { db in
      for (commit, one) in substance.sorted(by: { $0.key < $1.key }) {
        let payload = String(decoding: try encoder.encode(one), as: UTF8.self)
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO substance VALUES (?, ?, ?)").execute(
          arguments: [stored(FactsDatabase.key(repository, forge)), stored(commit), stored(payload)])
      }
      try db.execute(
        sql: """
          DELETE FROM substance
          WHERE substr(repository, instr(repository, ' ') + 1) NOT IN (SELECT repository FROM repository)
            OR substr(repository, 1, instr(repository, ' ') - 1) NOT LIKE ?
          """, arguments: ["%.\(ChangeSubstance.version)"])
    }
  }

  private static func key(_ repository: String, _ forge: String) -> String {
    "\(forge).\(ChangeSubstance.version) \(repository)"
  }
}
