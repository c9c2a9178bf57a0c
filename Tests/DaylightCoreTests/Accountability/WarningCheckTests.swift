import DaylightCore
import Testing

@Suite struct WarningCheckTests {
  private let today = CalendarDay(year: 2026, month: 9, day: 1)
  private let quarter = Quarter(year: 2026, quarter: 3)

  private func check(_ record: WarningRecord = .init(), _ charters: [Charter] = [], _ verdicts: [VerdictPair] = [])
    -> WarningCheck
  {
    WarningCheck(record: record, charters: charters, verdicts: verdicts, today: today)
  }

  @Test func f68DeparturesOfPeopleWhoDidWellAreASign() {
    #expect(
      check(.init(departures: [.init(quarter: quarter, left: 5, hadDoneWell: 2)])).findings.map(\.sign) == [.attrition])
    #expect(check(.init(departures: [.init(quarter: quarter, left: 5, hadDoneWell: 1)])).findings == [])
    #expect(check().unobserved.contains(.attrition), "nothing typed in is not observable, and not fine")
  }

  @Test func f69BlameInAPulseIsASignFromFiveAnswersOn() {
    #expect(
      check(.init(pulses: [.init(on: today, answers: 12, blamed: 4, challenged: 6)])).findings.map(\.sign) == [.blame])
    #expect(check(.init(pulses: [.init(on: today, answers: 12, blamed: 1, challenged: 9)])).findings == [])
    let few = check(.init(pulses: [.init(on: today, answers: 4, blamed: 4, challenged: 0)]))
    #expect(few.findings == [] && few.unobserved.contains(.blame))
  }

  @Test func f70CoachingThatDoesNotHappenIsASign() {
    var charter = Charter(person: PersonID("ana"), from: CalendarDay("2026-05-01"), until: CalendarDay("2026-12-31"))
    charter.outcomes = [CharterOutcome(id: "o", result: "r")]
    #expect(check(.init(), [charter]).findings.map(\.sign) == [.missingCoaching], "none agreed")
    charter.support = CharterSupport(
      coach: PersonID("lena"), cadence: .fortnightly, sessions: [CalendarDay(number: today.number - 60)])
    #expect(check(.init(), [charter]).findings.map(\.sign) == [.missingCoaching], "agreed and not held")
    charter.support.sessions.append(CalendarDay(number: today.number - 20))
    #expect(check(.init(), [charter]).findings == [])
    charter.until = CalendarDay(number: today.number - 1)
    charter.support.sessions = []
    #expect(check(.init(), [charter]).findings == [], "over")
  }

  @Test func f71LikeEvidenceWithUnlikeVerdictsIsASign() {
    let pair = VerdictPair(
      quarter: quarter, dimension: .influence, evidence: "two standards that others took up",
      verdicts: ["moveOn", "notYet"])
    let findings = check(.init(), [], [pair]).findings
    #expect(findings.map(\.sign) == [.arbitraryStandards] && findings[0].seen[0].contains("notYet"))
  }

  @Test func onlyTheSameGapAtTheSameStageIsCompared() {
    func verdict(_ stage: String, _ gap: Dimension?, _ verdict: String, _ quarter: Int = 3) -> SessionVerdict {
      SessionVerdict(quarter: Quarter(year: 2026, quarter: quarter), stage: stage, gap: gap, verdict: verdict)
    }
    #expect(VerdictPair.pairs(in: [verdict("Q2", .scope, "moveOn"), verdict("Q2", .scope, "notYet")]).count == 1)
    #expect(VerdictPair.pairs(in: [verdict("Q2", .scope, "moveOn"), verdict("Q3", .scope, "notYet")]).isEmpty)
    #expect(VerdictPair.pairs(in: [verdict("Q2", nil, "moveOn"), verdict("Q2", nil, "notYet")]).isEmpty)
    #expect(VerdictPair.pairs(in: [verdict("Q2", .scope, "moveOn"), verdict("Q2", .scope, "notYet", 4)]).isEmpty)
    #expect(VerdictPair.pairs(in: [verdict("Q2", .scope, "moveOn"), verdict("Q2", .scope, "goOn")]).isEmpty)
  }

  @Test func f72RemediesGoIntoTheNextMinutes() {
    let findings = check(.init(pulses: [.init(on: today, answers: 12, blamed: 8, challenged: 1)])).findings
    let carried = WarningPage.carried(findings)
    #expect(
      carried.count == 2 && carried[0].text.hasPrefix("More support")
        && carried[1].text.hasPrefix("Clearer expectations"))
    func rules(_ text: String) -> [String] {
      AccountabilityRules.findings(
        in: .init(
          .other(.minutes, [Prose("decisions[0].what", .agreement, text)]), places: FilePlaces(file: "m.yaml"),
          warnings: findings)
      ).map(\.rule)
    }
    #expect(rules("Move the session by a week.") == ["minutes/remedy-not-carried"])
    #expect(rules("Agree on coaching for everybody who has a charter.") == [])
  }

  @Test func thoseWhoLeadSeeNoNames() {
    var charter = Charter(person: PersonID("ana"), from: CalendarDay("2026-05-01"))
    charter.outcomes = [CharterOutcome(id: "o", result: "r")]
    let page = WarningPage(check(.init(), [charter]), context: .init(audience: .director, today: today)).artifact
    #expect(!"\(page)".contains("ana:"))
    #expect("\(WarningPage(check(.init(), [charter]), context: .init(today: today)).artifact)".contains("ana:"))
  }
}
