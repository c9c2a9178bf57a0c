public import DaylightCore

extension PeopleDirectory {
  /// Leads all namings in some facts to people.
  ///
  /// - Parameters:
  ///   - key: with a roster, the secret key for pseudonyms of people outside it.
  ///   - decisions: what people decided about suggestions.
  ///   - mailmap: whether what mailmaps say counts.
  public init(
    _ facts: FactSet, organisation: Organisation, key: KeyedHash, decisions: IdentityDecisions = IdentityDecisions(),
    mailmap: Bool = true
  ) {
    var organisation = organisation
    if !mailmap { organisation.aliases = [] }
    self.init(
      identities: facts.identities, aliases: facts.aliases.filter { mailmap || $0.basis != .mailmap },
      companions: PeopleDirectory.companions(facts),
      mentioned: facts.reviews.map(\.reviewer) + facts.documents.flatMap { $0.people.map(\.person) },
      commits: SharedCommits(changes: facts.changes, reviews: facts.reviews),
      templates: MessageTemplates(facts.changes), decisions: decisions, organisation: organisation, key: key)
  }

  /// People whom a document's head names with a handle, each with the address under which somebody of the same full
  /// name, or whose address is made of the handle, changed that document. The name alone would not join them; the name
  /// and the shared document do.
  private static func companions(_ facts: FactSet) -> [(declared: GitPerson, worker: GitPerson)] {
    var workers: [String: Set<GitPerson>] = [:]
    for revision in facts.revisions {
      workers["\(revision.repository) \(revision.lineage)", default: []].insert(revision.by)
    }
    var found: [(declared: GitPerson, worker: GitPerson)] = []
    for document in facts.documents {
      let own = workers["\(document.repository) \(document.lineage)"] ?? []
      for declared in document.people.map(\.person) where declared.handle != nil || declared.email != nil {
        let same = own.filter { worker in
          guard let email = worker.email else { return false }
          if let name = declared.name?.lowercased(), name.contains(" ") { return worker.name?.lowercased() == name }
          return declared.handle.map { $0.count >= 4 && email.hasPrefix($0 + "@") } ?? false
        }
        if Set(same.compactMap(\.email)).count == 1, let worker = same.min(by: { $0.sortKey < $1.sortKey }) {
          found.append((declared, worker))
        }
      }
    }
    return found
  }
}
