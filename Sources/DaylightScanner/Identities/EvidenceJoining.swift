/// Joins people whom enough evidence says to be one, and keeps the rest for a person to decide.
struct EvidenceJoining {
  /// Two namings whose people may be one.
  struct Open {
    var left: Int
    var right: Int
    var isLikely: Bool
    var reasons: [String]
    /// Who of the two is asked about, where others may be meant as well; nil where nobody else may.
    var about: Int?
  }

  let merges: [AliasFact]
  let commits: SharedCommits
  let bots: Bots
  /// Whether anything is joined; else all is only suggested.
  let joins: Bool

  /// From this weight on people of different names are joined, too: only one handle weighs so much.
  private static let overridesNames = 8

  struct Ends: Hashable {
    var left: Int
    var right: Int

    init(_ one: Int, _ other: Int) {
      left = min(one, other)
      right = max(one, other)
    }
  }

  func join(_ graph: inout NamingGraph) -> [Open] {
    let before = graph.roots.count
    var left = pass(&graph)
    // What was joined may say more together than apart.
    if graph.roots.count != before { left = pass(&graph) }
    return left.asked
      + FurtherQuestions.find(&graph, left.profiles, left.names, beside: left.asked)
  }

  /// What is left after a pass.
  private struct Left {
    var asked: [Open]
    var profiles: [Int: IdentityProfile]
    var names: NamePopulation
  }

  /// Joins whom the evidence says to be one, and gives back what is left to ask.
  private func pass(_ graph: inout NamingGraph) -> Left {
    var profiles = profiles(&graph)
    let names = NamePopulation(profiles.values.flatMap(\.names.keys))
    addMergedHandles(&profiles, &graph, names)
    let together = commits.together.compactMap { pair, count -> (left: Int, right: Int, commits: Int)? in
      guard let left = root(pair.left, &graph), let right = root(pair.right, &graph) else { return nil }
      return (left, right, count)
    }
    let signed = commits.signedBy.flatMap { author, signers -> [(author: Int, signer: Int, commits: Int)] in
      guard let own = root(author, &graph) else { return [] }
      let all = graph.members(of: own).reduce(0) { $0 + graph.nodes[$1].commits }
      return signers.compactMap { signer, count in
        guard count * 5 >= all * 4, let other = root(signer, &graph) else { return nil }
        return (own, other, count)
      }
    }
    let candidates = MergeFinder(profiles: profiles, names: names).candidates(together: together, signed: signed)
    var open: [(candidate: MergeFinder.Candidate, reasons: [String])] = []
    for candidate in candidates {
      let (left, right) = (graph.find(candidate.left), graph.find(candidate.right))
      if left == right || graph.areParted(left, right) { continue }
      guard let one = profiles[left], let other = profiles[right] else { continue }
      let evidence = candidate.evidence
      var reasons = evidence.reasons
      var isEnough = joins && evidence.weight >= MergeEvidence.applied && evidence.hasOther
      if isEnough, one.isOnRoster || other.isOnRoster {
        // Who is on the roster is what people wrote there.
        isEnough = false
      } else if isEnough, evidence.weight < EvidenceJoining.overridesNames, let first = one.mainName,
        let second = other.mainName, NameAgreement(first, second, among: names).weight < 0
      {
        isEnough = false
        reasons.append("but each is joined with other names")
      }
      if isEnough, graph.union(left, right, .evidence, reasons: reasons) {
        let root = graph.find(left)
        profiles[left] = nil
        profiles[right] = nil
        profiles[root] = graph.profile(of: root)
      } else {
        open.append((candidate, reasons))
      }
    }
    return Left(asked: asked(open, &graph, profiles, names), profiles: profiles, names: names)
  }

