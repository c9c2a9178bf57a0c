internal import DaylightCore
internal import DaylightScanner

/// Shows people in facts as everything else shows them: those on the roster under the name they use, everybody else
/// under the pseudonym that items have for them. Who an address meant is asked for the day of the fact.
///
/// A subject line may hold a name: it is left out of changes by people outside the roster. Former names give way to the
/// present one, also in paths; an address or handle that would give one away is left out.
struct FactVeil {
  private let people: PeopleDirectory
  private let former: FormerNames
  private let calendar: OrganisationCalendar
  private let outsiders: OutsiderNames

  init(_ people: PeopleDirectory, calendar: OrganisationCalendar) {
    self.people = people
    self.calendar = calendar
    outsiders = OutsiderNames(people)
    former = FormerNames(people)
  }

  func veiled(_ fact: Fact) -> Fact {
    switch fact {
    case .identity(var identity):
      let shown = veiled(GitPerson(name: identity.name, email: identity.email), at: identity.last)
      identity.name = shown.name ?? ""
      if shown.email == nil { identity.email = "" }
      return .identity(identity)
    case .alias(var alias):
      alias.alias = veiled(alias.alias, at: nil)
      alias.proper = veiled(alias.proper, at: nil)
      return .alias(alias)
    case .change(var change):
      if !isOnRoster(change.author, at: change.authored) { change.subject = "" }
      change.subject = outsiders.hidden(in: former.hidden(in: change.subject))
      change.author = veiled(change.author, at: change.authored)
      change.committer = veiled(change.committer, at: change.integrated ?? change.authored)
      return .change(change)
    case .review(var review):
      review.reviewer = veiled(review.reviewer, at: review.at)
      review.source = veiled(review.source)
      return .review(review)
    case .document(var document):
      document.title = outsiders.hidden(in: former.hidden(in: document.title))
      document.path = former.hidden(in: document.path)
      document.source = veiled(document.source)
      if let alternatives = document.framing?.alternatives {
        document.framing?.alternatives = alternatives.map { former.hidden(in: $0) }
      }
      document.people = document.people.map { declared in
        var declared = declared
        declared.person = veiled(declared.person, at: document.created)
        return declared
      }
      return .document(document)
    case .revision(var revision):
      revision.by = veiled(revision.by, at: revision.at)
      revision.path = former.hidden(in: revision.path)
      return .revision(revision)
    case .citation(var citation):
      citation.by = veiled(citation.by, at: citation.at)
      citation.from.path = citation.from.path.map { former.hidden(in: $0) }
      return .citation(citation)
    case .standard(var standard):
      standard.title = outsiders.hidden(in: former.hidden(in: standard.title))
      standard.path = former.hidden(in: standard.path)
      standard.introduced.author = veiled(standard.introduced.author, at: standard.introduced.at)
      return .standard(standard)
    case .ownership(var rule):
      rule.path = former.hidden(in: rule.path)
      rule.pattern = former.hidden(in: rule.pattern)
      rule.owners = rule.owners.map { veiled(owner: $0, of: rule) }
      return .ownership(rule)
    case .repository: return fact
    }
  }

  private func veiled(owner: String, of rule: OwnershipFact) -> String {
    let bare = owner.hasPrefix("@") ? String(owner.dropFirst()) : owner
    // A team is nobody.
    guard !bare.contains("/") else { return owner }
    let naming = bare.contains("@") ? GitPerson(email: bare) : GitPerson(handle: bare)
    guard
      rule.dialect == .ownersAliases || bare.contains("@") || owner.hasPrefix("@") || people.person(naming) != nil
    else { return owner }
    guard let entry = entry(naming, at: nil), entry.isOnRoster, !former.isGivenAway(by: bare, of: entry.person.id)
    else { return people.appearance(naming).description }
    return owner
  }

  private func veiled(_ source: Source) -> Source {
    var source = source
    source.path = source.path.map { former.hidden(in: $0) }
    return source
  }

  private func entry(_ naming: GitPerson, at time: Timestamp?) -> PeopleDirectory.Entry? {
    people.person(naming, on: day(time)).flatMap { people.entries[$0] }
  }

  private func day(_ time: Timestamp?) -> CalendarDay? { time.map { calendar.day(of: $0.seconds) } }

  private func isOnRoster(_ naming: GitPerson, at time: Timestamp?) -> Bool {
    entry(naming, at: time)?.isOnRoster == true
  }

  private func veiled(_ person: GitPerson, at time: Timestamp?) -> GitPerson {
    if person.isEmpty { return person }
    guard let entry = entry(person, at: time), entry.isOnRoster else {
      return GitPerson(name: people.appearance(person, on: day(time)).description)
    }
    func shown(_ text: String?) -> String? {
      text.flatMap { former.isGivenAway(by: $0, of: entry.person.id) ? nil : $0 }
    }
    return GitPerson(name: entry.person.name, email: shown(person.email), handle: shown(person.handle))
  }
}
