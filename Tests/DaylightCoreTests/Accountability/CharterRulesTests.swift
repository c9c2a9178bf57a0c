import DaylightCore
import Testing

@Suite struct CharterRulesTests {
  private let ana = PersonID("ana")
  private let jonas = PersonID("jonas")

  private var charter: Charter {
    var outcome = CharterOutcome(
      id: "o", result: "Payouts arrive on the day on which they were asked for",
      measure: "Share that arrives the same day",
      baseline: "71 in 100", target: "97 in 100", by: CalendarDay("2026-11-30"), goal: "same-day-money",
      criteria: [.init(behaviour: "Merchants plan with the money", example: "The bakery stopped keeping a float")])
    outcome.approach = ""
    return Charter(
      person: ana, manager: jonas, from: CalendarDay("2026-07-01"), until: CalendarDay("2026-12-31"),
      why: "Two large merchants have same-day money in their contract and may leave in spring.",
      enables: "Because you answer for payouts you sit in the finance council and decide there.",
      autonomy: "You choose design, order and tools.", constraints: ["The bank takes files at four fixed times."],
      outcomes: [outcome],
      support: CharterSupport(
        coach: PersonID("lena"), cadence: .fortnightly, mentor: PersonID("omar"), sponsor: PersonID("petra")),
      feedback: [
        .init(on: CalendarDay(year: 2026, month: 9, day: 1), from: jonas, to: ana),
        .init(on: CalendarDay(year: 2026, month: 9, day: 2), from: ana, to: jonas),
      ],
      signatures: [
        .init(by: ana, on: CalendarDay(year: 2026, month: 7, day: 1)),
        .init(by: jonas, on: CalendarDay(year: 2026, month: 7, day: 1)),
      ])
  }

  private let map = ResponsibilityMap(goals: [.init(id: "same-day-money", statement: "Money arrives the same day")])

  private func rules(_ change: (inout Charter) -> Void) -> [String] {
    var charter = charter
    change(&charter)
    return AccountabilityRules.findings(in: .init(.charter(charter), places: FilePlaces(file: "c.yaml"), map: map)).map(
      \.rule)
  }

