internal import DaylightCore

/// Joins namings into people, step by step.
struct NamingGraph {
  struct Cluster {
    var person: Person
    var rosterID: PersonID?
    var basis: PeopleDirectory.Basis
    var emails: [String]
    var handles: [String]
    var names: [String]
    var spellings: [String]
    /// The name and the address with the most commits: what tells a person from a machine, because one commit through a
    /// relay makes nobody a machine.
    var usual: GitPerson
    var commits: Int
  }

  private struct Node {
    var parent: Int
    var email: String?
    var handle: String?
    var spelling: String?
    var names: [String: Int] = [:]
    var commits = 0
    var properName: String?
    var roster: PersonID?
    /// Of the topmost node of a person: the strongest thing that joined anything into it.
    var basis: PeopleDirectory.Basis?
    /// Of the topmost node: whether any of the person's namings is an address of their own.
    var hasEmail = false
  }

  private var nodes: [Node] = []
  private var byKey: [String: Int] = [:]

  static func spelling(_ name: String?, _ email: String) -> String { "\(name?.lowercased() ?? "")\u{0}\(email)" }

  /// Addresses that many people share or that mean nobody: they never join.
  static func isShared(_ email: String) -> Bool {
    if email.isEmpty || !email.contains("@") { return true }
    let parts = email.split(separator: "@", maxSplits: 1)
    guard parts.count == 2 else { return true }
    return ["localhost", "localhost.localdomain", "none", "(none)", "example.com"].contains(String(parts[1]))
      || ["none", "noreply", "no-reply", "nobody", "unknown", "root"].contains(String(parts[0]))
  }

  private mutating func node(email: String) -> Int {
    if let known = byKey["e\(email)"] { return known }
    // A forge's address is made of the handle: it leads nowhere that the handle does not.
    nodes.append(Node(parent: nodes.count, email: email, hasEmail: PeopleReader.handle(inNoreply: email) == nil))
    byKey["e\(email)"] = nodes.count - 1
    if let handle = PeopleReader.handle(inNoreply: email) {
      let other = node(handle: handle)
      union(byKey["e\(email)"] ?? other, other, .handle)
    }
    return byKey["e\(email)"] ?? nodes.count - 1
  }

