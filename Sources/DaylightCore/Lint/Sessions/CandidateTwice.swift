/// Everybody is talked about once.
public enum CandidateTwice: LintRule {
  /// `calibration/candidate-twice`
  public static let id = "calibration/candidate-twice"
  /// An error: it would count somebody twice.
  public static let severity = LintSeverity.error
  /// What it finds.
  public static let summary = "A candidate stands twice in a session, or is also its chair or in the room."
  /// What to do.
  public static let remedy =
    "Keep one entry for each candidate. Nobody sits in the room in which they are talked about."

  /// Looks at all candidates.
  public static func findings(in review: SessionReview) -> [LintFinding] {
    let session = review.session.value
    let room = Set(session.members + [session.chair].compactMap(\.self))
    var seen: Set<PersonID> = []
    return session.candidates.enumerated().compactMap { index, candidate in
      let place = review.session.place("candidates[\(index)].person")
      if !seen.insert(candidate.person).inserted { return finding("\(candidate.person) stands twice.", at: place) }
      if room.contains(candidate.person) {
        return finding("\(candidate.person) is talked about and sits in the room.", at: place)
      }
      return nil
    }
  }
}
