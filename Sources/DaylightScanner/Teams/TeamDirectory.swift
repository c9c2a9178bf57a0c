public import DaylightCore

/// Which team an owner in an ownership file means, and which teams somebody was in on a day.
public struct TeamDirectory: Sendable {
  private var byHandle: [String: TeamID] = [:]
  private var names: [TeamID: String] = [:]
  private var membersOfAlias: [PersonID: [AliasStay]] = [:]
  private var people: [PersonID: Person] = [:]
  private let hasRoster: Bool
  private var personOfOwner: [String: PersonID] = [:]
  private var peopleOfAlias: [String: [(person: PersonID, stay: AliasStay)]] = [:]
  private var teams: [TeamID: Team] = [:]
  /// Somebody's time in an alias.
  fileprivate struct AliasStay: Sendable {
    var team: TeamID
    var from: CalendarDay?
    /// The first day on which they were no longer in it.
    var end: CalendarDay?

    func covers(_ day: CalendarDay) -> Bool { from.map { $0 <= day } ?? true && end.map { day < $0 } ?? true }
  }

  /// Which team is part of which.
  public let hierarchy: TeamHierarchy

  /// Takes teams from the roster; without one from the aliases of OWNERS files, with who was in them when.
  public init(organisation: Organisation, ownership: [OwnershipFact], people directory: PeopleDirectory) {
    hasRoster = organisation.hasRoster
    hierarchy = TeamHierarchy(organisation.teams)
    for team in organisation.teams {
      names[team.id] = team.name
      teams[team.id] = team
      byHandle[team.id.description.lowercased()] = team.id
      for handle in team.handles { byHandle[handle.lowercased()] = team.id }
    }
    for person in organisation.people { people[person.id] = person }
    for rule in ownership {
      for owner in rule.owners + [rule.pattern] where personOfOwner[owner] == nil {
        let bare = owner.hasPrefix("@") ? String(owner.dropFirst()) : owner
        let naming = bare.contains("@") ? GitPerson(email: bare) : GitPerson(handle: bare)
        if !bare.contains("/"), let person = directory.person(naming) { personOfOwner[owner] = person }
      }
      guard rule.dialect == .ownersAliases else { continue }
      let team = TeamID(TeamDirectory.teamName(ofAlias: rule.pattern))
      let calendar = organisation.calendar
      let stay = AliasStay(
        team: team, from: rule.from.map { calendar.day(of: $0.seconds) },
        end: rule.until.map { calendar.day(of: $0.seconds) })
      let members = rule.owners.compactMap { directory.person(GitPerson(handle: $0)) }
      peopleOfAlias["\(rule.repository)\u{0}\(rule.pattern)", default: []] += members.map { ($0, stay) }
      if organisation.hasRoster { continue }
      byHandle[rule.pattern] = team
      names[team] = team.description
      for person in members { membersOfAlias[person, default: []].append(stay) }
    }
  }

  /// `sig-node-leads`, `sig-node-approvers` and `sig-node` are one team's.
  static func teamName(ofAlias alias: String) -> String {
    for ending in [
      "-tech-leads", "-leads", "-approvers", "-reviewers", "-maintainers", "-chairs", "-owners", "-emeritus",
    ]
    where alias.hasSuffix(ending) {
      return String(alias.dropLast(ending.count))
    }
    return alias
  }

  /// The name for display.
  public func name(of team: TeamID) -> String { names[team] ?? team.description }

  /// What a team was called on a day.
  public func name(of team: TeamID, on day: CalendarDay) -> String { teams[team]?.name(on: day) ?? name(of: team) }

  /// The teams that somebody was in on a day; empty when nobody says.
  public func teams(of person: PersonID, on day: CalendarDay) -> Set<TeamID> {
    // A team that was not there yet, or no longer, is nobody's.
    if hasRoster { return Set((people[person]?.teams(on: day) ?? []).filter { teams[$0]?.exists(on: day) ?? true }) }
    // An alias says who may approve. Somebody in three or more of them serves many teams, and none is known as theirs.
    let aliases = Set((membersOfAlias[person] ?? []).filter { $0.covers(day) }.map(\.team))
    return aliases.count <= 2 ? aliases : []
  }

