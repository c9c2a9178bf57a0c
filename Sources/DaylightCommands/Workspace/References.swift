internal import DaylightCore

/// What files may refer to. A kind that was not looked up is not checked.
struct References: Sendable {
  /// What is referred to.
  enum Kind: String, Sendable, CaseIterable {
    case person, team, item, document

    /// The kind with its article.
    var label: String {
      switch self {
      case .person: "person on the roster"
      case .team: "team"
      case .item: "evidence item"
      case .document: "document or standard"
      }
    }

    /// Where to look one up.
    var source: String {
      switch self {
      case .person: "People are listed in org.yaml."
      case .team: "Teams are listed in org.yaml."
      case .item: "Items are listed by: daylight items"
      case .document: "Write it as repository:path, as daylight items shows them."
      }
    }
  }

  private var known: [Kind: Set<String>] = [:]

  /// Nothing is looked up, so nothing is checked.
  static let unchecked = References()

  init() {}

  /// The roster's people and teams.
  init(_ organisation: Organisation) {
    known[.person] = Set(organisation.people.map(\.id.description))
    known[.team] = Set(organisation.teams.map(\.id.description))
  }

  /// The same references with others of a kind.
  func with(_ kind: Kind, _ ids: some Sequence<String>) -> References {
    var references = self
    references.known[kind] = Set(ids)
    return references
  }

  /// Whether something is there; true for a kind that was not looked up.
  func has(_ kind: Kind, _ id: String) -> Bool { known[kind].map { $0.contains(id) } ?? true }

  /// What may have been meant.
  func nearest(_ kind: Kind, _ id: String) -> String? { References.nearest(id, in: known[kind] ?? []) }

  /// The word that is least far from another, when it is near at all.
  static func nearest(_ word: String, in words: some Sequence<String>) -> String? {
    let limit = max(1, min(3, word.count / 2))
    let near = words.map { ($0, YAMLReader.distance($0, word)) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
    return near.flatMap { $0.1 <= limit ? $0.0 : nil }
  }
}
