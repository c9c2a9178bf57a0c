internal import DaylightCore
internal import DaylightScanner

/// Shows people in facts as everything else shows them: those on the roster under the name they use, everybody else
/// under the pseudonym that items have for them.
///
/// A subject line may hold a name: it is left out of changes by people outside the roster, and former names in it give
/// way to the present one.
struct FactVeil {
  private let people: PeopleDirectory
  private let former: FormerNames

  init(_ people: PeopleDirectory) {
    self.people = people
    former = FormerNames(people)
  }

  func veiled(_ fact: Fact) -> Fact {
    switch fact {
    case .identity(var identity):
      let naming = GitPerson(name: identity.name, email: identity.email)
      let shown = veiled(naming)
      identity.name = shown.name ?? ""
      if shown.email == nil { identity.email = "" }
      return .identity(identity)
    case .alias(var alias):
      alias.alias = veiled(alias.alias)
      alias.proper = veiled(alias.proper)
      return .alias(alias)
    case .change(var change):
      if !isOnRoster(change.author) { change.subject = "" }
      change.subject = former.hidden(in: change.subject)
      change.author = veiled(change.author)
      change.committer = veiled(change.committer)
      return .change(change)
    case .review(var review):
      review.reviewer = veiled(review.reviewer)
      return .review(review)
    case .document(var document):
      document.title = former.hidden(in: document.title)
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
      standard.title = former.hidden(in: standard.title)
      standard.introduced.author = veiled(standard.introduced.author)
      return .standard(standard)
    case .ownership(var rule):
      rule.owners = rule.owners.map { owner in
        let bare = owner.hasPrefix("@") ? String(owner.dropFirst()) : owner
        // A team is nobody.
        guard !bare.contains("/") else { return owner }
        guard rule.dialect == .ownersAliases || bare.contains("@") || owner.hasPrefix("@") || isKnown(bare) else {
          return owner
        }
        let naming = bare.contains("@") ? GitPerson(email: bare) : GitPerson(handle: bare)
        return isOnRoster(naming) ? owner : people.appearance(naming).description
      }
      return .ownership(rule)
    case .repository: return fact
    }
  }

  private func entry(_ naming: GitPerson) -> PeopleDirectory.Entry? {
    people.person(naming).flatMap { people.entries[$0] }
  }

  private func isOnRoster(_ naming: GitPerson) -> Bool { entry(naming)?.isOnRoster == true }

  private func isKnown(_ handle: String) -> Bool { people.person(GitPerson(handle: handle)) != nil }

  private func veiled(_ person: GitPerson) -> GitPerson {
    if person.isEmpty { return person }
    guard let entry = entry(person), entry.isOnRoster else {
      return GitPerson(name: people.appearance(person).description)
    }
    return GitPerson(name: entry.person.name, email: person.email, handle: person.handle)
  }
}
