internal import DaylightCore

/// The namings of one person put together: how they appear, and what is known of them.
struct IdentityCluster {
  private(set) var person: Person
  private(set) var preferredName: String?
  private(set) var names: [String]
  /// The name and the address with the most commits: what tells a person from a machine, because one commit through a
  /// relay makes nobody a machine.
  private(set) var usual: GitPerson
  private(set) var commits: Int
  private(set) var aliases: [GitPerson]

  init(_ parts: [NamingGraph.Node], roster: Person?, hasRoster: Bool, key: KeyedHash) {
    let emails = Set(parts.flatMap { IdentityCluster.ownEmails($0) }).sorted()
    let handles = parts.compactMap { part in
      if case .handle(let handle) = part.naming { handle } else { nil }
    }.sorted()
    let spellings = parts.compactMap { part in
      if case .spelling(let text) = part.naming { text } else { nil }
    }.sorted()
    let accounts = parts.compactMap { part in
      if case .account(let text) = part.naming { "gerrit account \(text)" } else { nil }
    }.sorted()
    var counts: [String: Int] = [:]
    for part in parts {
      for (name, count) in part.names { counts[PersonName.withoutRelay(name) ?? name, default: 0] += count }
    }
    let proper = parts.compactMap(\.properName).min()
    let usualName = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let name = proper ?? usualName ?? handles.first.map { "@\($0)" } ?? emails.first ?? "unknown"
    let mainEmail = parts.filter {
      !$0.emails.isEmpty && !$0.names.keys.contains { PersonName.withoutRelay($0) != nil }
    }
    .max { ($0.commits, $1.emails.min() ?? "") < ($1.commits, $0.emails.min() ?? "") }?.emails.min()
    commits = parts.reduce(0) { $0 + $1.commits }
    names = Array(counts.keys) + parts.compactMap(\.properName)
    usual = GitPerson(name: proper ?? usualName, email: mainEmail, handle: mainEmail == nil ? handles.first : nil)
    preferredName = roster?.name ?? proper
    let first = emails.first ?? handles.first ?? accounts.first ?? spellings.first ?? name
    let id = roster?.id ?? Pseudonym.id(first, key: key)
    let shown = hasRoster && roster == nil ? "someone outside the roster (\(id))" : name
    person = roster ?? Person(id: id, name: shown, emails: emails, handles: handles)
    var seen: Set<GitPerson> = []
    aliases = parts.flatMap { part in
      part.emails.sorted().flatMap { email in
        let names = part.names.keys.sorted()
        return (names.isEmpty ? [""] : names).map { GitPerson(name: $0, email: email) }
      } + (part.emails.isEmpty ? IdentityCluster.handleAliases(part) : [])
    }.filter { seen.insert($0).inserted }.sorted { $0.sortKey < $1.sortKey }
  }

  /// The addresses that are the person's own, not a machine's or everybody's.
  private static func ownEmails(_ part: NamingGraph.Node) -> [String] {
    if case .mailbox = part.naming { Array(part.emails) } else { [] }
  }

  private static func handleAliases(_ part: NamingGraph.Node) -> [GitPerson] {
    guard case .handle(let handle) = part.naming else { return [] }
    let names = part.names.keys.sorted()
    return (names.isEmpty ? [""] : names).map { GitPerson(name: $0, handle: handle) }
  }
}
