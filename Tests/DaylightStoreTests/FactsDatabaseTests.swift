import DaylightCore
import DaylightScanner
import GRDB
import Testing

@testable import DaylightStore

@Suite struct FactsDatabaseTests {
  @Test(arguments: Fact.Kind.allCases, UInt64(1)...6)
  func everyKindComesBackExactly(_ kind: Fact.Kind, _ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let repository = random.repository("payments")
    let facts =
      kind == .repository
      ? [.repository(repository)] : (0..<80).map { _ in random.fact(kind, in: "payments") }
    let database = try FactsDatabase(at: ":memory:")
    try database.replace(repository, with: facts)
    let read = try database.all(kind)
    #expect(read.map(exact).sorted(by: <) == facts.map(exact).sorted(by: <))
    #expect(
      try database.cursor(of: "payments").map { exact(.repository($0)) } == exact(.repository(repository)))
  }

  @Test(arguments: UInt64(10)...19) func orderDependsOnContentOnly(_ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let scans = ["zebra", "", "a\u{0}b", "\u{e9}", "e\u{301}"].map {
      (random.repository($0), random.facts(in: $0, upTo: 8))
    }
    let first = try FactsDatabase(at: ":memory:")
    for (repository, facts) in scans { try first.replace(repository, with: facts) }
    let second = try FactsDatabase(at: ":memory:")
    for (repository, facts) in random.shuffled(scans) {
      try second.replace(
        random.repository(repository.repository), with: random.facts(in: repository.repository, upTo: 2))
      try second.replace(repository, with: random.shuffled(facts))
    }
    #expect(try exact(first.all()) == exact(second.all()))
    #expect(try first.output() == second.output())
    #expect(try first.generation() == second.generation())
    #expect(try first.all().count == scans.reduce(0) { $0 + $1.1.count + 1 })
    let ids = try first.repositories().map { Array($0.repository.utf8) }
    #expect(ids == ids.sorted { $0.lexicographicallyPrecedes($1) })
    for (repository, facts) in scans {
      #expect(try first.all(of: repository.repository).count == facts.count + 1)
      let changes = facts.count { $0.kind == .change }
      #expect(try first.all(.change, of: repository.repository).count == changes)
    }
  }

  @Test func factsStandByRepositoryKindAndKey() throws {
    let database = try FactsDatabase(at: ":memory:")
    var random = RandomFacts(seed: 77)
    func rule(_ repository: String, _ path: String, _ line: Int) -> Fact {
      .ownership(
        OwnershipFact(
          repository: repository, path: path, line: line, dialect: .codeowners, pattern: "*", owners: []))
    }
    func name(_ repository: String, _ email: String) -> Fact {
      .identity(
        IdentityFact(
          repository: repository, name: "Ana", email: email, commits: 1, first: Timestamp(seconds: 1),
          last: Timestamp(seconds: 1)))
    }
    try database.replace(random.repository("b"), with: [rule("b", "OWNERS", 1)])
    try database.replace(
      random.repository("a"),
      with: [
        rule("a", "b", 10), rule("a", "b", 9), rule("a", "b", -1), rule("a", "a/b", 3),
        name("a", "kim@example.org"),
        name("a", "ana@example.org"),
      ])
    let read = try database.all().map { fact in
      switch fact {
      case .repository(let fact): fact.repository
      case .identity(let fact): fact.email
      case .ownership(let fact): "\(fact.path):\(fact.line)"
      default: "?"
      }
    }
    #expect(
      read == ["a", "ana@example.org", "kim@example.org", "a/b:3", "b:-1", "b:9", "b:10", "b", "OWNERS:1"])
  }

  @Test func failingSequenceLeavesWhatWasThere() throws {
    var random = RandomFacts(seed: 5)
    let database = try FactsDatabase(at: ":memory:")
    let old = random.facts(in: "payments", upTo: 10)
    try database.replace(random.repository("payments"), with: old)
    let before = try (database.output(), database.generation())
    let stray = random.facts(in: "payments", upTo: 10) + [random.fact(.review, in: "checkout")]
    let error = failure { try database.replace(random.repository("payments"), with: stray) }
    #expect(error?.code == .other)
    #expect(error?.message.contains("'checkout'") == true)
    #expect(try database.output() == before.0)
    #expect(try database.generation() == before.1)
    let twoLines = failure {
      var other = random.repository("payments")
      other.head = "another"
      try database.replace(random.repository("payments"), with: [.repository(other)])
    }
    #expect(twoLines?.message.contains("second, different repository line") == true)
  }

  @Test func fullDiskInTheMiddleLeavesWhatWasThere() throws {
    try withFolder { folder in
      var random = RandomFacts(seed: 6)
      let path = "\(folder)/facts.sqlite"
      let database = try FactsDatabase(at: path)
      try database.replace(random.repository("payments"), with: random.facts(in: "payments", upTo: 3))
      let before = try database.output()
      try database.file.writer.writeWithoutTransaction { db in
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        try db.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
      }
      let many = (0..<400).map { _ in random.fact(.change, in: "payments") }
      let error = failure { try database.replace(random.repository("payments"), with: many) }
      #expect(error?.code == .diskFull)
      #expect(error?.message.contains(path) == true)
      #expect(try database.output() == before)
      #expect(try FactsDatabase(at: path).output() == before)
    }
  }

  @Test func removedRepositoryLeavesNobodyBehind() throws {
    var random = RandomFacts(seed: 8)
    let database = try FactsDatabase(at: ":memory:")
    let empty = try database.generation()
    try database.replace(random.repository("kept"), with: random.facts(in: "kept", upTo: 3))
    let kept = try (database.output(), database.generation())
    try database.replace(random.repository("gone"), with: random.facts(in: "gone", upTo: 9))
    try database.recordUnread(repository: "gone", reason: "shallow")
    #expect(try database.generation() != kept.1)
    try database.remove(repository: "gone")
    try database.remove(repository: "never there")
    #expect(try database.cursor(of: "gone") == nil)
    #expect(try database.unread().isEmpty)
    #expect(try database.output() == kept.0)
    #expect(try database.generation() == kept.1)
    try database.remove(repository: "kept")
    #expect(try database.generation() == empty)
    for table in Fact.Kind.allCases.map(\.table) + ["person"] {
      let rows = try database.file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
      #expect(rows == 0, "\(table)")
    }
  }

  @Test func generationFollowsEveryFact() throws {
    var random = RandomFacts(seed: 9)
    let repository = random.repository("payments")
    var facts = random.facts(in: "payments", upTo: 3)
    let database = try FactsDatabase(at: ":memory:")
    var seen: Set<String> = [try database.generation()]
    for _ in 0..<60 {
      try database.replace(repository, with: facts)
      let isNew = try seen.insert(database.generation()).inserted
      #expect(isNew)
      facts.append(random.fact(random.one(Fact.Kind.rows), in: "payments"))
    }
    // The same fact once more, or a letter composed in another way, is other content.
    let change = random.fact(.change, in: "payments")
    guard case .change(var composed) = change else { return }
    composed.subject = "e\u{301}"
    var other = composed
    other.subject = "\u{e9}"
    for facts in [[Fact.change(composed)], [.change(other)], [.change(other), .change(other)]] {
      try database.replace(repository, with: facts)
      let isNew = try seen.insert(database.generation()).inserted
      #expect(isNew)
    }
    try database.recordUnread(repository: "else", reason: "missing")
    #expect(try seen.contains(database.generation()))
  }

  @Test func readsInsideReads() throws {
    try withFolder { folder in
      for path in [":memory:", "\(folder)/facts.sqlite"] {
        var random = RandomFacts(seed: 12)
        let database = try FactsDatabase(at: path)
        let facts = (0..<20).map { _ in random.fact(.change, in: "payments") }
        try database.replace(random.repository("payments"), with: facts)
        var pairs = 0
        try database.facts(kind: .change) { _ in
          let cursor = try database.cursor(of: "payments")
          #expect(cursor != nil)
          try database.facts(kind: .change) { _ in pairs += 1 }
        }
        #expect(pairs == 400)
      }
    }
  }

  @Test func errorsOfTheBodyComeOutAsTheyAre() throws {
    struct Enough: Error {}
    var random = RandomFacts(seed: 13)
    let database = try FactsDatabase(at: ":memory:")
    try database.replace(random.repository("payments"), with: [])
    #expect(throws: Enough.self) { try database.facts { _ in throw Enough() } }
    #expect(try database.repositories().count == 1)
  }

  @Test func twoConnectionsSeeOneDatabase() throws {
    try withFolder { folder in
      var random = RandomFacts(seed: 14)
      let path = "\(folder)/facts.sqlite"
      let one = try FactsDatabase(at: path)
      let two = try FactsDatabase(at: path)
      try one.replace(random.repository("payments"), with: random.facts(in: "payments", upTo: 5))
      let before = try one.output()
      var isFirst = true
      var read: [Fact] = []
      try two.facts { fact in
        // A scan that ends while somebody reads does not change what is read.
        if isFirst { try one.replace(random.repository("payments"), with: []) }
        isFirst = false
        read.append(fact)
      }
      let writer = FactsFile.Writer()
      #expect(try read.map { try writer.line($0) }.joined(separator: "\n") == before)
      #expect(try two.all().count == 1)
      #expect(try one.generation() == two.generation())
    }
  }

  @Test func unreadRepositoriesAreListedUntilTheyAreRead() throws {
    var random = RandomFacts(seed: 15)
    let database = try FactsDatabase(at: ":memory:")
    for (repository, reason) in [("b", "shallow"), ("a\u{0}", "owned by somebody else"), ("b", "missing")] {
      try database.recordUnread(repository: repository, reason: reason)
    }
    #expect(
      try database.unread().map { "\($0.repository)=\($0.reason)" } == [
        "a\u{0}=owned by somebody else", "b=missing",
      ])
    let scan = random.repository("b")
    try database.replace(scan, with: [])
    #expect(try database.unread().map(\.repository) == ["a\u{0}"])
    try database.recordUnread(repository: "b", reason: "missing again")
    #expect(try database.cursor(of: "b") != nil)
    try database.merge(repository: scan, facts: [])
    #expect(try database.unread().map(\.repository) == ["a\u{0}"])
  }

  @Test func forgettingThatARepositoryWasUnreadChangesNothingElse() throws {
    var random = RandomFacts(seed: 17)
    let database = try FactsDatabase(at: ":memory:")
    try database.replace(random.repository("b"), with: random.facts(in: "b", upTo: 2))
    let before = try database.output()
    for repository in ["a\u{0}", "b"] { try database.recordUnread(repository: repository, reason: "missing") }
    try database.forgetUnread("a\u{0}")
    try database.forgetUnread("never there")
    #expect(try database.unread().map(\.repository) == ["b"])
    #expect(try database.output() == before)
  }

  @Test func damagedValueIsAnErrorThatNamesTheFile() throws {
    try withFolder { folder in
      var random = RandomFacts(seed: 16)
      let path = "\(folder)/facts.sqlite"
      let database = try FactsDatabase(at: path)
      try database.replace(random.repository("payments"), with: [random.fact(.change, in: "payments")])
      for damage in [
        "areas = '[{'", "areas = 5", "author = 99", "author = -1",
        "authored = 'x'", "areas = '[{\"owners\":[],\"paths\":99999999999999999999}]'",
      ] {
        try DatabaseQueue(path: path).write { try $0.execute(sql: "UPDATE change SET \(damage)") }
        let error = failure { _ = try database.all() }
        #expect(error?.code == .corrupt, "\(damage)")
        #expect(error?.message.contains("delete it") == true && error?.message.contains(path) == true)
        try database.replace(random.repository("payments"), with: [random.fact(.change, in: "payments")])
      }
    }
  }
}

/// Arrays of bytes in order.
func < (left: [UInt8], right: [UInt8]) -> Bool { left.lexicographicallyPrecedes(right) }
