import DaylightCore
import Testing

@Suite struct NotYetLoopTests {
  @Test func f24NotYetTwiceWithoutANewApprenticeshipIsALoop() {
    let before = session("2026-Q2", .init(person: ana, stage: .coOwn, gap: .scope, verdict: .notYet))
    func loops(_ candidate: CalibrationSession.Candidate, _ plan: ApprenticeshipPlan? = nil) -> [NotYetLoop] {
      NotYetLoop.found(
        in: session("2026-Q3", candidate), earlier: [before, session("2026-Q1")], plans: plan.map { [ana: $0] } ?? [:])
    }
    #expect(loops(.init(person: ana, stage: .coOwn, gap: .scope, verdict: .notYet)).count == 1)
    #expect(loops(.init(person: ana, stage: .coOwn, gap: .influence, verdict: .notYet)).isEmpty)
    #expect(loops(.init(person: ana, stage: .coOwn, gap: .scope, verdict: .goOn)).isEmpty)
    #expect(
      loops(.init(person: ana, stage: .coOwn, gap: .scope, verdict: .notYet), plan(quarter(.coOwn, "2026-Q3"))).isEmpty)
    #expect(
      loops(.init(person: ana, stage: .coOwn, gap: .scope, verdict: .notYet), plan(quarter(.coOwn, "2026-Q1"))).count
        == 1)
  }

  @Test func f24AMissingSlotTwiceIsTheOrganisationsLoop() throws {
    let before = session("2026-Q2", .init(person: ana, stage: .coOwn, verdict: .goOn, noSlot: true))
    let now = session("2026-Q3", .init(person: ana, stage: .coOwn, verdict: .goOn, noSlot: true))
    let loop = try #require(NotYetLoop.found(in: now, earlier: [before], plans: [:]).first)
    #expect(loop.isSlot && loop.gap == nil)
    let page = text(CalibrationMinutes(now, loops: [loop], findings: [], context: context()).artifact)
    #expect(page.contains("What is missing is a problem to lend."))
  }
}
