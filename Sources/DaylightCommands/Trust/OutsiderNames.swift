internal import DaylightCore
internal import DaylightScanner

/// Takes the full names, addresses and handles of people outside the roster out of texts: a subject line or a title may
/// hold what a pseudonym hides everywhere else.
struct OutsiderNames {
  private let names: Suppression

  init(_ people: PeopleDirectory) {
    var words: Set<String> = []
    var known: Set<String> = []
    for entry in people.entries.values where !entry.isMachine {
      let own = entry.names.union(entry.person.emails).union(entry.person.handles.filter { $0.utf8.count >= 4 })
      if entry.isOnRoster { known.formUnion(own) } else { words.formUnion(own) }
    }
    names = Suppression(
      Suppression.hashes(of: words.subtracting(known), key: .public), key: .public, placeholder: "somebody")
  }

  func hidden(in text: String) -> String { names.hidden(in: text) }

  /// An item whose words name nobody outside the roster.
  func hidden(in item: EvidenceItem) -> EvidenceItem {
    var item = item
    item.title = hidden(in: item.title)
    item.statements = item.statements.map(hidden(in:))
    return item
  }
}
