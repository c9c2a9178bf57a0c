internal import DaylightCore

/// Finds documents that lie in several repositories: moved or copied from one to another. Content decides, never a number.
struct DocumentMoves {
  private var originals: [String: String] = [:]
  private var copies: [String: [String]] = [:]

  init(_ documents: [DocumentFact]) {
    var byContent: [String: [DocumentFact]] = [:]
    for document in documents { byContent[document.source.oid, default: []].append(document) }
    for group in byContent.values where group.count >= 2 {
      let ordered = group.sorted {
        ($0.created.seconds, $0.repository, $0.lineage) < ($1.created.seconds, $1.repository, $1.lineage)
      }
      guard let first = ordered.first else { continue }
      let original = "\(first.repository) \(first.lineage)"
      for copy in ordered.dropFirst() where copy.repository != first.repository {
        let key = "\(copy.repository) \(copy.lineage)"
        originals[key] = original
        copies[original, default: []].append(key)
      }
    }
  }

  /// Whether a document, as `repository lineage`, is another one's copy.
  func isCopy(_ key: String) -> Bool { originals[key] != nil }

  /// The copies of a document, in order.
  func copies(of key: String) -> [String] { (copies[key] ?? []).sorted() }
}
