import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct CommitRunTests {
  /// A run with everything that a commit may say, out of a seed.
  private func run(_ seed: UInt64, commits: Int) -> CommitRun {
    var random = SplitMix64(seed: seed)
    var run = CommitRun()
    run.spellings = (0..<4).map { Spelling(name: random.text(), email: "\($0)\(random.text())") }
    run.paths = (0..<4).map { Array("\($0)/\(random.text())".utf8) + [0xff] }
    func id() -> ObjectID { .hashing(blob: Array("\(random.next())".utf8)) }
    func maybe<T>(_ value: T) -> T? { random.chance(50) ? value : nil }
    let statuses: [FileChange.Status] = [.added, .deleted, .modified, .typeChanged]
    // A parent may be anywhere in the run, further on as a rule, or in another.
    let ids = (0..<commits).map { _ in id() }
    for number in 0..<commits {
      var record = CommitRecord(
        number: 1_000 + number, id: ids[number],
        parents: (0..<random.pick([0, 1, 1, 3])).map { _ in random.chance(60) ? random.pick(ids) : id() },
        author: random.pick([0, 1, 2]), committer: random.pick([1, 2, 3]), authored: random.timestamp(),
        committed: Timestamp(seconds: random.pick([.min, .max, 0, -1]), offsetMinutes: -1_439))
      record.marks = ChangeFact.Marks(rawValue: UInt8.random(in: 0...63, using: &random))
      record.changesOwnership = random.chance(50)
      for _ in 0..<random.pick([0, 0, 1, 5]) {
        record.touches.append(
          .init(path: random.pick([0, 1, 2, 3]), status: random.pick(statuses), old: maybe(id()), new: maybe(id())))
      }
      record.code = (0..<random.pick([0, 0, 2, 7])).map { _ in UInt32(truncatingIfNeeded: random.next()) }
      for manner in [CitationFact.Manner.implements, .mentions] where random.chance(40) {
        record.mentions.append(.init(manner: manner, texts: (0..<random.pick([1, 3])).map { _ in random.text() }))
      }
      record.undone = maybe(id())
      record.branchOwner = maybe(random.filled())
      record.isReviewed = random.chance(50)
      record.hasChangeID = random.chance(50)
      for role in [ReviewFact.Role.reviewed, .tested] where random.chance(30) {
        let review = ReviewReader.Record(
          reviewer: GitPerson(name: maybe(random.text()), handle: "h\(number)"), role: role, convention: .bors,
          confidence: .medium, line: number)
        record.branchRecords.append(review)
        record.borrowed.append(.init(original: random.text(), record: review))
      }
      run.records.append(record)
    }
    return run
  }

  @Test(arguments: UInt64(1)...20) func aRunComesBack(_ seed: UInt64) throws {
    let written = run(seed, commits: Int(seed) * 3)
    let read = try CommitRun(bytes: written.bytes)
    #expect(read == written)
    #expect(read.bytes == written.bytes)
  }

  @Test func anEmptyRunComesBack() throws { #expect(try CommitRun(bytes: CommitRun().bytes) == CommitRun()) }

  @Test func aPartOfARunIsDamage() {
    for seed in 1...5 as ClosedRange<UInt64> {
      let bytes = run(seed, commits: 4).bytes
      let read = bytes.indices.filter { (try? CommitRun(bytes: Array(bytes.prefix($0)))) != nil }
      #expect(read.isEmpty)
      #expect(throws: RunReader.Damage.self) { try CommitRun(bytes: bytes + [0]) }
    }
  }

  @Test(arguments: UInt64(1)...4) func changedBytesAreDamageOrAValidRun(_ seed: UInt64) throws {
    let bytes = run(seed, commits: 3).bytes
    var random = SplitMix64(seed: seed)
    var outcomes = (damage: 0, runs: 0)
    for place in bytes.indices {
      for value in [bytes[place] ^ 1 << UInt8.random(in: 0..<8, using: &random), 0xff, 0x80, 0x7f, 0] {
        var changed = bytes
        changed[place] = value
        guard let run = try? CommitRun(bytes: changed) else {
          outcomes.damage += 1
          continue
        }
        outcomes.runs += 1
        // All places are inside their lists: else this would trap.
        var ledger = HistoryLedger()
        try ledger.append(run.bytes)
        #expect(ledger.count <= run.records.count)
        #expect((try? CommitRun(bytes: run.dropping([1_001]).bytes)) != nil)
      }
    }
    #expect(outcomes.damage > 0 && outcomes.runs > 0)
  }

  @Test(arguments: UInt64(1)...200) func anyBytesAreReadOrDamage(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...random.pick([1, 4, 255]), using: &random) }
    if let run = try? CommitRun(bytes: bytes) { #expect(run.records.count <= 10) }
  }

  /// What a record says, with texts in the place of their numbers.
  private func told(_ run: CommitRun) -> [String] {
    run.records.map { record in
      var bare = record
      (bare.author, bare.committer) = (0, 0)
      for index in bare.touches.indices { bare.touches[index].path = 0 }
      let paths = record.touches.map { run.paths[$0.path] }
      return "\(bare) \(run.spellings[record.author]) \(run.spellings[record.committer]) \(paths)"
    }
  }

  @Test(arguments: UInt64(1)...20) func whatIsDroppedLeavesNothingBehind(_ seed: UInt64) throws {
    let whole = run(seed, commits: 12)
    var random = SplitMix64(seed: seed)
    let gone = Set(whole.records.map(\.number).filter { _ in random.chance(60) })
    let rest = whole.dropping(gone)
    #expect(rest.records.map(\.number) == whole.records.map(\.number).filter { !gone.contains($0) })
    let kept = zip(whole.records, told(whole)).filter { !gone.contains($0.0.number) }.map(\.1)
    #expect(told(rest) == kept)
    let named = Set(rest.records.flatMap { [$0.author, $0.committer] })
    #expect(named == Set(rest.spellings.indices) && rest.spellings.count == Set(rest.spellings).count)
    let touched = Set(rest.records.flatMap { $0.touches.map(\.path) })
    #expect(touched == Set(rest.paths.indices) && rest.paths.count == Set(rest.paths).count)
    #expect(try CommitRun(bytes: rest.bytes) == rest)
  }

  @Test func droppingAllOrNobody() {
    let whole = run(7, commits: 8)
    #expect(whole.dropping(Set(whole.records.map(\.number))) == CommitRun())
    #expect(told(whole.dropping([5])) == told(whole))
  }
}
