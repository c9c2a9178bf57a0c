internal import DaylightCore
internal import DaylightScanner
internal import GRDB

/// Gives back a row's fields one after the other, in the order of its table's columns.
///
/// A value of another type than the column's is damage: it throws, where GRDB's own conversions would trap.
struct FieldSource {
  private let statement: SQLiteStatement
  private let people: [GitPerson]
  private var index: CInt = 0
  /// The id of the repository whose facts are read.
  let repository: String

  /// The row on which the statement stands, from the column with that index on.
  init(_ statement: Statement, from index: Int = 0, repository: String, people: [GitPerson] = []) {
    self.statement = statement.sqliteStatement
    self.index = CInt(index)
    self.repository = repository
    self.people = people
  }

  private mutating func next() -> DatabaseValue {
    defer { index += 1 }
    return DatabaseValue(sqliteStatement: statement, index: index)
  }

  mutating func optionalText() throws(Damage) -> String? {
    switch next().storage {
    case .string(let text): return text
    case .blob(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .null: return nil
    default: throw Damage(expected: "a text")
    }
  }

  mutating func text() throws(Damage) -> String {
    guard let text = try optionalText() else { throw Damage(expected: "a text") }
    return text
  }

  mutating func optionalInteger() throws(Damage) -> Int64? {
    switch next().storage {
    case .int64(let number): return number
    case .null: return nil
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
    guard people.indices.contains(number) else { throw Damage(expected: "a person's number") }
    return people[number]
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
