/// What is known of one person so far, in the form in which two of them are compared.
struct IdentityProfile: Sendable {
  /// The names, with the commits under each.
  var names: [PersonName: Int] = [:]
  /// Handles on forges that an address or a document names.
  var handles: Set<String> = []
  /// Handles whose merges take in mostly this person's commits.
  var mergedHandles: Set<String> = []
  /// What the addresses have before the `@`.
  var stems: Set<String> = []
  /// The parts of what the addresses have before the `@`, where signs part it.
  var addressParts: [String: Set<String>] = [:]
  /// Domains that are no provider's.
  var domains: Set<String> = []
  /// The same, each with what stands before it.
  var ownMailboxes: [String: Set<String>] = [:]
  /// The addresses whole, letters and digits alone.
  var addresses: Set<String> = []
  /// Names that addresses spell out where git has no full name: `ana.keller@…`.
  var spelledOut: Set<PersonName> = []
  /// Repositories in which any of the addresses stands.
  var repositories: Set<String> = []
  /// When and where the person worked, by repository.
  var work: [String: WorkHabits] = [:]
  /// Domains in which a machine's administrator signed as `root`.
  private(set) var rootDomains: Set<String> = []
  /// Machines by their own names, on which any of the addresses is an account: `laptop.local`.
  private(set) var hosts: Set<String> = []
  /// Letters and digits of addresses with white space before the `@`, where a name must have been meant.
  private(set) var gluedNames: Set<String> = []
  /// Whether the roster has the person.
  var isOnRoster = false
  /// Whether all addresses are accounts, on machines such as `ana@laptop.local` or in a Subversion repository.
  private(set) var isLocal = true
  /// Whether one of them is an account in a Subversion repository.
  private(set) var isConverted = false

  /// The full name with the most commits.
  var mainName: PersonName? {
    names.filter(\.key.isFull).max { ($0.value, $1.key.key) < ($1.value, $0.key.key) }?.key
  }

  /// Names of one word, as handles are; `a.keller` is one, too.
  var nicknames: Set<String> { Set(names.keys.filter { $0.isOneWord && !$0.isFull }.map(\.squashed)) }

  /// What stands before the last part of the domains: `x` of `x.org`.
  var domainLabels: Set<String> {
    Set(domains.compactMap(OwnDomain.label).filter { $0.count >= 4 })
  }

  /// The parts of the domains that somebody registered.
  var registeredDomains: Set<String> { Set(domains.compactMap(OwnDomain.registered)) }

  mutating func add(_ email: EmailAddress, isShared: Bool) {
    if let handle = email.handle { handles.insert(Letters.squashed(handle)) }
    if !isShared {
      stems.insert(email.stem)
      let parts = email.local.split { !$0.isLetter && !$0.isNumber }.map { Letters.squashed(String($0)) }
      if parts.count >= 2 { addressParts[email.stem, default: []].formUnion(parts.filter { $0.count >= 3 }) }
      if email.kind == .mailbox, email.handle == nil {
        addresses.insert(Letters.squashed(email.text))
        let words = email.local.split { !$0.isLetter && !$0.isNumber }.map { Letters.withoutNumber(String($0)) }
        if words.count >= 2, words.allSatisfy({ $0.count >= 3 }) {
          let name = PersonName(words.joined(separator: " "))
          if name.isFull { spelledOut.insert(name) }
        }
      }
    }
    if email.isOnMachine { hosts.insert(email.domain) }
    if email.local.contains(where: \.isWhitespace) { gluedNames.insert(Letters.squashed(email.local)) }
    if email.local == "root", let domain = OwnDomain.registered(email.domain) { rootDomains.insert(domain) }
    if email.isConverted { isConverted = true } else if email.kind == .mailbox { isLocal = false }
    if email.hasOwnDomain, !isShared {
      domains.insert(email.domain)
      ownMailboxes[email.domain, default: []].insert(email.stem)
    }
  }
}
