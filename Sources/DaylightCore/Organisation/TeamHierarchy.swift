/// Which team is part of which.
public struct TeamHierarchy: Hashable, Sendable {
  private var parents: [TeamID: TeamID] = [:]

  /// Reads the teams' parents. A circle is cut where it closes: no team is above itself.
  public init(_ teams: [Team]) {
    for team in teams.sorted(by: { $0.id < $1.id }) {
      guard let parent = team.parent, parent != team.id else { continue }
      parents[team.id] = parent
      if ancestors(of: parent).contains(team.id) { parents[team.id] = nil }
    }
  }

  /// The teams above a team, the nearest first.
  public func ancestors(of team: TeamID) -> [TeamID] {
    var found: [TeamID] = []
    var here = parents[team]
    while let above = here, !found.contains(above) {
      found.append(above)
      here = parents[above]
    }
    return found
  }

  /// Whether two teams are one, or one is part of the other. Two parts of one team are not related by that.
  public func isRelated(_ left: TeamID, _ right: TeamID) -> Bool {
    left == right || ancestors(of: left).contains(right) || ancestors(of: right).contains(left)
  }

  /// Whether a team is related to any of some.
  public func isRelated(_ team: TeamID, toAnyOf teams: Set<TeamID>) -> Bool {
    if teams.contains(team) { return true }
    return !parents.isEmpty && teams.contains { isRelated(team, $0) }
  }

  /// Some teams without those of which another one is part.
  public func finest(_ teams: Set<TeamID>) -> Set<TeamID> {
    if parents.isEmpty || teams.count < 2 { return teams }
    let above = teams.reduce(into: Set<TeamID>()) { $0.formUnion(ancestors(of: $1)) }
    return teams.subtracting(above)
  }
}
