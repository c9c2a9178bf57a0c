import DaylightCore
import Testing

@Suite struct MapRulesTests {
  private let leadership = ResponsibilityMap.SeniorLeadership(
    definition: "Decides what several teams live with.", businessContext: "Knows what a day without orders costs.",
    collaboration: "Works with product and finance.", decisions: "Takes part in the yearly budget.")

  private var entry: Responsibility {
    Responsibility(
      id: "payouts", title: "Payouts", businessContext: "Five merchants have it in their contract.",
      functions: ["finance"],
      decision: "Which banks we work with", complexity: "Three banks disagree about when a day ends.")
  }

  private var challenge: Challenge {
    Challenge(
      id: "cutoff", title: "Agree on one end of day", importance: "Every third payout is late without it.",
      goal: "Money arrives on the same day.",
      unknowns: ["Whether the smallest bank can deliver at night."], seat: .init(decision: "Which banks we work with"),
      constraints: ["The contract cannot be changed before June."], motivation: "It affects every merchant.")
  }

  private func rules(
    _ entry: Responsibility? = nil, _ challenge: Challenge? = nil,
    leadership: ResponsibilityMap.SeniorLeadership?? = nil
  ) -> [String] {
    let map = ResponsibilityMap(
      seniorLeadership: leadership ?? self.leadership, responsibilities: [entry ?? self.entry],
      challenges: [challenge ?? self.challenge])
    return AccountabilityRules.findings(in: .init(.map(map), places: FilePlaces(file: "map.yaml"), map: map)).map(
      \.rule)
  }

  private func changed<T>(_ value: T, _ change: (inout T) -> Void) -> T {
    var value = value
    change(&value)
    return value
  }

  @Test func f32AGoodMapOfChallengesAcrossFunctionsIsLeftAlone() {
    #expect(rules() == [])
    #expect(Responsibility(id: "a", title: "A").kind == .crossFunctional)
  }

  @Test func f33ProblemsOfTheOrganisationHaveTheirPlace() {
    let map = ResponsibilityMap(responsibilities: [
      changed(entry) {
        $0.kind = .organisational; $0.level = .executive
      }
    ])
    let page = MapPage(map, context: .init(today: CalendarDay(number: 0))).artifact
    #expect("\(page)".contains("the executive team"))
  }

