import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct CommitFactsTests {
  /// A line of commits, the oldest first, by one person; a number says which commit one undoes.
  private func standings(_ undone: [Int?], shuffled: Bool = false) throws -> [Int: ChangeFact.Marks] {
    func id(_ number: Int) -> ObjectID { .hashing(blob: Array("\(number)".utf8)) }
    var runs: [[UInt8]] = []
    for number in undone.indices {
      var record = CommitRecord(
        number: number, id: id(number), parents: number == 0 ? [] : [id(number - 1)], author: 0, committer: 0,
        authored: Timestamp(seconds: Int64(number)), committed: Timestamp(seconds: Int64(number)))
      record.undone = undone[number].map { id($0) }
      var run = CommitRun()
      run.spellings = [Spelling(name: "Ana", email: "ana@harbour.example")]
      run.records = [record]
      runs.append(run.bytes)
    }
    if shuffled { runs.reverse() }
    var ledger = HistoryLedger()
    for run in runs { try ledger.append(run) }
    let head = ledger.commits.number(of: id(undone.count - 1)).map { Int($0) }
    let graph = ledger.graph()
    let references = RepositoryScan.References(
      head: Head(branch: "main", commit: id(undone.count - 1)), tips: [id(undone.count - 1)], digest: "d", damage: [],
      stores: [])
    let facts = CommitFacts(
      repository: "r", references: references, head: head, tree: NewestTree(joining: [], settings: DocumentSettings()),
      mailmaps: ConfiguredMailmaps(),
      ledger: ledger, isReached: Array(repeating: true, count: ledger.count),
      integrated: IntegrationTimes(graph: graph, head: head).times, log: head.map { graph.log(from: $0) } ?? [])
    let standings = facts.standings()
    #expect(standings.map(\.number) == Array(undone.indices))
    return Dictionary(uniqueKeysWithValues: standings.map { ($0.number, $0.standing.marks) })
  }

  @Test func aRevertedChangeIsMarkedAndARevertedRevertRestoresIt() throws {
    let once = try standings([nil, nil, 0])
    #expect(once[0]?.contains(.reverted) == true && once[1]?.contains(.reverted) == false)
    let twice = try standings([nil, nil, 0, 2])
    #expect(twice[0]?.contains(.reverted) == false && twice[2]?.contains(.reverted) == true)
    let again = try standings([nil, nil, 0, 2, 3])
    #expect(again[0]?.contains(.reverted) == true && again[2]?.contains(.reverted) == false)
  }

  @Test func theOrderOfRunsChangesNothing() throws {
    for undone in [[nil, nil, 0], [nil, 0, 1, 2, nil], [nil, nil, nil, 1, 0, 3]] as [[Int?]] {
      #expect(try standings(undone) == standings(undone, shuffled: true))
    }
  }

  @Test func aRevertOfWhatIsNotThereUndoesNothing() throws {
    #expect(try standings([nil, 7]).values.allSatisfy { !$0.contains(.reverted) })
  }
}
