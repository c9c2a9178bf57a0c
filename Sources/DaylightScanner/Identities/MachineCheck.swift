internal import DaylightCore

/// Tells of each person whether it is a machine: by what people decided, by how it signs (`Bots`), by what else is known
/// (`MachineSigns`).
struct MachineCheck {
  /// What was found.
  enum Finding: Hashable {
    /// It signs as a machine, or somebody said so.
    case machine
    /// It is one by other signs; which, in words.
    case machineBy(String)
    /// It may be one; why, in words.
    case doubtful(String)

    var isMachine: Bool { if case .doubtful = self { false } else { true } }

    var machineReason: String? { if case .machineBy(let reason) = self { reason } else { nil } }
  }

  let bots: Bots
  let templates: MessageTemplates
  let decisions: IdentityDecisions
  let use: AddressUse
  private var ownWords: [String: Set<String>] = [:]

  init(bots: Bots, templates: MessageTemplates, decisions: IdentityDecisions, use: AddressUse) {
    self.bots = bots
    self.templates = templates
    self.decisions = decisions
    self.use = use
  }

  /// Nil for a person. Nobody who is on the roster is asked about.
  mutating func finding(_ cluster: IdentityCluster, _ members: [NamingGraph.Node]) -> Finding? {
    if !decisions.machines.isEmpty || !decisions.humans.isEmpty {
      let namings = Set(members.map { decisions.key.hex($0.naming.text) })
      if !namings.isDisjoint(with: decisions.humans) { return nil }
      if !namings.isDisjoint(with: decisions.machines) { return .machine }
    }
    if bots.isMachine(cluster.usual) { return .machine }
    let known = MachineSigns.Known(
      names: cluster.names.isEmpty ? cluster.person.handles : cluster.names,
      emails: members.flatMap { $0.emails.sorted() }.map { ($0, use.sharedByMany.contains($0)) },
      commits: cluster.commits, own: own(members), messages: templates.tally(cluster.aliases))
    guard let sign = MachineSigns(known), !cluster.aliases.contains(where: bots.isPersonByDecision) else { return nil }
    switch sign {
    case .machine(let reason): return .machineBy(reason)
    case .doubtful(let reason): return .doubtful(reason)
    }
  }

  /// The words of all repositories in which somebody stands.
  private mutating func own(_ members: [NamingGraph.Node]) -> Set<String> {
    var own: Set<String> = []
    for repository in members.flatMap(\.repositories) {
      let words = ownWords[repository] ?? MachineName.words(ofRepository: repository)
      ownWords[repository] = words
      own.formUnion(words)
    }
    return own
  }
}
