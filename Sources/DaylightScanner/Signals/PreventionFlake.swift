public import DaylightCore

/// Somebody made unreliable tests reliable again.
///
/// What it finds: at least two commits in one repository, of two titles, on two days or more, that say that a flaky test
/// was mended, and that change tests without taking any away.
///
/// Why it counts: a test that fails now and then costs everybody, and nobody owns it. It speaks to scope and ambiguity;
/// to timeline when it has gone on for two quarters.
///
/// Reach: the people who reviewed the commits or took them in, and the quarters.
///
/// What fools it: tests that are deleted, skipped or ignored as a "repair", or of which a tenth or more is gone (all
/// left out), linters and packages that are called so (`flake8`, a flake of Nix) and charts of flakes (left out),
/// machines, reverts and sweeps. What it cannot tell: whether the test is reliable now.
///
/// Confidence: high when two others reviewed or took in, medium with one, else low.
public enum PreventionFlake: SignalRule {
  /// `prevention.flake`
  public static let kind = SignalKind.preventionFlake
  /// 3
  public static let version = 3

  /// One item for each person and repository.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    ActSeries.series(.repairs, least: 2, in: context).compactMap {
      $0.item(
        kind, version: version, title: "Unreliable tests mended in", word: "flake", dimensions: [.scope, .ambiguity],
        statement: "Tests that failed now and then were mended, and none was taken away.",
        caveat: "Whether they are reliable now cannot be seen.", in: context)
    }
  }
}
