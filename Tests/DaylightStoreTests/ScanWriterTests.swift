import DaylightCore
import GRDB
import Testing

@testable import DaylightScanner
@testable import DaylightStore

@Suite struct ScanWriterTests {
  /// Commits with a change and a review each; the authors' names are in the order of the numbers.
  private func run(_ first: Int, by authors: [String], reviewer: String = "Lee", in id: String = "r") -> ScannedRun {
    var run = ScannedRun(
      first: first, commits: authors.count, bytes: [UInt8(first)], changes: [], reviews: [], isDamaged: false)
    for (number, name) in zip(first..., authors) {
      let (author, time) = (GitPerson(name: name, email: "\(name)@example.org"), Timestamp(seconds: Int64(number)))
      run.changes.append(
        (
          number,
          ChangeFact(
            repository: id, commit: "c\(number)", author: author, committer: author, authored: time, integrated: nil,
            areas: [], marks: [], subject: "Change \(number)")
        ))
      run.reviews.append(
        (
          number,
          ReviewFact(
            repository: id, commit: "c\(number)", reviewer: GitPerson(name: reviewer), role: .reviewed,
            convention: .trailer, confidence: .high, at: time, source: Source(oid: "c\(number)", line: 1))
        ))
    }
    return run
  }

  /// What a scan says of some commits at its end.
  private func publication(_ numbers: some Sequence<Int>, in id: String = "r") -> ScanPublication {
    let numbers = Array(numbers)
    var facts = RepositoryFacts(
      repository: RepositoryFact(
        repository: id, branch: "refs/heads/main", head: "c\(numbers.last ?? 0)", references: "\(numbers)",
        commits: numbers.count, newest: Timestamp(seconds: 9), extractors: 1, notes: []))
    facts.ownership = [
      OwnershipFact(repository: id, path: "OWNERS", line: 1, dialect: .owners, pattern: "", owners: ["ana"])
    ]
    var publication = ScanPublication(facts: facts)
    publication.standings = numbers.map {
      .init(
        number: $0, commit: ContentDigest.word("c\($0)"),
        standing: .init(integrated: Timestamp(seconds: Int64($0) * 10), marks: $0 % 2 == 0 ? [] : .init([.sweep])))
    }
    return publication
  }

  private func rows(_ table: String, _ database: FactsDatabase) throws -> Int {
    try database.file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") } ?? -1
  }

  private func commits(_ database: FactsDatabase, of id: String = "r") throws -> [String] {
    try database.all(.change, of: id).map { fact in
      guard case .change(let change) = fact else { return "?" }
      return "\(change.commit) \(change.integrated?.seconds ?? -1) \(change.marks)"
    }
  }

  private func people(_ database: FactsDatabase) throws -> [String] {
    try database.file.read { try String.fetchAll($0, sql: "SELECT name FROM person ORDER BY name") }
  }

  /// A repository of three commits, read and published.
  private func published(_ database: FactsDatabase, _ id: String = "r") async throws {
    let writer = ScanWriter(database, repository: id, path: "/\(id)")
    let first = try await writer.begin(mode: [1])
    #expect(first == 0)
    try await writer.add(run(0, by: ["Ana", "Kim"], in: id))
    try await writer.add(run(2, by: ["Ana"], in: id))
    try await writer.publish(publication(0..<3, in: id), state: "s1")
  }

