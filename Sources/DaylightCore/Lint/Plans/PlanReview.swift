/// What rules about plans look at: the plan with its places, and what the roster and the calendar say.
public struct PlanReview: Sendable {
  /// The plan.
  public var plan: Placed<ApprenticeshipPlan>
  /// The person's manager, when the roster says.
  public var manager: PersonID?
  /// The day from which "late" is counted.
  public var today: CalendarDay
  /// Whose names mean somebody.
  public var named: NamedPeople

  /// A plan to look at.
  public init(
    _ plan: Placed<ApprenticeshipPlan>, manager: PersonID?, today: CalendarDay, named: NamedPeople = .nobody
  ) {
    self.named = named
    self.plan = plan
    self.manager = manager
    self.today = today
  }

  /// The quarters that are open, with the path of each.
  var open: [(quarter: Apprenticeship, path: String)] {
    plan.value.quarters.enumerated().filter { $0.element.closed == nil }.map { ($0.element, "quarters[\($0.offset)]") }
  }

  /// All findings of all rules about plans, in order of place.
  public static func findings(in review: PlanReview) -> [LintFinding] {
    func run<Rule: LintRule>(_ rule: Rule.Type) -> [LintFinding] where Rule.Subject == PlanReview {
      rule.findings(in: review)
    }
    return
      (run(VagueStretch.self) + run(CoOwnedInitiative.self) + run(LedStandard.self) + run(DrivenArchitecture.self)
      + run(OwnedDecision.self) + run(LearningRecorded.self) + run(PlanWording.self) + run(OverdueQuarter.self)
      + run(StageOrder.self) + run(SponsorApart.self)).sorted()
  }

  /// The rules about plans, for lists of rules.
  public static let rules: [any LintRule.Type] = [
    VagueStretch.self, CoOwnedInitiative.self, LedStandard.self, DrivenArchitecture.self, OwnedDecision.self,
    LearningRecorded.self, PlanWording.self, OverdueQuarter.self, StageOrder.self, SponsorApart.self,
  ]
}
