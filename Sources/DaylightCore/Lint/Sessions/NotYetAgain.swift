/// The loop that keeps strong people stuck.
public enum NotYetAgain: LintRule {
  /// `calibration/not-yet-loop`
  public static let id = "calibration/not-yet-loop"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary =
    "The same gap and “not yet” in two sessions without a new apprenticeship in between; or no slot twice."
  /// What to do.
  public static let remedy =
    "Agree on an apprenticeship that works on it before the session ends: nothing was tried, so nothing can have changed."

  /// One finding for each candidate who is in it.
  public static func findings(in review: SessionReview) -> [LintFinding] {
    review.loops.map { loop in
      let index = review.session.value.candidates.firstIndex { $0.person == loop.person } ?? 0
      let what =
        loop.isSlot
        ? "no slot in \(loop.first) and again in \(loop.second)"
        : "“not yet” in \(loop.first) and again in \(loop.second)\(loop.gap.map { " for \($0.rawValue)" } ?? "")"
      return finding(
        "\(loop.person): \(what), and no new apprenticeship in between.",
        at: review.session.place("candidates[\(index)].\(loop.isSlot ? "noSlot" : "verdict")"))
    }
  }
}
