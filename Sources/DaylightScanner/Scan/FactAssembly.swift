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
    let graph = ledger.graph
    let headIndex = ledger.commits.number(of: head).map { Int($0) }
    let isReached = graph.reached(from: references.tips.compactMap { ledger.commits.number(of: $0) })
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

    let integration = IntegrationTimes(graph: graph, head: headIndex)
    let undone = undoneCommits(log)
    var publication = ScanPublication(facts: facts(isReached, integration, headIndex))
    publication.standings = standings(isReached, integration, undone)
    publication.rewrites = rewrites(isReached, runs)
    var writer = LineageFacts(
      repository: id, ledger: ledger, history: history, integrated: integration.times)
    try await writer.prepare(tree, pool: pool, share: share, stop: stop, memo: &memo, damage: &damage)
    writer.write(tree, into: &publication.facts)
    publication.memo = memo.bytes
    publication.damage = Array(Set(damage + tree.damage)).sorted()
    return .publication(publication)
  }

  /// The facts that need no file's history.
  private func facts(_ isReached: [Bool], _ integration: IntegrationTimes, _ headIndex: Int?) -> RepositoryFacts {
    let newest = headIndex.flatMap { integration.times[$0] } ?? headIndex.map { ledger.committed[$0].seconds } ?? 0
    var facts = RepositoryFacts(
      repository: RepositoryFact(
        repository: id, branch: references.head.branch, head: head.hex, references: references.digest,
        commits: isReached.count { $0 }, newest: Timestamp(seconds: newest),
        extractors: RepositoryScan.extractorsVersion, notes: []))
    var people = PeopleReader(repository: id, spellings: ledger.spellings)
    for commit in 0..<ledger.count where isReached[commit] {
      people.count(ledger.authors[commit], at: ledger.authored[commit], isAuthor: true)
      people.count(ledger.committers[commit], at: ledger.committed[commit], isAuthor: false)
    }
    facts.identities = people.identities
    facts.aliases = aliases(isReached)
    facts.ownership = tree.ownership
    facts.diagnostics = tree.diagnostics
    return facts
  }

  private func standings(
    _ isReached: [Bool], _ integration: IntegrationTimes, _ undone: Set<Int32>
  ) -> [ScanPublication.Standing] {
    var standings: [ScanPublication.Standing] = []
    standings.reserveCapacity(ledger.count)
    for commit in 0..<ledger.count where isReached[commit] && !ledger.isMerge(commit) {
      var marks = ledger.marks[commit]
      let name = ledger.commits.ids[commit]
      if tree.sweptCommits.contains(name) { marks.insert(.sweep) }
      if undone.contains(Int32(commit)) { marks.insert(.reverted) }
      standings.append(
        .init(
          number: ledger.numbers[commit], commit: name.word,
          standing: .init(integrated: integration.times[commit].map { Timestamp(seconds: $0) }, marks: marks)))
    }
    return standings.sorted { $0.number < $1.number }
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

  /// Commits that a revert undid, unless the revert was itself undone.
  ///
  /// What another branch undid for itself is not undone: only the main line counts, from old to new.
  private func undoneCommits(_ log: [Int32]) -> Set<Int32> {
    if ledger.reverts.isEmpty { return [] }
    var targets: [Int32: Int32] = [:]
    for revert in ledger.reverts { targets[revert.commit] = ledger.commits.number(of: revert.undone) }
    let inOrder = log.reversed().filter { targets[$0] != nil }
    let isOnMainLine = Set(inOrder)
    var state: [Int32: Bool] = [:]
    for revert in inOrder {
      // Undoing a revert does again what that one undid, and so on down to the change itself.
      var isUndone = true
      var here = targets[revert]
      var steps = 0
      while let target = here, steps < 100 {
        state[target] = isUndone
        isUndone.toggle()
        here = isOnMainLine.contains(target) ? targets[target] : nil
        steps += 1
      }
    }
    return Set(state.filter(\.value).keys)
  }

  private func aliases(_ isReached: [Bool]) -> [AliasFact] {
    var facts: [AliasFact] = (tree.mailmap?.entries ?? []).map { entry in
      AliasFact(
        repository: id, basis: .mailmap,
        alias: GitPerson(name: entry.commitName, email: entry.commitEmail),
        proper: GitPerson(name: entry.properName, email: entry.properEmail ?? entry.commitEmail), records: 1,
        source: Source(oid: tree.mailmap?.blob.hex ?? "", path: ".mailmap", line: entry.line))
    }
    var seen: [String: (handle: String, person: GitPerson, records: Int, merge: Int32)] = [:]
    for owner in ledger.branchOwners where isReached[Int(owner.merge)] {
      let parents = ledger.parents(of: Int(owner.merge))
      guard let tip = parents.dropFirst().first, let index = ledger.commits.number(of: tip) else { continue }
      let person = ledger.author(Int(index))
      guard let email = person.email else { continue }
      let key = "\(owner.handle) \(email)"
      var known = seen[key] ?? (owner.handle, person, 0, owner.merge)
      known.records += 1
      // The newest merge stands for all, whatever order they were read in.
      if isNewer(owner.merge, than: known.merge) { (known.merge, known.person) = (owner.merge, person) }
      seen[key] = known
    }
    facts += seen.sorted { $0.key < $1.key }.map { _, value in
      AliasFact(
        repository: id, basis: .forgeMerge, alias: GitPerson(handle: value.handle), proper: value.person,
        records: value.records, source: Source(oid: ledger.commits.ids[Int(value.merge)].hex, line: 1))
    }
    return facts
  }

  private func isNewer(_ left: Int32, than right: Int32) -> Bool {
    let times = (ledger.committed[Int(left)].seconds, ledger.committed[Int(right)].seconds)
    if times.0 != times.1 { return times.0 > times.1 }
    return ledger.commits.ids[Int(left)] > ledger.commits.ids[Int(right)]
  }
}
