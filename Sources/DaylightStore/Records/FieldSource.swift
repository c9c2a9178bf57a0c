internal import DaylightCore
internal import DaylightScanner
internal import GRDB
internal import GRDBSQLite

/// Gives back a row's fields one after the other, in the order of its table's columns.
///
/// A value of another type than the column's is damage: it throws, where GRDB's own conversions would trap.
struct FieldSource {
  private let statement: SQLiteStatement
  private let people: [GitPerson?]
  private var index: CInt = 0
  /// The id of the repository whose facts are read.
  let repository: String

  /// The row on which the statement stands, from the column with that index on.
  init(_ statement: Statement, from index: Int = 0, repository: String, people: [GitPerson?] = []) {
    self.statement = statement.sqliteStatement
    self.index = CInt(index)
    self.repository = repository
    self.people = people
  }

  mutating func optionalText() throws(Damage) -> String? {
    defer { index += 1 }
    switch sqlite3_column_type(statement, index) {
    case SQLITE_TEXT:
      guard let text = sqlite3_column_text(statement, index) else { return "" }
      let count = Int(sqlite3_column_bytes(statement, index))
      return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
    case SQLITE_BLOB: return String(decoding: bytes(at: index), as: UTF8.self)
    case SQLITE_NULL: return nil
    default: throw Damage(expected: "a text")
    }
  }

  private func bytes(at index: CInt) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: sqlite3_column_blob(statement, index), count: Int(sqlite3_column_bytes(statement, index)))
  }

  mutating func blob() throws(Damage) -> [UInt8] {
    defer { index += 1 }
    guard sqlite3_column_type(statement, index) == SQLITE_BLOB else { throw Damage(expected: "bytes") }
    return Array(bytes(at: index))
  }

  mutating func text() throws(Damage) -> String {
    guard let text = try optionalText() else { throw Damage(expected: "a text") }
    return text
  }

  mutating func optionalInteger() throws(Damage) -> Int64? {
    defer { index += 1 }
    switch sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: return sqlite3_column_int64(statement, index)
    case SQLITE_NULL: return nil
    default: throw Damage(expected: "a number")
    }
  }

  mutating func integer() throws(Damage) -> Int {
    guard let number = try optionalInteger() else { throw Damage(expected: "a number") }
    return Int(number)
  }

  mutating func flag() throws(Damage) -> Bool { try integer() != 0 }

  mutating func optionalTime() throws(Damage) -> Timestamp? {
    let seconds = try optionalInteger()
    let offset = try optionalInteger()
    guard let seconds, let offset else { return nil }
    var time = Timestamp(seconds: seconds)
    time.offsetMinutes = Int(offset)
    return time
  }

  mutating func time() throws(Damage) -> Timestamp {
    guard let time = try optionalTime() else { throw Damage(expected: "a time") }
    return time
  }

  mutating func person() throws(Damage) -> GitPerson {
    let number = try integer()
    guard people.indices.contains(number), let person = people[number] else {
      throw Damage(expected: "a person's number")
    }
    return person
  }

  mutating func source() throws(Damage) -> Source {
    Source(oid: try text(), path: try optionalText(), line: try optionalInteger().map { Int($0) })
  }

  mutating func list() throws(Damage) -> [String] {
    var json = JSONReader(try text())
    return try json.texts()
  }

  mutating func word<Word: RawRepresentable<String>>(_: Word.Type = Word.self) throws(Damage) -> Word {
    guard let word = Word(rawValue: try text()) else { throw Damage(expected: "one of the known words") }
    return word
  }
}

/// A value in the database that no Daylight has written.
struct Damage: Error, Hashable {
  /// What should be there.
  var expected: String
}
