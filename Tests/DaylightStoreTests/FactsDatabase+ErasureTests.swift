import DaylightCore
import DaylightScanner
import Foundation
import GRDB
import Testing

@testable import DaylightStore

@Suite struct FactsDatabaseErasureTests {
  /// Also in tables that no fact stands in, and that a later version may add.
  @Test func noTableKeepsAnything() throws {
    var random = RandomFacts(seed: 3)
    let database = try FactsDatabase(at: ":memory:")
    for id in ["pay", "web"] {
      let facts = random.facts(in: id, upTo: 6).filter { if case .review = $0 { false } else { true } }
      try database.replace(random.repository(id), with: facts)
    }
    _ = try database.shares(calendar: OrganisationCalendar())
    try database.saveDerived([], evidence: [1, 2], standardsJSON: "{}", digest: "digest")
    try database.file.write { db in
      try db.execute(sql: "CREATE TABLE later (word TEXT); INSERT INTO later VALUES ('x')")
    }
    func filled() throws -> [String] {
      try database.file.read { db in
        try FactsSchema.allTables(db).filter {
          try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \($0))") == true
        }
      }
    }
    #expect(try Set(["share", "derived", "change", "later"]).isSubset(of: filled()))
    try database.forgetEverything()
    #expect(try filled() == [])
  }

  @Test func noByteOfASharedStandardsAuthorIsLeft() throws {
    try withFolder { folder in
      let path = StateFolder(folder).facts
      let database = try FactsDatabase(at: path)
      var random = RandomFacts(seed: 3)
      try database.replace(random.repository("pay"), with: random.facts(in: "pay", upTo: 30))
      try database.file.write { db in
        try db.execute(
          sql: "INSERT OR REPLACE INTO share (id, content, bytes) VALUES (1, 1, ?)",
          arguments: [Data("ana@harbour.example".utf8)])
      }
      try database.forgetEverything()
      for suffix in ["", "-wal"] where exists(path + suffix) {
        #expect(Data(try bytes(of: path + suffix)).range(of: Data("ana@harbour.example".utf8)) == nil)
      }
    }
  }
}
