internal import DaylightCore

extension NamingGraph {
  /// A forge's merges name the handle of a branch; the branch's newest commit has an author. Twice the same pair, and
  /// four in five of the handle's merges, are enough; so is once, when the address or name contains the handle.
  mutating func joinForgeMerges(_ aliases: [AliasFact]) {
    let branches = mergedBranches(aliases)
    let named = named(Set(branches.keys.map(Letters.squashed)))
    for (handle, pairs) in inOrder(branches) {
      // What the handle wrote under the forge's own address for it speaks for nobody else.
      let own = byNaming[.handle(handle)].map { find($0) }
      let others = pairs.filter { $0.key != own }
      let total = others.values.reduce(0, +)
      guard let (person, records) = others.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
      // Commits under the forge's address for the handle bear a name, too: it has to be the same one.
      let ownNames = own.flatMap { groups[$0]?.names } ?? []
      let namesAgree = !ownNames.isDisjoint(with: groups[find(person)]?.names ?? [])
      guard ownNames.isEmpty || namesAgree else { continue }
      // Who maintains a repository finishes others' branches: a handle that has nothing of theirs is not theirs when it
      // is another's address or name, or when they have one.
      let isTheirs = resembles(handle, person)
      let isAnothers = (named[Letters.squashed(handle)] ?? []).contains { find($0) != find(person) }
      if !isTheirs, !namesAgree, isAnothers || hasHandle(find(person)) { continue }
      let isUsual = records * 5 >= total * 4 && (records >= 2 || isTheirs)
      let isNamesake = records * 2 >= total && records >= 2 && namesAgree
      guard isUsual || isNamesake else { continue }
      let joined = node(.handle(handle))
      // One handle, one person: a handle already led elsewhere by an address stays there.
      if groups[find(joined)]?.hasMailbox == false { union(person, joined, .forgeMerge) }
    }
  }

  /// Handles that resemble who wrote their commits come first, then those with more merges.
  private mutating func inOrder(_ branches: [String: [Int: Int]]) -> [(handle: String, pairs: [Int: Int])] {
    branches.map { handle, pairs in
      (handle, pairs, pairs.keys.contains { resembles(handle, $0) }, pairs.values.max() ?? 0)
    }.sorted { ($1.2 ? 1 : 0, $1.3, $0.0) < ($0.2 ? 1 : 0, $0.3, $1.0) }.map { ($0.0, $0.1) }
  }

  private func hasHandle(_ root: Int) -> Bool {
    members(of: root).contains { if case .handle = nodes[$0].naming { true } else { false } }
  }

  private mutating func resembles(_ handle: String, _ person: Int) -> Bool {
    members(of: find(person)).contains { resembles(handle, nodes[$0]) }
  }

  /// How many merges of a handle's branches took in commits by which group.
  mutating func mergedBranches(_ aliases: [AliasFact]) -> [String: [Int: Int]] {
    var counts: [String: [Int: Int]] = [:]
    for alias in aliases {
      guard let handle = alias.alias.handle, let email = alias.proper.email, isOwn(email) else { continue }
      counts[handle, default: [:]][find(node(name: alias.proper.name, email: email)), default: 0] += alias.records
    }
    return counts
  }

  private func resembles(_ handle: String, _ node: Node) -> Bool {
    let wanted = Letters.squashed(handle)
    guard wanted.count >= 4 else { return false }
    var texts = node.names.keys.map(Letters.squashed)
    if case .mailbox(let text) = node.naming { texts.append(EmailAddress(text).stem) }
    return texts.contains {
      $0 == wanted || ($0.count >= 5 && wanted.contains($0)) || (wanted.count >= 5 && $0.contains(wanted))
    }
  }

  /// Who commits under an address, or in a name of two words, that is one of these handles.
  private func named(_ handles: Set<String>) -> [String: [Int]] {
    var named: [String: [Int]] = [:]
    for (index, node) in nodes.enumerated() where node.commits > 0 {
      var texts: Set<String> = []
      if case .mailbox(let text) = node.naming { texts.insert(EmailAddress(text).stem) }
      for name in node.names.keys {
        let read = PersonName(name)
        if read.isFull { texts.formUnion([read.squashed, read.turned]) }
      }
      for text in texts where text.count >= 6 && handles.contains(text) { named[text, default: []].append(index) }
    }
    return named
  }
}
