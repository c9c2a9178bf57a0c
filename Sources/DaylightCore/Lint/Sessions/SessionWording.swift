/// A session about development that talks of promotion or ratings has turned into another one.
public enum SessionWording: LintRule {
  /// `calibration/wording`
  public static let id = "calibration/wording"
  /// A warning.
  public static let severity = LintSeverity.warning
  /// What it finds.
  public static let summary = "Minutes of a calibration session use words of promotion or rating."
  /// What to do.
  public static let remedy =
    "Say what the person does, what they do not show yet, and which problem to lend them next. Promotions are decided elsewhere."

  /// Looks at everything that was written.
  public static func findings(in review: SessionReview) -> [LintFinding] {
    let session = review.session.value
    var texts: [(String, String)] = []
    for (index, candidate) in session.candidates.enumerated() {
      if let dissent = candidate.dissent { texts.append(("candidates[\(index)].dissent", dissent)) }
      if let next = candidate.next { texts.append(("candidates[\(index)].next", next)) }
    }
    texts += session.decisions.enumerated().map { ("decisions[\($0.offset)].what", $0.element.what) }
    texts += session.warnings.enumerated().map { ("warnings[\($0.offset)]", $0.element) }
    return texts.flatMap { path, text in
      Wording.grades(in: text, review.named).map {
        finding("“\($0)” belongs into another session.", at: review.session.place(path))
      }
    }
  }
}