  /// What is left to ask: each two people once, and nothing that is only part of a name when it fits several.
  private func asked(
    _ open: [(candidate: MergeFinder.Candidate, reasons: [String])], _ graph: inout NamingGraph,
    _ profiles: [Int: IdentityProfile], _ names: NamePopulation
  ) -> [Open] {
    // What was compared may have been joined with other names since.
    func areNowDifferent(_ left: Int, _ right: Int, _ evidence: MergeEvidence) -> Bool {
      guard !evidence.areDifferent, evidence.weight - MergeEvidence.difference < MergeEvidence.suggested,
        let one = profiles[left]?.mainName, let other = profiles[right]?.mainName
      else { return false }
      return NameAgreement(one, other, among: names).weight < 0
    }
    func isWeak(_ evidence: MergeEvidence) -> Bool {
      evidence.weight == MergeEvidence.suggested && evidence.isPartOfName
    }
    var fits: [Bool: [Int: Set<Int>]] = [:]
    for (candidate, _) in open where isWeak(candidate.evidence) {
      let (left, right) = (graph.find(candidate.left), graph.find(candidate.right))
      if left == right { continue }
      // What only weak signs ask makes nothing doubtful that is asked without them.
      for isLifted in candidate.evidence.isLifted ? [true] : [true, false] {
        fits[isLifted, default: [:]][left, default: []].insert(right)
        fits[isLifted, default: [:]][right, default: []].insert(left)
      }
    }
    // Somebody may have several accounts; an account that fits several people says nothing.
    func fitsSeveral(_ left: Int, _ right: Int, _ isLifted: Bool) -> Bool {
      let unnamed = [left, right].filter { profiles[$0]?.mainName == nil }
      return (unnamed.count == 1 ? unnamed : [left, right]).contains { (fits[isLifted]?[$0]?.count ?? 0) > 1 }
    }
    var seen: Set<Ends> = []
    var asked: [Open] = []
    for (candidate, reasons) in open {
      let (left, right) = (graph.find(candidate.left), graph.find(candidate.right))
      if left == right || graph.areParted(left, right) || !seen.insert(Ends(left, right)).inserted { continue }
      if areNowDifferent(left, right, candidate.evidence) { continue }
      if isWeak(candidate.evidence), fitsSeveral(left, right, candidate.evidence.isLifted) { continue }
      asked.append(
        Open(
          left: candidate.left, right: candidate.right, isLikely: candidate.evidence.weight > MergeEvidence.suggested,
          reasons: reasons))
    }
    return asked
  }

  /// What is known of each person; machines are left out, they are nobody.
  private func profiles(_ graph: inout NamingGraph) -> [Int: IdentityProfile] {
    var profiles: [Int: IdentityProfile] = [:]
    for root in graph.roots {
      let members = graph.members(of: root).map { graph.nodes[$0] }
      let isMachine = members.contains { node in
        node.names.contains { name, _ in
          PersonName.withoutRelay(name) == nil
            && node.emails.contains { bots.isMachine(GitPerson(name: name, email: $0)) }
        }
      }
      let isOnRoster = graph.rosterID(of: root) != nil
      // Who only ever signs as two is nobody whom one could be joined with.
      let areSeveral =
        members.contains { !$0.names.isEmpty }
        && members.allSatisfy { node in
          node.names.keys.allSatisfy { PersonName($0).isSeveral }
        }
      if isOnRoster || !(isMachine || areSeveral) { profiles[root] = graph.profile(of: root) }
    }
    return profiles
  }

  /// Handles whose merges take in mostly one person's commits, or that are made of that person's name.
  private func addMergedHandles(
    _ profiles: inout [Int: IdentityProfile], _ graph: inout NamingGraph, _ names: NamePopulation
  ) {
    for (handle, pairs) in graph.mergedBranches(merges) {
      let total = pairs.values.reduce(0, +)
      let stem = Letters.squashed(handle)
      let owner = graph.known(.handle(handle)).map { graph.find($0) }
      // An address leads the handle elsewhere.
      if let owner, graph.hasMailbox(owner), pairs[owner] == nil { continue }
      for (root, count) in pairs {
        let isMadeOfName =
          profiles[root]?.names.keys.contains { $0.isFull && MergeEvidence.madeOf($0, stem) >= 1 } ?? false
        // Who has a handle finishes the branches of others.
        let hasOther = profiles[root].map { !$0.handles.isEmpty && !$0.handles.contains(stem) } ?? true
        if (count >= 2 && count * 2 >= total && !hasOther) || isMadeOfName {
          profiles[root]?.mergedHandles.insert(stem)
        }
      }
    }
  }

  private func root(_ person: GitPerson, _ graph: inout NamingGraph) -> Int? {
    guard let email = person.email, let index = graph.known(name: person.name, email: email) else { return nil }
    return graph.find(index)
  }
}
