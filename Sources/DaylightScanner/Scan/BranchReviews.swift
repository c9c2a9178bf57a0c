internal import DaylightCore
internal import DaylightGit

/// Who reviewed the commits that a merge brought in, where the merge says it: `Auto merge of #12 - ana:fix, r=kim`,
/// `ACKs for top commit`, a trailer in a merge's message.
///
/// The reviewer looked at the whole branch, so the record is about each of its commits. One whose own message names its
/// reviewers, or that an inner merge with such records brought in, keeps those. The branch's newest commit has its
/// fact from the merge itself, as it was read.
struct BranchReviews {
  /// The most commits of a branch: a merge that brings more brings another line of development, and nobody reviewed
  /// all of that on one occasion. GitHub shows no more commits of a pull request either.
  static let limit = 250

  /// How many commits are looked at for one merge. A branch that left the main line longer ago is not followed.
  static let steps = 20_000

  private let graph: CommitGraph
  private let heights: [Int32]
  private var marks: [UInt64]
  private var round: UInt64 = 0

  /// Whether a merge's record of this role is about all that it brings in.
  static func areReviews(_ role: ReviewFact.Role) -> Bool { role.isReview || role == .tested }

  init(_ graph: CommitGraph) {
    self.graph = graph
    heights = BranchReviews.heights(graph)
    marks = Array(repeating: 0, count: graph.times.count)
  }

  /// The facts, in order of merges and commits.
  ///
  /// - Parameter isReached: which commits a reference leads to.
  static func facts(of ledger: HistoryLedger, _ graph: CommitGraph, _ isReached: [Bool], repository: String)
    -> [ReviewFact]
  {
    if ledger.branchRecords.isEmpty { return [] }
    var reviews = BranchReviews(graph)
    var records: [Int32: [ReviewReader.Record]] = [:]
    for (merge, record) in ledger.branchRecords where isReached[Int(merge)] {
      records[merge, default: []].append(record)
    }
    var brought: [Int32: [Int32]] = [:]
    // A parent that could not be read may be the main line: then nobody can say what was brought in.
    for merge in records.keys where graph.parents(of: Int(merge)).count == ledger.parents(of: Int(merge)).count {
      brought[merge] = reviews.brought(by: Int(merge))
    }
    var facts: [ReviewFact] = []
    for merge in brought.keys.sorted(by: { ledger.commits.ids[Int($0)] < ledger.commits.ids[Int($1)] }) {
      let commits = brought[merge] ?? []
      let inner = Set(commits.flatMap { brought[$0] ?? [] })
      let tip = graph.parents(of: Int(merge)).dropFirst().first
      let names = commits.filter { commit in
        commit != tip && !ledger.isMerge(Int(commit)) && !ledger.isReviewed[Int(commit)] && !inner.contains(commit)
      }.map { ledger.commits.ids[Int($0)] }.sorted().map(\.hex)
      let source = ledger.commits.ids[Int(merge)].hex
      for record in records[merge] ?? [] {
        facts += names.map {
          ReviewFact(record, repository: repository, commit: $0, source: source, at: ledger.committed[Int(merge)])
        }
      }
    }
    return facts
  }

  /// The commits that are reached from a merge's other parents and not from its first; none when there are too many.
  mutating func brought(by merge: Int) -> [Int32] {
    let parents = graph.parents(of: merge)
    guard let main = parents.first, parents.count > 1 else { return [] }
    round += 1
    // A mark is the round's number, and whether the main line was before the merge: it rises, and is never cleared.
    let (side, known) = (round * 2, round * 2 + 1)
    var queue = CommitQueue<Int32>()
    var open = 0
    func push(_ commit: Int32, _ mark: UInt64) {
      let old = marks[Int(commit)]
      if old >= mark { return }
      if old < side { queue.push(commit, order: UInt64(heights[Int(commit)])) }
      if mark == side { open += 1 } else if old == side { open -= 1 }
      marks[Int(commit)] = mark
    }
    push(main, known)
    for parent in parents.dropFirst() { push(parent, side) }
    var found: [Int32] = []
    var steps = 0
    // Parents have smaller heights than their children: what is taken has been marked from everywhere.
    while open > 0, let commit = queue.pop() {
      steps += 1
      if steps > BranchReviews.steps || found.count > BranchReviews.limit { return [] }
      let mark = marks[Int(commit)]
      if mark == side {
        open -= 1
        found.append(commit)
      }
      for parent in graph.parents(of: Int(commit)) { push(parent, mark) }
    }
    return found.count > BranchReviews.limit ? [] : found
  }

  /// For each commit a number greater than those of its parents.
  private static func heights(_ graph: CommitGraph) -> [Int32] {
    var heights = Array(repeating: Int32(0), count: graph.times.count)
    var stack: [Int32] = []
    for start in heights.indices where heights[start] == 0 {
      stack.append(Int32(start))
      while let commit = stack.last {
        let parents = graph.parents(of: Int(commit))
        let waiting = parents.filter { heights[Int($0)] == 0 }
        if waiting.isEmpty {
          heights[Int(commit)] = 1 + (parents.map { heights[Int($0)] }.max() ?? 0)
          stack.removeLast()
        } else {
          stack += waiting
        }
      }
    }
    return heights
  }
}
