internal import DaylightCore
internal import DaylightScanner

/// Replaces people outside a roster by keyed pseudonyms in facts, wherever a fact names them.
///
/// A subject line may hold a name: it is left out of changes by people outside the roster.
struct FactVeil {
  private let emails: Set<String>
  private let handles: Set<String>
  private let key: KeyedHash

  init(roster: [Person], key: KeyedHash) {
    emails = Set(roster.flatMap(\.emails))
    handles = Set(roster.flatMap(\.handles))
    self.key = key
  }

  func veiled(_ fact: Fact) -> Fact {
    switch fact {
    case .identity(var identity):
      guard !emails.contains(identity.email.lowercased()) else { return fact }
      identity.name = pseudonym(identity.email.lowercased() + identity.name)
      identity.email = ""
      return .identity(identity)
    case .alias(var alias):
      alias.alias = veiled(alias.alias)
      alias.proper = veiled(alias.proper)
      return .alias(alias)
    case .change(var change):
      let author = veiled(change.author)
      if author != change.author { change.subject = "" }
      change.author = author
      change.committer = veiled(change.committer)
      return .change(change)
    case .review(var review):
      review.reviewer = veiled(review.reviewer)
      return .review(review)
    case .document(var document):
      document.people = document.people.map { declared in
        var declared = declared
        declared.person = veiled(declared.person)
        return declared
      }
      return .document(document)
    case .revision(var revision):
      revision.by = veiled(revision.by)
      return .revision(revision)
    case .citation(var citation):
      citation.by = veiled(citation.by)
      return .citation(citation)
    case .standard(var standard):
      standard.introduced.author = veiled(standard.introduced.author)
      return .standard(standard)
    case .ownership(var rule):
      rule.owners = rule.owners.map { owner in
        let bare = owner.hasPrefix("@") ? String(owner.dropFirst()) : owner
        if bare.contains("/") || handles.contains(bare) || emails.contains(bare) { return owner }
        return rule.dialect == .ownersAliases || bare.contains("@") || owner.hasPrefix("@") ? pseudonym(bare) : owner
      }
      return .ownership(rule)
    case .repository: return fact
    }
  }

  private func veiled(_ person: GitPerson) -> GitPerson {
    if let email = person.email, emails.contains(email) { return person }
    if let handle = person.handle, handles.contains(handle) { return person }
    if person.isEmpty { return person }
    return GitPerson(name: pseudonym(person.email ?? person.handle ?? person.name?.lowercased() ?? ""))
  }

  private func pseudonym(_ text: String) -> String { "p-" + key.hex(text).prefix(10) }
}
