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

  /// Those who took over: they became owners of an area of the steward's at least a quarter after the steward was, and took
  /// changes there in two quarters or more since the steward stopped.
  private mutating func findHeirs(_ context: EvidenceContext, _ acts: [String: [PersonID: [EvidenceContext.Review]]]) {
    let now = context.calendar.quarter(of: context.asOf).index
    let left = all.indices.filter { place in
      guard let last = all[place].acts.last else { return false }
      return now - context.calendar.quarter(of: last.day).index >= 2
    }
    if left.isEmpty { return }
    let areas = areas(context, of: Set(left.map { Steward(repository: all[$0].repository, person: all[$0].person) }))
    for place in left {
      let care = all[place]
      guard let last = care.acts.last?.day,
        let own = areas[Steward(repository: care.repository, person: care.person)]
      else { continue }
      for (other, theirs) in (acts[care.repository] ?? [:]).sorted(by: { $0.key < $1.key }) where other != care.person {
        let later = theirs.filter { $0.day > last }
        guard !later.isEmpty else { continue }
        let joined = own.joined(by: other, context.calendar)
        guard !joined.isEmpty else { continue }
        let since = later.filter { review in
          review.change.fact.areas.contains { area in joined.contains { AreaStewardship.goesOn($0, as: area) } }
        }.map(\.day)
        guard Set(since.map { context.calendar.quarter(of: $0) }).count >= 2, let first = since.min() else { continue }
        all[place].heirs.append(other)
        all[place].handedOver = min(all[place].handedOver ?? first, first)
      }
    }
  }

  /// Whether an area is one that somebody left: its other owners are still there, and hardly anybody else. Facts tell areas
  /// by their owners, and not by paths.
  private static func goesOn(_ others: Set<String>, as area: ChangeFact.Area) -> Bool {
    area.owners.count <= others.count + 2 && others.isSubset(of: area.owners)
  }

  /// Somebody in a repository.
  private struct Steward: Hashable {
    var repository: String
    var person: PersonID
  }

  /// The areas that name somebody, by their lists of owners.
  private struct Areas {
    /// When somebody was first named in a list; the steward is from the first day on which it is seen.
    var named: [Set<String>: [PersonID: CalendarDay]] = [:]
    /// The entries that name the steward.
    var own: Set<String> = []

    /// A change in an area of the steward's.
    mutating func see(
      _ owners: [String], _ people: Set<PersonID>, on day: CalendarDay, isSteward: (String) -> Bool
    ) {
      let list = Set(owners)
      if named[list] == nil { own.formUnion(owners.filter(isSteward)) }
      for person in people {
        named[list, default: [:]][person] = min(named[list]?[person] ?? day, day)
      }
    }

    /// The lists, without the steward, to which somebody was added a quarter or more after they were there.
    func joined(by person: PersonID, _ calendar: OrganisationCalendar) -> [Set<String>] {
      named.compactMap { list, people in
        guard let day = people[person] else { return nil }
        let wasThere = named.contains { before, owners in
          guard before.isSubset(of: list), let since = owners.values.min(),
            calendar.quarter(of: since).index < calendar.quarter(of: day).index
          else {
            return false
          }
          // Not among its owners when it began.
          return owners[person].map { $0 > since } ?? true
        }
        let others = list.subtracting(own)
        return wasThere && !others.isEmpty ? others : nil
      }
    }
  }

  private mutating func areas(_ context: EvidenceContext, of stewards: Set<Steward>) -> [Steward: Areas] {
    let people = Set(stewards.map(\.person))
    var areas: [Steward: Areas] = [:]
    for change in context.changes {
      guard let day = change.day else { continue }
      let repository = change.fact.repository
      for area in change.fact.areas where !area.owners.isEmpty {
        let named = owners.owners(of: area, in: repository, context.teams).people(on: day)
        for person in named.intersection(people) {
          let steward = Steward(repository: repository, person: person)
          guard stewards.contains(steward) else { continue }
          areas[steward, default: Areas()].see(area.owners, named, on: day) { owner in
            context.teams.person(named: owner) == person
          }
        }
      }
    }
    return areas
  }
}
