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
  /// Domains that are no provider's.
  var domains: Set<String> = []
  /// The same, each with what stands before it.
  var ownMailboxes: [String: Set<String>] = [:]
  /// Repositories in which any of the addresses stands.
  var repositories: Set<String> = []
  /// Whether the roster has the person.
  var isOnRoster = false
  /// Whether all addresses are accounts on machines, such as `ana@laptop.local`, and no handle is known.
  private(set) var isLocal = true

  /// The full name with the most commits.
  var mainName: PersonName? {
    names.filter(\.key.isFull).max { ($0.value, $1.key.key) < ($1.value, $0.key.key) }?.key
  }

  mutating func add(_ email: EmailAddress, isShared: Bool) {
    if let handle = email.handle { handles.insert(Letters.squashed(handle)) }
    if !isShared { stems.insert(email.stem) }
    if email.kind == .mailbox { isLocal = false }
    if email.hasOwnDomain, !isShared {
      domains.insert(email.domain)
      ownMailboxes[email.domain, default: []].insert(email.stem)
    }
  }
}
