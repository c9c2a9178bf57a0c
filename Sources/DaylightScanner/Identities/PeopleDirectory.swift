public import DaylightCore

/// Who is who: every way in which git names somebody, led to one person.
///
/// Only what is certain joins two namings: the roster, `.mailmap`, one address, an address that contains the handle,
/// and merges by a forge that name the handle often enough. A full name alone never joins anything.
public struct PeopleDirectory: Sendable {
  /// What joined the namings of a person.
  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    case roster, mailmap, email, handle, forgeMerge, sharedDocument
  }

  /// A person and all their namings.
  public struct Entry: Hashable, Sendable {
    /// The person.
    public var person: Person
    /// The strongest thing that joined the namings.
    public var basis: Basis
    /// Whether it is a machine or a tool.
    public var isMachine: Bool
    /// Commits that any of the namings wrote.
    public var commits: Int
    /// Whether the roster has the person.
    public var isOnRoster: Bool
    /// Every full name that git has for the person, in lower case.
    public var names: Set<String>
  }

  /// Everybody, by id.
  public private(set) var entries: [PersonID: Entry] = [:]
  private var byEmail: [String: PersonID] = [:]
  private var byHandle: [String: PersonID] = [:]
  private var bySpelling: [String: PersonID] = [:]
  private var byName: [String: PersonID?] = [:]

  /// Leads namings to people.
  ///
  /// - Parameters:
  ///   - mentioned: people named in reviews and documents beside those who wrote commits.
  ///   - key: with a roster, the secret key under which people outside it appear; their addresses cannot be tried
  ///     out against it.
  public init(
    identities: [IdentityFact], aliases: [AliasFact],
    companions: [(declared: GitPerson, worker: GitPerson)] = [], mentioned: [GitPerson], organisation: Organisation,
    key: KeyedHash
  ) {
    var graph = NamingGraph()
    let bots = Bots(machines: organisation.bots, people: organisation.notBots)
    // In an order of their own, because facts come in any order, and where two say different things one has to win.
    for identity in identities.sorted(by: PeopleDirectory.precedes) { graph.add(identity) }
    for person in Set(mentioned).sorted(by: { $0.sortKey < $1.sortKey }) { graph.add(person) }
    let ordered = aliases.sorted(by: PeopleDirectory.precedes)
    for alias in ordered where alias.basis == .mailmap { graph.join(mailmap: alias) }
    graph.joinForgeMerges(ordered.filter { $0.basis == .forgeMerge })
    for pair in companions.sorted(by: {
      ($0.worker.sortKey, $0.declared.sortKey) < ($1.worker.sortKey, $1.declared.sortKey)
    }) {
      graph.join(declared: pair.declared, worker: pair.worker)
    }
    for person in organisation.people { graph.join(roster: person) }
    for cluster in graph.clusters(key: key, hasRoster: organisation.hasRoster) {
      var person = cluster.person
      if let onRoster = organisation.people.first(where: { $0.id == cluster.rosterID }) { person = onRoster }
      entries[person.id] = Entry(
        person: person, basis: cluster.basis,
        isMachine: cluster.rosterID == nil && bots.isMachine(cluster.usual), commits: cluster.commits,
        isOnRoster: cluster.rosterID != nil,
        names: Set(cluster.names.map { $0.lowercased() }.filter { $0.contains(" ") }))
      for email in cluster.emails { byEmail[email] = person.id }
      for handle in cluster.handles { byHandle[handle] = person.id }
      for spelling in cluster.spellings { bySpelling[spelling] = person.id }
      // A spelling that only somebody's mention used must not hide the person who commits under it.
      for name in Set(cluster.names.map { $0.lowercased() })
      where name.contains(" ") && (cluster.commits > 0 || cluster.rosterID != nil) {
        byName[name] = byName[name] == nil ? .some(person.id) : .some(nil)
      }
    }
  }

  private static func precedes(_ left: IdentityFact, _ right: IdentityFact) -> Bool {
    (left.email, left.name, left.repository, left.commits) < (right.email, right.name, right.repository, right.commits)
  }

  private static func precedes(_ left: AliasFact, _ right: AliasFact) -> Bool {
    (left.proper.sortKey, left.alias.sortKey, left.repository, left.source.line ?? 0, left.records)
      < (right.proper.sortKey, right.alias.sortKey, right.repository, right.source.line ?? 0, right.records)
  }

  /// The person behind a naming; nil when git does not say who it is.
  ///
  /// A name without address or handle is a mention, not a joining: it means the one person who commits under that full
  /// name, if there is exactly one.
  public func person(_ naming: GitPerson) -> PersonID? {
    if let email = naming.email {
      if let exact = bySpelling[NamingGraph.spelling(naming.name, email)] { return exact }
      if let known = byEmail[email] { return known }
    }
    if let handle = naming.handle, let known = byHandle[handle] { return known }
    if naming.email == nil, naming.handle == nil, let name = naming.name, let one = byName[name.lowercased()] {
      return one
    }
    return nil
  }

  /// Whether somebody is a person, not a machine.
  public func isHuman(_ id: PersonID) -> Bool { entries[id]?.isMachine == false }

  /// The person that somebody at a prompt means: an id, `@handle`, an address, or a full name that one person has.
  public func find(_ text: String) -> PersonID? {
    let word = text.trimmed
    let bare = word.hasPrefix("@") ? String(word.dropFirst()).lowercased() : word.lowercased()
    if let entry = entries[PersonID(bare)] { return entry.person.id }
    return byHandle[bare] ?? byEmail[bare] ?? (byName[bare] ?? nil)
  }
}