  @Test func aPublishedScanIsWhatReplacingWouldStore() async throws {
    let (one, two) = (try FactsDatabase(at: ":memory:"), try FactsDatabase(at: ":memory:"))
    try await published(one)
    try two.replace(try #require(try one.cursor(of: "r")), with: one.all().filter { $0.kind != .repository })
    #expect(try commits(one) == ["c0 0 []", "c1 10 [DaylightScanner.ChangeFact.Mark.sweep]", "c2 20 []"])
    #expect(try one.output() == two.output() && one.generation() == two.generation())
    #expect(try one.cursors()["r"]?.state == "s1" && one.cursors()["r"]?.path == "/r")
    #expect(try one.commitFacts(of: "r") == (3, 3))
  }

  @Test func whatIsNotPublishedIsNotSeen() async throws {
    let database = try FactsDatabase(at: ":memory:")
    try await published(database)
    let before = (try database.output(), try database.generation(), try database.cursor(of: "r"))
    let writer = ScanWriter(database, repository: "r", path: "/r")
    try await writer.add(run(3, by: ["Bo", "Kim"]))
    try await writer.flush()
    let new = ScanWriter(database, repository: "new", path: "/new")
    _ = try await new.begin(mode: [1])
    try await new.add(run(0, by: ["Bo"], in: "new"))
    try await new.flush()
    #expect(try rows("change", database) == 6)
    #expect(try database.output() == before.0 && database.generation() == before.1)
    #expect(try database.cursor(of: "r") == before.2 && database.cursor(of: "new") == nil)
    #expect(try database.cursors()["r"]?.state == nil, "the state is not that of what is stored")
    // The next scan goes on from there.
    let memory = try #require(try database.memory(of: "r"))
    #expect(memory.next == 5 && memory.runs.map(\.first) == [0, 2, 3] && memory.runs.map(\.bytes) == [[0], [2], [3]])
    try await ScanWriter(database, repository: "r", path: "/r").publish(publication(0..<5), state: "s2")
    #expect(try commits(database).map { $0.prefix(2) } == ["c0", "c1", "c2", "c3", "c4"])
    #expect(try database.commitFacts(of: "r") == (5, 5))
  }

  @Test(arguments: [0, 1, 2]) func beginningAgainDropsWhatWasNotPublished(_ others: Int) async throws {
    let database = try FactsDatabase(at: ":memory:")
    for number in 0..<others { try await published(database, "other\(number)") }
    try await published(database)
    let before = (try database.output(), try ["change", "review", "run"].map { try rows($0, database) })
    let writer = ScanWriter(database, repository: "r", path: "/r")
    let first = try await writer.begin(mode: [2])
    try await writer.add(run(first, by: ["Bo", "Bo"]))
    try await writer.flush()
    try await writer.add(run(first + 2, by: ["Bo"]))
    let again = try await writer.begin(mode: [3])
    #expect(again >= first + 2, "no number is given twice")
    #expect(try ["change", "review", "run"].map { try rows($0, database) } == before.1)
    #expect(try database.output() == before.0)
    #expect(try database.memory(of: "r")?.mode == [3] && database.memory(of: "r")?.runs.isEmpty == true)
    try await writer.add(run(again, by: ["Ana"]))
    try await writer.publish(publication(again...again), state: nil)
    #expect(try commits(database).count == 1)
    #expect(try rows("change", database) == others * 3 + 1)
    #expect(try Set(people(database)) == (others == 0 ? ["Ana", "Lee"] : ["Ana", "Kim", "Lee"]))
  }

  @Test func publishingTwiceChangesNothing() async throws {
    let database = try FactsDatabase(at: ":memory:")
    try await published(database)
    let before = (try database.output(), try database.generation(), try people(database))
    let writer = ScanWriter(database, repository: "r", path: "/r")
    for _ in 0..<2 { try await writer.publish(publication(0..<3), state: "s1") }
    #expect(try database.output() == before.0 && database.generation() == before.1)
    #expect(try people(database) == before.2)
    #expect(try rows("run", database) == 2 && rows("repository", database) == 1)
  }

  @Test func commitsThatAreGoneTakeTheirPeopleWithThem() async throws {
    let database = try FactsDatabase(at: ":memory:")
    try await published(database, "other")
    try await published(database)
    var rest = publication([0, 2])
    rest.rewrites = [.init(first: 0, removed: [1], bytes: [7])]
    let writer = ScanWriter(database, repository: "r", path: "/r")
    for _ in 0..<2 { try await writer.publish(rest, state: nil) }
    #expect(try commits(database) == ["c0 0 []", "c2 20 []"])
    #expect(try database.commitFacts(of: "r") == (2, 2))
    #expect(try people(database) == ["Ana", "Ana", "Kim", "Lee", "Lee"], "Kim is in the other repository only")
    #expect(try database.memory(of: "r")?.runs.map(\.bytes) == [[7], [2]])
    let copy = try FactsDatabase(at: ":memory:")
    try copy.replace(rest.facts.repository, with: database.all(of: "r").filter { $0.kind != .repository })
    try database.remove(repository: "other")
    #expect(try database.generation() == copy.generation() && database.output() == copy.output())

    rest = publication([0])
    rest.rewrites = [.init(first: 2, removed: [2], bytes: nil)]
    try await writer.publish(rest, state: nil)
    #expect(try commits(database) == ["c0 0 []"] && rows("run", database) == 1)
  }

  @Test func somebodyWhoWasGoneMayComeBack() async throws {
    let database = try FactsDatabase(at: ":memory:")
    try await published(database)
    var rest = publication([0, 2])
    rest.rewrites = [.init(first: 0, removed: [1], bytes: [7])]
    try await ScanWriter(database, repository: "r", path: "/r").publish(rest, state: nil)
    let writer = ScanWriter(database, repository: "r", path: "/r")
    try await writer.add(run(3, by: ["Kim"]))
    try await writer.publish(publication([0, 2, 3]), state: nil)
    #expect(try commits(database).count == 3)
    #expect(try people(database) == ["Ana", "Kim", "Lee"])
  }

  @Test func aDamagedScanIsNotGoneOnFrom() async throws {
    let database = try FactsDatabase(at: ":memory:")
    try await published(database)
    var damaged = run(3, by: ["Bo"])
    damaged.isDamaged = true
    let writer = ScanWriter(database, repository: "r", path: "/r")
    try await writer.add(damaged)
    try await writer.flush()
    #expect(try database.memory(of: "r") == nil && database.cursors()["r"]?.isDamaged == true)
    #expect(try commits(database).count == 3)
  }

  @Test func aForgottenRepositoryLeavesNoUnfinishedScanBehind() async throws {
    let database = try FactsDatabase(at: ":memory:")
    let writer = ScanWriter(database, repository: "r", path: "/r")
    _ = try await writer.begin(mode: [1])
    try await writer.add(run(0, by: ["Ana"]))
    try await writer.flush()
    try database.remove(repository: "r")
    #expect(try people(database) == [] && database.memory(of: "r") == nil)
    #expect(try ["change", "review", "run", "scan"].allSatisfy { try rows($0, database) == 0 })
  }
}
