internal import DaylightCore

/// The items of files that keep trouble away: guard rails, alerts, runbooks, postmortems.
enum PreventionFile {
  /// One item for each person and commit that brought such files.
  static func items(
    _ kind: SignalKind, version: Int, caveat: String, in context: EvidenceContext,
    where isWanted: (StandardFact) -> Bool, title: (StandardGroup) -> String = \.title,
    statement: (StandardGroup) -> String
  ) -> [EvidenceItem] {
    StandardGroup.groups(in: context) { entry, _ in !entry.isCopy && isWanted(entry.standard) }.map { group in
      let pulled = group.adoptions.filter { !$0.isPushed }
      let others = group.witnesses.union(group.shapers).union(pulled.compactMap(\.by))
      let records = others.subtracting([group.author]).count
      let isLasting = context.asOf.number - group.day.number >= Adoption.twoQuarters
      let last = max(group.day, pulled.last?.day ?? group.day)
      return EvidenceItem(
        kind: kind, ruleVersion: version, title: title(group), subject: group.subject,
        participants: [
          Participant(
            person: group.author, role: .author, depth: pulled.isEmpty ? .substantive : .originating,
            confidence: records >= 2 ? .high : records == 1 ? .medium : .low)
        ] + group.shapers.map { Participant(person: $0, role: .contributor, depth: .substantive, confidence: .medium) },
        dimensions: isLasting && !group.isReverted ? [.scope, .ambiguity, .timeline] : [.scope, .ambiguity],
        first: group.day, last: last, days: pulled.map(\.day),
        reach: context.reach(
          people: others, namedTeams: [], doers: [group.author], from: group.day, on: last,
          repositories: Set(pulled.map(\.adoption.repository)),
          quarters: pulled.map { context.calendar.quarter(of: $0.day) }),
        durability: group.isReverted ? .reverted : .held(since: group.day, asOf: context.asOf),
        exposure: [.usual(.veryLow)], isAdoptedByOthers: !pulled.isEmpty, statements: [statement(group)],
        caveats: [caveat],
        provenance: group.origin
          + pulled.prefix(4).map {
            Provenance(
              repository: $0.adoption.repository, object: $0.adoption.commit, path: $0.adoption.path,
              note: "takes it up")
          })
    }
  }
}
