internal import DaylightScanner
internal import FoundationEssentials
internal import GRDB

/// One row for SQLite, people as their numbers.
struct RowValues: FieldSink {
  private(set) var values: [(any DatabaseValueConvertible)?]
  private var people: PeopleTable

  /// A row that begins with its id.
  init(id: Int64, people: PeopleTable) {
    values = []
    values.reserveCapacity(18)
    values.append(id)
    self.people = people
  }

  mutating func text(_ value: String?) { values.append(value.map(stored)) }

  mutating func integer(_ value: Int64?) { values.append(value) }

  mutating func person(_ value: GitPerson) { values.append(people.number(of: value)) }
}

/// The text as SQLite keeps it whole.
///
/// GRDB hands texts to SQLite as C strings, which end at the first NUL: a text with a NUL is kept as a blob.
func stored(_ text: String) -> DatabaseValue {
  text.utf8.contains(0) ? Data(text.utf8).databaseValue : text.databaseValue
}
