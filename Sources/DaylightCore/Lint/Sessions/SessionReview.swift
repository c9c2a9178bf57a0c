/// What rules about calibration sessions look at.
public struct SessionReview: Sendable {
  /// The session.
  public var session: Placed<CalibrationSession>
  /// "Not yet" for the second time, with nothing tried.
  public var loops: [NotYetLoop]
  /// Whose names mean somebody.
  public var named: NamedPeople

  /// A session to look at.
  ///
  /// - Parameters:
  ///   - earlier: the sessions before it.
  ///   - plans: the candidates' plans.
  public init(
    _ session: Placed<CalibrationSession>, earlier: [CalibrationSession], plans: [PersonID: ApprenticeshipPlan],
    named: NamedPeople = .nobody
  ) {
    self.named = named
    self.session = session
    loops = NotYetLoop.found(in: session.value, earlier: earlier, plans: plans)
  }

  /// All findings of all rules about sessions, in order of place.
  public static func findings(in review: SessionReview) -> [LintFinding] {
    (SessionWording.findings(in: review) + DecisionWithoutOwner.findings(in: review)
      + GapAndSlot.findings(in: review) + NotYetAgain.findings(in: review) + CandidateTwice.findings(in: review))
      .sorted()
  }

  /// The rules about sessions, for lists of rules.
  public static let rules: [any LintRule.Type] = [
    SessionWording.self, DecisionWithoutOwner.self, GapAndSlot.self, NotYetAgain.self, CandidateTwice.self,
  ]
}
