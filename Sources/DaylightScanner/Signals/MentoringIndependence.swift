public import DaylightCore

/// Newcomers whom somebody had helped in later worked there on their own.
///
/// What it finds: after a series of first reviews or of changes written together, at least three changes by the newcomer
/// in the same area, on two days or more, in which the mentor had no part; or the newcomer's own reviews of others there.
///
/// Why it counts: help that makes itself needless is the best there is. It speaks to influence and timeline.
///
/// It is a sequence, never a cause: studies of reviews could not show that they make people better (Caulo and others,
/// 2020).
///
/// Reach: the newcomers, their teams, the quarters. Newcomers are named only when the roster says that they agreed.
///
/// What fools it: what `mentoring.review` and `mentoring.pairing` leave out, and changes that the mentor took in (not on
/// their own). What it cannot tell: why, and whether they would have got there anyway.
///
/// Confidence: high with two newcomers, medium with one.
public enum MentoringIndependence: SignalRule {
  /// `mentoring.independence`
  public static let kind = SignalKind.mentoringIndependence
  /// 2
  public static let version = 2

  /// One item for each mentor and repository.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    let newcomers = Newcomers(context)
    var series = MentoringSeries.reviews(newcomers, in: context)
    series.merge(MentoringSeries.pairings(newcomers, in: context)) { left, right in
      MentoringSeries(
        meetings: Set(left.meetings + right.meetings).sorted { ($0.day, $0.commit) < ($1.day, $1.commit) })
    }
    if series.isEmpty { return [] }
    var parts: [String: Set<PersonID>] = [:]
    var reviewing: [Newcomers.Key: [MentoringSeries.Meeting]] = [:]
    for review in context.reviews {
      parts["\(review.change.fact.repository) \(review.change.fact.commit)", default: []].insert(review.reviewer)
      guard review.fact.role.isReview, review.change.fact.marks.isEmpty else { continue }
      for area in Newcomers.areas(of: review.change.fact) {
        reviewing[.init(person: review.reviewer, area: area), default: []].append(
          .init(commit: review.change.fact.commit, day: review.day, isDeclared: false))
      }
    }
    var later: [MentoringSeries.Key: MentoringSeries] = [:]
    for (key, helped) in series {
      let repository = Newcomers.repository(of: key.area)
      let own = (newcomers.works[.init(person: key.mentee, area: key.area)] ?? []).filter { work in
        let commit = "\(repository) \(work.commit)"
        return work.day > helped.last && parts[commit]?.contains(key.mentor) != true
          && context.attesters[commit]?.contains(key.mentor) != true
      }
      let reviews = (reviewing[.init(person: key.mentee, area: key.area)] ?? []).filter { $0.day > helped.last }
      guard own.count >= 3 && Set(own.map(\.day)).count >= 2 || reviews.count >= 2 else { continue }
      let meetings =
        own.map { MentoringSeries.Meeting(commit: $0.commit, day: $0.day, isDeclared: false) } + reviews
      later[key] = MentoringSeries(meetings: Set(meetings).sorted { ($0.day, $0.commit) < ($1.day, $1.commit) })
    }
    return MentoringSeries.items(
      kind, version: version, later, title: "Newcomers later on their own in", word: "independence", declared: false,
      in: context
    ) { mentees, first, last in
      "\(phrase(mentees, "person", "people")) whom they had helped in worked there without them from \(first) to \(last), or reviewed others. A sequence, not a cause."
    }.map { item in
      var item = item
      item.dimensions = [.influence, .timeline]
      item.exposure = [.usual(.none)]
      return item
    }
  }
}
