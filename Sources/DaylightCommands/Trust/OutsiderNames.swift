internal import DaylightCore
internal import DaylightScanner

/// Takes the full names, addresses and handles of people outside the roster out of texts: a subject line or a title may
/// hold what a pseudonym hides everywhere else.
///
/// Somebody's handle may be a word that the program writes itself, such as `author`, or what a repository is called. Such
/// a word only names them behind an `@`.
struct OutsiderNames {
  private let names: Suppression
  private let words: Suppression

  /// - Parameter repositories: ids of repositories, whose words are nobody's name.
  init(_ people: PeopleDirectory, repositories: some Sequence<String> = []) {
    var outside: Set<String> = []
    var known: Set<String> = []
    for entry in people.entries.values where !entry.isMachine {
      let own = entry.names.union(entry.person.emails).union(entry.person.handles.filter { $0.utf8.count >= 4 })
      if entry.isOnRoster { known.formUnion(own) } else { outside.formUnion(own) }
    }
    outside.subtract(known)
    var plain = SignalManual.words
    for repository in repositories {
      let id = repository.lowercased()
      plain.formUnion([id] + id.split(separator: "/").map(String.init))
      plain.formUnion(id.split { !($0.isLetter || $0.isNumber) }.map(String.init))
    }
    let ordinary = outside.filter { plain.contains($0.lowercased()) }
    func suppression(of words: Set<String>) -> Suppression {
      Suppression(Suppression.hashes(of: words, key: .public), key: .public, placeholder: "somebody")
    }
    names = suppression(of: outside.subtracting(ordinary))
    words = suppression(of: ordinary)
  }

  func hidden(in text: String) -> String {
    let text = names.hidden(in: text)
    guard !words.isEmpty, text.contains("@") else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.contains("@") ? words.hidden(in: String(word)) : String(word)
    }.joined(separator: " ")
  }

  /// An item whose words name nobody outside the roster.
  func hidden(in item: EvidenceItem) -> EvidenceItem {
    var item = item
    item.title = hidden(in: item.title)
    item.statements = item.statements.map(hidden(in:))
    return item
  }
}
