internal import DaylightCore

/// Who cares for the areas of a repository that an ownership file gives to them by name, and who goes on with it.
struct AreaStewardship {
  /// The care of one person for the areas of one repository.
  struct Care {
    var repository: String
    var person: PersonID
    /// Reviews, and changes taken in, in areas that name whoever did it; from old to new.
    var acts: [EvidenceContext.Review]
    /// Those who were named beside them later, and go on since they stopped.
    var heirs: [PersonID] = []
    /// The day of the heirs' first act since.
    var handedOver: CalendarDay?
  }

  /// A pair of people in one repository.
  private struct Beside: Hashable {
    var repository: String
    var first: PersonID
    var second: PersonID
  }

  /// The owners of an area, worked out once: the same few lists of owners come back in every change.
  private struct OwnersTable {
    private struct Key: Hashable {
      var repository: String
      var owners: [String]
    }

    private var known: [Key: TeamDirectory.AreaOwners] = [:]

    mutating func owners(
      of area: ChangeFact.Area, in repository: String, _ teams: TeamDirectory
    ) -> TeamDirectory.AreaOwners {
      let key = Key(repository: repository, owners: area.owners)
      if let owners = known[key] { return owners }
      let owners = teams.owners(of: area, in: repository)
      known[key] = owners
      return owners
    }
  }

  /// In order of repositories and people.
  private(set) var all: [Care] = []
  private var owners = OwnersTable()

  init(_ context: EvidenceContext) {
    var acts: [String: [PersonID: [EvidenceContext.Review]]] = [:]
    for review in context.reviews where review.fact.role.isReview || review.fact.role == .integrated {
      guard review.change.author != nil else { continue }
      let isOwner = review.change.fact.areas.contains {
        owners.owners(of: $0, in: review.fact.repository, context.teams).holds(review.reviewer, on: review.day)
      }
      if isOwner { acts[review.fact.repository, default: [:]][review.reviewer, default: []].append(review) }
    }
    for (repository, byPerson) in acts.sorted(by: { $0.key < $1.key }) {
      for (person, acts) in byPerson.sorted(by: { $0.key < $1.key }) {
        let acts = acts.sorted {
          ($0.day, $0.fact.commit, $0.fact.role.rawValue) < ($1.day, $1.fact.commit, $1.fact.role.rawValue)
        }
        let quarters = Set(acts.map { context.calendar.quarter(of: $0.day) })
        let authors = Set(acts.compactMap(\.change.author))
        guard quarters.count >= AreaStewardship.leastQuarters, authors.count >= AreaStewardship.leastAuthors else {
          continue
        }
        all.append(Care(repository: repository, person: person, acts: acts))
      }
    }
    findHeirs(context, acts)
  }

  /// Fewer quarters are a project.
  static let leastQuarters = 3
  /// Whoever only ever looks at one other's changes works with them.
  static let leastAuthors = 2

  /// Those who took over: they were named beside the steward at least a quarter after the steward was, and took changes in
  /// two quarters or more since the steward stopped.
  private mutating func findHeirs(_ context: EvidenceContext, _ acts: [String: [PersonID: [EvidenceContext.Review]]]) {
    let now = context.calendar.quarter(of: context.asOf).index
    let left = all.indices.filter { place in
      guard let last = all[place].acts.last else { return false }
      return now - context.calendar.quarter(of: last.day).index >= 2
    }
    if left.isEmpty { return }
    let together = together(context, of: Set(left.map { all[$0].person }))
    for place in left {
      let care = all[place]
      guard let last = care.acts.last?.day,
        let named = together[Beside(repository: care.repository, first: care.person, second: care.person)]
      else { continue }
      for (other, theirs) in (acts[care.repository] ?? [:]).sorted(by: { $0.key < $1.key }) where other != care.person {
        guard let beside = together[Beside(repository: care.repository, first: care.person, second: other)],
          context.calendar.quarter(of: beside).index > context.calendar.quarter(of: named).index
        else { continue }
        let since = theirs.map(\.day).filter { $0 > last }
        guard Set(since.map { context.calendar.quarter(of: $0) }).count >= 2, let first = since.min() else { continue }
        all[place].heirs.append(other)
        all[place].handedOver = min(all[place].handedOver ?? first, first)
      }
    }
  }

  /// When each of some people was first named as an owner of an area, alone (with themselves) and beside each other.
  private mutating func together(_ context: EvidenceContext, of people: Set<PersonID>) -> [Beside: CalendarDay] {
    var first: [Beside: CalendarDay] = [:]
    for change in context.changes {
      guard let day = change.day else { continue }
      for area in change.fact.areas {
        let named = owners.owners(of: area, in: change.fact.repository, context.teams).people(on: day)
        for person in named.intersection(people) {
          for other in named {
            let beside = Beside(repository: change.fact.repository, first: person, second: other)
            first[beside] = min(first[beside] ?? day, day)
          }
        }
      }
    }
    return first
  }
}
