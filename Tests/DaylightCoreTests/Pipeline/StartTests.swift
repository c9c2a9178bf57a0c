import DaylightCore
import Testing

@Suite struct StartTests {
  private let adopted = item(
    "retry", kind: .designAdopted, dimensions: [.influence],
    reach: Reach(people: names(6), teams: [search, mobile], teamsAreKnown: true),
    isAdopted: true)

  private func start(
    _ answers: Start.Answers = .init(), items: [EvidenceItem]? = nil, plan: ApprenticeshipPlan? = nil,
    withheld: Set<String> = []
  ) -> Start {
    let audit = CapabilityAudit(
      of: ana, at: .coOwn, window: wholeYear, items: items ?? [adopted], ladder: Ladder(), context: context())
    return Start(
      audit, plan: plan, answers: answers, in: Quarter(year: 2027, quarter: 1), teams: [payments], manager: jonas,
      withheld: withheld, context: context())
  }

  @Test func f25AStartIsOneGapOneApprenticeshipOneStoryAndThreeSteps() {
    let start = start()
    #expect(start.audit.chosen != nil)
    #expect(start.plan.current?.stage == .coOwn && start.plan.gap == start.audit.chosen)
    #expect(start.story?.id == adopted.id)
    #expect(start.steps.count == 3)
    let page = text(start.artifact)
    for part in ["One gap to work on", "One apprenticeship", "One story to make visible", "The next three steps"] {
      #expect(page.contains(part))
    }
  }

  @Test func f25TheDraftHoldsAllThatFollowsFromRosterAndCalendar() throws {
    let quarter = try #require(start().plan.current)
    #expect(quarter.backup == jonas && quarter.support == .backup)
    #expect(quarter.teams.first == payments && quarter.teams.count == 2)
    #expect(quarter.ends == day("2027-03-31"))
    #expect(quarter.checkIns.count == 4 && quarter.checkIns.allSatisfy { $0 <= day("2027-03-31") })
    // Nobody is asked to talk on a Sunday.
    #expect(quarter.checkIns.allSatisfy { (($0.number + 3) % 7) < 5 || $0 == day("2027-03-31") })
  }

  @Test func f25OnlyWhatPeopleKnowIsOpen() {
    #expect(start().open.count == 6)
    var answers = Start.Answers()
    answers.problem = "Clients retry without end."
    answers.why = "It costs orders."
    answers.coOwner = kim
    answers.safetyNet = "Jonas watches the dashboard."
    answers.decisionRights = "All of the client's settings."
    answers.sponsor = lee
    let whole = start(answers)
    #expect(whole.open.isEmpty)
    #expect(findings(whole.plan, today: "2027-01-05") == [])
  }

  @Test func f25APlanThatIsUnderWayIsKept() {
    let existing = plan(quarter())
    #expect(start(plan: existing).plan == existing)
    var closed = existing
    closed.quarters[0].closed = .init(on: day("2026-04-01"), course: .asPlanned, learning: ["Begin with the others."])
    #expect(start(plan: closed).plan.quarters.map(\.stage) == [.coOwn, .leadStandard])
  }

  @Test func whatIsWithheldBecomesNoStory() {
    #expect(start(withheld: [adopted.id]).story == nil)
    #expect(text(start(withheld: [adopted.id]).artifact).contains("may be told"))
    #expect(start(items: [item("own")]).story == nil)
  }

  @Test func f26NothingInAStartSpeaksOfATier() {
    var artifact = start().artifact
    #expect(Wording.grades(in: text(artifact)) == [])
    // The footer of every page says that it is no rating.
    artifact.footer = []
  }
}
