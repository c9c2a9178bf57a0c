public import DaylightCore

/// Somebody wrote down what an incident taught, and things were done about it.
///
/// What it finds: the person whose commit brought a postmortem in which at least one thing to do is marked as done, with
/// the change, issue or commit that did it.
///
/// Why it counts: an incident that changes something was worth something. It speaks to scope and ambiguity; to timeline
/// when it was kept for two quarters.
///
/// Reach: the people who reviewed it, took it in or shaped it later.
///
/// What fools it: postmortems without anything done (left out: a wish), templates and forms that nobody filled in,
/// imports. What it cannot tell: whether what was done helps. No number of incidents is claimed.
///
/// Confidence: high when two others left a record, medium with one, else low.
public enum PreventionPostmortem: SignalRule {
  /// `prevention.postmortem`
  public static let kind = SignalKind.preventionPostmortem
  /// 1
  public static let version = 1

  /// One item for each person and commit that brought such files.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    PreventionFile.items(
      kind, version: version, caveat: "Whether what was done helps cannot be seen.", in: context,
      where: { $0.category == .postmortem }
    ) { _ in "Wrote down what an incident taught; the text names things that were done." }
  }
}
