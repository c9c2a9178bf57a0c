internal import DaylightCore

/// Finds documents that lie in several repositories: moved or copied from one to another. Content decides, or a title of
/// three words and more together with an author whom both name; never a number.
struct DocumentMoves {
  private var originals: [String: String] = [:]
  private var copies: [String: [String]] = [:]

  init(_ documents: [DocumentFact]) {
    var byContent: [String: [DocumentFact]] = [:]
    var byTitle: [String: [DocumentFact]] = [:]
    for document in documents {
      byContent[document.source.oid, default: []].append(document)
      // One that was worked on after it had moved holds something else by now.
      let title = document.title.lowercased()
      if title.split(separator: " ").count >= 3, title.utf8.count >= 15 { byTitle[title, default: []].append(document) }
    }
    for group in byContent.values { add(group) { _, _ in true } }
    for title in byTitle.keys.sorted() {
      add(byTitle[title] ?? []) { !DocumentMoves.authors($0).isDisjoint(with: DocumentMoves.authors($1)) }
    }
  }

  /// Takes documents that are alike: the oldest is the original of those in other repositories.
  private mutating func add(_ group: [DocumentFact], areOne: (DocumentFact, DocumentFact) -> Bool) {
    guard group.count >= 2 else { return }
    let ordered = group.sorted {
      ($0.created.seconds, $0.repository, $0.lineage) < ($1.created.seconds, $1.repository, $1.lineage)
    }
    guard let first = ordered.first(where: { originals["\($0.repository) \($0.lineage)"] == nil }) else { return }
    let original = "\(first.repository) \(first.lineage)"
    for copy in ordered where copy.repository != first.repository && areOne(first, copy) {
      let key = "\(copy.repository) \(copy.lineage)"
      guard originals[key] == nil, copies[key] == nil else { continue }
      originals[key] = original
      copies[original, default: []].append(key)
    }
  }

  /// What a document's head calls its authors: names, addresses and handles.
  private static func authors(_ document: DocumentFact) -> Set<String> {
    document.people.filter { $0.role == .author || $0.role == .coAuthor }.reduce(into: []) { found, declared in
      for word in [declared.person.name, declared.person.email, declared.person.handle] {
        if let word { found.insert(word.lowercased()) }
      }
    }
  }

  /// Whether a document, as `repository lineage`, is another one's copy.
  func isCopy(_ key: String) -> Bool { originals[key] != nil }

  /// The copies of a document, in order.
  func copies(of key: String) -> [String] { (copies[key] ?? []).sorted() }
}
