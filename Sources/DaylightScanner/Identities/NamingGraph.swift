internal import DaylightCore

/// Joins namings into people, step by step.
///
/// Every way of naming somebody is a node: a mailbox, a handle, an account, or a name with an address that says too
/// little by itself. A group of joined nodes is a person. What a group has is kept with its first node, so that no
/// question walks over all nodes.
struct NamingGraph {
  /// A way of naming somebody.
  enum Naming: Hashable, Sendable {
    case mailbox(String)
    case handle(String)
    case spelling(String)
    case account(String)
    case roster(PersonID)

    /// What a decision hashes.
    var text: String {
      switch self {
      case .mailbox(let text): "mailbox \(text)"
      case .handle(let text): "handle \(text)"
      case .spelling(let text): "spelling \(text)"
      case .account(let text): "account \(text)"
      case .roster(let id): "roster \(id)"
      }
    }
  }

  /// One naming with what git has about it.
  struct Node {
    var naming: Naming
    var parent: Int
    /// The addresses as git has them, in lower case.
    var emails: Set<String> = []
    /// Names with the commits under each.
    var names: [String: Int] = [:]
    var commits = 0
    var properName: String?
    var repositories: Set<String> = []
    var work: [String: WorkHabits] = [:]
  }

  /// What is known of a group, kept with its first node.
  struct Group {
    var members: [Int]
    var basis: PeopleDirectory.Basis?
    var roster: PersonID?
    /// Whether any naming is an address of the person's own.
    var hasMailbox = false
    /// The names, in lower case.
    var names: Set<String> = []
    var reasons: Set<String> = []
  }

  private(set) var nodes: [Node] = []
  private(set) var groups: [Int: Group] = [:]
  private(set) var byNaming: [Naming: Int] = [:]
  private var byForgeAccount: [String: Int] = [:]
  let use: AddressUse
  private var parted: [(Int, Int)] = []
  /// Spellings that a mailmap's line, or a machine's use of somebody else's address, sets apart from their mailbox.
  private var apart: Set<String> = []
  /// Machines' addresses that a mailmap's line or the roster gives to one person.
  private var owned: Set<String> = []
  /// People on the roster whom something would have joined.
  private(set) var rosterConflicts: Set<[PersonID]> = []

  init(use: AddressUse = AddressUse([])) { self.use = use }

  static func spelling(_ name: String?, _ email: String) -> String { "\(name?.lowercased() ?? "")\u{0}\(email)" }

  // MARK: - Nodes

  /// The node of a naming; one is made where there is none.
  mutating func node(_ naming: Naming) -> Int {
    if let known = byNaming[naming] { return known }
    let index = nodes.count
    nodes.append(Node(naming: naming, parent: index))
    byNaming[naming] = index
    var group = Group(members: [index])
    if case .roster(let id) = naming {
      group.roster = id
      group.basis = .roster
    }
    if case .mailbox(let text) = naming {
      let email = EmailAddress(text)
      // A forge's address is made of the handle: it leads nowhere that the handle does not.
      group.hasMailbox = email.handle == nil
      groups[index] = group
      if let handle = email.handle { union(index, node(.handle(handle)), .handle) }
      if let account = email.forgeAccount {
        // A handle can be changed, the account's number stays.
        if let known = byForgeAccount[account] { union(index, known, .handle) }
        byForgeAccount[account] = index
      }
    } else {
      groups[index] = group
    }
    return index
  }

  /// The node for a name and an address as they stand in git.
  mutating func node(name: String?, email raw: String) -> Int {
    let email = EmailAddress(raw)
    let spelling = NamingGraph.spelling(name, email.text)
    let index: Int
    if apart.contains(spelling) || use.borrowed.contains(spelling) || use.sharedByMany.contains(email.text) {
      index = node(.spelling(spelling))
    } else if let account = email.gerritAccount {
      index = node(.account(account))
    } else if email.kind == .mailbox || owned.contains(email.text) {
      index = node(.mailbox(email.mailbox))
    } else {
      index = node(.spelling(spelling))
    }
    nodes[index].emails.insert(email.text)
    return index
  }

  /// The naming under which a name and an address would be found.
  func known(name: String?, email raw: String) -> Int? {
    let email = EmailAddress(raw)
    let spelling = NamingGraph.spelling(name, email.text)
    if let index = byNaming[.spelling(spelling)] { return index }
    if let account = email.gerritAccount { return byNaming[.account(account)] }
    return use.sharedByMany.contains(email.text) ? nil : byNaming[.mailbox(email.mailbox)]
  }

