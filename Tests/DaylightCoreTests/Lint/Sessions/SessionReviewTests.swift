import DaylightCore
import Testing

@Suite struct SessionReviewTests {
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
}
