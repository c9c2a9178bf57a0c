import DaylightCore
import Testing

@Suite struct FitCheckTests {
  private let today = CalendarDay(year: 2026, month: 9, day: 1)

  @Test func f29ItFitsForTheOccasionsThatHoldAndSaysWhich() {
    var fit = FitCheck(triggers: [.ladder: .init(true, because: "HR asked for one")])
    #expect(fit.verdict == .fits([.ladder]))
    fit.triggers = Dictionary(uniqueKeysWithValues: FitCheck.Trigger.allCases.map { ($0, FitCheck.Answer(false)) })
    #expect(fit.verdict == .doesNotFit)
    fit.triggers[.marketShift] = nil
    #expect(fit.verdict == .open([.marketShift]), "what nobody answered is not denied")
    let page = FitPage(FitCheck(triggers: [.ladder: .init(true)]), context: .init(today: today)).artifact
    #expect(page.lead == "It fits, because a ladder for Staff-Plus engineers is being written.")
    #expect(FitCheck.Trigger.allCases.count == 5)
  }

  @Test func f30WhatIsNotInPlaceMakesLaterPagesProvisional() throws {
    var fit = FitCheck()
    for item in FitCheck.Prerequisite.allCases { fit.prerequisites[item] = .init(true) }
    #expect(fit.provisionalNotice == nil && FitCheck.Prerequisite.allCases.count == 4)
    fit.prerequisites[.leadershipDefined] = .init(false)
    let notice = try #require(fit.provisionalNotice)
    #expect(notice.hasPrefix("Provisional: ") && notice.contains("senior leadership"))
    let context = AccountabilityContext(fit: fit, today: today)
    for page in [
      MapPage(ResponsibilityMap(), context: context).artifact,
      CharterPage(Charter(person: PersonID("ana")), context: context).artifact,
      OutcomePage(OutcomeRecord(), evidence: nil, context: context).artifact,
    ] { #expect(page.sections[0].blocks.contains(.notice(notice)), "\(page.kind)") }
  }

  @Test func f31TheMindsetCardIsThreeThoughtsWithoutAScore() {
    let page = MindsetPage.artifact(.init(today: today))
    #expect(page.sections.count == 3 && page.lead?.contains("nothing is recorded") == true)
    for section in page.sections {
      #expect(section.blocks.contains { if case .notice(let text) = $0 { text.hasSuffix("?") } else { false } })
    }
  }

  @Test func f27TheReaderDecidesHowMuchIsShown() {
    let map = ResponsibilityMap(
      seniorLeadership: .init(
        definition: "Decides what several teams live with.", businessContext: "Knows the board's numbers."),
      responsibilities: [Responsibility(id: "a", title: "A", businessContext: "Money waits for it.")])
    func page(_ audience: Audience) -> Artifact {
      MapPage(map, context: .init(audience: audience, today: today)).artifact
    }
    #expect(page(.executive).sections.map(\.title) == ["What senior leadership means here", "To decide"])
    #expect(page(.manager).sections.count > page(.director).sections.count)
    #expect(page(.engineer).sections.map(\.title).contains("Responsibilities"))
    #expect(Set(Audience.allCases.map(\.level)).count == 4)
    #expect(page(.executive).footer.count < page(.manager).footer.count)
  }

  @Test func f28TheUsualStageIsSeriesBAndLater() {
    #expect(CompanySetting().stage == .seriesB && CompanySetting().adaptations == [])
  }

  @Test func f63BeforeSeriesAThereAreNoStaffStages() {
    let setting = CompanySetting(stage: .preSeriesA)
    #expect(setting.adaptations[0].contains("no staff stages"))
    var charter = Charter(person: PersonID("ana"))
    charter.enables = "It makes you a Staff engineer."
    let places = FilePlaces(file: "charter.yaml")
    #expect(
      AccountabilityRules.findings(in: .init(.charter(charter), places: places, setting: setting))
        .contains { $0.rule == "stage/staff-too-early" })
    #expect(
      !AccountabilityRules.findings(in: .init(.charter(charter), places: places)).contains {
        $0.rule == "stage/staff-too-early"
      })
  }

  @Test func f64LargeEnterprisesGetAnAppendixInBehaviour() {
    var charter = Charter(person: PersonID("ana"))
    charter.outcomes = [
      CharterOutcome(
        id: "o", result: "Payouts are on time",
        criteria: [.init(behaviour: "Has executive presence and gravitas", example: "In May")])
    ]
    let setting = CompanySetting(stage: .enterprise)
    let page = CharterPage(charter, context: .init(setting: setting, today: today)).artifact
    #expect(page.sections.contains { $0.title == "Appendix for the committee" })
    #expect(
      !CharterPage(charter, context: .init(today: today)).artifact.sections.contains { $0.title.hasPrefix("Appendix") })
    #expect(
      AccountabilityRules.findings(in: .init(.charter(charter), places: FilePlaces(file: "c"), setting: setting))
        .contains { $0.rule == "stage/trait-wording" })
  }

  @Test func f65UnderRetentionPressureGrowthIsTheReasonToStay() {
    let page = CharterPage(
      Charter(person: PersonID("ana")), context: .init(setting: .init(hasRetentionPressure: true), today: today)
    ).artifact
    #expect(
      page.sections[0].blocks.contains {
        if case .notice(let text) = $0 { text.contains("reason for strong engineers to stay") } else { false }
      })
  }

  @Test func f66WhereEngineersLeadPersuasionIsLeftOut() throws {
    let context = AccountabilityContext(setting: .init(isEngineeringLed: true), today: today)
    let page = FitPage(FitCheck(), context: context).artifact
    let steps = try #require(page.sections.first { $0.title == "Where to begin" })
    guard case .table(let table) = steps.blocks[0] else { return #expect(Bool(false)) }
    #expect(table.rows[0][1] == "daylight charter PERSON")
    #expect(!page.footer.contains(Principle.shelterStopsGrowth.sentence))
    #expect(
      FitPage(FitCheck(), context: .init(today: today)).artifact.footer.contains(Principle.shelterStopsGrowth.sentence))
  }

  @Test func f67AllFivePrinciplesStandUnderPages() {
    let footer = CharterPage(Charter(person: PersonID("ana")), context: .init(today: today)).artifact.footer
    for principle in Principle.allCases { #expect(footer.contains(principle.sentence)) }
    #expect(Principle.allCases.count == 5)
  }

  @Test func f73PagesPointToRelatedProcedures() {
    let pages = [
      FitPage(FitCheck(), context: .init(today: today)).artifact,
      MapPage(ResponsibilityMap(), context: .init(today: today)).artifact,
    ]
    for page in pages { #expect(page.sections.contains { $0.blocks.contains(.list(RelatedProcedure.all)) }) }
    #expect(RelatedProcedure.all.count == 4)
  }

  @Test func f75TheRolesAreSaidWithTheirDuties() {
    #expect(
      Set(AccountabilityRole.allCases).isSuperset(of: [.candidate, .manager, .peerManager, .sponsor, .seniorLeader]))
    let page = FitPage(FitCheck(), context: .init(today: today)).artifact
    #expect(page.sections.contains { $0.title == "Who takes part" })
    #expect(Set(AccountabilityRole.allCases.map(\.duty)).count == AccountabilityRole.allCases.count)
  }
}
