internal import DaylightCore
internal import DaylightGit

/// Writes the facts that need no file's history: who is written how, who is called what, and what the rest of the
/// history says about each commit.
struct CommitFacts {
  let repository: String
  let references: RepositoryScan.References
  /// The main line's newest commit; nil when it was not read.
  let head: Int?
  let tree: NewestTree
  /// What mailmaps say, the newest tree's and those that the configuration names.
  let mailmaps: ConfiguredMailmaps
  let ledger: HistoryLedger
  /// Whether any reference leads to a commit.
  let isReached: [Bool]
  /// Seconds since 1970 by commit; nil when the main line does not contain it.
  let integrated: [Int64?]
  /// The main line's commits from new to old.
  let log: [Int32]

  /// The repository, its owners and diagnostics.
  func facts() -> RepositoryFacts {
    let newest = head.flatMap { integrated[$0] } ?? head.map { ledger.committed[$0].seconds } ?? 0
    var facts = RepositoryFacts(
      repository: RepositoryFact(
        repository: repository, branch: references.head.branch, head: references.head.commit?.hex ?? "",
        references: references.digest, commits: isReached.count { $0 }, newest: Timestamp(seconds: newest),
        extractors: RepositoryScan.extractorsVersion, notes: []))
    facts.ownership = tree.ownership
    facts.diagnostics = tree.diagnostics
    return facts
  }

  /// Everybody who wrote or committed, as they are written.
  func identities() -> [IdentityFact] {
    var people = PeopleReader(repository: repository, spellings: ledger.spellings)
    for commit in 0..<ledger.count where isReached[commit] {
      people.count(
        ledger.authors[commit], at: ledger.authored[commit], isAuthor: true, folder: ledger.folders[commit])
      people.count(ledger.committers[commit], at: ledger.committed[commit], isAuthor: false)
    }
    return people.identities(ledger.paths)
  }

  /// In order of numbers, one for each commit that has a change.
  func standings() -> [ScanPublication.Standing] {
    let undone = undoneCommits()
    var standings: [ScanPublication.Standing] = []
    standings.reserveCapacity(ledger.count)
    for commit in 0..<ledger.count where isReached[commit] && !ledger.isMerge(commit) {
      var marks = ledger.marks[commit]
      let name = ledger.commits.ids[commit]
      if !tree.sweptCommits.isEmpty, tree.sweptCommits.contains(name) { marks.insert(.sweep) }
      if undone[commit] { marks.insert(.reverted) }
      standings.append(
        .init(
          number: ledger.numbers[commit], commit: name.word,
          standing: .init(integrated: integrated[commit].map { Timestamp(seconds: $0) }, marks: marks)))
    }
    // They are in order unless a scan was stopped and another went on.
    let isInOrder = zip(standings, standings.dropFirst()).allSatisfy { $0.number < $1.number }
    return isInOrder ? standings : standings.sorted { $0.number < $1.number }
  }

  /// Commits that a revert undid, unless the revert was itself undone.
  ///
  /// What another branch undid for itself is not undone: only the main line counts, from old to new.
  private func undoneCommits() -> [Bool] {
    var isUndone = Array(repeating: false, count: ledger.count)
    if ledger.reverts.isEmpty { return isUndone }
    var targets = Array(repeating: Int32(-1), count: ledger.count)
    for revert in ledger.reverts { targets[Int(revert.commit)] = ledger.commits.number(of: revert.undone) ?? -1 }
    let inOrder = log.reversed().filter { targets[Int($0)] >= 0 }
    var isOnMainLine = Array(repeating: false, count: ledger.count)
    for revert in inOrder { isOnMainLine[Int(revert)] = true }
    for revert in inOrder {
      // Undoing a revert does again what that one undid, and so on down to the change itself.
      var undoes = true
      var here = Int(targets[Int(revert)])
      for _ in 0..<100 where here >= 0 {
        isUndone[here] = undoes
        undoes.toggle()
        here = isOnMainLine[here] ? Int(targets[here]) : -1
      }
    }
    return isUndone
  }

  /// Who is called what, by .mailmap and by the branches that merges name.
  func aliases() -> [AliasFact] {
    var facts = mailmaps.aliases(of: repository)
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
        repository: repository, basis: .forgeMerge, alias: GitPerson(handle: value.handle), proper: value.person,
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
