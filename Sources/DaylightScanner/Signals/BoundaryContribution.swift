public import DaylightCore

/// Somebody's changes were taken in where another team owns the code.
///
/// What it finds: at least three changes in one repository to paths that another team owned at that commit, by somebody
/// who was in none of the owning teams on that day, that reached the main line and were not undone.
///
/// Why it counts: finding and mending what is wrong beyond the own remit. It speaks to scope.
///
/// Reach: the owning teams, and their people who reviewed or integrated the changes. How long it held: from the first
/// change to the last.
///
/// What fools it: renames, sweeps such as licence headers, vendored and generated files, imports (all left out),
/// re-organisations (ownership and membership are those of the day), and people lent to another team: where two in three
/// of somebody's changes of a quarter, and a dozen at least, are in one team's area, they work there. What it cannot tell:
/// how large the changes were, and whether they were asked for. Many small contributors to one area can also mean
/// trouble there; the count is no merit.
///
/// Confidence: high when two people of the owning teams recorded that they took changes in, medium with one, else low.
public enum BoundaryContribution: SignalRule {
  /// `boundary.contribution`
  public static let kind = SignalKind.boundaryContribution
  /// 3
  public static let version = 3

  /// One item for each person and repository.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    var series: [String: [(change: EvidenceContext.Change, author: PersonID, day: CalendarDay, teams: Set<TeamID>)]] =
      [:]
    let embeddings = context.embeddings()
    for change in context.changes where change.fact.marks.isEmpty {
      guard let author = change.author, let day = change.day else { continue }
      let own = context.teams.teams(of: author, on: day)
      guard !own.isEmpty else { continue }
      var foreign: Set<TeamID> = []
      for area in change.fact.areas where !context.teams.people(owning: area).contains(author) {
        let owning = context.owningTeams(area, on: day)
        if owning.isDisjoint(with: own) { foreign.formUnion(owning) }
      }
      let quarter = context.calendar.quarter(of: day)
      foreign = foreign.filter { !embeddings.contains(.init(person: author, team: $0, quarter: quarter)) }
      if !foreign.isEmpty {
        series["\(change.fact.repository)\u{0}\(author)", default: []].append((change, author, day, foreign))
      }
    }
    return series.values.compactMap { changes in
      let changes = changes.sorted { ($0.day, $0.change.fact.commit) < ($1.day, $1.change.fact.commit) }
      guard changes.count >= 3, Set(changes.map(\.day)).count >= 2, let first = changes.first, let last = changes.last
      else { return nil }
      let teams = changes.reduce(into: Set<TeamID>()) { $0.formUnion($1.teams) }
      var takers: Set<PersonID> = []
      for change in changes {
        for person in context.attesters["\(change.change.fact.repository) \(change.change.fact.commit)"] ?? []
        where !context.teams.teams(of: person, on: change.day).isDisjoint(with: change.teams) {
          takers.insert(person)
        }
      }
      let repository = first.change.fact.repository
      return EvidenceItem(
        kind: kind, ruleVersion: version,
        title: "Changes in other teams' areas of \(repository)",
        subject: .init(repository: repository, key: "boundary:\(first.author)"), of: first.author,
        participants: [
          Participant(
            person: first.author, role: .contributor, depth: takers.isEmpty ? .touched : .substantive,
            confidence: takers.count >= 2 ? .high : takers.count == 1 ? .medium : .low)
        ],
        dimensions: [.scope], first: first.day, last: last.day, days: changes.map(\.day),
        reach: Reach(
          people: takers.subtracting([first.author]), teams: teams,
          quarters: changes.map { context.calendar.quarter(of: $0.day) }, teamsAreKnown: true),
        durability: .series(from: first.day, through: last.day), exposure: [.usual(.low)],
        statements: [
          "Changes reached the main line in areas that \(teams.sorted().map(context.teams.name).joined(separator: ", ")) owned at the time.",
          takers.isEmpty
            ? "No record shows that people of the owning teams took them in."
            : "\(phrase(takers.count, "person", "people")) of the owning teams reviewed or integrated them.",
        ],
        caveats: ["The size of the changes is not read, and git cannot tell whether they were asked for."],
        provenance: changes.prefix(6).map {
          Provenance(
            repository: repository, object: $0.change.fact.commit,
            note: "in the area of \($0.teams.sorted().map(context.teams.name).joined(separator: ", "))")
        })
    }
  }
}
