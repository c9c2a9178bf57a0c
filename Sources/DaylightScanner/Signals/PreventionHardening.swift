public import DaylightCore

/// Somebody made attacks and accidents harder.
///
/// What it finds: at least two commits in one repository, of two titles, on two days or more, whose title speaks of
/// hardening, of a published weakness, or of a sandbox or fuzzing that something is put into, and that change more than
/// texts and lists of dependencies.
///
/// Why it counts: nobody notices what does not happen. It speaks to scope and ambiguity; to timeline when it has gone on
/// for two quarters.
///
/// Reach: the people who reviewed the commits or took them in, and the quarters.
///
/// What fools it: new versions of dependencies (somebody else's hardening: left out), the upkeep of what fuzzes or
/// fences in, such as a new name or a mended build of it, and what it allows more (left out), a change picked to another
/// branch (once), machines, reverts, sweeps, words in a text (left out). What it cannot tell: what would have happened. No number of incidents is claimed.
///
/// Confidence: high when two others reviewed or took in, medium with one, else low.
public enum PreventionHardening: SignalRule {
  /// `prevention.hardening`
  public static let kind = SignalKind.preventionHardening
  /// 3
  public static let version = 3

  /// One item for each person and repository.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    ActSeries.series(.hardens, least: 2, in: context).compactMap {
      $0.item(
        kind, version: version, title: "Hardening of", word: "hardening", dimensions: [.scope, .ambiguity],
        statement: "Changes made attacks or accidents harder.", caveat: "What did not happen cannot be seen.",
        in: context)
    }
  }
}
