import DaylightCore
import DaylightScanner
import Foundation
import GRDB
import Testing

@testable import DaylightStore

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct DatabaseFileTests {
  @Test func folderAndFilesAreTheOwnersOnly() throws {
    try withFolder { folder in
      let state = StateFolder("\(folder)/deep/er/state")
      let facts = try FactsDatabase(at: state.facts)
      _ = try facts.generation()
      _ = try Journal(at: state.journal).secret()
      #expect(try permissions(of: "\(folder)/deep") == 0o700)
      #expect(try permissions(of: state.path) == 0o700)
      for file in [state.facts, "\(state.facts)-wal", state.journal] {
        #expect(try permissions(of: file) == 0o600, "\(file)")
      }
      withExtendedLifetime(facts) {}
    }
  }

  @Test func anythingElseThanADatabaseIsCorrupt() throws {
    try withFolder { folder in
      let path = "\(folder)/file.sqlite"
      try put(Array(repeating: UInt8(ascii: "x"), count: 5000), into: path)
      let facts = failure { _ = try FactsDatabase(at: path) }
      #expect(facts?.code == .corrupt)
      #expect(facts?.message.contains("'\(path)'") == true && facts?.message.contains("scan again") == true)
      let journal = failure { _ = try Journal(at: path) }
      #expect(journal?.code == .corrupt)
      #expect(journal?.message.contains("restore it from a backup") == true)
      #expect(try bytes(of: path).count == 5000)
    }
  }

  @Test func overwrittenPagesAreCorrupt() throws {
    try withFolder { folder in
      let path = "\(folder)/facts.sqlite"
      var random = RandomFacts(seed: 3)
      do {
        let database = try FactsDatabase(at: path)
        let facts = (0..<300).map { _ in random.fact(.change, in: "payments") }
        try database.replace(random.repository("payments"), with: facts)
        _ = try database.file.writer.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try database.file.writer.close()
      }
      var content = try bytes(of: path)
      for place in content.count / 2..<content.count { content[place] = 0xa5 }
      try put(content, into: path)
      let error = failure { _ = try FactsDatabase(at: path).all() }
      #expect(error?.code == .corrupt)
    }
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    try withFolder { folder in
      let path = "\(folder)/other.sqlite"
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE theirs (a)") }
      #expect(failure { _ = try Journal(at: path) }?.code == .corrupt)
      #expect(failure { _ = try FactsDatabase(at: path) }?.code == .corrupt)
      let tables = try DatabaseQueue(path: path).read {
        try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
      }
      #expect(tables == ["theirs"])
      let state = StateFolder(folder)
      _ = try Journal(at: state.journal)
      #expect(failure { _ = try FactsDatabase(at: state.journal) }?.code == .corrupt)
    }
  }

  @Test func newerSchemaIsRefused() throws {
    try withFolder { folder in
      let state = StateFolder(folder)
      _ = try FactsDatabase(at: state.facts)
      _ = try Journal(at: state.journal)
      for path in [state.facts, state.journal] {
        try DatabaseQueue(path: path).write {
          try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('from the future')")
        }
      }
      let facts = failure { _ = try FactsDatabase(at: state.facts) }
      #expect(facts?.code == .newerSchema)
      #expect(facts?.message.contains("update Daylight, or delete the file") == true)
      let journal = failure { _ = try Journal(at: state.journal) }
      #expect(journal?.code == .newerSchema)
      #expect(journal?.message.contains("delete") == false)
    }
  }

  @Test func lockedDatabaseNamesTheFile() throws {
    try withFolder { folder in
      var random = RandomFacts(seed: 4)
      let state = StateFolder(folder)
      let facts = try FactsDatabase(at: state.facts, wait: 0.05)
      let journal = try Journal(at: state.journal, wait: 0.05)
      try facts.replace(random.repository("payments"), with: [])
      for path in [state.facts, state.journal] {
        try DatabaseQueue(path: path).inDatabase { other in
          try other.execute(sql: "BEGIN IMMEDIATE")
          let error = failure {
            if path == state.facts {
              try facts.replace(random.repository("payments"), with: [])
            } else {
              try journal.append(.init(at: random.time(), actor: "ana", kind: .note))
            }
          }
          #expect(error?.code == .locked)
          #expect(error?.message.contains("'\(path)' is in use") == true)
          // Who only reads is not in the way of who writes.
          #expect(try facts.repositories().count == 1)
          try other.execute(sql: "ROLLBACK")
        }
      }
    }
  }

  @Test func folderThatCannotBeMadeIsNotWritable() {
    let error = failure { _ = try FactsDatabase(at: "/proc/daylight/facts.sqlite") }
    #expect(error?.code == .notWritable)
    #expect(error?.message.contains("'/proc/daylight/facts.sqlite'") == true)
    #expect(error?.message.contains("--state") == true)
  }

  @Test func readOnlyConnectionIsNotWritable() throws {
    var random = RandomFacts(seed: 5)
    let database = try FactsDatabase(at: ":memory:")
    try database.file.writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 1") }
    #expect(failure { try database.replace(random.repository("payments"), with: []) }?.code == .notWritable)
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write everywhere"))
  func readOnlyFolderIsNotWritable() throws {
    try withFolder { folder in
      let state = StateFolder("\(folder)/state")
      _ = try Journal(at: state.journal)
      try setPermissions(0o500, of: state.path)
      let facts = failure { _ = try FactsDatabase(at: state.facts) }
      let note = Journal.Entry(at: Timestamp(seconds: 1), actor: "ana", kind: .note)
      let journal = failure { _ = try Journal(at: state.journal).append(note) }
      try setPermissions(0o700, of: state.path)
      #expect(facts?.code == .notWritable)
      #expect(journal?.code == .notWritable)
    }
  }

  @Test func manyMayOpenANewDatabaseAtOnce() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daylight-store-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let state = StateFolder(folder)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for place in 0..<8 {
        group.addTask {
          var random = RandomFacts(seed: UInt64(place))
          let facts = try FactsDatabase(at: state.facts)
          try facts.replace(random.repository("repository \(place)"), with: [])
          return try Journal(at: state.journal).secret()
        }
      }
      var secrets: Set<[UInt8]> = []
      for try await secret in group { secrets.insert(secret) }
      #expect(secrets.count == 1)
    }
    #expect(try FactsDatabase(at: state.facts).repositories().count == 8)
  }

  /// Another process takes the first step while ours waits to take it, and leaves the second to us.
  @Test(arguments: [DatabaseRole.facts, .journal])
  func whoComesBetweenTwoStepsOfAnotherGoesOnFromThere(_ role: DatabaseRole) throws {
    try withFolder { folder in
      let path = "\(folder)/file.sqlite"
      var migrator = DatabaseMigrator()
      migrator.registerMigration("1") { try $0.execute(sql: "CREATE TABLE first (a)") }
      migrator.registerMigration("2") { try $0.execute(sql: "CREATE TABLE second (a)") }
      let other = try DatabaseQueue(path: path)
      let begun = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        try? other.writeWithoutTransaction { db in
          try db.execute(
            sql: """
              PRAGMA journal_mode = WAL;
              PRAGMA application_id = \(role.applicationID);
              CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
              BEGIN IMMEDIATE;
              CREATE TABLE first (a);
              INSERT INTO grdb_migrations VALUES ('1')
              """)
          begun.signal()
          usleep(300_000)
          try db.execute(sql: "COMMIT")
        }
      }
      begun.wait()
      let file = try DatabaseFile(path: path, role: role, migrator: migrator, wait: 30)
      let tables = try file.read {
        try String.fetchSet($0, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      }
      #expect(tables.isSuperset(of: ["first", "second"]))
    }
  }

  /// A step that cannot be taken is an error at once, not tried for ever.
  @Test func aStepThatFailsIsTheError() throws {
    try withFolder { folder in
      var migrator = DatabaseMigrator()
      migrator.registerMigration("1") { try $0.execute(sql: "CREATE TABLE first (a)") }
      migrator.registerMigration("2") { try $0.execute(sql: "CREATE TABLE first (a)") }
      let error = failure {
        _ = try DatabaseFile(path: "\(folder)/file.sqlite", role: .facts, migrator: migrator, wait: 1)
      }
      #expect(error?.message.contains("first already exists") == true)
    }
  }
}
