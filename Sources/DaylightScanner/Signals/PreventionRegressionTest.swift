public import DaylightCore

/// Somebody keeps faults from coming back, by tests that name them.
///
/// What it finds: at least three commits in one repository, on two days or more, that add or change a test, speak of a
/// regression or of a test for something, and name the commit, issue or fault that it guards.
///
/// Why it counts: what was mended stays mended, for everybody who changes it later. It speaks to scope and ambiguity; to
/// timeline when it has gone on for two quarters.
///
/// Reach: the people who reviewed the commits or took them in, and the quarters.
///
/// What fools it: tests that are taken away, brought up to date or mended themselves (left out), tests that name nothing
/// (everyday work), machines, reverts and sweeps (left out). What it cannot tell: whether the fault would have come back. No number of faults or incidents is
/// claimed.
///
/// Confidence: high when two others reviewed or took in, medium with one, else low.
public enum PreventionRegressionTest: SignalRule {
  /// `prevention.regressionTest`
  public static let kind = SignalKind.preventionRegressionTest
  /// 2
  public static let version = 2

  /// One item for each person and repository.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    ActSeries.series(.guards, least: 3, in: context).compactMap {
      $0.item(
        kind, version: version, title: "Tests against faults that were mended, in", word: "regression",
        dimensions: [.scope, .ambiguity], statement: "Tests name the faults that they keep from coming back.",
        caveat: "Whether a fault would have come back cannot be seen.", in: context)
    }
  }
}
