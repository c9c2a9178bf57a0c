internal import DaylightCore

extension EvidenceContext {
  /// A reach over people: doers and machines are left out, and so are the teams that the doers were in when the work
  /// began or ended. Somebody who moved between teams reaches neither by moving.
  func reach(
    people reached: some Sequence<PersonID>, namedTeams: ArraySlice<String>, doers: [PersonID], from start: CalendarDay,
    on day: CalendarDay, repositories: Set<String> = [], quarters: [Quarter]
  ) -> Reach {
    let others = Set(reached).subtracting(doers).filter(people.isHuman)
    let own = doers.reduce(into: Set<TeamID>()) {
      $0.formUnion(teams.teams(of: $1, on: day))
      $0.formUnion(teams.teams(of: $1, on: start))
    }
    let withTeam = others.count { !teams.teams(of: $0, on: day).isEmpty }
    var found = Set(namedTeams.compactMap { teams.team(named: $0) })
    found.formUnion(teams.teams(reachedThrough: others, on: day, apartFrom: own))
    found = found.filter { !teams.hierarchy.isRelated($0, toAnyOf: own) }
    // Where nobody was reached, the doers' own team is all that there is to know. That nobody but the own team was
    // reached can only be said where everybody's team is known.
    let areKnown = others.isEmpty ? !own.isEmpty : withTeam == others.count
    return Reach(
      people: others, teams: found, repositories: repositories, quarters: quarters,
      teamsAreKnown: !found.isEmpty || areKnown)
  }

  /// Review records by `repository commit`.
  func reviewsByCommit(where isWanted: (Review) -> Bool) -> [String: [Review]] {
    var found: [String: [Review]] = [:]
    for review in reviews where isWanted(review) {
      found["\(review.fact.repository) \(review.fact.commit)", default: []].append(review)
    }
    return found
  }

  /// The person behind a naming, if it is no machine.
  func human(_ naming: GitPerson) -> PersonID? {
    people.person(naming).flatMap { people.isHuman($0) ? $0 : nil }
  }
}
