public import DaylightCore

/// Somebody reviewed a newcomer's first changes, again and again.
///
/// What it finds: reviews of at least three changes over at least two weeks, of somebody who was new to the area: within
/// their first ten changes there, or their first ninety days.
///
/// Why it counts: whoever is helped in learns how things are done here. It speaks to influence.
///
/// Reach: the newcomers, their teams, the quarters. Newcomers are named only when the roster says that they agreed.
///
/// What fools it: the only one who can review (whoever reviews nine in ten of an area's changes: left out), founders of
/// an area (its first month makes nobody a newcomer), who made a hundred changes in the repository before (new to none of
/// its areas), imported work, newcomers who review each other, reviewers who never did anything else here (left out unless
/// the roster has them). What it cannot tell: what was said, how it was said, and whether it helped. The commits in its provenance name their authors to
/// everybody who reads the repository.
///
/// Confidence: high with two newcomers, medium with one.
public enum MentoringReview: SignalRule {
  /// `mentoring.review`
  public static let kind = SignalKind.mentoringReview
  /// 2
  public static let version = 2

  /// One item for each mentor and repository.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    let series = MentoringSeries.reviews(Newcomers(context), in: context)
    return MentoringSeries.items(
      kind, version: version, series, title: "First reviews of newcomers to", word: "mentoring", declared: false,
      in: context
    ) { mentees, first, last in
      "Reviewed the first changes of \(phrase(mentees, "person", "people")) new to an area, from \(first) to \(last)."
    }
  }
}
