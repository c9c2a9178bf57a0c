internal import GRDB

#if canImport(Glibc)
  internal import Glibc
#endif

/// One of the two databases: opened, checked to be Daylight's, brought up to the newest schema.
struct DatabaseFile: Sendable {
  /// The path that stands for a database in memory, for tests.
  static let memory = ":memory:"

  let path: String
  let role: DatabaseRole
  let writer: any DatabaseWriter

  /// Opens the database, and makes it with its folder when it is missing.
  ///
  /// - Parameter wait: Seconds to wait for another process before the error is `.locked`.
  init(path: String, role: DatabaseRole, migrator: DatabaseMigrator, wait: Double) throws(StoreError) {
    self.path = path
    self.role = role
    if path != DatabaseFile.memory { try StateFolder.prepareFile(path) }
    do {
      writer = try DatabaseFile.open(path, role, wait: wait)
      try DatabaseFile.check(writer, path, role, migrator)
      try DatabaseFile.migrate(writer, migrator)
    } catch {
      throw StoreError(error, path: path, role: role)
    }
  }

  /// Reads one state of the database. May be called inside another read.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try readPassingErrors(body) } catch { throw StoreError(error, path: path, role: role) }
  }

  /// Reads one state of the database; errors that are not the database's own come out as they are.
  func readPassingErrors<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try writer.unsafeReentrantRead { db in
        guard !db.isInsideTransaction else { return try body(db) }
        var value: Value?
        try db.inTransaction(.deferred) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw StoreError(code: .other, message: "reading '\(path)' gave nothing") }
        return value
      }
    } catch let error as DatabaseError {
      throw StoreError(error, path: path, role: role)
    } catch let error as Damage {
      throw StoreError(error, path: path, role: role)
    }
  }

  /// Writes in one transaction: all of it, or nothing when the body throws.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try writer.write(body)
    } catch {
      throw StoreError(error, path: path, role: role)
    }
  }

  /// Writes the file anew without what was deleted, and ends the log beside it, so that no byte of it is left.
  func compact() throws(StoreError) {
    do {
      try writer.vacuum()
      try writer.writeWithoutTransaction { db in
        if role == .facts { _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
      }
    } catch {
      throw StoreError(error, path: path, role: role)
    }
  }

  private static func open(_ path: String, _ role: DatabaseRole, wait: Double) throws -> any DatabaseWriter {
    var configuration = Configuration()
    configuration.label = "daylight.\(role)"
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(wait)
    switch role {
    case .facts:
      configuration.prepareDatabase { db in
        // Without the limit the log keeps the size of the largest scan.
        try db.execute(
          sql: "PRAGMA cache_size = -16000; PRAGMA journal_size_limit = 4194304; PRAGMA trusted_schema = OFF")
      }
    case .journal:
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF")
      }
    }
    guard path != memory else { return try DatabaseQueue(configuration: configuration) }
    switch role {
    case .facts: return try retrying(wait) { try DatabasePool(path: path, configuration: configuration) }
    case .journal: return try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  /// Tries again until `wait` seconds are over: SQLite itself does not wait when two processes switch a new
  /// database to WAL at once.
  private static func retrying<Value>(_ wait: Double, _ body: () throws -> Value) throws -> Value {
    let end = ContinuousClock.now + .seconds(wait)
    while true {
      do {
        return try body()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && ContinuousClock.now < end {
        usleep(5000)
      }
    }
  }

  private static func check(
    _ writer: any DatabaseWriter, _ path: String, _ role: DatabaseRole, _ migrator: DatabaseMigrator
  ) throws {
    try writer.read { db in
      let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let tables = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'grdb%' AND name NOT LIKE 'sqlite%'")
      guard application == role.applicationID || (application == 0 && tables == 0) else {
        throw StoreError.corrupt(path, role, reason: "another program's database")
      }
      guard try !migrator.hasBeenSuperseded(db) else { throw StoreError.newerSchema(path, role) }
    }
  }

  /// Brings the database to the newest schema, step by step, while other processes may do the same.
  private static func migrate(_ writer: any DatabaseWriter, _ migrator: DatabaseMigrator) throws {
    var applied = try writer.read(migrator.appliedIdentifiers)
    while try !writer.read(migrator.hasCompletedMigrations) {
      do {
        try migrator.migrate(writer)
      } catch {
        // Each step is a transaction of its own, so another process may take one that we were about to take.
        // Then there are more steps done than before and we go on from there; else the error is our own.
        let now = try writer.read(migrator.appliedIdentifiers)
        guard now.count > applied.count else { throw error }
        applied = now
      }
    }
  }
}
