import DaylightScanner
import GRDB
import Testing

@testable import DaylightStore

@Suite struct RowBinderTests {
  /// Lends an empty table with room for any value.
  private func withTable(_ body: (Database, PeopleTable) throws -> Void) throws {
    try DatabaseQueue().write { db in
      try db.execute(sql: "CREATE TABLE thing (id INTEGER PRIMARY KEY, a, b, c NOT NULL)")
      try body(db, PeopleTable())
    }
  }

  private func stored(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT id || ' ' || quote(a) || ' ' || quote(b) || ' ' || quote(c) FROM thing ORDER BY id")
  }

  @Test func everyValueIsStoredAsWhatItIs() throws {
    try withTable { db, people in
      var binder = try RowBinder(db, table: "thing", columns: "a, b, c", people: people)
      try binder.insert(1) { row in
        row.text("it's")
        row.text("")
        row.text("a\u{0}b")
      }
      try binder.insert(2) { row in
        row.text(nil)
        row.integer(Int64?.none)
        row.integer(Int64.min)
      }
      try binder.insert(Int64.max) { row in
        row.blob([])
        row.blob([0, 255])
        row.flag(true)
      }
      #expect(
        try stored(db) == [
          "1 'it''s' '' X'610062'", "2 NULL NULL -9223372036854775808", "9223372036854775807 X'' X'00FF' 1",
        ])
    }
  }

  @Test func aPersonIsANumber() throws {
    try withTable { db, people in
      var binder = try RowBinder(db, table: "thing", columns: "a, b, c", people: people)
      try binder.insert(1) { row in
        row.person(GitPerson(name: "Ana"))
        row.person(GitPerson(name: "é"))
        row.person(GitPerson(name: "e\u{301}"))
      }
      try binder.insert(2) { row in
        row.person(GitPerson(name: "Ana"))
        row.person(GitPerson(name: "Ana", email: "ana@example.org"))
        row.person(GitPerson())
      }
      #expect(try stored(db) == ["1 0 1 2", "2 0 3 4"])
      #expect(people.takeNew().map(\.number) == Array(0...4) && people.takeNew().isEmpty)
    }
  }

  @Test func theSameIdIsWrittenOver() throws {
    try withTable { db, people in
      var binder = try RowBinder(db, table: "thing", columns: "a, b, c", people: people)
      for value in 1...2 {
        try binder.insert(1) { row in for _ in 0..<3 { row.integer(value) } }
      }
      #expect(try stored(db) == ["1 2 2 2"])
    }
  }

  @Test func aRowThatFailsIsAnErrorAndTheNextOneIsWritten() throws {
    try withTable { db, people in
      var binder = try RowBinder(db, table: "thing", columns: "a, b, c", people: people)
      let error = #expect(throws: DatabaseError.self) {
        try binder.insert(1) { row in for _ in 0..<3 { row.text(nil) } }
      }
      #expect(error?.resultCode == .SQLITE_CONSTRAINT)
      // A field too many has no column to go to.
      #expect(throws: DatabaseError.self) { try binder.insert(2) { row in for _ in 0..<4 { row.text("x") } } }
      try binder.insert(3) { row in for _ in 0..<3 { row.text("y") } }
      #expect(try stored(db) == ["3 'y' 'y' 'y'"])
    }
  }

  @Test func aMissingTableIsAnError() throws {
    try withTable { db, people in
      #expect(throws: DatabaseError.self) { try RowBinder(db, table: "none", columns: "a", people: people) }
    }
  }
}
