/// The others whom an item affected: never its doers, never bots.
public struct Reach: Hashable, Sendable, Codable {
  /// The people affected, in order of id.
  public var people: [PersonID]
  /// The teams affected, in order of id; the doers' own teams do not count.
  public var teams: [TeamID]
  /// The repositories affected beside the one it started in.
  public var repositories: [String]
  /// The fiscal quarters in which it affected somebody.
  public var quarters: [Quarter]
  /// Whether enough memberships are known to speak of teams at all.
  public var teamsAreKnown: Bool

  /// A reach; each part is put in order without repeats.
  public init(
    people: some Sequence<PersonID> = [], teams: some Sequence<TeamID> = [],
    repositories: some Sequence<String> = [], quarters: some Sequence<Quarter> = [], teamsAreKnown: Bool
  ) {
    self.people = Set(people).sorted()
    self.teams = Set(teams).sorted()
    self.repositories = Set(repositories).sorted()
    self.quarters = Set(quarters).sorted()
    self.teamsAreKnown = teamsAreKnown
  }

  /// A reach that was kept, as it was: nothing is put in order anew.
  package init(
    asKept people: [PersonID], teams: [TeamID], repositories: [String], quarters: [Quarter], teamsAreKnown: Bool
  ) {
    self.people = people
    self.teams = teams
    self.repositories = repositories
    self.quarters = quarters
    self.teamsAreKnown = teamsAreKnown
  }

  /// The reach as a number in 0…1 with the constants that Daylight ships with; it only orders items on one page.
  public var measure: Double { measure(by: Weights()) }

  /// The reach as a number in 0…1, which only orders items on one page: the mean of four parts, each
  /// `min(1, log2(1 + n) / log2(1 + K))` with K = 20 people, 3 teams, 4 repositories, 4 quarters, unless the constants
  /// say otherwise.
  public func measure(by weights: Weights) -> Double {
    func part(_ count: Int, _ full: Double) -> Double { min(1, log2(1 + Double(count)) / log2(1 + full)) }
    return
      (part(people.count, weights.fullPeople) + part(teams.count, weights.fullTeams)
      + part(repositories.count, weights.fullRepositories) + part(quarters.count, weights.fullQuarters)) / 4
  }

  /// The band that leads every display. Numbers of people widen it only where they are known to be of other teams.
  public func band(_ thresholds: Thresholds = .init()) -> ReachBand {
    guard teamsAreKnown else { return people.isEmpty ? .nobodyElse : .teamsUnknown }
    if teams.isEmpty { return people.isEmpty && repositories.isEmpty ? .nobodyElse : .ownTeam }
    if Double(people.count) >= thresholds.orgShapingPeople { return .orgShaping }
    return Double(people.count) >= thresholds.multiTeamPeople || Double(teams.count) >= thresholds.multiTeamTeams
      ? .multiTeam : .neighbouring
  }

  /// The band with what it rests on: `several teams (41 other people, 3 other teams, 5 other repositories)`.
  public func label(_ thresholds: Thresholds = .init()) -> String {
    var parts: [String] = []
    func add(_ count: Int, _ one: String, _ many: String) {
      if count > 0 { parts.append("\(count) \(count == 1 ? one : many)") }
    }
    add(people.count, "other person", "other people")
    if teamsAreKnown { add(teams.count, "other team", "other teams") }
    add(repositories.count, "other repository", "other repositories")
    let band = band(thresholds).label
    return parts.isEmpty ? band : "\(band) (\(parts.joined(separator: ", ")))"
  }
}

/// How far an item reached, in words.
public enum ReachBand: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Nobody but the doers is on record.
  case nobodyElse
  /// Others are on record, all of them of the doers' own team.
  case ownTeam
  /// Others were affected, but git does not say which teams they are in.
  case teamsUnknown
  /// One or two other teams.
  case neighbouring
  /// Three or more other teams, or 20 people who are not all of the own.
  case multiTeam
  /// 50 people or more who are not all of the own team.
  case orgShaping

  /// The band in words.
  public var label: String {
    switch self {
    case .nobodyElse: "nobody else on record"
    case .ownTeam: "own team"
    case .teamsUnknown: "others (teams not known)"
    case .neighbouring: "neighbouring teams"
    case .multiTeam: "several teams"
    case .orgShaping: "organisation-shaping"
    }
  }

  /// Narrower first.
  public static func < (left: ReachBand, right: ReachBand) -> Bool { left.order < right.order }

  private var order: Int { ReachBand.allCases.firstIndex(of: self) ?? 0 }
}
