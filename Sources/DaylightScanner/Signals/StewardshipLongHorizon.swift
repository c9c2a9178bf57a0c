public import DaylightCore

/// Somebody kept a long-lived direction true.
///
/// What it finds: people who changed a roadmap, strategy, vision or architecture document by at least ten lines, in at
/// least three fiscal quarters.
///
/// Why it counts: direction that is kept for years outlives every delivery. It speaks to timeline.
///
/// Reach: the others who work on the document, and the quarters. That others now maintain it counts for, not against:
/// where whoever kept it has let it be for two quarters and somebody else has not, it was handed over, and holds.
///
/// What fools it: link fixes and date bumps (under ten lines), scripts and sweeps over many documents (left out). What
/// it cannot tell: whether the direction was right.
///
/// Confidence: high when two others left a record on the document's commits, medium with one, else low.
public enum StewardshipLongHorizon: SignalRule {
  /// `stewardship.longHorizon`
  public static let kind = SignalKind.stewardshipLongHorizon
  /// 2
  public static let version = 2

  /// One item for each document with a steward.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    context.documents.compactMap { document in
      guard document.fact.type.isLongLived else { return nil }
      let substantive = document.revisions.filter { $0.isSubstantive && !(document.fact.isImported && $0.fact.isFirst) }
      var quarters: [PersonID: Set<Quarter>] = [:]
      for revision in substantive {
        quarters[revision.by, default: []].insert(context.calendar.quarter(of: revision.day))
      }
      let stewards = quarters.filter { $0.value.count >= 3 }.keys.sorted()
      guard !stewards.isEmpty else { return nil }
      let own = substantive.filter { stewards.contains($0.by) }
      guard let first = own.first, let last = own.last else { return nil }
      let others = Set(substantive.map(\.by)).subtracting(stewards)
      // Kept by others since, while those who kept it before had two quarters to come back.
      let isLeft = context.calendar.quarter(of: context.asOf).index - context.calendar.quarter(of: last.day).index >= 2
      let heirs = isLeft ? Set(substantive.filter { $0.day > last.day && others.contains($0.by) }.map(\.by)) : []
      return EvidenceItem(
        kind: kind, ruleVersion: version, title: context.title(of: document), subject: document.subject,
        participants: stewards.map {
          Participant(
            person: $0, role: .maintainer, depth: .shaping, confidence: context.confidence(of: $0, in: document))
        },
        dimensions: [.timeline], first: first.day, last: last.day, days: own.map(\.day),
        reach: context.reach(
          people: others, namedTeams: document.fact.teams[...], doers: stewards, from: first.day, on: last.day,
          quarters: own.map { context.calendar.quarter(of: $0.day) }),
        durability: .held(since: first.day, asOf: context.asOf), exposure: [.usual(.medium)],
        isAdoptedByOthers: !heirs.isEmpty,
        statements: [
          "Substantial revisions over \(phrase(Set(own.map { context.calendar.quarter(of: $0.day) }).count, "quarter"))."
        ]
          + (others.isEmpty
            ? []
            : [
              heirs.isEmpty
                ? "Others now work on it, too: \(phrase(others.count, "person", "people"))."
                : "Handed over: \(phrase(heirs.count, "other person keeps", "other people keep")) it true since \(last.day)."
            ]),
        caveats: ["Git cannot tell whether the direction was right."],
        provenance: own.prefix(6).map {
          Provenance(
            repository: $0.fact.repository, object: $0.fact.commit, path: $0.fact.path,
            note: "changed \($0.fact.added + $0.fact.removed) lines")
        })
    }
  }
}
