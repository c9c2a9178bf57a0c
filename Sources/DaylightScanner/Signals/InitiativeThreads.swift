public import DaylightCore

/// Commits of several repositories that say they are part of the same, joined from the shares of all repositories.
public struct InitiativeThread: Sendable {
  /// One person's commits in one repository.
  public struct Part: Sendable {
    /// The repository.
    public var repository: String
    /// Who.
    public var by: GitPerson
    /// How many commits.
    var commits: Int
    /// When, each day once.
    public var days: [CalendarDay]
    /// The first of them.
    public var commit: String
    var titles: [UInt64]
  }

  /// What they are part of: a ticket, an initiative, a document.
  public var id: String
  /// In order of repository and first commit.
  public var parts: [Part]

  /// The threads of at least two repositories or two people, in order of id. The order of shares changes nothing.
  ///
  /// - Parameter documents: all documents: what commits implement is named by the document it is, where exactly one is
  ///   meant.
  public static func threads(_ shares: [RepositoryShare], documents: [DocumentFact] = []) -> [InitiativeThread] {
    let lookup = DocumentLookup(documents)
    func id(_ strand: RepositoryShare.Strand, _ repository: String) -> String? {
      guard let document = strand.document else { return strand.id }
      return (lookup.document(document, from: repository) ?? document.text).map { "document \($0)" }
    }
    var byID: [String: [Part]] = [:]
    for share in shares.sorted(by: { $0.repository < $1.repository }) {
      for strand in share.strands {
        guard let id = id(strand, share.repository) else { continue }
        byID[id, default: []].append(
          Part(
            repository: share.repository, by: share.people[strand.by], commits: strand.commits,
            days: strand.days, commit: strand.commit, titles: strand.titles))
      }
    }
    return byID.filter { $0.value.count >= 2 }.sorted { $0.key < $1.key }.map { id, parts in
      InitiativeThread(id: id, parts: parts.sorted { ($0.repository, $0.commit) < ($1.repository, $1.commit) })
    }
  }
}
