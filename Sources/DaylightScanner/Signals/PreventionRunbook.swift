public import DaylightCore

/// Somebody wrote down what to do when something breaks.
///
/// What it finds: the person whose commit brought a runbook: a text in a folder of runbooks or playbooks with steps to
/// follow.
///
/// Why it counts: at night nobody has to remember. It speaks to scope and ambiguity; to timeline when it was kept for two
/// quarters.
///
/// Reach: the people who reviewed it, took it in or shaped it later.
///
/// What fools it: templates and forms that nobody filled in (left out), imports, files that a tool writes. What it
/// cannot tell: whether it is right, and whether anybody follows it.
///
/// Confidence: high when two others left a record, medium with one, else low.
public enum PreventionRunbook: SignalRule {
  /// `prevention.runbook`
  public static let kind = SignalKind.preventionRunbook
  /// 1
  public static let version = 1

  /// One item for each person and commit that brought such files.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    PreventionFile.items(
      kind, version: version, caveat: "Whether anybody follows it cannot be seen.", in: context,
      where: { $0.category == .runbook }
    ) { _ in "Wrote down what to do when something breaks." }
  }
}
