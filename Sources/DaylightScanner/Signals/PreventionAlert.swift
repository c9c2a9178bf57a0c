public import DaylightCore

/// Somebody said when people should be woken, or how well a service has to work.
///
/// What it finds: the person whose commit brought alerts (rules with `alert` and `expr`, as Prometheus reads them) or
/// objectives of service (OpenSLO).
///
/// Why it counts: trouble is found by those who can mend it, before others find it. It speaks to scope and ambiguity; to
/// timeline when it was kept for two quarters.
///
/// Reach: the people who reviewed it, took it in or shaped it later, and those who took it up in other repositories.
///
/// What fools it: files that a tool writes (left out), rules that only record (no alerts), imports and scaffolds, near
/// copies of an older file elsewhere. What it cannot tell: whether anybody is woken, and by what. No number of incidents
/// is claimed.
///
/// Confidence: high when two others left a record, medium with one, else low.
public enum PreventionAlert: SignalRule {
  /// `prevention.alert`
  public static let kind = SignalKind.preventionAlert
  /// 1
  public static let version = 1

  /// One item for each person and commit that brought such files.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    PreventionFile.items(
      kind, version: version, caveat: "Whether anybody was ever woken by it cannot be seen.", in: context,
      where: { $0.category == .alert || $0.category == .serviceObjective }
    ) { "What was brought: \($0.brought)." }
  }
}
