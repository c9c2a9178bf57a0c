import DaylightCore
import Testing

@Suite struct CalibrationTests {
  private let seen = RepositoryCoverage(reviewedChanges: .init(seen: 80, of: 100), ownedPaths: .init(seen: 90, of: 100))

  private func entry(_ person: PersonID, _ stage: Stage = .coOwn, coverage: RepositoryCoverage? = nil)
    -> CalibrationAgenda.Entry
  {
    let audit = CapabilityAudit(
      of: person, at: stage, window: wholeYear, items: [], ladder: Ladder(), context: context())
    return .init(
      candidate: .init(person: person, stage: stage), findings: audit.findings, titles: [], coverage: coverage ?? seen,
      current: nil)
  }

  private func agenda(_ entries: [CalibrationAgenda.Entry], items: [EvidenceItem] = []) -> CalibrationAgenda {
    var own = session("2026-Q3")
    own.candidates = entries.map(\.candidate)
    return CalibrationAgenda(own, entries: entries, items: items, ladder: Ladder(), context: context())
  }

  @Test func f20TheSessionIsAboutDevelopmentOfAllCandidates() {
    let page = text(agenda([entry(ana), entry(kim)]).artifact)
    #expect(page.contains("Silent reading, 15 minutes"))
    #expect(
      page.contains("Each candidate, 10 minutes") && page.contains("Ana Keller") && page.contains("Kim Bo"))
    #expect(page.contains("Dissent, 3 minutes"))
    #expect(page.contains("Promotions and ratings are not its matter."))
    #expect(page.contains("55 minutes"))
  }

  @Test(arguments: [
    "He is ready for promotion.", "Clearly a top performer.", "Rated as exceeds expectations.", "Stack ranking is due.",
    "Give her the staff title.",
  ])
  func f20WordsOfPromotionAndRatingAreFound(_ words: String) {
    var own = session("2026-Q3", .init(person: ana, stage: .coOwn, gap: .scope, verdict: .goOn, dissent: words))
    own.decisions = [.init(what: words, owner: jonas, due: day("2026-10-01"))]
    own.candidates[0].next = words
    let found = SessionReview.findings(
      in: SessionReview(Placed(own, FilePlaces(file: "s.yaml")), earlier: [], plans: [:]))
    #expect(Set(found.map(\.rule)) == [SessionWording.id])
    #expect(found.count >= 3)
  }

  @Test func f21EachStageSaysWhatGreatLooksLikeWithExemplarsThatNameNobody() {
    let work = item(
      "retry", kind: .designAdopted, dimensions: [.influence, .scope],
      reach: Reach(people: names(5), teams: teams(3), teamsAreKnown: true), isAdopted: true,
      title: "Retry budget of Ana")
    let page = text(agenda([entry(kim, .leadStandard)], items: [work]).artifact)
    #expect(page.contains("What does great look like at Q2"))
    #expect(page.contains("A design document that others built on that reached people in several teams"))
    #expect(!page.contains("Retry budget") && !page.contains("Ana Keller"))
  }

  @Test func f21ComparisonIsRefusedWhereCoverageDiffers() {
    let blind = RepositoryCoverage(reviewedChanges: .init(seen: 59, of: 100), ownedPaths: .init(seen: 90, of: 100))
    let close = RepositoryCoverage(reviewedChanges: .init(seen: 60, of: 100), ownedPaths: .init(seen: 90, of: 100))
    #expect(text(agenda([entry(ana), entry(kim, coverage: blind)]).artifact).contains("Do not set the candidates"))
    #expect(!text(agenda([entry(ana), entry(kim, coverage: close)]).artifact).contains("Do not set the candidates"))
    // Those of different stages are not set side by side anyway.
    #expect(agenda([entry(ana), entry(kim, .leadStandard, coverage: blind)]).record.incomparable.isEmpty)
    #expect(agenda([entry(ana), entry(kim, coverage: blind)]).record.incomparable == [.coOwn])
    #expect(CoverageComparison.refusal([ana: seen, kim: RepositoryCoverage()])?.contains("nothing is known") == true)
  }

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

  @Test func f24NotYetNamesAGapAndIsNoWordForAMissingSlot() {
    func rules(_ candidate: CalibrationSession.Candidate) -> [String] {
      SessionReview.findings(
        in: SessionReview(Placed(session("2026-Q3", candidate), FilePlaces(file: "s")), earlier: [], plans: [:])
      ).map(\.rule)
    }
    #expect(rules(.init(person: ana, stage: .coOwn, verdict: .notYet)) == [GapAndSlot.id])
    #expect(rules(.init(person: ana, stage: .coOwn, verdict: .notYet, noSlot: true)) == [GapAndSlot.id])
    #expect(rules(.init(person: ana, stage: .coOwn, gap: .scope, verdict: .notYet, noSlot: true)).isEmpty)
  }

  @Test func decisionsHaveAnOwnerAndADay() {
    var own = session("2026-Q3")
    own.decisions = [.init(what: "Lend the billing cut-over."), .init(what: "x", owner: jonas, due: day("2026-10-01"))]
    let found = SessionReview.findings(
      in: SessionReview(Placed(own, FilePlaces(file: "s")), earlier: [], plans: [:]))
    #expect(found.map(\.rule) == [DecisionWithoutOwner.id])
  }

  @Test func nobodySitsInTheRoomInWhichTheyAreTalkedAbout() {
    let found = SessionReview.findings(
      in: SessionReview(
        Placed(
          session(
            "2026-Q3", .init(person: jonas, stage: .coOwn), .init(person: ana, stage: .coOwn),
            .init(person: ana, stage: .coOwn)),
          FilePlaces(file: "s")), earlier: [], plans: [:]))
    #expect(found.filter { $0.rule == CandidateTwice.id }.count == 2)
  }

  @Test func theOrderFollowsFromTheSeedAlone() {
    let people = names(40)
    let order = CalibrationSession.order(people, seed: "a")
    #expect(order == CalibrationSession.order(people.reversed(), seed: "a"))
    #expect(order != CalibrationSession.order(people, seed: "b"))
    #expect(Set(order) == Set(people))
    // Over many seeds nobody is first more often than chance allows.
    var firsts: [PersonID: Int] = [:]
    for seed in 0..<4_000 { firsts[CalibrationSession.order(people.prefix(8), seed: "\(seed)")[0], default: 0] += 1 }
    for count in firsts.values { #expect((400...600).contains(count)) }
  }
}
