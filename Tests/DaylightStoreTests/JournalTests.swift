import DaylightCore
import DaylightScanner
import GRDB
import Testing

@testable import DaylightStore

@Suite struct JournalTests {
  private func entry(_ random: inout RandomFacts) -> Journal.Entry {
    Journal.Entry(
      at: random.time(), actor: random.text(), kind: random.one(Journal.Kind.allCases),
      person: random.one([nil, PersonID("ana"), PersonID("\u{0}"), PersonID("e\u{301}")]),
      item: random.one([nil, "7f3a", ""]), text: random.maybe { $0.text() },
      audience: random.maybe { $0.text() })
  }

  /// Every byte shows: `==` takes differently composed letters for the same.
  private func exact(_ entries: [Journal.Entry]) -> [[UInt8]] {
    entries.map { Array(String(reflecting: $0).utf8) }
  }

  @Test(arguments: UInt64(1)...5) func entriesComeBackExactlyAndInOrder(_ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let journal = try Journal(at: ":memory:")
    var entries: [Journal.Entry] = []
    for place in 1...120 {
      var entry = entry(&random)
      entry.id = 1
      let id = try journal.append(entry)
      #expect(id == Int64(place))
      entry.id = id
      entries.append(entry)
    }
    #expect(try exact(journal.entries()) == exact(entries))
    #expect(try journal.entries(kinds: []).isEmpty)
    for person in [PersonID("ana"), PersonID("\u{0}"), PersonID("e\u{301}")] {
      for item in [nil, "7f3a", ""] {
        for kinds in [Set(Journal.Kind.allCases), [.note, .hide]] {
          let wanted = entries.filter {
            $0.person == person && (item == nil || $0.item == item) && kinds.contains($0.kind)
          }
          #expect(try exact(journal.entries(about: person, item: item, kinds: kinds)) == exact(wanted))
        }
      }
    }
    #expect(try journal.entries(about: PersonID("\u{e9}")).isEmpty)
  }

  @Test func nothingRecordedCanBeChanged() throws {
    try withFolder { folder in
      var random = RandomFacts(seed: 9)
      let path = StateFolder(folder).journal
      let journal = try Journal(at: path)
      for _ in 0..<3 { try journal.append(entry(&random)) }
      let secret = try journal.secret()
      let before = try exact(journal.entries())
      let outsider = try DatabaseQueue(path: path)
      for sql in [
        "UPDATE entry SET text = 'better'", "UPDATE entry SET id = 9 WHERE id = 1", "DELETE FROM entry",
        "DELETE FROM entry WHERE id = 2",
        "INSERT OR REPLACE INTO entry VALUES (1, 0, 0, 'eve', 'note', NULL, NULL, NULL, NULL)",
        "REPLACE INTO entry VALUES (3, 0, 0, 'eve', 'note', NULL, NULL, NULL, NULL)",
        "INSERT INTO entry VALUES (-1, 0, 0, 'eve', 'note', NULL, NULL, NULL, NULL)",
        "UPDATE secret SET bytes = randomblob(16)", "DELETE FROM secret",
        "INSERT OR REPLACE INTO secret VALUES (1, randomblob(16))",
        "INSERT INTO secret VALUES (2, randomblob(16))",
      ] {
        #expect(throws: DatabaseError.self, "\(sql)") { try outsider.write { try $0.execute(sql: sql) } }
      }
      #expect(try exact(journal.entries()) == before)
      #expect(try journal.secret() == secret)
      #expect(try journal.append(entry(&random)) == 4)
    }
  }

  /// Law 5: the journal outlives the database.
  @Test func deletingTheFactsLosesNothingRecorded() throws {
    try withFolder { folder in
      var random = RandomFacts(seed: 10)
      let state = StateFolder(folder)
      let scan = (random.repository("payments"), random.facts(in: "payments", upTo: 4))
      let output: String
      let recorded: [[UInt8]]
      let secret: [UInt8]
      do {
        let facts = try FactsDatabase(at: state.facts)
        try facts.replace(scan.0, with: scan.1)
        output = try facts.output()
        let journal = try Journal(at: state.journal)
        for _ in 0..<20 { try journal.append(entry(&random)) }
        recorded = try exact(journal.entries())
        secret = try journal.secret()
        try facts.file.writer.close()
      }
      for suffix in ["", "-wal", "-shm"] where exists(state.facts + suffix) {
        try remove(state.facts + suffix)
      }
      let journal = try Journal(at: state.journal)
      #expect(try exact(journal.entries()) == recorded)
      #expect(try journal.secret() == secret)
      let facts = try FactsDatabase(at: state.facts)
      #expect(try facts.repositories().isEmpty)
      try facts.replace(scan.0, with: scan.1)
      #expect(try facts.output() == output)
      #expect(try exact(journal.entries()) == recorded)
    }
  }

  @Test func oneSecretAJournal() throws {
    try withFolder { folder in
      let path = StateFolder(folder).journal
      let secret = try Journal(at: path).secret()
      #expect(secret.count == 16)
      #expect(try Journal(at: path).secret() == secret)
      #expect(try Journal(at: ":memory:").secret() != secret)
    }
  }

  @Test func journalIsOneFileWrittenThrough() throws {
    try withFolder { folder in
      let path = StateFolder(folder).journal
      let journal = try Journal(at: path)
      try journal.append(
        .init(at: Timestamp(seconds: 1), actor: "ana", kind: .optOut, person: PersonID("ana")))
      #expect(!exists("\(path)-wal") && !exists("\(path)-journal"))
      try put(try bytes(of: path), into: "\(folder)/backup.sqlite")
      #expect(try Journal(at: "\(folder)/backup.sqlite").entries() == journal.entries())
      let mode = try journal.file.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
      #expect(mode == 2)
    }
  }
}
