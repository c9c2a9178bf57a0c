/// What nobody sees to by a day does not happen.
public enum DecisionWithoutOwner: LintRule {
  /// `calibration/decision`
  public static let id = "calibration/decision"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary = "A decision without an owner or a date."
  /// What to do.
  public static let remedy = "Name one person of the room, and a day before the next session."

  /// Looks at all decisions of a session that took place.
  public static func findings(in review: SessionReview) -> [LintFinding] {
    guard review.session.value.isHeld else { return [] }
    return review.session.value.decisions.enumerated().flatMap { index, decision -> [LintFinding] in
      var missing: [String] = []
      if decision.owner == nil { missing.append("nobody who sees to it") }
      if decision.due == nil { missing.append("no date") }
      guard !missing.isEmpty else { return [] }
      return [
        finding(
          "The decision “\(decision.what.prefix(60))” has \(missing.joined(separator: " and ")).",
          at: review.session.place("decisions[\(index)].what"))
      ]
    }
  }
}