  @Test func aGoodCharterIsLeftAlone() { #expect(rules { _ in } == []) }

  @Test func f36OutcomesAreResultsAndNeverActivity() {
    #expect(rules { $0.outcomes[0].result = "Number of reviews" }.contains("charter/activity-outcome"))
    #expect(
      rules { $0.outcomes[0].result = "The number of incidents that page two teams falls to three a month" } == [])
    #expect(rules { $0.outcomes[0].target = "tbd" } == ["charter/unmeasurable-outcome"])
    #expect(
      rules { $0.outcomes[0].measure = "Evidence items in Daylight" } == ["charter/scanner-number"],
      "no scanner numbers")
  }

  @Test func f37EachOutcomeServesAGoal() {
    #expect(rules { $0.outcomes[0].goal = "" } == ["charter/outcome-without-goal"])
    #expect(rules { $0.outcomes[0].goal = "same-day-mony" } == ["charter/outcome-without-goal"])
    #expect(rules { $0.outcomes[0].goal = "Open two new markets before summer." } == [])
  }

  @Test func f38FeedbackGoesBothWays() {
    #expect(rules { $0.feedback = Array($0.feedback.prefix(1)) } == ["charter/one-way-feedback"])
    #expect(rules { $0.feedback = Array($0.feedback.suffix(1)) } == ["charter/one-way-feedback"])
    #expect(rules { $0.feedback = [] } == ["charter/one-way-feedback"])
  }

  @Test func f39AnHonestConversationHasEvidenceAndANextStep() {
    let talk = HonestConversation(
      on: CalendarDay(year: 2026, month: 8, day: 1), observed: "The plan was changed three times in May",
      evidence: ["ADR-0031"],
      view: "The vendor's answer came late", nextStep: "Ana marks what is open in the next plan")
    #expect(rules { $0.conversations = [talk] } == [])
    let empty = rules {
      $0.conversations = [talk]
      $0.conversations[0].evidence = []
      $0.conversations[0].nextStep = "Do better"
    }
    #expect(empty == ["charter/conversation-without-evidence", "charter/conversation-without-next-step"])
    let prompts = ConversationPrompts(
      about: ana, charter: charter, items: [], context: .init(today: CalendarDay(number: 0))
    ).artifact
    #expect(prompts.sections.contains { $0.title == "Agree on one step" })
    #expect(
      prompts.sections[0].blocks.contains { if case .notice = $0 { true } else { false } },
      "without evidence it says so")
  }

  @Test func f44TheCharterSaysWhatAccountabilityMakesPossible() {
    #expect(rules { $0.enables = "Consequences follow if it is missed." } == ["charter/no-enabling-statement"])
  }

  @Test func f45TheCharterSaysWhyItMatters() {
    #expect(rules { $0.why = "Because the CTO wants it." } == ["pitfall/accountability-without-context"])
  }

  @Test func f46TheCharterNamesTheLimitsOfOtherFunctions() {
    #expect(rules { $0.constraints = [] } == ["pitfall/accountability-without-context"])
  }

  @Test func f47DemandWithoutSupportFails() throws {
    #expect(rules { $0.support.coach = nil } == ["charter/demand-without-support"])
    #expect(rules { $0.support.cadence = nil } == ["charter/demand-without-support"])
    #expect(rules { $0.support.coach = ana } == ["charter/demand-without-support"])
    #expect(DemandWithoutSupport.severity == .error)
  }

  @Test func f54AccountabilityWithoutContextHasTheRemedyOfTheFramework() {
    #expect(AccountabilityWithoutContext.remedy.contains("context"))
    #expect(rules { $0.why = "tbd" } == ["pitfall/accountability-without-context"])
  }

  @Test func f55PrescribedStepsAreMicromanagement() {
    #expect(rules { $0.autonomy = "" } == ["pitfall/micromanagement"])
    #expect(
      rules { $0.outcomes[0].approach = "Send me a status every day and wait for my go." } == [
        "pitfall/micromanagement"
      ])
    #expect(rules { $0.autonomy = "Nobody signs off your designs; you ask for advice where you want it." } == [])
  }

  @Test func f57SuccessIsBehaviourWithAnExample() {
    #expect(
      rules { $0.outcomes[0].criteria = [.init(behaviour: "Steps up.", example: "In the next quarter, somehow")] } == [
        "pitfall/unclear-success"
      ])
    #expect(rules { $0.outcomes[0].criteria[0].example = "" } == ["pitfall/unclear-success"])
    #expect(rules { $0.outcomes[0].criteria = [] } == ["pitfall/unclear-success"])
  }

  @Test func f74ASponsorIsNeitherMentorNorCoach() {
    #expect(rules { $0.support.sponsor = $0.support.mentor } == ["charter/sponsor-not-apart"])
    #expect(rules { $0.support.sponsor = nil } == ["charter/sponsor-not-apart"])
  }

  @Test func twoPeopleSign() {
    #expect(rules { $0.signatures = Array($0.signatures.prefix(1)) } == ["charter/unsigned"])
    #expect(rules { $0.manager = ana }.contains("charter/unsigned"))
    #expect(charter.isSigned)
  }

  @Test func everyRuleExplainsItself() {
    let ids = AccountabilityRules.all.map { $0.id }
    #expect(Set(ids).count == ids.count && ids.count >= 27)
    for rule in AccountabilityRules.all {
      #expect(
        rule.id.contains("/") && !rule.summary.isEmpty && !rule.remedy.isEmpty && !rule.wrong.isEmpty
          && !rule.right.isEmpty)
      #expect(!rule.files.isEmpty)
    }
  }
}
