import DaylightCore
import Testing

@Suite struct StageOrderTests {
  private func found(_ quarters: Apprenticeship...) -> [String] {
    let plan = ApprenticeshipPlan(person: ana, gap: .scope, quarters: quarters)
    return StageOrder.findings(
      in: PlanReview(Placed(plan, FilePlaces(file: "plan.yaml")), manager: jonas, today: day("2026-02-01"))
    ).map(\.message)
  }

  @Test func roomGrowsOrStaysAQuarterAtATime() {
    #expect(found().isEmpty && found(quarter(.ownDecision)).isEmpty)
    #expect(
      found(quarter(.coOwn, "2026-Q1"), quarter(.leadStandard, "2026-Q2"), quarter(.leadStandard, "2026-Q4")).isEmpty)
    #expect(found(quarter(.leadStandard, "2026-Q1"), quarter(.coOwn, "2026-Q2")).isEmpty, "a step back is no skip")
  }

  @Test func aStageIsNotSkipped() {
    let skipped = found(
      quarter(.coOwn, "2026-Q1"), quarter(.driveArchitecture, "2026-Q2"), quarter(.ownDecision, "2026-Q3"))
    #expect(skipped.count == 1 && skipped[0].hasSuffix("a stage is skipped."))
  }

  @Test func quartersStandInOrderEachOnce() {
    #expect(
      found(quarter(.coOwn, "2026-Q2"), quarter(.coOwn, "2026-Q2"))
        == ["2026-Q2 follows 2026-Q2: quarters stand in order, each once."])
    // One finding for a pair: the order comes first.
    #expect(found(quarter(.coOwn, "2026-Q2"), quarter(.ownDecision, "2026-Q1")).count == 1)
  }
}
