import DaylightCore
import Testing

@Suite struct PlanReviewTests {
  private func rules(_ plan: ApprenticeshipPlan, today: String = "2026-02-01") -> Set<String> {
    Set(findings(plan, today: today).map(\.rule))
  }

  private func changed(_ stage: Stage = .coOwn, _ body: (inout Apprenticeship) -> Void) -> ApprenticeshipPlan {
    var quarter = quarter(stage)
    body(&quarter)
    return plan(quarter)
  }

  @Test(arguments: Stage.allCases)
  func aCompletePlanHasNothingToMend(_ stage: Stage) {
    #expect(findings(plan(quarter(stage))) == [])
  }

  @Test func f4AStretchIsVagueUnlessItNamesAllThatMakesItAnApprenticeship() {
    let empty = plan(Apprenticeship(stage: .coOwn, quarter: Quarter(year: 2026, quarter: 1)))
    let vague = findings(empty).filter { $0.rule == VagueStretch.id }
    #expect(vague.count == 6)
    for (word, body) in [
      ("problem", { $0.problem = nil }), ("team", { $0.teams = [] }), ("backup", { $0.backup = nil }),
      ("supported", { $0.support = nil }), ("end", { $0.ends = nil }), ("show that it worked", { $0.expects = [] }),
    ] as [(String, (inout Apprenticeship) -> Void)] {
      let found = findings(changed(.coOwn, body)).filter { $0.rule == VagueStretch.id }
      #expect(found.count == 1 && found[0].message.contains(word), "\(word): \(found)")
    }
  }

