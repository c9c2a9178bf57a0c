internal import DaylightCore
internal import DaylightScanner

/// Shows people in facts as everything else shows them: those on the roster under the name they use, everybody else
/// under the pseudonym that items have for them. Who an address meant is asked for the day of the fact.
///
/// A subject line may hold a name: it is left out of changes by people outside the roster. Former names give way to the
/// present one, also in paths; an address or handle that would give one away is left out. Without a roster nobody is
/// hidden, and only former names are.
struct FactVeil {
  private let people: PeopleDirectory
  private let former: FormerNames
  private let calendar: OrganisationCalendar
  /// Nil where there is no roster that anybody could be outside of.
  private let outsiders: OutsiderNames?

  init(_ people: PeopleDirectory, calendar: OrganisationCalendar, hasRoster: Bool = true) {
    self.people = people
    self.calendar = calendar
    outsiders = hasRoster ? OutsiderNames(people) : nil
    former = FormerNames(people)
  }

  /// Whether facts are shown as they are.
  var hidesNothing: Bool { outsiders == nil && former.isEmpty }

  func veiled(_ fact: Fact) -> Fact {
    switch fact {
    case .identity(var identity):
      let shown = veiled(GitPerson(name: identity.name, email: identity.email), at: identity.last)
      identity.name = shown.name ?? ""
      identity.email = shown.email ?? ""
      for index in identity.places.indices {
        identity.places[index].folder = former.hidden(in: identity.places[index].folder)
      }
      return .identity(identity)
    case .alias(var alias):
      alias.alias = veiled(alias.alias, at: nil)
      alias.proper = veiled(alias.proper, at: nil)
      return .alias(alias)
    case .change(var change):
      if outsiders != nil, !isOnRoster(change.author, at: change.authored) { change.subject = "" }
      change.subject = veiled(change.subject)
      change.author = veiled(change.author, at: change.authored)
      change.committer = veiled(change.committer, at: change.integrated ?? change.authored)
      for index in change.areas.indices {
        change.areas[index].owners = change.areas[index].owners.map { veiled(owner: $0) }
      }
      return .change(change)
    case .review(var review):
      review.reviewer = veiled(review.reviewer, at: review.at)
      review.source = veiled(review.source)
      return .review(review)
    case .document(var document):
      document.title = veiled(document.title)
      document.path = former.hidden(in: document.path)
      document.declaredStatus = document.declaredStatus.map { former.hidden(in: $0) }
      document.supersededBy = document.supersededBy.map { former.hidden(in: $0) }
      for index in document.steps.indices {
        document.steps[index].declared = document.steps[index].declared.map { former.hidden(in: $0) }
      }
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
      citation.to.text = citation.to.text.map { former.hidden(in: $0) }
      citation.from.path = citation.from.path.map { former.hidden(in: $0) }
      return .citation(citation)
    case .standard(var standard):
      standard.title = veiled(standard.title)
      standard.path = former.hidden(in: standard.path)
      standard.enforcement = standard.enforcement.map { former.hidden(in: $0) }
      standard.names = standard.names.map { former.hidden(in: $0) }
      standard.introduced.author = veiled(standard.introduced.author, at: standard.introduced.at)
      return .standard(standard)
    case .ownership(var rule):
      rule.path = former.hidden(in: rule.path)
      rule.pattern = former.hidden(in: rule.pattern)
      rule.owners = rule.owners.map { veiled(owner: $0, isAlias: rule.dialect == .ownersAliases) }
      return .ownership(rule)
    case .repository: return fact
    }
  }

  private func veiled(_ text: String) -> String {
    let text = former.hidden(in: text)
    return outsiders?.hidden(in: text) ?? text
  }

  private func veiled(owner: String, isAlias: Bool = false) -> String {
    let bare = owner.hasPrefix("@") ? String(owner.dropFirst()) : owner
    // A team is nobody.
    guard !bare.contains("/") else { return owner }
    let naming = bare.contains("@") ? GitPerson(email: bare) : GitPerson(handle: bare)
    guard isAlias || bare.contains("@") || owner.hasPrefix("@") || people.person(naming) != nil else { return owner }
    let entry = entry(naming, at: nil)
    if let entry, former.isGivenAway(by: bare, of: entry.person.id) {
      return (outsiders == nil ? unrevealing(entry) : nil) ?? people.appearance(naming).description
    }
    if outsiders != nil, entry?.isOnRoster != true { return people.appearance(naming).description }
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
    let entry = entry(person, at: time)
    if outsiders != nil, entry?.isOnRoster != true {
      return GitPerson(name: people.appearance(person, on: day(time)).description)
    }
    guard let entry else {
      return GitPerson(name: person.name.map { former.hidden(in: $0) }, email: person.email, handle: person.handle)
    }
    func shown(_ text: String?) -> String? {
      text.flatMap { former.isGivenAway(by: $0, of: entry.person.id) ? nil : $0 }
    }
    if outsiders != nil {
      return GitPerson(name: entry.person.name, email: shown(person.email), handle: shown(person.handle))
    }
    // Another address of theirs in its place, so that one can still see who it is.
    let email = shown(person.email) ?? (person.email == nil ? nil : unrevealing(entry))
    return GitPerson(name: person.name.map { former.hidden(in: $0) }, email: email, handle: shown(person.handle))
  }

  /// An address of somebody that does not give a former name away.
  private func unrevealing(_ entry: PeopleDirectory.Entry) -> String? {
    entry.aliases.compactMap(\.email).first { !former.isGivenAway(by: $0, of: entry.person.id) }
  }
}
