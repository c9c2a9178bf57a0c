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
    fileprivate var origins: [UInt64]
    fileprivate var originDays: [CalendarDay]

    fileprivate init(_ strand: RepositoryShare.Strand, in share: RepositoryShare) {
      repository = share.repository
      by = share.people[strand.by]
      commits = strand.commits
      days = strand.days
      commit = strand.commit
      titles = strand.titles
      origins = strand.origins
      originDays = strand.originDays
    }

    /// Without the commits that another repository has, too; nil when nothing is left.
    fileprivate func without(_ known: Set<UInt64>) -> Part? {
      let copied = origins.count { known.contains($0) }
      if copied == 0 { return self }
      if copied == origins.count { return nil }
      var rest = self
      rest.commits -= copied
      // The days on which only copies came in.
      let (theirs, own) = (
        Set(zip(origins, originDays).filter { known.contains($0.0) }.map(\.1)),
        Set(zip(origins, originDays).filter { !known.contains($0.0) }.map(\.1))
      )
      if commits <= origins.count { rest.days.removeAll { theirs.contains($0) && !own.contains($0) } }
      return rest
    }
  }

  /// What they are part of: a ticket, an initiative, a document.
  public var id: String
  /// In order of repository and first commit.
  public var parts: [Part]

  /// The threads of at least two repositories or two people, in order of id. The order of shares changes nothing.
  ///
  /// A repository that was split off another one, or took part of its history in, has its commits, too: each counts once,
  /// in the repository that had them first. Where that cannot be told, it is the one that went on least: the other one
  /// is known by what it did afterwards.
  ///
  /// - Parameter documents: all documents: what commits implement is named by the document it is, where exactly one is
  ///   meant.
  public static func threads(_ shares: [RepositoryShare], documents: [DocumentFact] = []) -> [InitiativeThread] {
    let lookup = DocumentLookup(documents)
    func id(_ strand: RepositoryShare.Strand, _ repository: String) -> String? {
      guard let document = strand.document else { return strand.id }
      // A number in brackets means a document that is there, or nothing that two repositories could share.
      let known = lookup.document(document, from: repository)
      return (known ?? (strand.id == RepositoryShare.Strand.label ? nil : document.text)).map { "document \($0)" }
    }
    var byID: [String: [Part]] = [:]
    for share in shares.sorted(by: { $0.repository < $1.repository }) {
      for strand in share.strands {
        guard let id = id(strand, share.repository) else { continue }
        byID[id, default: []].append(Part(strand, in: share))
      }
    }
    return byID.filter { $0.value.count >= 2 }.sorted { $0.key < $1.key }.compactMap { id, parts in
      let parts = once(parts)
      return parts.count >= 2 ? InitiativeThread(id: id, parts: parts) : nil
    }
  }

  private static func once(_ parts: [Part]) -> [Part] {
    let places = Dictionary(grouping: parts, by: \.repository)
    func size(_ repository: String) -> Int { (places[repository] ?? []).reduce(0) { $0 + $1.origins.count } }
    let sizes = places.keys.reduce(into: [String: Int]()) { $0[$1] = size($1) }
    // Where each commit was first.
    var homes: [UInt64: (CalendarDay, Int, String)] = [:]
    for part in parts {
      for (origin, day) in zip(part.origins, part.originDays) {
        let here = (day, sizes[part.repository] ?? 0, part.repository)
        if homes[origin].map({ here < $0 }) ?? true { homes[origin] = here }
      }
    }
    return parts.compactMap { part in
      part.without(Set(part.origins.filter { homes[$0]?.2 != part.repository }))
    }.sorted { ($0.repository, $0.commit) < ($1.repository, $1.commit) }
  }
}
