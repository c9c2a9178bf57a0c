import DaylightCore
import Testing

@Suite struct CommonGapsTests {
  /// A session in which so many have a gap in influence, and the others none.
  private func session(_ sharing: Int, of total: Int, noSlot: Int = 0) -> CalibrationSession {
    var session = DaylightCoreTests.session("2026-Q3")
    session.candidates = (0..<total).map {
      .init(
        person: PersonID("p\($0)"), stage: .coOwn, gap: $0 < sharing ? .influence : nil, verdict: .goOn,
        noSlot: $0 < noSlot ? true : nil)
    }
    return session
  }

  @Test(arguments: [
    (3, 40, true), (2, 40, false), (2, 6, true), (2, 7, false), (1, 2, false), (1, 3, false), (0, 5, false),
    (3, 3, true),
  ])
  func f22InsideAGapIsCommonFromThreeCandidatesOrThreeInTen(_ sharing: Int, _ total: Int, _ isCommon: Bool) {
    #expect(CommonGaps(session(sharing, of: total), for: .inside).patterns.isEmpty == !isCommon)
  }

  @Test(arguments: [
    (4, 20, false), (5, 20, true), (5, 9, false), (5, 10, true), (9, 9, true), (5, 5, true), (16, 20, false),
  ])
  func f22OutsideNoFigureSpeaksOfFewerThanFive(_ sharing: Int, _ total: Int, _ isTold: Bool) {
    let gaps = CommonGaps(session(sharing, of: total), for: .outside)
    #expect(gaps.patterns.isEmpty == !isTold)
    #expect(gaps.isSuppressed == !isTold)
    if !isTold { #expect(text(gaps.artifact(context())).contains("does not leave the room")) }
  }

  @Test func f22ACommonGapBecomesATrainingProposal() {
    let page = text(CommonGaps(session(4, of: 9), for: .inside).artifact(context()))
    #expect(page.contains("Influence: 4 of 9 candidates") && page.contains("A training to propose."))
  }

  @Test func f24NoSlotIsRecordedApartFromAnyGap() {
    let gaps = CommonGaps(session(0, of: 8, noSlot: 3), for: .inside)
    #expect(gaps.patterns.isEmpty && gaps.withoutSlot == 3)
    #expect(text(gaps.artifact(context())).contains("a gap in the organisation's plans, and no gap of theirs"))
    #expect(CommonGaps(session(0, of: 8, noSlot: 3), for: .outside).withoutSlot == nil)
  }

  @Test func nobodyIsNamedOutside() {
    let page = text(CommonGaps(session(6, of: 12), for: .outside).artifact(context()))
    for index in 0..<12 { #expect(!page.contains("p\(index) ")) }
  }

  /// Before the session nothing is known of what is shared, not that nothing is.
  @Test func beforeTheSessionNothingIsConcluded() {
    var open = session(0, of: 0)
    open.candidates = (0..<8).map { .init(person: PersonID("q\($0)"), stage: .coOwn) }
    for audience in CommonGaps.Audience.allCases {
      let page = text(CommonGaps(open, for: audience).artifact(context()))
      #expect(page.contains("Nothing is recorded yet") && !page.contains("No gap is"), "\(audience)")
    }
    #expect(text(CommonGaps(session(0, of: 8), for: .inside).artifact(context())).contains("No gap is common"))
  }

  @Test func whoWasNotTalkedAboutIsNotCounted() {
    var open = session(3, of: 3)
    open.candidates += (0..<20).map { .init(person: PersonID("q\($0)"), stage: .coOwn) }
    #expect(CommonGaps(open, for: .inside).patterns.first?.of == 3)
  }
}
