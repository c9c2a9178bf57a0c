internal import DaylightScanner
internal import FoundationEssentials
internal import GRDB
internal import GRDBSQLite

/// Writes rows of one table, people as their numbers.
///
/// It hands each field to SQLite as it comes: a list of values for each row cost more than the row.
struct RowBinder: FieldSink {
  private let statement: Statement
  private let handle: SQLiteStatement
  private let people: PeopleTable
  private var index: CInt = 0
  /// The first error that SQLite reported since the last row.
  private var failure: CInt = SQLITE_OK

  /// A writer of rows with the columns after `id`.
  init(_ db: Database, table: String, columns: String, people: PeopleTable) throws {
    let names = "id, \(columns)"
    let marks = names.split(separator: ",").map { _ in "?" }.joined(separator: ",")
    statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO \(table) (\(names)) VALUES (\(marks))")
    handle = statement.sqliteStatement
    self.people = people
  }

  /// Writes a row; the body gives the fields after the id.
  mutating func insert(_ id: Int64, _ body: (inout RowBinder) -> Void) throws {
    sqlite3_reset(handle)
    index = 0
    failure = SQLITE_OK
    integer(id)
    body(&self)
    let result = failure == SQLITE_OK ? sqlite3_step(handle) : failure
    sqlite3_reset(handle)
    guard result == SQLITE_DONE else {
      let message = sqlite3_db_handle(handle).flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
      throw DatabaseError(resultCode: ResultCode(rawValue: result), message: message)
    }
  }

  mutating func text(_ value: String?) {
    guard var value else { return bound { [handle] in sqlite3_bind_null(handle, $0) } }
    // As a function of its own: SQLite copies the text before the call returns.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    bound { [handle] index in
      value.withUTF8 { utf8 in
        // A text ends at the first NUL for many readers of the file: one with a NUL is kept as a blob.
        let hasNUL = utf8.contains(0)
        return utf8.withMemoryRebound(to: CChar.self) { bytes in
          if hasNUL { return sqlite3_bind_blob(handle, index, bytes.baseAddress, CInt(bytes.count), transient) }
          return bytes.isEmpty
            ? sqlite3_bind_text(handle, index, "", 0, transient)
            : sqlite3_bind_text(handle, index, bytes.baseAddress, CInt(bytes.count), transient)
        }
      }
    }
  }

  mutating func integer(_ value: Int64?) {
    bound { [handle] index in
      value.map { sqlite3_bind_int64(handle, index, $0) } ?? sqlite3_bind_null(handle, index)
    }
  }

  mutating func blob(_ value: [UInt8]) {
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    bound { [handle] index in
      value.withUnsafeBytes { bytes in
        bytes.isEmpty
          ? sqlite3_bind_zeroblob(handle, index, 0)
          : sqlite3_bind_blob(handle, index, bytes.baseAddress, CInt(bytes.count), transient)
      }
    }
  }

  mutating func person(_ value: GitPerson) { integer(people.number(of: value)) }

  private mutating func bound(_ bind: (CInt) -> CInt) {
    index += 1
    let result = bind(index)
    if result != SQLITE_OK, failure == SQLITE_OK { failure = result }
  }
}

/// The text as SQLite keeps it whole.
///
/// GRDB hands texts to SQLite as C strings, which end at the first NUL: a text with a NUL is kept as a blob.
func stored(_ text: String) -> DatabaseValue {
  text.utf8.contains(0) ? Data(text.utf8).databaseValue : text.databaseValue
}
