internal import DaylightCore
internal import DaylightGit

/// Puts facts together from what all commits say by themselves, the newest tree and the references.
struct FactAssembly {
  let id: String
  let references: RepositoryScan.References
  let head: ObjectID
  let tree: NewestTree
  let pool: ReaderPool
  let share: WorkShare
  let stop: StopSignal
  var ledger: HistoryLedger
  var memo: ScanMemo
  var damage: [ScanDamage]

  /// The outcome, or the mode in which commits would have to be read for it.
  enum Outcome {
    case publication(ScanPublication)
    case needs(ScanMode)
  }

  /// - Parameters:
  ///   - mode: what the commits were read for.
  ///   - hasOwnershipFile: whether the newest tree has one.
  ///   - runs: the runs that hold the commits.
  mutating func assemble(
    mode: ScanMode, hasOwnershipFile: Bool, runs: [(first: Int, bytes: [UInt8])], in git: borrowing Repository
  ) async throws -> Outcome {
    let graph = ledger.graph()
    let headIndex = ledger.commits.number(of: head).map { Int($0) }
    let isReached = graph.reached(from: references.tips.compactMap { ledger.commits.number(of: $0) })
    // What hangs on files and what hangs on commits are worked out side by side.
    async let times = IntegrationTimes(graph: graph, head: headIndex)
    let log = headIndex.map { graph.log(from: $0) } ?? []
    var history = DocumentHistory(tree, &ledger)
    history.read(ledger, log: log, memo: &memo, damage: &damage, in: git)
    let needed = ScanMode(
      readsOwnership: hasOwnershipFile
        || ledger.changesOwnership.indices.contains {
          ledger.changesOwnership[$0] && isReached[$0]
        },
      followed: history.unknownPaths(ledger).sorted { $0.lexicographicallyPrecedes($1) })
    guard mode.covers(needed) else { return .needs(needed) }

    let integration = await times
    let commits = CommitFacts(
      repository: id, references: references, head: headIndex, tree: tree,
      mailmaps: ConfiguredMailmaps(of: git, newest: tree.mailmap), ledger: ledger, isReached: isReached,
      integrated: integration.times, log: log)
    async let ofPeople = (identities: commits.identities(), aliases: commits.aliases())
    async let standings = commits.standings()
    var writer = LineageFacts(
      repository: id, ledger: ledger, history: history, integrated: integration.times)
    try await writer.prepare(tree, pool: pool, share: share, stop: stop, memo: &memo, damage: &damage)
    var publication = ScanPublication(facts: commits.facts())
    writer.write(tree, into: &publication.facts)
    (publication.facts.identities, publication.facts.aliases) = await ofPeople
    publication.standings = await standings
    publication.rewrites = rewrites(isReached, runs)
    publication.memo = memo.bytes
    publication.damage = Array(Set(damage + tree.damage)).sorted()
    return .publication(publication)
  }

  /// The runs without the commits that are gone.
  private func rewrites(
    _ isReached: [Bool], _ runs: [(first: Int, bytes: [UInt8])]
  ) -> [ScanPublication.Rewrite] {
    let gone = ledger.numbers.indices.filter { !isReached[$0] }.map { ledger.numbers[$0] } + ledger.doubles
    if gone.isEmpty { return [] }
    let runs = runs.sorted { $0.first < $1.first }
    var byRun: [Int: [Int]] = [:]
    for number in gone.sorted() {
      // A commit is in the last run that begins before it.
      var (low, high) = (0, runs.count)
      while low < high {
        let middle = (low + high) / 2
        if runs[middle].first <= number { low = middle + 1 } else { high = middle }
      }
      byRun[low - 1, default: []].append(number)
    }
    return byRun.sorted { $0.key < $1.key }.compactMap { place, removed in
      guard runs.indices.contains(place), let run = try? CommitRun(bytes: runs[place].bytes) else { return nil }
      let rest = run.dropping(Set(removed))
      return .init(first: runs[place].first, removed: removed, bytes: rest.records.isEmpty ? nil : rest.bytes)
    }
  }
}
