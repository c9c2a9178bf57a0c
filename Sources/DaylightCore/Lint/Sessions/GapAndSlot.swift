/// A missing slot is no gap of the person's, and "not yet" without a gap helps nobody.
public enum GapAndSlot: LintRule {
  /// `calibration/gap-and-slot`
  public static let id = "calibration/gap-and-slot"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary = "“Not yet” that names no gap, or that stands for a slot that is missing."
  /// What to do.
  public static let remedy =
    "Write the gap that evidence shows and the next apprenticeship. If only the slot is missing, write noSlot: true and another verdict."

  /// Looks at all candidates of whom something was said.
  public static func findings(in review: SessionReview) -> [LintFinding] {
    review.session.value.candidates.enumerated().compactMap { index, candidate in
      guard candidate.verdict == .notYet, candidate.gap == nil else { return nil }
      return finding(
        candidate.noSlot == true
          ? "\(candidate.person): “not yet” stands for a slot that is missing."
          : "\(candidate.person): “not yet” names no gap.",
        at: review.session.place("candidates[\(index)].verdict"))
    }
  }
}
