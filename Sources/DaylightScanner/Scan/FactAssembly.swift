internal import DaylightCore
internal import DaylightGit

/// Puts facts together from what all commits say by themselves, the newest tree and the references.
struct FactAssembly {
  let id: String
  let references: RepositoryScan.References
  let head: ObjectID
  let tree: NewestTree
  /// The newest tree's programs.
  let code: [NewestTree.CodeFile]
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
    history.read(ledger, log: log, graph: graph, memo: &memo, damage: &damage, in: git)
    let needed = ScanMode(
      readsOwnership: hasOwnershipFile
        || ledger.changesOwnership.indices.contains {
          ledger.changesOwnership[$0] && isReached[$0]
        },
      followed: history.unknownPaths(ledger).sorted { $0.lexicographicallyPrecedes($1) }, reviews: mode.reviews,
      forge: mode.forge)
    guard mode.covers(needed) else { return .needs(needed) }

    let integration = await times
    let commits = CommitFacts(
      repository: id, references: references, head: headIndex, tree: tree,
      mailmaps: ConfiguredMailmaps(of: git, newest: tree.mailmap), ledger: ledger,
      isReached: isReached, integrated: integration.times, log: log)
    async let ofPeople = (identities: commits.identities(), aliases: commits.aliases())
    async let standings = commits.standings()
    var writer = LineageFacts(
      repository: id, ledger: ledger, history: history, integrated: integration.times)
    try await writer.prepare(tree, log: log, pool: pool, share: share, stop: stop, memo: &memo, damage: &damage)
    if CodeCitations.areLikely(tree, ledger, integrated: integration.times) {
      let code = try await NewestTree.referringCode(
        code, pool: pool, share: share, stop: stop, memo: &memo, damage: &damage)
      try await writer.prepare(
        code, log: log, pool: pool, share: share, stop: stop, memo: &memo, damage: &damage)
    }
    var publication = ScanPublication(facts: commits.facts())
    writer.write(tree, into: &publication.facts)
    publication.facts.ownership = datedAliases(publication.facts.ownership, integration.times, log, git)
    (publication.facts.identities, publication.facts.aliases) = await ofPeople
    publication.standings = await standings
    publication.rewrites = rewrites(isReached, runs)
    publication.facts.reviews =
      borrowedReviews(isReached) + BranchReviews.facts(of: ledger, graph, isReached, repository: id)
    readStores(mode.reviews, isReached, into: &publication, in: git)
    publication.memo = memo.bytes
    publication.damage = Array(Set(damage + tree.damage)).sorted()
    return .publication(publication)
  }

  /// The rules of ownership, those of aliases with the times of their members.
  private mutating func datedAliases(
    _ rules: [OwnershipFact], _ integrated: [Int64?], _ log: [Int32], _ git: borrowing Repository
  ) -> [OwnershipFact] {
    let aliases = rules.filter { $0.dialect == .ownersAliases }
    return rules.filter { $0.dialect != .ownersAliases }
      + AliasHistory.rules(
        aliases, of: id, ledger: ledger, integrated: integrated, log: log, damage: &damage, in: git)
  }

  /// The records in copies of commits that are not here themselves; those of the others count there.
  private func borrowedReviews(_ isReached: [Bool]) -> [ReviewFact] {
    if ledger.borrowed.isEmpty { return [] }
    var byPrefix: [String: [Int]] = [:]
    if ledger.borrowed.contains(where: { $0.borrowed.original.utf8.count < 40 }) {
      for (index, commit) in ledger.commits.ids.enumerated() where isReached[index] {
        byPrefix[String(commit.hex.prefix(7)), default: []].append(index)
      }
    }
    func isHere(_ name: String) -> Bool {
      if let id = ObjectID(hex: name) { return ledger.commits.number(of: id).map { isReached[Int($0)] } ?? false }
      return byPrefix[String(name.prefix(7))]?.contains { ledger.commits.ids[$0].hex.hasPrefix(name) } ?? false
    }
    return ledger.borrowed.compactMap { commit, copy in
      guard isReached[Int(commit)], !isHere(copy.original) else { return nil }
      let name = ledger.commits.ids[Int(commit)].hex
      return ReviewFact(copy.record, repository: id, commit: name, source: name, at: ledger.committed[Int(commit)])
    }
  }

  /// Reads the reviews that are kept beside commits, and says what was not there to be read.
  private mutating func readStores(
    _ settings: ReviewSettings, _ isReached: [Bool], into publication: inout ScanPublication,
    in git: borrowing Repository
  ) {
    if !references.stores.isEmpty {
      var stores = ReviewStores(repository: id, settings: settings, references: references.stores)
      stores.read(.init(ledger: ledger, isReached: isReached), memo: &memo, in: git)
      publication.facts.reviews += stores.facts
      publication.facts.repository.notes += stores.notes
      damage += stores.damage
    }
    let changes = ledger.gerritChanges.count { isReached[Int($0)] }
    if changes >= 10, changes * 10 >= publication.standings.count,
      !references.stores.contains(where: { $0.name == ReviewStores.gerritNotes || $0.name.hasSuffix("/meta") })
    {
      publication.facts.repository.notes.append(
        "Gerrit took in \(changes) of the changes, and its record of their reviews is not in this copy; fetch it with: git fetch origin '+refs/notes/review:refs/notes/review'"
      )
    }
    for name in settings.notes where !references.stores.contains(where: { $0.name == name }) {
      publication.facts.repository.notes.append(
        "The notes under \(name), which org.yaml asks for, are not in this copy; fetch them with: git fetch origin '+\(name):\(name)'"
      )
    }
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
