public import DaylightCore

/// Somebody wrote changes together with a newcomer.
///
/// What it finds: at least three changes over at least two weeks that name a newcomer to the area and somebody who was
/// not new there as writing together or helping; or one `Mentored-by:`.
///
/// Why it counts: what is done together need not be explained twice. It speaks to influence.
///
/// Reach: the newcomers, their teams, the quarters. Newcomers are named only when the roster says that they agreed.
///
/// What fools it: co-authors that a squash lists by itself (three changes over two weeks are asked for, and a newcomer
/// whom only a squash names as co-author may be a reviewer: not counted), suggestions that a forge takes over for the
/// author (who made them reviewed), tools as co-authors (nobody), two newcomers. What it cannot tell: who taught whom, and whether it helped. The commits in its
/// provenance name their authors to everybody who reads the repository.
///
/// Confidence: high with two newcomers or where the record itself says "mentored", else medium.
public enum MentoringPairing: SignalRule {
  /// `mentoring.pairing`
  public static let kind = SignalKind.mentoringPairing
  /// 2
  public static let version = 2

  /// One item for each mentor and repository.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    let series = MentoringSeries.pairings(Newcomers(context), in: context)
    return MentoringSeries.items(
      kind, version: version, series, title: "Changes written together with newcomers to", word: "pairing",
      declared: true,
      in: context
    ) { mentees, first, last in
      "Wrote changes together with \(phrase(mentees, "person", "people")) new to an area, or helped with them, from \(first) to \(last)."
    }
  }
}
