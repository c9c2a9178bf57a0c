import DaylightCore
import Testing

@Suite struct PlanAdjustmentTests {
  @Test func f23AdjustmentsCiteTheFindingThatTheyAnswer() throws {
    var own = session(
      "2026-Q3",
      .init(
        person: ana, stage: .coOwn, gap: .influence, verdict: .moveOn, next: "Lead the retry standard for three teams"),
      .init(person: kim, stage: .coOwn, gap: .influence, verdict: .notYet, noSlot: true, next: "Something"),
      .init(person: PersonID("mo"), stage: .coOwn, gap: .influence, verdict: .goOn))
    own.held = day("2026-09-20")
    let patterns = CommonGaps(own, for: .inside).patterns
    let adjustments = PlanAdjustment.adjustments(
      from: own, file: "calibration/2026-Q3.yaml", loops: [], patterns: patterns, plans: [ana: plan()],
      managers: [ana: jonas], calendar: OrganisationCalendar())
    let first = try #require(adjustments.first { $0.person == ana })
    #expect(first.quarter?.stage == .leadStandard && first.quarter?.quarter == Quarter("2026-Q4"))
    #expect(first.quarter?.ends == day("2026-12-31"))
    #expect(first.quarter?.because.first == "calibration/2026-Q3.yaml: the room says go on to the next stage")
    #expect(first.quarter?.because.last == "calibration/2026-Q3: several share the gap in influence")
    // Without a slot there is no quarter; the gap is still what the plan works on.
    let second = try #require(adjustments.first { $0.person == kim })
    #expect(second.quarter == nil && second.gap == .influence)
    // Doing it twice changes nothing.
    var done = plan(try #require(first.quarter))
    done.gap = .influence
    let again = PlanAdjustment.adjustments(
      from: own, file: "f", loops: [], patterns: patterns, plans: [ana: done], managers: [:],
      calendar: OrganisationCalendar())
    #expect(!again.contains { $0.person == ana })
  }
}
