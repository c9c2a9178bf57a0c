public import DaylightCore

/// Where teams, people and ownership files do not fit together.
public struct TeamFindings: Hashable, Sendable {
  /// What does not fit.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An ownership file names a team that no team of the organisation is called.
    case unknownTeam
    /// Two teams have one handle: which one owns is anybody's guess.
    case sharedHandle
    /// Nobody is in a team that exists.
    case emptyTeam
    /// Somebody's stay lies outside the days on which the team existed.
    case stayOutsideTeam
    /// Somebody's stays in one team overlap, or end before they begin.
    case oddStay
    /// Somebody on the roster is in no team.
    case noTeam
  }

  /// Something that does not fit.
  public struct Finding: Hashable, Sendable {
    /// What it is.
    public var kind: Kind
    /// In a sentence.
    public var text: String
  }

  /// What was found, in order of kind.
  public private(set) var list: [Finding] = []

  /// Looks at an organisation and the ownership rules of its repositories.
  ///
  /// - Parameter day: the day for which teams have to have people; nil: none is known.
  public init(_ organisation: Organisation, ownership: [OwnershipFact], on day: CalendarDay?) {
    findUnknownTeams(organisation, ownership)
    findSharedHandles(organisation.teams)
    if let day { findPeople(organisation, day) }
    findStays(organisation)
    let order = Kind.allCases
    list = list.enumerated().sorted { left, right in
      let kinds = (order.firstIndex(of: left.element.kind) ?? 0, order.firstIndex(of: right.element.kind) ?? 0)
      return (kinds.0, left.offset) < (kinds.1, right.offset)
    }.map(\.element)
  }

  private mutating func add(_ kind: Kind, _ text: String) { list.append(Finding(kind: kind, text: text)) }

  private mutating func findUnknownTeams(_ organisation: Organisation, _ ownership: [OwnershipFact]) {
    guard organisation.hasRoster else { return }
    let handles = Set(organisation.teams.flatMap(\.handles))
    var unknown: [String: OwnershipFact] = [:]
    for rule in ownership where rule.isPresent {
      var named = rule.owners.filter { $0.hasPrefix("@") && $0.contains("/") }
      if rule.dialect == .ownersAliases { named.append(rule.pattern) }
      for name in named where !handles.contains(name.lowercased()) && unknown[name] == nil { unknown[name] = rule }
    }
    for (name, rule) in unknown.sorted(by: { $0.key < $1.key }) {
      add(
        .unknownTeam,
        "\(name), in \(rule.repository)/\(rule.path):\(rule.line), is among no team's handles in org.yaml")
    }
  }

  private mutating func findSharedHandles(_ teams: [Team]) {
    var owners: [String: [TeamID]] = [:]
    for team in teams { for handle in Set(team.handles) { owners[handle, default: []].append(team.id) } }
    for (handle, teams) in owners.sorted(by: { $0.key < $1.key }) where teams.count > 1 {
      add(.sharedHandle, "\(handle) means \(teams.sorted().map(\.description).joined(separator: " and "))")
    }
  }

  private mutating func findPeople(_ organisation: Organisation, _ day: CalendarDay) {
    let hierarchy = TeamHierarchy(organisation.teams)
    let inhabited = Set(organisation.people.flatMap { $0.teams(on: day) })
    for team in organisation.teams where team.exists(on: day) && !inhabited.contains(team.id) {
      // A team that only has parts has people, in its parts.
      if inhabited.contains(where: { hierarchy.ancestors(of: $0).contains(team.id) }) { continue }
      add(.emptyTeam, "nobody is in \(team.id) on \(day)")
    }
    for person in organisation.people where person.teams(on: day).isEmpty {
      add(.noTeam, "\(person.id) is in no team on \(day)")
    }
  }

  private mutating func findStays(_ organisation: Organisation) {
    let teams = Dictionary(organisation.teams.map { ($0.id, $0) }) { first, _ in first }
    for person in organisation.people {
      for (place, stay) in person.memberships.enumerated() {
        if let from = stay.from, let until = stay.until, until < from {
          add(.oddStay, "\(person.id)'s stay in \(stay.team) ends on \(until), before it begins on \(from)")
        }
        for other in person.memberships[(place + 1)...] where other.team == stay.team {
          let first = [stay.from, other.from].compactMap(\.self).max()
          let last = [stay.until, other.until].compactMap(\.self).min()
          if first == nil || last == nil || first ?? CalendarDay(number: 0) <= last ?? CalendarDay(number: 0) {
            add(.oddStay, "\(person.id) is in \(stay.team) twice at the same time")
          }
        }
        guard let team = teams[stay.team] else { continue }
        if let from = stay.from, let until = team.until, from > until {
          add(.stayOutsideTeam, "\(person.id) joins \(team.id) on \(from), but it ended on \(until)")
        }
        if let until = stay.until, let from = team.from, until < from {
          add(.stayOutsideTeam, "\(person.id) leaves \(team.id) on \(until), but it began on \(from)")
        }
      }
    }
  }
}
