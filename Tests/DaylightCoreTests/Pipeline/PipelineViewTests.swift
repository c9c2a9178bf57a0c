import DaylightCore
import Testing

@Suite struct PipelineViewTests {
  private func view(_ plans: [ApprenticeshipPlan], broken: [PersonID: String] = [:]) -> PipelineView {
    PipelineView(
      candidates: [ana, kim, lee], plans: plans, broken: broken, today: day("2026-02-01"), context: context())
  }

  @Test func f2WhoHasAPlanStandsWithStageSponsorAndNextDate() throws {
    var own = plan(quarter())
    own.quarters[0].checkIns = [day("2026-01-20"), day("2026-02-10")]
    let line = try #require(view([own]).lines.first)
    #expect(line.person == ana && line.stage == .coOwn && line.sponsor == "Lee Park")
    #expect(line.next == day("2026-02-10"))
    #expect(line.notes.isEmpty)
  }

  @Test func f2WhoHasNoPlanWaitsInTheWaitingRoom() {
    var closed = plan(quarter())
    closed.person = kim
    closed.quarters[0].closed = .init(
      on: day("2026-01-30"), course: .stumbled, learning: ["Begin with the other team."])
    let view = view([plan(quarter()), closed])
    #expect(view.waiting.map(\.person) == [kim, lee])
    #expect(view.waiting.map(\.reason).last?.contains("daylight start lee") == true)
    #expect(text(view.artifact).contains("Waiting is the organisation's state, not theirs."))
  }

  @Test func aPlanThatCannotBeReadHidesNobody() {
    #expect(view([], broken: [ana: "people/ana/plan.yaml:3"]).waiting.first?.reason == "people/ana/plan.yaml:3")
  }

  @Test func f26ThePageSpeaksOfCapabilityAndNeverOfATier() {
    let page = text(view([plan(quarter())]).artifact)
    #expect(page.contains("a capability, not a tier"))
    #expect(Wording.grades(in: page) == [])
  }

  @Test func nobodyIsOrderedByAnythingButTheirName() {
    let people = [kim, ana, lee].map { person -> ApprenticeshipPlan in
      var own = plan(quarter())
      own.person = person
      return own
    }
    #expect(view(people).lines.map(\.name) == ["Ana Keller", "Kim Bo", "Lee Park"])
  }
}
