public import DaylightCore

/// Somebody's changes were taken in where another team owns the code.
///
/// What it finds: at least three changes in one repository to paths that another team owned at that commit, by somebody
/// who was in none of the owning teams on that day, that reached the main line and were not undone. Each changed five lines
/// or more there, as far as lines were counted.
///
/// Why it counts: finding and mending what is wrong beyond the own remit. It speaks to scope.
///
/// Reach: the owning teams, and their people who reviewed or integrated the changes. How long it held: from the first
/// change to the last.
///
/// What fools it: a word mended here and there (lines are counted for the changes in question, not for a whole
/// history), renames, new versions of dependencies, changes of who owns what, sweeps such as licence headers, imports,
/// vendored and generated files, which are told by their folders, by `.gitattributes` as of the commit, and by their
/// own first lines (all left out), re-organisations (ownership and membership are those of the day), and people lent to
/// another team: where two in three of somebody's changes of a quarter, and a dozen at least, are in one team's area,
/// they work there. What it cannot tell: whether the changes were asked for, and what they were worth. Many small
/// contributors to one area can also mean trouble there; the count is no merit.
///
/// Confidence: high when two people of the owning teams recorded that they took changes in, medium with one, else low.
public enum BoundaryContribution: SignalRule {
  /// `boundary.contribution`
  public static let kind = SignalKind.boundaryContribution
  /// 5
  public static let version = 5

  /// So many changes make a series.
  static let leastChanges = 3
  /// So many changes of one series are counted line by line, spread over its time.
  static let mostCounted = 40

  /// A change in other teams' areas.
  private struct Foreign {
    var change: EvidenceContext.Change
    var author: PersonID
    var day: CalendarDay
    var teams: Set<TeamID>
    /// The owners of those areas.
    var areas: Set<[String]>

    var key: String { "\(change.fact.repository) \(change.fact.commit)" }
  }

  /// A commit whose lines should be counted before items are made.
  public struct Candidate: Hashable, Sendable {
    /// The repository's id.
    public var repository: String
    /// The commit.
    public var commit: String
  }

  /// The changes that items would be made of, in order of repositories and commits: for nothing else lines are counted.
  public static func candidates(in context: EvidenceContext) -> [Candidate] {
    series(in: context).flatMap { changes in
      changes.spread(over: mostCounted).map {
        Candidate(repository: $0.change.fact.repository, commit: $0.change.fact.commit)
      }
    }.sorted { ($0.repository, $0.commit) < ($1.repository, $1.commit) }
  }

  /// One item for each person and repository.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    series(in: context).compactMap { all in
      let changes = all.filter { change in
        context.substance[change.key].map { $0.lines(ownedBy: change.areas) >= ChangeSubstance.leastLines } ?? true
      }
      // Where most of what was counted fell out, the others are no better.
      let fell = all.count - changes.count
      guard fell * 2 <= all.count(where: { context.substance[$0.key] != nil }), isSeries(changes) else { return nil }
      return item(changes, in: context)
    }
  }

  private static func isSeries(_ changes: [Foreign]) -> Bool {
    changes.count >= leastChanges && Set(changes.map(\.day)).count >= 2
  }

  /// The changes of one person in one repository, from old to new, where they are a series.
  private static func series(in context: EvidenceContext) -> [[Foreign]] {
    var series: [String: [Foreign]] = [:]
    let embeddings = context.embeddings()
    for change in context.changes where change.fact.marks.isEmpty {
      guard let author = change.author, let day = change.day else { continue }
      let own = context.teams.teams(of: author, on: day)
      guard !own.isEmpty else { continue }
      let quarter = context.calendar.quarter(of: day)
      var foreign = Foreign(change: change, author: author, day: day, teams: [], areas: [])
      for area in change.fact.areas where !context.teams.people(owning: area).contains(author) {
        let owning = context.owningTeams(area, on: day)
        guard owning.isDisjoint(with: own) else { continue }
        let others = owning.filter { !embeddings.contains(.init(person: author, team: $0, quarter: quarter)) }
        if others.isEmpty { continue }
        foreign.teams.formUnion(others)
        foreign.areas.insert(area.owners)
      }
      if !foreign.teams.isEmpty { series["\(change.fact.repository)\u{0}\(author)", default: []].append(foreign) }
    }
    return series.values.map { changes in
      changes.sorted { ($0.day, $0.change.fact.commit) < ($1.day, $1.change.fact.commit) }
    }.filter(isSeries)
  }

  private static func item(_ changes: [Foreign], in context: EvidenceContext) -> EvidenceItem? {
    guard let first = changes.first, let last = changes.last else { return nil }
    let teams = changes.reduce(into: Set<TeamID>()) { $0.formUnion($1.teams) }
    let takers = takers(of: changes, in: context)
    let repository = first.change.fact.repository
    let names = teams.sorted().map(context.teams.name).joined(separator: ", ")
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
        "Changes reached the main line in areas that \(names) owned at the time.",
        takers.isEmpty
          ? "No record shows that people of the owning teams took them in."
          : "\(phrase(takers.count, "person", "people")) of the owning teams reviewed or integrated them.",
      ],
      caveats: [size(changes, in: context), "Git cannot tell whether they were asked for."],
      provenance: shown(changes, in: context).map {
        Provenance(
          repository: repository, object: $0.change.fact.commit,
          note: "in the area of \($0.teams.sorted().map(context.teams.name).joined(separator: ", "))", day: $0.day)
      })
  }

  /// Those that are named: of a quarter the counted ones, where there are some.
  private static func shown(_ changes: [Foreign], in context: EvidenceContext) -> [Foreign] {
    let counted = changes.filter { context.substance[$0.key] != nil }
    let quarters = Set(counted.map { context.calendar.quarter(of: $0.day) })
    return changes.filter {
      context.substance[$0.key] != nil || !quarters.contains(context.calendar.quarter(of: $0.day))
    }.spread(over: Provenance.mostOfSeries) { context.calendar.quarter(of: $0.day) }
  }

  /// The people of the owning teams, on that day, who recorded something about the changes.
  private static func takers(of changes: [Foreign], in context: EvidenceContext) -> Set<PersonID> {
    var takers: Set<PersonID> = []
    for change in changes {
      for person in context.attesters[change.key] ?? []
      where !context.teams.teams(of: person, on: change.day).isDisjoint(with: change.teams) {
        takers.insert(person)
      }
    }
    return takers
  }

  /// What is known of how much was written, in words: how many changes there are would count one person's doing.
  private static func size(_ changes: [Foreign], in context: EvidenceContext) -> String {
    let counted = changes.count { context.substance[$0.key] != nil }
    let least = ChangeSubstance.leastLines
    if counted == changes.count {
      return "Each changed \(least) lines or more there, without vendored and generated files; lines tell no worth."
    }
    if counted == 0 { return "The size of the changes is not read." }
    return
      "Lines were counted for part of the changes, and each of these changed \(least) or more; of the others the size is not read."
  }
}