  @Test(arguments: ["Be more strategic", "stretch", "Take ownership", "TBD", "Show leadership in the team", "Grow"])
  func f4AWishIsNoProblem(_ wish: String) { #expect(rules(changed { $0.problem = wish }) == [VagueStretch.id]) }

  @Test(arguments: [
    "Nobody knows which of the four queues may be dropped under load.",
    "Grow the cache without stopping the shop: it is full by November.",
    "Payments and search each keep their own list of countries, and they differ.",
  ])
  func f4AProblemIsNoWish(_ problem: String) { #expect(rules(changed { $0.problem = problem }).isEmpty) }

  @Test func f10TheFirstQuarterIsCoOwnedAcrossTeamsWithTheManagerAsBackup() {
    #expect(rules(changed { $0.teams = [payments] }) == [CoOwnedInitiative.id])
    #expect(rules(changed { $0.teams = [payments, payments] }) == [CoOwnedInitiative.id])
    #expect(rules(changed { $0.owners = [ana] }) == [CoOwnedInitiative.id])
    #expect(rules(changed { $0.owners = [kim, lee] }) == [CoOwnedInitiative.id])
    #expect(
      rules(
        changed {
          $0.owners = [ana, jonas]; $0.backup = kim
        }) == [CoOwnedInitiative.id])
    #expect(rules(changed { $0.support = .review }) == [CoOwnedInitiative.id])
    #expect(rules(changed { $0.owners = [ana, kim, jonas] }) == [CoOwnedInitiative.id])
  }

  @Test func f11TheSecondQuarterLeadsAStandardThatThreeTeamsFollow() {
    #expect(rules(changed(.leadStandard) { $0.teams = [payments, search] }) == [LedStandard.id])
    #expect(rules(changed(.leadStandard) { $0.owners = [ana, jonas] }) == [LedStandard.id])
    #expect(rules(changed(.leadStandard) { $0.owners = [kim] }) == [LedStandard.id])
    #expect(rules(changed(.leadStandard) { $0.support = .coach }) == [LedStandard.id])
  }

  @Test func f12TheThirdQuarterDrivesArchitectureAndIsCoached() {
    #expect(rules(changed(.driveArchitecture) { $0.support = .review }) == [DrivenArchitecture.id])
    #expect(rules(changed(.driveArchitecture) { $0.owners = [jonas] }) == [DrivenArchitecture.id])
  }

  @Test func f13TheFourthQuarterNamesAnExecutiveAudience() {
    #expect(rules(changed(.ownDecision) { $0.executives = [] }) == [OwnedDecision.id])
    #expect(rules(changed(.ownDecision) { $0.executives = ["Leadership"] }) == [OwnedDecision.id])
    #expect(rules(changed(.ownDecision) { $0.executives = ["the CFO"] }).isEmpty)
  }

  @Test func f14ACloseOutRecordsLearningAndNeverPassOrFail() {
    func closed(_ course: Apprenticeship.Course, _ learning: [String]) -> ApprenticeshipPlan {
      changed { $0.closed = .init(on: day("2026-04-01"), course: course, learning: learning) }
    }
    #expect(rules(closed(.asPlanned, [])) == [LearningRecorded.id])
    #expect(rules(closed(.asPlanned, ["Fine."])) == [LearningRecorded.id])
    #expect(rules(closed(.asPlanned, ["She failed to convince search."])) == [LearningRecorded.id])
    #expect(rules(closed(.asPlanned, ["Ask the people who operate it before the people who own it."])).isEmpty)
  }

  @Test func f14AStumbledQuarterStaysNeutral() {
    let learning = ["We asked search too late; next time we begin with them."]
    var quarters = [Apprenticeship]()
    for course in Apprenticeship.Course.allCases {
      var one = quarter()
      one.closed = .init(on: day("2026-04-01"), course: course, learning: learning)
      quarters.append(one)
      #expect(findings(plan(one)) == [])
    }
    // It is taken once more, and nothing on the page speaks against the person.
    let stumbled = plan(quarters[2])
    #expect(stumbled.stage == .coOwn && plan(quarters[0]).stage == .leadStandard)
    let page = text(
      PlanReport(stumbled, checks: [], findings: [], today: day("2026-04-02"), context: context()).artifact)
    #expect(page.contains("stumbled, and was learned from"))
    #expect(Wording.verdicts(in: page.components(between: "Q1, co-own", and: "What the checks say")) == [])
    #expect(!page.lowercased().contains("fail") || page.contains("never with pass or fail"))
  }

  @Test func f26PlansSpeakOfCapabilityAndNeverOfATier() {
    for words in ["This should get her promoted.", "On the way to her promotion.", "So that she can level up soon."] {
      #expect(rules(changed { $0.why = words }) == [PlanWording.id], "\(words)")
    }
    #expect(rules(changed { $0.why = "Orders are lost when a client retries." }).isEmpty)
  }

  @Test func f74AnApprenticesSponsorIsNeitherMentorNorCoachNorManager() {
    for role: WritableKeyPath<ApprenticeshipPlan, PersonID?> in [\.mentor, \.coach] {
      var own = plan(quarter())
      own[keyPath: role] = lee
      #expect(rules(own) == [SponsorApart.id])
    }
    for sponsor in [jonas, ana] {
      var own = plan(quarter())
      own.sponsor = sponsor
      #expect(rules(own) == [SponsorApart.id])
    }
  }

  @Test func quartersStandInOrderAndWithoutAJump() {
    #expect(rules(plan(quarter(.coOwn, "2026-Q2"), quarter(.leadStandard, "2026-Q1"))) == [StageOrder.id])
    #expect(rules(plan(quarter(.coOwn), quarter(.driveArchitecture, "2026-Q2"))) == [StageOrder.id])
    #expect(rules(plan(quarter(.coOwn), quarter(.coOwn, "2026-Q2"))).isEmpty)
    #expect(rules(plan(quarter()), today: "2027-03-01") == [OverdueQuarter.id])
  }

  @Test func everyRuleHasAnIdOfItsOwnAndSaysWhatToDo() {
    let rules = PlanReview.rules + SessionReview.rules
    #expect(Set(rules.map { $0.id }).count == rules.count)
    for rule in rules { #expect(!rule.summary.isEmpty && rule.remedy.hasSuffix(".")) }
  }
}
