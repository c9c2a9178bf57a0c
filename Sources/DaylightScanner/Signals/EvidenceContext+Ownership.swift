internal import DaylightCore

extension EvidenceContext {
  /// The teams that own an area on a day: those that its owners name, or else the teams of the people whom they name.
  ///
  /// Where a file names a team, the people beside it are there for other reasons than their own teams.
  func owningTeams(_ area: ChangeFact.Area, on day: CalendarDay) -> Set<TeamID> {
    let named = Set(area.owners.compactMap { teams.team(named: $0) })
    return named.isEmpty ? teams.teams(owning: area, on: day) : named
  }

  /// In which teams' areas people worked in a quarter as if they were of them: most of their changes were there.
  ///
  /// Somebody lent to another team for a quarter crosses no boundary, whatever the roster says.
  func embeddings() -> Set<Embedding> {
    var all: [Embedding: Int] = [:]
    var changesOf: [Embedding: Int] = [:]
    for change in changes where change.fact.marks.isEmpty {
      guard let author = change.author, let day = change.day else { continue }
      let quarter = calendar.quarter(of: day)
      changesOf[Embedding(person: author, team: nil, quarter: quarter), default: 0] += 1
      let owning = change.fact.areas.reduce(into: Set<TeamID>()) { $0.formUnion(owningTeams($1, on: day)) }
      for team in owning { all[Embedding(person: author, team: team, quarter: quarter), default: 0] += 1 }
    }
    return Set(
      all.filter { key, count in
        let total = changesOf[Embedding(person: key.person, team: nil, quarter: key.quarter)] ?? 0
        return count >= Embedding.leastChanges && count * 3 >= total * 2
      }.keys)
  }

  /// Somebody in a team's area for a quarter.
  struct Embedding: Hashable {
    var person: PersonID
    var team: TeamID?
    var quarter: Quarter

    /// With fewer changes a quarter tells nothing of where somebody belongs.
    static let leastChanges = 12
  }
}
