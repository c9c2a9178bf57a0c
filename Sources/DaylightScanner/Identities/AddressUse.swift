internal import DaylightCore

/// Which addresses several people use, and which name stands by mistake under somebody else's address.
struct AddressUse: Sendable {
  /// So many names that have nothing in common make an address nobody's own.
  static let unrelatedNames = 3

  /// Addresses of lists, relays and service accounts: under them a name is all that tells who it was.
  private(set) var sharedByMany: Set<String> = []
  /// Names and addresses, as `NamingGraph.spelling` has them, where a commit was made on somebody else's machine.
  private(set) var borrowed: Set<String> = []

  private struct Use {
    var raw: String
    var name: PersonName
    var commits: Int
  }

  init(_ identities: [IdentityFact]) {
    var byAddress: [String: [String: Use]] = [:]
    var commitsByName: [String: [String: Int]] = [:]
    for identity in identities {
      let email = EmailAddress(identity.email).text
      let name = PersonName(identity.name)
      byAddress[email, default: [:]][
        identity.name.lowercased(), default: Use(raw: identity.name, name: name, commits: 0)
      ].commits += identity.commits
      commitsByName[name.key, default: [:]][email, default: 0] += max(1, identity.commits)
    }
    for (email, uses) in byAddress where uses.count > 1 || uses.values.contains(where: \.name.isRelayed) {
      let uses = uses.values.sorted { ($1.commits, $0.raw) < ($0.commits, $1.raw) }
      if AddressUse.areMany(uses.map(\.name)) {
        sharedByMany.insert(email)
        continue
      }
      guard let main = uses.first(where: \.name.isFull) else { continue }
      let all = uses.reduce(0) { $0 + max(1, $1.commits) }
      for use in uses where use.name.isFull && !use.name.isRelated(to: main.name) {
        let here = max(1, use.commits)
        let elsewhere = (commitsByName[use.name.key] ?? [:]).filter { $0.key != email }.values.reduce(0, +)
        if here * 10 <= all, elsewhere > here { borrowed.insert(NamingGraph.spelling(use.raw, email)) }
      }
    }
  }

  private static func areMany(_ names: [PersonName]) -> Bool {
    if names.contains(where: \.isRelayed) { return true }
    var unrelated: [PersonName] = []
    for name in names where name.isFull && !unrelated.contains(where: { $0.isRelated(to: name) }) {
      unrelated.append(name)
      if unrelated.count == unrelatedNames { return true }
    }
    return false
  }
}
