/// A domain that somebody has for themselves: it is made of the name, the handle or the address of somebody who may be
/// the same.
struct OwnDomain: Hashable, Sendable {
  /// What stands before the public part: `keller` of `keller.example.org.uk`.
  let label: String
  /// Whether it is the other's handle or address, and not only made of a name, as several may bear it.
  let isOfHandle: Bool

  /// Nil when no domain of the owner's is made of what the person is called.
  init?(_ owner: IdentityProfile, _ person: IdentityProfile) {
    let names = owner.names.keys.filter(\.isFull) + person.names.keys.filter(\.isFull)
    var found: (label: String, isOfHandle: Bool)?
    for label in Set(owner.domains.compactMap(OwnDomain.label)).sorted()
    where label.count >= 4 && !NameLists.generic.contains(label) {
      let isOfName = names.contains { MergeEvidence.madeOf($0, label) > 0 || $0.respelled == label }
      if !isOfName, !NameLists.common.contains(label), label.count >= 5, !owner.stems.contains(label),
        person.handles.contains(label) || person.stems.contains(label)
      {
        found = (label, true)
        break
      }
      let isTheirs =
        person.handles.contains(label) || person.stems.contains(label)
        || person.names.keys.contains { name in
          name.squashed == label || name.respelled == label || (name.isFull && name.words.last == label)
            || (name.isFull && label.count >= 5 && MergeEvidence.madeOf(name, label) == 2)
        }
      if isTheirs, found == nil { found = (label, false) }
    }
    guard let found else { return nil }
    label = found.label
    isOfHandle = found.isOfHandle
  }

  /// The last part of a domain that is not everybody's, letters and digits alone; nil when there is none.
  static func label(_ domain: String) -> String? {
    registered(domain)?.split(separator: ".").first.map { Letters.squashed(String($0)) }
  }

  /// The part of a domain that somebody registered: `harbour.co.uk` of `mail.harbour.co.uk`; nil when there is none.
  static func registered(_ domain: String) -> String? {
    let labels = domain.split(separator: ".")
    guard labels.count >= 2, let country = labels.last else { return nil }
    let isSecond = country.count == 2 && labels.count >= 3 && seconds.contains(String(labels[labels.count - 2]))
    return labels.suffix(isSecond ? 3 : 2).joined(separator: ".")
  }

  /// What countries give out names below: `co.uk`, `com.au`.
  private static let seconds: Set<String> = [
    "co", "com", "net", "org", "ac", "edu", "gov", "me", "or", "ne", "go", "gen", "id", "ltd", "plc", "nom", "asso",
    "in",
    "priv",
  ]
}
