import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct HistoryLedgerTests {
  private struct Made {
    var id: ObjectID
    var parents: [ObjectID]
  }

  /// Commits with up to three parents each among those before them, and now and then one that is nowhere.
  private func history(_ random: inout SplitMix64, _ count: Int) -> [Made] {
    var commits: [Made] = []
    for number in 0..<count {
      var parents: [ObjectID] = []
      for _ in 0..<random.pick([1, 1, 1, 2, 3]) {
        let id = commits.isEmpty ? nil : random.pick(commits).id
        guard let id, !parents.contains(id) else { continue }
        parents.append(random.chance(3) ? .hashing(blob: [UInt8(number % 256)]) : id)
      }
      commits.append(Made(id: .hashing(blob: Array("commit \(number)".utf8)), parents: parents))
    }
    return commits
  }

  /// A run of commits, from new to old as a walk gives them, by one person.
  private func run(_ commits: some Sequence<Made>, first: Int) -> CommitRun {
    var run = CommitRun()
    run.spellings = [Spelling(name: "Ana", email: "ana@harbour.example")]
    for (place, commit) in commits.enumerated() {
      run.records.append(
        CommitRecord(
          number: first + place, id: commit.id, parents: commit.parents, author: 0, committer: 0,
          authored: Timestamp(seconds: Int64(place)), committed: Timestamp(seconds: Int64(place))))
    }
    return run
  }

  @Test(arguments: UInt64(1)...40) func parentsAreTheSameHoweverRunsAreCut(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let commits = Array(history(&random, 60).reversed())
    var runs: [CommitRun] = []
    var start = 0
    while start < commits.count {
      let end = min(commits.count, start + random.pick([1, 2, 7, 30]))
      runs.append(run(commits[start..<end], first: start))
      start = end
    }
    // Runs may come in any order, and a commit twice.
    runs.shuffle(using: &random)
    runs.append(run([random.pick(commits), random.pick(commits)], first: 1_000))
    var ledger = HistoryLedger()
    for run in runs { try ledger.append(run.bytes) }

    let known = Set(commits.map(\.id))
    #expect(ledger.count == commits.count)
    #expect(!ledger.doubles.isEmpty && ledger.doubles.allSatisfy { $0 >= 1_000 })
    for commit in commits {
      let number = Int(try #require(ledger.commits.number(of: commit.id)))
      #expect(ledger.parents(of: number) == commit.parents)
      #expect(ledger.isMerge(number) == (commit.parents.count > 1))
    }
    #expect(Set(ledger.unread()) == Set(commits.flatMap(\.parents)).subtracting(known))
    let graph = ledger.graph()
    for commit in commits {
      let number = Int(try #require(ledger.commits.number(of: commit.id)))
      let parents = graph.parents(of: number).map { ledger.commits.ids[Int($0)] }
      #expect(parents == commit.parents.filter(known.contains))
    }
  }

  @Test func aParentIsFoundWhenItComes() throws {
    var random = SplitMix64(seed: 3)
    let commits = Array(history(&random, 20).reversed())
    var ledger = HistoryLedger()
    try ledger.append(run(commits[..<5], first: 0).bytes)
    let missing = ledger.unread()
    try ledger.append(run(commits[5...], first: 5).bytes)
    #expect(!missing.isEmpty && Set(ledger.unread()).isSubset(of: missing + commits[5...].flatMap(\.parents)))
    #expect(!Set(ledger.unread()).contains { ledger.commits.number(of: $0) != nil })
  }
}