  /// The teams that some people reach: as few as there can be, so that somebody in several teams counts for one.
  ///
  /// Those who are in one team name it. Somebody in several adds one only when none of theirs is named yet; then it is
  /// the one that most of those who are left are in. Of a team and its part only the part counts.
  ///
  /// - Parameter own: teams that are left out, with all they are part of and all that is part of them.
  public func teams(reachedThrough people: some Sequence<PersonID>, on day: CalendarDay, apartFrom own: Set<TeamID>)
    -> Set<TeamID>
  {
    var found: Set<TeamID> = []
    var several: [Set<TeamID>] = []
    for person in people {
      let theirs = teams(of: person, on: day)
      if theirs.contains(where: { hierarchy.isRelated($0, toAnyOf: own) }) { continue }
      let finest = hierarchy.finest(theirs)
      if finest.count == 1 { found.formUnion(finest) } else if !finest.isEmpty { several.append(finest) }
    }
    // Of those that are left, the team that most of them are in goes first; the order of people is nothing.
    var open = several.filter { found.isDisjoint(with: $0) }
    while !open.isEmpty {
      var people: [TeamID: Int] = [:]
      for team in open.joined() { people[team, default: 0] += 1 }
      guard let next = people.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { break }
      found.insert(next)
      open.removeAll { $0.contains(next) }
    }
    return found
  }

  /// The team that a name in a document or an ownership file means; nil when it means none that is known.
  public func team(named name: String) -> TeamID? {
    if let known = byHandle[name.lowercased()] { return known }
    if hasRoster { return nil }
    let bare = name.hasPrefix("@") ? String(name.dropFirst()) : name
    if name.hasPrefix("@"), bare.contains("/") { return TeamID(bare) }
    return bare.hasPrefix("sig-") || bare.hasPrefix("wg-") ? TeamID(TeamDirectory.teamName(ofAlias: bare)) : nil
  }

  /// The teams that own an area on a day: the teams named, and the teams of the people named.
  func teams(owning area: ChangeFact.Area, on day: CalendarDay) -> Set<TeamID> {
    var found: Set<TeamID> = []
    for owner in area.owners {
      if let team = team(named: owner) {
        found.insert(team)
      } else if let person = personOfOwner[owner] {
        found.formUnion(teams(of: person, on: day))
      }
    }
    return found
  }

  /// The people whom an area's owners name themselves.
  func people(owning area: ChangeFact.Area) -> Set<PersonID> { Set(area.owners.compactMap(person)) }

  /// The person whom an entry of an ownership file names itself.
  func person(named owner: String) -> PersonID? { personOfOwner[owner] }

  /// The people whom an area's owners name, themselves or in a repository's aliases. Members of a team are not among
  /// them: who is in a team is not named as an owner.
  func owners(of area: ChangeFact.Area, in repository: String) -> AreaOwners {
    AreaOwners(
      people: people(owning: area), stays: area.owners.flatMap { peopleOfAlias["\(repository)\u{0}\($0)"] ?? [] })
  }

  /// The people whom an area's owners name.
  struct AreaOwners: Sendable {
    fileprivate var people: Set<PersonID>
    fileprivate var stays: [(person: PersonID, stay: AliasStay)]

    /// Whether somebody is among them on a day.
    func holds(_ person: PersonID, on day: CalendarDay) -> Bool {
      people.contains(person) || stays.contains { $0.person == person && $0.stay.covers(day) }
    }

    /// Those of a day.
    func people(on day: CalendarDay) -> Set<PersonID> {
      people.union(stays.lazy.filter { $0.stay.covers(day) }.map(\.person))
    }
  }
}
