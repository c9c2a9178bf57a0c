public import DaylightCore

/// Who is who: every way in which git names somebody, led to one person.
///
/// What somebody says joins namings: the roster, decisions, `.mailmap`. So does what is certain: one mailbox, an address
/// that contains the handle, merges by a forge that name the handle often enough. Beyond that evidence is weighed
/// (`MergeEvidence`): enough of it joins, less is suggested, and a name alone never joins anybody.
public struct PeopleDirectory: Sendable {
  /// Raised whenever other namings are joined than before: evidence that was kept is about other people then.
  public static let version = 5

  /// What joined the namings of a person, the strongest first.
  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    case roster, decision, mailmap, email, handle, forgeMerge, sharedDocument, relay, evidence
  }

  /// A person and all their namings.
  public struct Entry: Hashable, Sendable {
    /// The person.
    public var person: Person
    /// The strongest thing that joined the namings.
    public var basis: Basis
    /// Whether it is a machine or a tool.
    public var isMachine: Bool
    /// Why it is taken for a machine although it does not sign as one, in words.
    public var machineReason: String?
    /// Commits that any of the namings wrote.
    public var commits: Int
    /// Whether the roster has the person.
    public var isOnRoster: Bool
    /// Every full name that git has for the person, in lower case.
    public var names: Set<String>
    /// Every name and address that git has for the person, in order.
    public var aliases: [GitPerson]
    /// The name that somebody said is the one to use, in the roster or a mailmap; nil when nobody did.
    public var preferredName: String?
    /// What joined namings beyond what somebody said, in words.
    public var reasons: [String]
  }

  /// Everybody, by id.
  public private(set) var entries: [PersonID: Entry] = [:]
  /// Those who may be one person, the likeliest first.
  public private(set) var suggestions: [MergeSuggestion] = []
  /// Those who may be machines, in order of their ids.
  public private(set) var machineQuestions: [MachineQuestion] = []
  /// What may have swallowed somebody.
  public private(set) var alarms: [IdentityAlarm] = []
  private var byEmail: [String: PersonID] = [:]
  private var byHandle: [String: PersonID] = [:]
  private var bySpelling: [String: PersonID] = [:]
  private var byName: [String: PersonID?] = [:]
  private var byAccount: [String: PersonID] = [:]
  private var dated: [DatedNaming.Kind: [String: [(naming: DatedNaming, person: PersonID)]]] = [:]
  private let key: KeyedHash

  /// Leads namings to people.
  ///
  /// - Parameters:
  ///   - mentioned: people named in reviews and documents beside those who wrote commits.
  ///   - commits: who stands in one commit with whom.
  ///   - templates: whose messages are always the same.
  ///   - decisions: what people decided about suggestions.
  ///   - key: with a roster, the secret key under which people outside it appear; their addresses cannot be tried
  ///     out against it.
  public init(
    identities: [IdentityFact], aliases: [AliasFact],
    companions: [(declared: GitPerson, worker: GitPerson)] = [], mentioned: [GitPerson],
    commits: SharedCommits = SharedCommits(), templates: MessageTemplates = MessageTemplates(),
    decisions: IdentityDecisions = IdentityDecisions(),
    organisation: Organisation, key: KeyedHash
  ) {
    self.key = key
    var graph = NamingGraph(use: AddressUse(identities))
    let bots = Bots(machines: organisation.bots, people: organisation.notBots)
    let lines = PeopleDirectory.mailmapLines(aliases, organisation).sorted(by: PeopleDirectory.precedes)
    for line in lines { graph.prepare(mailmap: line) }
    for email in organisation.people.flatMap(\.emails) { graph.own(email) }
    // In an order of their own, because facts come in any order, and where two say different things one has to win.
    for person in organisation.people { graph.join(roster: person) }
    for identity in identities.sorted(by: PeopleDirectory.precedes) { graph.add(identity) }
    for person in Set(mentioned).sorted(by: { $0.sortKey < $1.sortKey }) { graph.add(person) }
    graph.apply(decisions)
    for line in lines { graph.join(mailmap: line) }
    let merges = aliases.filter { $0.basis == .forgeMerge }.sorted(by: PeopleDirectory.precedes)
    graph.joinForgeMerges(merges)
    for pair in companions.sorted(by: {
      ($0.worker.sortKey, $0.declared.sortKey) < ($1.worker.sortKey, $1.declared.sortKey)
    }) {
      graph.join(declared: pair.declared, worker: pair.worker)
    }
    graph.joinRelayed()
    let weighing = EvidenceJoining(
      merges: merges, commits: commits, bots: bots, joins: organisation.joinsOnEvidence)
    let open = weighing.join(&graph)
    read(&graph, organisation, bots, templates, decisions)
    dated = PeopleDirectory.dated(organisation.people)
    alarms = findAlarms(graph)
    suggestions = open.compactMap { suggestion($0, graph, decisions.key) }
  }

  /// The lines of each repository's mailmap that count, then the organisation's own.
  private static func mailmapLines(_ aliases: [AliasFact], _ organisation: Organisation) -> [AliasFact] {
    let own = Set(organisation.aliases.map { NamingGraph.spelling($0.commitName, $0.commitEmail.lowercased()) })
    let lines = aliases.filter { alias in
      alias.basis == .mailmap && !own.contains(NamingGraph.spelling(alias.alias.name, alias.alias.email ?? ""))
    }
    return lines
      + organisation.aliases.map { alias in
        AliasFact(
          repository: "", basis: .mailmap, alias: GitPerson(name: alias.commitName, email: alias.commitEmail),
          proper: GitPerson(name: alias.properName, email: alias.properEmail ?? alias.commitEmail), records: 1,
          source: Source(oid: "", path: "mailmap", line: alias.line))
      }
  }

  private mutating func read(
    _ graph: inout NamingGraph, _ organisation: Organisation, _ bots: Bots, _ templates: MessageTemplates,
    _ decisions: IdentityDecisions
  ) {
    var machines = MachineCheck(bots: bots, templates: templates, decisions: decisions, use: graph.use)
    let onRoster = Dictionary(organisation.people.map { ($0.id, $0) }) { first, _ in first }
    for root in graph.roots {
      let members = graph.members(of: root).map { graph.nodes[$0] }
      let cluster = IdentityCluster(
        members, roster: graph.rosterID(of: root).flatMap { onRoster[$0] },
        hasRoster: organisation.hasRoster, key: key)
      let id = cluster.person.id
      let isOnRoster = graph.rosterID(of: root) != nil
      let finding = isOnRoster ? nil : machines.finding(cluster, members)
      if case .doubtful(let reason) = finding {
        machineQuestions.append(
          MachineQuestion(
            side: .init(person: id, naming: decisions.key.hex(graph.nodes[root].naming.text)), reason: reason))
      }
      entries[id] = Entry(
        person: cluster.person, basis: graph.basis(of: root) ?? .email, isMachine: finding?.isMachine ?? false,
        machineReason: finding?.machineReason,
        commits: cluster.commits, isOnRoster: isOnRoster,
        names: Set(cluster.names.map { $0.lowercased() }.filter { $0.contains(" ") }), aliases: cluster.aliases,
        preferredName: cluster.preferredName, reasons: graph.reasons(of: root))
      for index in graph.members(of: root) {
        switch graph.nodes[index].naming {
        case .mailbox(let text): byEmail[text] = id
        case .handle(let text): byHandle[text] = id
        case .spelling(let text): bySpelling[text] = id
        case .account(let text): byAccount[text] = id
        case .roster: break
        }
      }
      // A spelling that only somebody's mention used must not hide the person who commits under it.
      for name in Set(cluster.names.map { $0.lowercased() })
      where name.contains(" ") && (cluster.commits > 0 || isOnRoster) {
        byName[name] = byName[name] == nil ? .some(id) : .some(nil)
      }
    }
    machineQuestions.sort { ($0.side.person, $0.id) < ($1.side.person, $1.id) }
  }

  private func findAlarms(_ graph: NamingGraph) -> [IdentityAlarm] {
    var alarms = entries.values.sorted { $0.person.id < $1.person.id }.flatMap { IdentityAlarm.about($0) }
    for pair in graph.rosterConflicts.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      alarms.append(
        IdentityAlarm(
          kind: .rosterConflict, people: pair,
          finding: "a mailmap, an address or a decision would join two people on the roster"))
    }
    for email in graph.use.sharedByMany.sorted() {
      alarms.append(
        IdentityAlarm(
          kind: .sharedAddress, people: [],
          finding: "several people use \(email.isEmpty ? "an empty address" : email): it joins nobody"))
    }
    for spelling in graph.use.borrowed.sorted() {
      let parts = spelling.split(separator: "\u{0}").map(String.init)
      guard parts.count == 2, let person = bySpelling[spelling] else { continue }
      alarms.append(
        IdentityAlarm(
          kind: .borrowedAddress, people: [person],
          finding: "one name stands under \(parts[1]), which is somebody else's"))
    }
    return alarms
  }

  private func suggestion(
    _ open: EvidenceJoining.Open, _ graph: NamingGraph, _ key: KeyedHash
  ) -> MergeSuggestion? {
    func side(_ index: Int) -> MergeSuggestion.Side? {
      guard let person = person(at: graph.nodes[index].naming) else { return nil }
      return .init(person: person, naming: key.hex(graph.nodes[index].naming.text))
    }
    guard let one = side(open.left), let other = side(open.right), one.person != other.person else { return nil }
    let sides = one.person < other.person ? (one, other) : (other, one)
    return MergeSuggestion(
      left: sides.0, right: sides.1, isLikely: open.isLikely, reasons: open.reasons,
      about: open.about.flatMap { person(at: graph.nodes[$0].naming) })
  }

  private func person(at naming: NamingGraph.Naming) -> PersonID? {
    switch naming {
    case .mailbox(let text): byEmail[text]
    case .handle(let text): byHandle[text]
    case .spelling(let text): bySpelling[text]
    case .account(let text): byAccount[text]
    case .roster(let id): id
    }
  }

  private static func precedes(_ left: IdentityFact, _ right: IdentityFact) -> Bool {
    (left.email, left.name, left.repository, left.commits) < (right.email, right.name, right.repository, right.commits)
  }

  private static func precedes(_ left: AliasFact, _ right: AliasFact) -> Bool {
    (left.proper.sortKey, left.alias.sortKey, left.repository, left.source.line ?? 0, left.records)
      < (right.proper.sortKey, right.alias.sortKey, right.repository, right.source.line ?? 0, right.records)
  }

  private static func dated(
    _ people: [Person]
  ) -> [DatedNaming.Kind: [String: [(naming: DatedNaming, person: PersonID)]]] {
    var dated: [DatedNaming.Kind: [String: [(naming: DatedNaming, person: PersonID)]]] = [:]
    for person in people {
      for naming in person.datedNamings {
        let text = naming.kind == .email ? EmailAddress(naming.text).mailbox : naming.text
        dated[naming.kind, default: [:]][text, default: []].append((naming, person.id))
      }
    }
    return dated
  }

  // MARK: - Asking

  /// Whether a naming means different people on different days.
  public var hasDatedNamings: Bool { !dated.isEmpty }

  /// The person behind a naming; nil when git does not say who it is.
  ///
  /// A name without address or handle is a mention, not a joining: it means the one person who commits under that full
  /// name, if there is exactly one.
  ///
  /// - Parameter day: the day on which somebody was named so; nil: the newest for which the roster says anything.
  public func person(_ naming: GitPerson, on day: CalendarDay? = nil) -> PersonID? {
    if !dated.isEmpty, let person = datedPerson(naming, day) { return person }
    if let email = naming.email {
      let address = EmailAddress(email)
      if let exact = bySpelling[NamingGraph.spelling(naming.name, address.text)] { return exact }
      if let account = address.gerritAccount { return byAccount[account] }
      if let known = byEmail[address.mailbox] { return known }
    }
    if let handle = naming.handle, let known = byHandle[handle] { return known }
    if let account = PeopleDirectory.gerritAccount(inName: naming.name) { return byAccount[account] }
    let name = naming.name.map { PersonName.withoutRelay($0) ?? $0 }
    if naming.email == nil || name != naming.name, naming.handle == nil, let name, let one = byName[name.lowercased()] {
      return one
    }
    return nil
  }

  private func datedPerson(_ naming: GitPerson, _ day: CalendarDay?) -> PersonID? {
    func owner(_ kind: DatedNaming.Kind, _ text: String?) -> PersonID? {
      guard let text, let owners = dated[kind]?[text] else { return nil }
      if let day { return owners.first { $0.naming.covers(day) }?.person }
      let last = CalendarDay(year: 9999, month: 12, day: 31)
      return owners.max { ($0.naming.until ?? last, $1.person) < ($1.naming.until ?? last, $0.person) }?.person
    }
    return owner(.email, naming.email.map { EmailAddress($0).mailbox }) ?? owner(.handle, naming.handle)
  }

  /// The number in the name that Gerrit gives to an account: `Gerrit User 1000013`.
  static func gerritAccount(inName name: String?) -> String? {
    guard let name, name.hasPrefix("Gerrit User ") else { return nil }
    let number = name.dropFirst(12)
    return number.isEmpty || !number.utf8.allSatisfy(Text.isDigit) ? nil : String(number)
  }

  /// The id under which somebody appears who is named so, whether anything else is known of them or not.
  public func appearance(_ naming: GitPerson, on day: CalendarDay? = nil) -> PersonID {
    person(naming, on: day) ?? Pseudonym.id(of: naming, key: key)
  }

  /// The keyed hash of the naming that an address, `@handle` or `Name <address>` means, for a decision about it; nil
  /// when git has no such naming.
  public func naming(_ text: String, key: KeyedHash) -> String? {
    let word = text.trimmed
    var found: NamingGraph.Naming?
    if let open = word.firstIndex(of: "<"), word.hasSuffix(">") {
      let email = String(word[word.index(after: open)...].dropLast()).lowercased()
      let spelling = NamingGraph.spelling(String(word[..<open]).trimmed, email)
      if bySpelling[spelling] != nil {
        found = .spelling(spelling)
      } else if byEmail[EmailAddress(email).mailbox] != nil {
        found = .mailbox(EmailAddress(email).mailbox)
      }
    } else {
      let bare = (word.hasPrefix("@") ? String(word.dropFirst()) : word).lowercased()
      if byEmail[EmailAddress(bare).mailbox] != nil {
        found = .mailbox(EmailAddress(bare).mailbox)
      } else if byHandle[bare] != nil {
        found = .handle(bare)
      }
    }
    return found.map { key.hex($0.text) }
  }

  /// Whether an address is a placeholder or a machine's, such as `root@localhost`, and so nobody's own.
  public static func isNobodys(_ email: String) -> Bool { EmailAddress(email).kind == .shared }

  /// Whether somebody is a person, not a machine.
  public func isHuman(_ id: PersonID) -> Bool { entries[id]?.isMachine == false }

  /// The person that somebody at a prompt means: an id, `@handle`, an address, or a full name that one person has.
  public func find(_ text: String) -> PersonID? {
    let word = text.trimmed
    let bare = word.hasPrefix("@") ? String(word.dropFirst()).lowercased() : word.lowercased()
    if let entry = entries[PersonID(bare)] { return entry.person.id }
    if let owner = datedPerson(GitPerson(email: bare, handle: bare), nil) { return owner }
    return byHandle[bare] ?? byEmail[EmailAddress(bare).mailbox] ?? (byName[bare] ?? nil)
  }
}