  func known(_ naming: Naming) -> Int? { byNaming[naming] }

  /// Whether an address says by itself who it is.
  func isOwn(_ email: String) -> Bool {
    let address = EmailAddress(email)
    return address.kind != .shared && !use.sharedByMany.contains(address.text)
  }

  mutating func find(_ index: Int) -> Int {
    var here = index
    while nodes[here].parent != here {
      nodes[here].parent = nodes[nodes[here].parent].parent
      here = nodes[here].parent
    }
    return here
  }

  /// Joins two groups; false when they are two people on the roster, or somebody decided that they are two.
  @discardableResult
  mutating func union(
    _ left: Int, _ right: Int, _ basis: PeopleDirectory.Basis, reasons: [String] = []
  ) -> Bool {
    let a = min(find(left), find(right))
    let b = max(find(left), find(right))
    guard let first = groups[a] else { return false }
    if a == b {
      groups[a]?.reasons.formUnion(reasons)
      return true
    }
    guard let second = groups[b] else { return false }
    if let one = first.roster, let other = second.roster, one != other {
      rosterConflicts.insert([min(one, other), max(one, other)])
      return false
    }
    for (one, other) in parted {
      let ends = (find(one), find(other))
      if ends == (a, b) || ends == (b, a) { return false }
    }
    var joined = first.members.count >= second.members.count ? first : second
    let less = first.members.count >= second.members.count ? second : first
    joined.members += less.members
    joined.names.formUnion(less.names)
    joined.hasMailbox = first.hasMailbox || second.hasMailbox
    joined.roster = first.roster ?? second.roster
    joined.reasons.formUnion(less.reasons)
    joined.reasons.formUnion(reasons)
    // The strongest counts, in whatever order the facts came.
    let order = PeopleDirectory.Basis.allCases
    joined.basis = order.first { [basis, first.basis, second.basis].contains($0) }
    groups[a] = joined
    groups[b] = nil
    nodes[b].parent = a
    return true
  }

  private mutating func addName(_ name: String, _ commits: Int, to index: Int) {
    guard !name.isEmpty else { return }
    nodes[index].names[name, default: 0] += commits
    groups[find(index)]?.names.insert(name.lowercased())
  }

  // MARK: - What git says

  mutating func add(_ identity: IdentityFact) {
    let index = node(name: identity.name, email: identity.email)
    nodes[index].commits += identity.commits
    nodes[index].repositories.insert(identity.repository)
    let habits = WorkHabits(identity)
    if nodes[index].work[identity.repository]?.formUnion(habits) == nil {
      nodes[index].work[identity.repository] = habits
    }
    addName(identity.name, max(1, identity.commits), to: index)
  }

  mutating func add(_ person: GitPerson) {
    if let email = person.email {
      let isKnown = byNaming[.spelling(NamingGraph.spelling(person.name, EmailAddress(email).text))] != nil
      guard isOwn(email) || isKnown else { return }
      let index = node(name: person.name, email: email)
      if let name = person.name { addName(name, 0, to: index) }
      if let handle = person.handle { union(index, node(.handle(handle)), .handle) }
    } else if let handle = person.handle {
      let index = node(.handle(handle))
      if let name = person.name { addName(name, 0, to: index) }
    }
  }

  /// Prepares for a mailmap's line, before anything else is added: a spelling that it names is set apart from its
  /// mailbox, a machine's address that it names is one person's.
  mutating func prepare(mailmap alias: AliasFact) {
    guard let email = alias.alias.email else { return }
    if let name = alias.alias.name {
      apart.insert(NamingGraph.spelling(name, EmailAddress(email).text))
    } else {
      own(email)
    }
  }

  /// Takes a machine's address for one person's.
  mutating func own(_ email: String) {
    let email = EmailAddress(email)
    if email.kind == .machine { owned.insert(email.text) }
  }

  mutating func join(mailmap alias: AliasFact) {
    guard let commitEmail = alias.alias.email, let properEmail = alias.proper.email, isOwn(properEmail) else { return }
    let proper = node(name: alias.proper.name, email: properEmail)
    // Two lines may give one address two names: the order of files must not decide.
    if let name = alias.proper.name {
      nodes[proper].properName = min(nodes[proper].properName ?? name, name)
      groups[find(proper)]?.names.insert(name.lowercased())
    }
    if let commitName = alias.alias.name {
      union(proper, node(name: commitName, email: commitEmail), .mailmap)
    } else if commitEmail != properEmail, isOwn(commitEmail) {
      union(proper, node(name: nil, email: commitEmail), .mailmap)
    }
  }

