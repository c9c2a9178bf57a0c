public import DaylightCore

/// What git suggests for the responsibility map: a pure reading of facts and of recent work.
public enum MapProposals {
  /// From so many teams on a question is one for the map.
  public static let leastTeams = 3
  /// From so many commits and people on a folder without an owner is more than chance.
  static let leastCommits = 5
  static let leastAuthors = 2

  /// All proposals, in order of what git shows and of place.
  public static func proposals(
    in context: EvidenceContext, items: [EvidenceItem], work: [RecentWork]
  ) -> [MapProposal] {
    documents(context) + unowned(context, work) + standards(context, items, work) + initiatives(context, items)
  }

  /// The standards of a repository that somebody else uses: of these it matters who keeps them.
  public static func usedStandards(in repository: String, items: [EvidenceItem]) -> Set<String> {
    Set(
      items.filter { isUsedStandard($0) && $0.subject.repository == repository }.compactMap(\.subject.path))
  }

  private static func isUsedStandard(_ item: EvidenceItem) -> Bool {
    (item.kind == .standardAdopted || item.kind == .standardAuthored) && item.isAdoptedByOthers
  }

  /// Work of the last year that people of three teams or more do together, and that no design document answers for.
  private static func initiatives(_ context: EvidenceContext, _ items: [EvidenceItem]) -> [MapProposal] {
    let current = context.calendar.quarter(of: context.asOf)
    var seen: Set<EvidenceItem.Subject> = []
    return items.compactMap { item in
      guard item.kind == .initiativeMultiRepo, item.subject.path == nil,
        current.index - context.calendar.quarter(of: item.last).index < 4
      else { return nil }
      var teams = Set(item.reach.teams)
      for part in item.participants { teams.formUnion(context.teams.teams(of: part.person, on: item.last)) }
      guard teams.count >= leastTeams, seen.insert(item.subject).inserted else { return nil }
      return MapProposal(
        reason: .initiativeAcrossTeams, title: item.title, teams: teams.sorted(),
        seen: item.statements + ["The last time on \(item.last)."], provenance: Array(item.provenance.prefix(3)))
    }.sorted { ($1.teams.count, $0.title, $0.id) < ($0.teams.count, $1.title, $1.id) }
  }

  private static func documents(_ context: EvidenceContext) -> [MapProposal] {
    let current = context.calendar.quarter(of: context.asOf)
    return context.documents.compactMap { document in
      switch document.fact.status {
      // What is carried out is no open question any more.
      case .rejected, .withdrawn, .superseded, .implemented: return nil
      default: break
      }
      let people = Set(document.declared.map(\.person)).union(document.revisions.filter(\.isSubstantive).map(\.by))
        .union(document.citations.map(\.by))
      // What nobody has touched or referred to for a year is settled.
      let days = document.revisions.filter(\.isSubstantive).map(\.day) + document.citations.map(\.day)
      guard let last = days.max(), current.index - context.calendar.quarter(of: last).index < 4 else { return nil }
      var teams = Set(document.fact.teams.compactMap { context.teams.team(named: $0) })
      for person in people { teams.formUnion(context.teams.teams(of: person, on: last)) }
      // A team and the one that it is part of are one here.
      teams = teams.filter { team in
        !teams.contains { $0 != team && context.teams.hierarchy.isRelated(team, toAnyOf: [$0]) && $0 < team }
      }
      guard teams.count >= leastTeams else { return nil }
      return MapProposal(
        reason: .documentAcrossTeams, title: context.title(of: document), teams: teams.sorted(),
        seen: [
          "People of \(teams.count) teams wrote it, reviewed it or built on it; the last time on \(last)."
        ] + context.statusStatements(document),
        provenance: context.provenance(of: document, note: "the document"), latest: last)
    }.sorted { ($1.teams.count, $1.latest, $0.title, $0.id) < ($0.teams.count, $0.latest, $1.title, $1.id) }
  }

  private static func unowned(_ context: EvidenceContext, _ work: [RecentWork]) -> [MapProposal] {
    work.sorted { $0.repository < $1.repository }.flatMap { work in
      work.unowned.compactMap { folder -> MapProposal? in
        let authors = Set(folder.authors.compactMap { context.human($0) })
        guard folder.commits >= leastCommits, authors.count >= leastAuthors else { return nil }
        let teams = authors.reduce(into: Set<TeamID>()) { $0.formUnion(context.teams.teams(of: $1, on: context.asOf)) }
        let place = folder.path.isEmpty ? "the topmost folder" : folder.path
        return MapProposal(
          reason: .unownedArea, title: "Who answers for \(place) of \(work.repository)?", teams: teams.sorted(),
          seen: [
            "\(phrase(folder.commits, "change")) in two quarters by \(phrase(authors.count, "person", "people")), and no file names an owner."
          ],
          provenance: [
            Provenance(
              repository: work.repository, object: folder.newest, path: folder.path.isEmpty ? nil : folder.path,
              note: "the newest change there")
          ])
      }.prefix(5)
    }
  }

  private static func standards(
    _ context: EvidenceContext, _ items: [EvidenceItem], _ work: [RecentWork]
  ) -> [MapProposal] {
    let recent = Dictionary(work.map { ($0.repository, $0) }) { first, _ in first }
    var seen: Set<EvidenceItem.Subject> = []
    return items.filter(isUsedStandard).compactMap { item in
      guard seen.insert(item.subject).inserted, let path = item.subject.path, let work = recent[item.subject.repository]
      else { return nil }
      let authors = Set(item.participants.map(\.person))
      let keepers = Set((work.keepers[path] ?? []).compactMap { context.human($0) })
      let all = keepers.isEmpty ? authors : keepers
      guard all.count == 1 else { return nil }
      let teams = all.reduce(into: Set<TeamID>()) { $0.formUnion(context.teams.teams(of: $1, on: context.asOf)) }
      return MapProposal(
        reason: .standardWithOneMaintainer, title: "Who keeps \(item.title) beside its one maintainer?",
        teams: teams.union(item.reach.teams).sorted(),
        seen: [
          keepers.isEmpty
            ? "Others use it, nobody changed it in two quarters, and one person wrote it."
            : "Others use it, and in two quarters only one person changed it."
        ], provenance: Array(item.provenance.prefix(3)))
    }.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
  }
}
