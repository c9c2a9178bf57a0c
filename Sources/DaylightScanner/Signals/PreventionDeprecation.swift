public import DaylightCore

/// Somebody said that something should no longer be used, and its users were moved away from it.
///
/// What it finds: a commit whose title says that something named is deprecated, and at least two later commits, in any
/// repository, that say they move away from the same name.
///
/// Why it counts: a deprecation alone is a wish; with the moves it ends a way of doing things. It speaks to scope and
/// ambiguity; to timeline when two quarters have gone by.
///
/// Reach: the others who moved, their teams, their repositories, the quarters.
///
/// What fools it: deprecations without moves (left out), names that several repositories deprecate (nobody's), common
/// words and names of firms in place of a name (no name), the clearing away of what was deprecated before (says nothing
/// new), machines, reverts and sweeps (left out). What it cannot tell: moves that do not
/// say what they move away from.
///
/// Confidence: high when two others moved, medium with one, low when the author alone did.
public enum PreventionDeprecation: SignalRule {
  /// `prevention.deprecation`
  public static let kind = SignalKind.preventionDeprecation
  /// 1
  public static let version = 1

  private struct Move {
    var fact: CitationFact
    var by: PersonID
    var day: CalendarDay
  }

  /// One item for each name.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    var deprecations: [String: [Move]] = [:]
    var moves: [String: [Move]] = [:]
    for fact in context.facts.citations where fact.manner == .deprecates || fact.manner == .migrates {
      guard let name = fact.to.text, let by = context.doer(of: fact) else { continue }
      let move = Move(fact: fact, by: by, day: context.calendar.day(of: fact.at.seconds))
      if fact.manner == .deprecates {
        deprecations[name, default: []].append(move)
      } else {
        moves[name, default: []].append(move)
      }
    }
    return deprecations.sorted { $0.key < $1.key }.compactMap { name, said in
      guard Set(said.map(\.fact.repository)).count == 1,
        let first = said.min(by: { ($0.day, $0.fact.from.commit) < ($1.day, $1.fact.from.commit) })
      else { return nil }
      let later = (moves[name] ?? []).filter { $0.day >= first.day && $0.fact.from.commit != first.fact.from.commit }
        .sorted {
          ($0.day, $0.fact.repository, $0.fact.from.commit) < ($1.day, $1.fact.repository, $1.fact.from.commit)
        }
      guard later.count >= 2, let last = later.last else { return nil }
      let others = Set(later.map(\.by)).subtracting([first.by])
      let repositories = Set(later.map(\.fact.repository)).subtracting([first.fact.repository])
      let isLasting = context.asOf.number - first.day.number >= Adoption.twoQuarters
      return EvidenceItem(
        kind: kind, ruleVersion: version, title: "Deprecation of \(name)",
        subject: .init(repository: first.fact.repository, key: "deprecation:\(name)"),
        participants: [
          Participant(
            person: first.by, role: .author, depth: others.isEmpty ? .substantive : .shaping,
            confidence: others.count >= 2 ? .high : others.count == 1 ? .medium : .low)
        ],
        dimensions: isLasting ? [.scope, .ambiguity, .timeline] : [.scope, .ambiguity], first: first.day,
        last: last.day,
        days: later.map(\.day),
        reach: context.reach(
          people: others, namedTeams: [], doers: [first.by], from: first.day, on: last.day, repositories: repositories,
          quarters: later.map { context.calendar.quarter(of: $0.day) }),
        durability: .held(since: first.day, asOf: context.asOf), exposure: [.usual(.veryLow)],
        isAdoptedByOthers: !others.isEmpty,
        statements: [
          "Said that \(name) should no longer be used; later commits in \(phrase(Set(later.map(\.fact.repository)).count, "repository", "repositories")) moved away from it."
        ],
        caveats: ["Moves that do not name what they move away from are not seen."],
        provenance: [
          Provenance(repository: first.fact.repository, object: first.fact.from.commit, note: "says so")
        ]
          + later.prefix(5).map {
            Provenance(repository: $0.fact.repository, object: $0.fact.from.commit, note: "moves away from it")
          })
    }
  }
}
