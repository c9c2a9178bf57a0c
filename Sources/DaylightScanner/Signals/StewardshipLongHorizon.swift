public import DaylightCore

/// Somebody kept a long-lived direction, or an area, true.
///
/// What it finds: people who changed a roadmap, strategy, vision or architecture document by at least ten lines, in at
/// least three fiscal quarters; and people whom an ownership file names, or an alias in it, who reviewed or took in changes
/// of two others and more to what it gives them, in at least three fiscal quarters.
///
/// Why it counts: direction that is kept for years outlives every delivery, and so does an area that somebody answers for.
/// It speaks to timeline.
///
/// Reach: the others who work on the document, or whose changes to the area were looked after, and the quarters. That others
/// now do it counts for, not against: where whoever kept it has let it be for two quarters and somebody else has not, it was
/// handed over, and holds. An area was handed over when those who go on, in two quarters or more, became its owners after
/// whoever kept it; areas are told apart by their owners.
///
/// What fools it: link fixes and date bumps (under ten lines), scripts and sweeps over many documents (left out), whole
/// teams as owners (a team names nobody: no area of it is shown). What it cannot tell: whether the direction was right, and
/// whether a record of a review stands for much or little.
///
/// Confidence: of a document high when two others left a record on its commits, medium with one, else low. Of an area high
/// when others than the authors recorded reviews of two authors' changes, low when every record is an author's own word or
/// says no more than that a change was taken in, else medium.
public enum StewardshipLongHorizon: SignalRule {
  /// `stewardship.longHorizon`
  public static let kind = SignalKind.stewardshipLongHorizon
  /// 4
  public static let version = 4

  /// One item for each document with a steward, and for each person and repository with areas.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    documents(in: context) + AreaStewardship(context).all.compactMap { item(of: $0, in: context) }
  }

  private static func documents(in context: EvidenceContext) -> [EvidenceItem] {
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
        provenance: own.spread(over: Provenance.mostOfSeries) { context.calendar.quarter(of: $0.day) }.map {
          Provenance(
            repository: $0.fact.repository, object: $0.fact.commit, path: $0.fact.path,
            note: "changed \($0.fact.added + $0.fact.removed) lines", day: $0.day)
        })
    }
  }

  private static func item(of care: AreaStewardship.Care, in context: EvidenceContext) -> EvidenceItem? {
    guard let first = care.acts.first, let last = care.acts.last else { return nil }
    let days = care.acts.map(\.day)
    let quarters = days.map { context.calendar.quarter(of: $0) }
    let authors = Set(care.acts.compactMap(\.change.author))
    let reviewed = care.acts.filter(\.fact.role.isReview)
    let attested = reviewed.filter { !$0.isSelfAsserted }
    let confidence: Confidence =
      attested.isEmpty ? .low : Set(attested.compactMap(\.change.author)).count >= 2 ? .high : .medium
    let handover = care.handedOver.map {
      "Handed over: \(phrase(care.heirs.count, "other person", "other people")) became \(care.heirs.count == 1 ? "an owner" : "owners") later, and \(care.heirs.count == 1 ? "goes" : "go") on since \($0)."
    }
    return EvidenceItem(
      kind: kind, ruleVersion: version, title: "Looking after areas of \(care.repository)",
      subject: .init(repository: care.repository, key: "areas:\(care.person)"), of: care.person,
      participants: [
        Participant(
          person: care.person, role: .maintainer, depth: reviewed.isEmpty ? .touched : .substantive,
          confidence: confidence)
      ],
      dimensions: [.timeline], first: first.day, last: last.day, days: days,
      reach: context.reach(
        people: authors.union(care.heirs), namedTeams: [], doers: [care.person], from: first.day, on: last.day,
        quarters: quarters),
      durability: care.heirs.isEmpty
        ? .series(from: first.day, through: last.day) : .held(since: first.day, asOf: context.asOf),
      exposure: [.usual(.medium)], isAdoptedByOthers: !care.heirs.isEmpty,
      statements: [
        "Named as an owner, and \(reviewed.isEmpty ? "took in" : "reviewed or took in") changes of \(phrase(authors.count, "other person", "other people")) there, in \(phrase(Set(quarters).count, "quarter"))."
      ] + [handover].compactMap(\.self),
      caveats: [
        reviewed.isEmpty
          ? "Taking a change in says little of how it was looked at."
          : "Git keeps that a review took place, not what it said."
      ] + (care.heirs.isEmpty ? [] : ["Git cannot tell whether it was meant to be handed over."]),
      provenance: care.acts.spread(over: Provenance.mostOfSeries) { context.calendar.quarter(of: $0.day) }.map {
        context.provenance(of: $0, note: $0.fact.role.isReview ? "named as reviewer" : "took the change in")
      })
  }
}