  private mutating func node(handle: String) -> Int {
    if let known = byKey["h\(handle)"] { return known }
    nodes.append(Node(parent: nodes.count, handle: handle))
    byKey["h\(handle)"] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func node(spelling name: String, _ email: String) -> Int {
    let key = "s\(NamingGraph.spelling(name, email))"
    if let known = byKey[key] { return known }
    nodes.append(Node(parent: nodes.count, spelling: NamingGraph.spelling(name, email), names: [name: 0]))
    byKey[key] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func find(_ index: Int) -> Int {
    var here = index
    while nodes[here].parent != here {
      nodes[here].parent = nodes[nodes[here].parent].parent
      here = nodes[here].parent
    }
    return here
  }

  private mutating func union(_ left: Int, _ right: Int, _ basis: PeopleDirectory.Basis) {
    let a = min(find(left), find(right))
    let b = max(find(left), find(right))
    // The strongest counts, in whatever order the facts came.
    let order = PeopleDirectory.Basis.allCases
    nodes[a].basis = order.first { [basis, nodes[a].basis, nodes[b].basis].contains($0) }
    nodes[a].hasEmail = nodes[a].hasEmail || nodes[b].hasEmail
    nodes[b].parent = a
  }

  mutating func add(_ identity: IdentityFact) {
    let email = identity.email.lowercased()
    let index = NamingGraph.isShared(email) ? node(spelling: identity.name, email) : node(email: email)
    nodes[index].commits += identity.commits
    if !identity.name.isEmpty { nodes[index].names[identity.name, default: 0] += max(1, identity.commits) }
  }

  mutating func add(_ person: GitPerson) {
    if let email = person.email {
      if NamingGraph.isShared(email) { return }
      let index = node(email: email)
      if let name = person.name { nodes[index].names[name, default: 0] += 0 }
      if let handle = person.handle { union(index, node(handle: handle), .handle) }
    } else if let handle = person.handle {
      let index = node(handle: handle)
      if let name = person.name { nodes[index].names[name, default: 0] += 0 }
    }
  }

  mutating func join(mailmap alias: AliasFact) {
    guard let commitEmail = alias.alias.email, let properEmail = alias.proper.email,
      !NamingGraph.isShared(properEmail)
    else { return }
    let proper = node(email: properEmail)
    // Two lines may give one address two names: the order of files must not decide.
    if let name = alias.proper.name { nodes[proper].properName = min(nodes[proper].properName ?? name, name) }
    if let commitName = alias.alias.name {
      let spelled = node(spelling: commitName, commitEmail)
      if spelled != proper { union(proper, spelled, .mailmap) }
    } else if commitEmail != properEmail, !NamingGraph.isShared(commitEmail) {
      union(proper, node(email: commitEmail), .mailmap)
    }
  }

  /// A forge's merges name the handle of a branch; the branch's newest commit has an author. Twice the same pair, and
  /// four in five of the handle's merges, are enough; so is once, when the address or name contains the handle.
  mutating func joinForgeMerges(_ aliases: [AliasFact]) {
    var counts: [String: [Int: Int]] = [:]
    for alias in aliases {
      guard let handle = alias.alias.handle, let email = alias.proper.email, !NamingGraph.isShared(email) else {
        continue
      }
      counts[handle, default: [:]][find(node(email: email)), default: 0] += alias.records
    }
    var members: [Int: [Int]] = [:]
    for index in nodes.indices { members[find(index), default: []].append(index) }
    for (handle, pairs) in counts.sorted(by: { $0.key < $1.key }) {
      // What the handle wrote under the forge's own address for it speaks for nobody else.
      let own = byKey["h\(handle)"].map { find($0) }
      let others = pairs.filter { $0.key != own }
      let total = others.values.reduce(0, +)
      guard let (person, records) = others.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
      // Commits under the forge's address for the handle bear a name, too: it has to be the same one.
      let ownNames = own.map { names(in: $0) } ?? []
      let namesAgree = !ownNames.isDisjoint(with: names(in: person))
      guard ownNames.isEmpty || namesAgree else { continue }
      let isUsual =
        records * 5 >= total * 4
        && (records >= 2 || members[person, default: []].contains { resembles(handle, nodes[$0]) })
      let isNamesake = records * 2 >= total && records >= 2 && namesAgree
      guard isUsual || isNamesake else { continue }
      let joined = node(handle: handle)
      // One handle, one person: a handle already led elsewhere by an address stays there.
      if !nodes[find(joined)].hasEmail { union(person, joined, .forgeMerge) }
    }
  }

  /// The names that stand in one part of the graph, in lower case.
  private mutating func names(in root: Int) -> Set<String> {
    let top = find(root)
    return nodes.indices.reduce(into: []) { names, index in
      if find(index) == top { names.formUnion(nodes[index].names.keys.map { $0.lowercased() }) }
    }
  }

  private func resembles(_ handle: String, _ node: Node) -> Bool {
    func plain(_ text: String) -> String { String(text.lowercased().filter { $0.isLetter || $0.isNumber }) }
    let wanted = plain(handle)
    guard wanted.count >= 4 else { return false }
    let texts = [node.email.map { plain(String($0.prefix { $0 != "@" })) } ?? ""] + node.names.keys.map(plain)
    return texts.contains {
      $0 == wanted || ($0.count >= 5 && wanted.contains($0)) || (wanted.count >= 5 && $0.contains(wanted))
    }
  }

  mutating func join(declared: GitPerson, worker: GitPerson) {
    guard let email = worker.email, !NamingGraph.isShared(email) else { return }
    if let handle = declared.handle {
      let joined = node(handle: handle)
      if !hasOtherEmail(find(joined), than: find(node(email: email))) {
        union(node(email: email), joined, .sharedDocument)
      }
    } else if let other = declared.email, !NamingGraph.isShared(other) {
      union(node(email: email), node(email: other), .sharedDocument)
    }
  }

  /// Whether somebody else's address already leads to this part of the graph.
  private mutating func hasOtherEmail(_ root: Int, than other: Int) -> Bool {
    root != other && nodes.indices.contains { nodes[$0].email != nil && find($0) == root }
  }

  mutating func join(roster person: Person) {
    nodes.append(Node(parent: nodes.count, roster: person.id, basis: .roster))
    let own = nodes.count - 1
    for email in person.emails { union(node(email: email.lowercased()), own, .roster) }
    for handle in person.handles { union(node(handle: handle.lowercased()), own, .roster) }
  }

  mutating func clusters(key: KeyedHash, hasRoster: Bool) -> [Cluster] {
    var members: [Int: [Int]] = [:]
    for index in nodes.indices { members[find(index), default: []].append(index) }
    return members.sorted { $0.key < $1.key }.map { root, indexes in
      let parts = indexes.map { nodes[$0] }
      let emails = parts.compactMap(\.email).sorted()
      let handles = parts.compactMap(\.handle).sorted()
      let spellings = parts.compactMap(\.spelling).sorted()
      var counts: [String: Int] = [:]
      for part in parts { for (name, count) in part.names { counts[name, default: 0] += count } }
      let proper = parts.compactMap(\.properName).min()
      let usual = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      let name = proper ?? usual ?? handles.first.map { "@\($0)" } ?? emails.first ?? "unknown"
      let mainEmail = parts.filter { $0.email != nil }.max {
        ($0.commits, $1.email ?? "") < ($1.commits, $0.email ?? "")
      }?.email
      let roster = parts.compactMap(\.roster).min()
      let id = roster ?? PersonID("p-" + key.hex(emails.first ?? handles.first ?? spellings.first ?? name).prefix(10))
      let shown = hasRoster && roster == nil ? "someone outside the roster (\(id))" : name
      return Cluster(
        person: Person(id: id, name: shown, emails: emails, handles: handles), rosterID: roster,
        basis: roster == nil ? nodes[root].basis ?? .email : .roster, emails: emails, handles: handles,
        names: Array(counts.keys) + parts.compactMap(\.properName), spellings: spellings,
        usual: GitPerson(name: proper ?? usual, email: mainEmail, handle: mainEmail == nil ? handles.first : nil),
        commits: parts.reduce(0) { $0 + $1.commits })
    }
  }
}