  @Test func f34SeniorLeadershipIsMoreThanHardTechnicalProblems() {
    #expect(rules(leadership: .some(nil)) == ["map/leadership-undefined"])
    #expect(
      rules(leadership: .init(definition: "Solves the hardest technical problems."))
        == Array(repeating: "map/leadership-undefined", count: 3))
  }

  @Test func f35AnEntryNeedsContextFunctionsAndDecisionAndIsVacantOrOwned() throws {
    #expect(
      rules(
        changed(entry) {
          $0.businessContext = ""; $0.functions = ["engineering"]; $0.decision = "tbd"
        })
        == Array(repeating: "map/incomplete-entry", count: 3))
    let map = ResponsibilityMap(responsibilities: [
      entry,
      changed(entry) {
        $0.id = "b"; $0.title = "Second"; $0.owner = PersonID("ana")
      },
    ])
    #expect(map.vacant.map(\.id) == ["payouts"])
    let page = MapPage(map, context: .init(today: CalendarDay(number: 0))).artifact
    let vacant = try #require(page.sections.first { $0.title == "Vacant" })
    #expect(
      "\(vacant)".contains("apprenticeship") && "\(vacant)".contains("Payouts") && !"\(vacant)".contains("Second"))
  }

  @Test func f40AChallengeSaysWhyItMatters() {
    #expect(rules(nil, changed(challenge) { $0.importance = "" }) == ["map/sheltered-challenge"])
  }

  @Test func f41AChallengeSaysWhatNobodyKnows() {
    #expect(rules(nil, changed(challenge) { $0.unknowns = ["tbd"] }) == ["map/sheltered-challenge"])
  }

  @Test func f42AChallengeHasASeatInADecision() {
    #expect(rules(nil, changed(challenge) { $0.seat = nil }) == ["map/sheltered-challenge"])
  }

  @Test func f43AChallengeHasItsConstraints() {
    #expect(rules(nil, changed(challenge) { $0.constraints = [] }) == ["map/sheltered-challenge"])
  }

  @Test func f48ImpactComesBeforeNovelty() {
    #expect(rules(nil, changed(challenge) { $0.motivation = "He wants to learn Rust." }).contains("map/novelty-first"))
    #expect(
      !rules(nil, changed(challenge) { $0.motivation = "It is new to us, and every merchant is affected." }).contains(
        "map/novelty-first"))
  }

  @Test func f49PressureOnAManagerIsANoteAndNoFault() {
    #expect(
      rules(nil, changed(challenge) { $0.motivation = "To keep her happy; every merchant is affected." }) == [
        "map/manager-pressure"
      ])
    #expect(ManagerPressure.severity == .note)
  }

  @Test func f50ReframingShowsOnlyWhatTheMapKnows() {
    let full = Reframing(entry, challenges: [challenge], map: ResponsibilityMap())
    #expect(full.hard.contains("Three banks disagree about when a day ends."))
    #expect(full.hard.contains("Nobody knows yet: Whether the smallest bank can deliver at night."))
    #expect(full.missing == [])
    let empty = Reframing(Responsibility(id: "a", title: "A"), challenges: [], map: ResponsibilityMap())
    #expect(empty.hard == [] && empty.matters == [] && empty.missing.count == 4)
  }

  @Test func f51ARewriteWithoutAGoalGetsAWorksheet() throws {
    #expect(
      rules(
        nil,
        changed(challenge) {
          $0.title = "Rewrite the ledger in Rust"; $0.goal = ""; $0.importance = "It has grown old over years.";
          $0.motivation = "It is old."
        }
      )
      .contains("map/rewrite-without-goal"))
    #expect(UnfoundedProposal(title: "Rewrite the ledger", text: "It costs us customers.", place: "a") == nil)
    #expect(UnfoundedProposal(title: "Rewrite URLs of product pages", text: "Old ones are ugly.", place: "a") == nil)
    let found = try #require(
      UnfoundedProposal(title: "Adopt GraphQL", text: "It is what people use today.", place: "a.md"))
    #expect(found.kind == .newTechnology)
    let page = PushbackPage([found], context: .init(today: CalendarDay(number: 0))).artifact
    #expect("\(page)".contains(PushbackWorksheet.questions[0]) && page.sections.count == 2)
  }

  @Test func f53AChallengeIsNotTakenAwaySoThatSomebodyStays() {
    let day = CalendarDay(year: 2026, month: 6, day: 1)
    let withdrawn = changed(challenge) { $0.state = .withdrawn }
    #expect(
      rules(nil, changed(withdrawn) { $0.withdrawn = .init(on: day, text: "We do not want to lose her over this.") })
        == ["pitfall/coddling-under-pressure"])
    #expect(
      rules(
        nil,
        changed(withdrawn) {
          $0.withdrawn = .init(on: day, text: "Given to another team.")
          $0.retentionNotes = [.init(on: CalendarDay(number: day.number - 20), text: "Talked of an offer.")]
        }) == ["pitfall/coddling-under-pressure"], "a note about leaving, and the challenge is gone")
    #expect(
      rules(
        nil,
        changed(withdrawn) { $0.withdrawn = .init(on: day, text: "The licence was prolonged; the problem is gone.") })
        == [])
    #expect(CoddlingUnderPressure.remedy.contains("capable peers"))
  }

  @Test func f56WorkIsNotPresentedAsIfNothingWereHard() {
    #expect(rules(changed(entry) { $0.complexity = "Routine, just has to be done." }) == ["pitfall/only-boring"])
    #expect(rules(changed(entry) { $0.complexity = "" }) == ["pitfall/only-boring"])
  }

  @Test func idsThatLeadNowhereAreFound() {
    #expect(rules(nil, changed(challenge) { $0.responsibility = "payout" }) == ["map/unknown-entry"])
  }
}