  func members(of root: Int) -> [Int] { groups[root]?.members ?? [] }

  mutating func join(declared: GitPerson, worker: GitPerson) {
    guard let email = worker.email, isOwn(email) else { return }
    let worker = node(name: worker.name, email: email)
    if let handle = declared.handle {
      let joined = node(.handle(handle))
      let root = find(joined)
      if root == find(worker) || groups[root]?.hasMailbox != true { union(worker, joined, .sharedDocument) }
    } else if let other = declared.email, isOwn(other) {
      union(worker, node(name: declared.name, email: other), .sharedDocument)
    }
  }

  // MARK: - What people say

  mutating func join(roster person: Person) {
    let own = node(.roster(person.id))
    for email in person.emails { union(node(name: nil, email: email), own, .roster) }
    for handle in person.handles { union(node(.handle(handle.lowercased())), own, .roster) }
    for account in person.gerritAccounts { union(node(.account(account)), own, .roster) }
  }

  /// Applies decisions to the namings that are here.
  mutating func apply(_ decisions: IdentityDecisions) {
    if decisions.isEmpty { return }
    var byHash: [String: Int] = [:]
    for (index, node) in nodes.enumerated() { byHash[decisions.key.hex(node.naming.text)] = index }
    for pair in decisions.parted.sorted() {
      if let left = byHash[pair.left], let right = byHash[pair.right] { parted.append((left, right)) }
    }
    for pair in decisions.joined.sorted() {
      if let left = byHash[pair.left], let right = byHash[pair.right] { union(left, right, .decision) }
    }
  }

  /// Leads what a relay wrote for somebody to the one person who commits under that full name.
  mutating func joinRelayed() {
    var committers: [String: Set<Int>] = [:]
    var relayed: [(index: Int, name: String)] = []
    for index in nodes.indices {
      for (name, commits) in nodes[index].names {
        if let person = PersonName.withoutRelay(name) {
          relayed.append((index, PersonName(person).key))
        } else if commits > 0, nodes[index].commits > 0 {
          let full = PersonName(name)
          if full.isFull { committers[full.key, default: []].insert(find(index)) }
        }
      }
    }
    for entry in relayed.sorted(by: { ($0.index, $0.name) < ($1.index, $1.name) }) {
      if let only = committers[entry.name], only.count == 1, let person = only.first {
        union(person, entry.index, .relay)
      }
    }
  }

  // MARK: - Reading groups

  var roots: [Int] { groups.keys.sorted() }

  func hasMailbox(_ root: Int) -> Bool { groups[root]?.hasMailbox ?? false }
  func rosterID(of root: Int) -> PersonID? { groups[root]?.roster }
  func basis(of root: Int) -> PeopleDirectory.Basis? { groups[root]?.basis }
  func reasons(of root: Int) -> [String] { (groups[root]?.reasons ?? []).sorted() }

  /// Whether somebody decided that two groups are two people.
  mutating func areParted(_ left: Int, _ right: Int) -> Bool {
    let ends = (find(left), find(right))
    for (one, other) in parted {
      let found = (find(one), find(other))
      if found == ends || found == (ends.1, ends.0) { return true }
    }
    return false
  }

  /// What is compared of a group.
  func profile(of root: Int) -> IdentityProfile {
    var profile = IdentityProfile()
    profile.isOnRoster = groups[root]?.roster != nil
    for index in members(of: root) {
      let node = nodes[index]
      profile.repositories.formUnion(node.repositories)
      for (repository, habits) in node.work where profile.work[repository]?.formUnion(habits) == nil {
        profile.work[repository] = habits
      }
      for (name, commits) in node.names {
        let read = PersonName(name)
        if !read.isSeveral { profile.names[read, default: 0] += commits }
      }
      if let name = node.properName { profile.names[PersonName(name), default: 0] += node.commits + 1 }
      if case .handle(let handle) = node.naming { profile.handles.insert(Letters.squashed(handle)) }
      for email in node.emails {
        profile.add(EmailAddress(email), isShared: use.sharedByMany.contains(email) || use.isBorrowed(node.naming))
      }
    }
    return profile
  }
}

extension AddressUse {
  /// Whether a naming is a name under somebody else's address.
  func isBorrowed(_ naming: NamingGraph.Naming) -> Bool {
    if case .spelling(let text) = naming { return borrowed.contains(text) }
    return false
  }
}
