internal import DaylightCore
internal import DaylightGit

/// Whose commits stand next to those of a name that says too little, such as `root`, `Ubuntu` or `unknown`.
///
/// Who works on a machine that was never told their name leaves commits there between their own: on one branch, within
/// days. It says nothing of two names that each say who it is: on a main line everybody stands next to everybody.
struct NeighbourReader {
  let ledger: HistoryLedger
  let graph: CommitGraph
  let isReached: [Bool]

  /// Two commits further apart, in seconds, are not one piece of work.
  static let spread: Int64 = 3 * 86_400
  /// Beside more different names nothing follows.
  static let crowd = 6

  /// For each such name the others whose commits stand next to its own, with how often; the newest commit stands for all.
  func aliases(of repository: String) -> [AliasFact] {
    let isVague = ledger.spellings.map(NeighbourReader.isVague)
    guard isVague.contains(true) else { return [] }
    var children = Array(repeating: Int32(-1), count: ledger.count)
    let many: Int32 = -2
    for commit in 0..<ledger.count where isReached[commit] && !ledger.isMerge(commit) {
      for parent in graph.parents(of: commit) {
        children[Int(parent)] = children[Int(parent)] == -1 ? Int32(commit) : many
      }
    }
    struct Found {
      var counts: [Int32: Int] = [:]
      var newest = 0
    }
    var found: [Int32: Found] = [:]
    for commit in 0..<ledger.count where isReached[commit] && !ledger.isMerge(commit) {
      let author = ledger.authors[commit]
      guard isVague[Int(author)] else { continue }
      var beside = Array(graph.parents(of: commit))
      if children[commit] >= 0 { beside.append(children[commit]) }
      for other in beside where isNeighbour(Int(other), of: commit) {
        found[author, default: Found(newest: commit)].counts[ledger.authors[Int(other)], default: 0] += 1
        if isNewer(commit, than: found[author]?.newest ?? commit) { found[author]?.newest = commit }
      }
    }
    return found.filter { $0.value.counts.count <= NeighbourReader.crowd }.flatMap { author, found in
      found.counts.map { other, count in
        AliasFact(
          repository: repository, basis: .neighbours, alias: ledger.people[Int(author)],
          proper: ledger.people[Int(other)], records: count,
          source: Source(oid: ledger.commits.ids[found.newest].hex, line: 1))
      }
    }.sorted { ($0.alias.sortKey, $0.proper.sortKey) < ($1.alias.sortKey, $1.proper.sortKey) }
  }

  private func isNeighbour(_ other: Int, of commit: Int) -> Bool {
    let (apart, isBeyond) = ledger.authored[other].seconds.subtractingReportingOverflow(
      ledger.authored[commit].seconds)
    return !ledger.isMerge(other) && ledger.authors[other] != ledger.authors[commit] && !isBeyond
      && apart.magnitude <= NeighbourReader.spread.magnitude
  }

  private func isNewer(_ left: Int, than right: Int) -> Bool {
    let times = (ledger.authored[left].seconds, ledger.authored[right].seconds)
    if times.0 != times.1 { return times.0 > times.1 }
    return ledger.commits.ids[left] > ledger.commits.ids[right]
  }

  /// Whether a name and address say too little: no full name, and an address that is a machine's or nobody's. A mailbox
  /// under the name `Unknown` says who it is.
  static func isVague(_ spelling: Spelling) -> Bool {
    let email = EmailAddress(spelling.email)
    if email.isConverted || email.handle != nil { return false }
    if email.kind == .mailbox { return false }
    let name = PersonName(spelling.name)
    return !name.isFull && !name.isRelayed
  }
}
