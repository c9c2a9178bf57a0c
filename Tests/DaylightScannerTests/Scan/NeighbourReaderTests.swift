import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct NeighbourReaderTests {
  private struct Commit {
    var author: Int
    var parents: [Int]
    var hour: Int64
  }

  private static let people = [
    Spelling(name: "Ubuntu", email: "ubuntu@ip-10-0-0-1"), Spelling(name: "Ana Keller", email: "ana@harbour.example"),
    Spelling(name: "Bo Brandt", email: "bo@harbour.example"),
  ]

  /// Who stands beside whom, with how often.
  private func found(_ commits: [Commit], isReached: Bool = true) throws -> [String] {
    func id(_ number: Int) -> ObjectID { .hashing(blob: Array("\(number)".utf8)) }
    var run = CommitRun()
    run.spellings = NeighbourReaderTests.people
    run.records = commits.enumerated().map { number, commit in
      CommitRecord(
        number: number, id: id(number), parents: commit.parents.map(id), author: commit.author, committer: 1,
        authored: Timestamp(seconds: commit.hour * 3_600), committed: Timestamp(seconds: commit.hour * 3_600))
    }
    var ledger = HistoryLedger()
    try ledger.append(run.bytes)
    let graph = ledger.graph()
    let reader = NeighbourReader(
      ledger: ledger, graph: graph, isReached: Array(repeating: isReached, count: ledger.count))
    let aliases = reader.aliases(of: "r")
    #expect(aliases.allSatisfy { $0.basis == .neighbours && $0.alias.name == "Ubuntu" })
    return aliases.map { "\($0.proper.name ?? "") \($0.records)" }
  }

  @Test func aCommitBetweenTwoOfOnePerson() throws {
    let line = [
      Commit(author: 1, parents: [], hour: 0), Commit(author: 0, parents: [0], hour: 1),
      Commit(author: 1, parents: [1], hour: 2), Commit(author: 2, parents: [2], hour: 3),
    ]
    #expect(try found(line) == ["Ana Keller 2"])
    #expect(try found(line, isReached: false).isEmpty)
  }

  @Test func merelyBeforeAMergeOrLongAgoIsNotBeside() throws {
    #expect(
      try found([
        Commit(author: 1, parents: [], hour: 0), Commit(author: 0, parents: [0], hour: 100),
        Commit(author: 2, parents: [], hour: 101), Commit(author: 2, parents: [1, 2], hour: 102),
      ]).isEmpty)
  }

  @Test func whatSeveralContinueIsNobodys() throws {
    #expect(
      try found([
        Commit(author: 0, parents: [], hour: 0), Commit(author: 1, parents: [0], hour: 1),
        Commit(author: 2, parents: [0], hour: 2),
      ]).isEmpty)
  }

  @Test(arguments: [
    ("Ubuntu", "ubuntu@ip-10-0-0-1", true), ("root", "root@harbour.example", true), ("", "none@none", true),
    ("ana", "ana@desk.local", true), ("Unknown", "ana@harbour.example", false), ("ana", "ana@harbour.example", false),
    ("Ana Keller", "root@localhost", false),
    ("ana", "1+ana@users.noreply.github.com", false), ("ana", "ana@6b70bd38-1111-4222-8333-0123456789ab", false),
    ("Ana via Relay", "root@localhost", false),
  ])
  func onlyNamesThatSayTooLittle(name: String, email: String, isVague: Bool) {
    #expect(NeighbourReader.isVague(Spelling(name: name, email: email)) == isVague, "\(name) <\(email)>")
  }
}
