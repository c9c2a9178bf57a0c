import DaylightCore
import Testing

@Suite struct LevelFindingTests {
  private let wide = Reach(teams: teams(4), teamsAreKnown: true)
  private let next = Reach(teams: teams(1), teamsAreKnown: true)

  private func finding(
    _ items: [EvidenceItem], of person: PersonID = ana, coverage: Coverage = fullCoverage,
    thresholds: Thresholds = Thresholds()
  ) -> LevelFinding {
    LevelFinding(
      of: person, in: .ambiguity, items: items, coverage: coverage, thresholds: thresholds,
      calendar: OrganisationCalendar())
  }

  @Test func nothingIsFoundInNothing() {
    #expect(finding([]).level == .noneFound)
    #expect(finding([]).items.isEmpty)
    #expect(!finding([]).isBorderline)
    #expect(finding([item("a", of: kim)]).level == .noneFound, "somebody else's")
    #expect(finding([item("a", dimensions: [.scope])]).level == .noneFound, "another dimension")
  }

  @Test func oneItemIsIsolated() {
    #expect(finding([item("a")]).level == .isolated)
    #expect(finding([item("a", last: "2026-08-10")]).level == .isolated, "one subject, however long")
  }

  @Test func twoSubjectsInTwoMonthsAreRepeated() {
    #expect(finding([item("a"), item("b")]).level == .isolated, "both in one month")
    #expect(finding([item("a"), item("b", first: "2026-02-01")]).level == .repeated)
    let twice = [item("a"), item("a", kind: .designReviewed, first: "2026-05-01")]
    #expect(finding(twice).level == .isolated, "two items about one subject")
  }

  @Test func oneItemThatReachedAnotherTeamIsRepeated() {
    #expect(finding([item("a", reach: next)]).level == .repeated)
    let unknown = Reach(people: names(5), teamsAreKnown: false)
    #expect(finding([item("a", reach: unknown)]).level == .isolated, "whose teams nobody knows")
  }

  @Test func twoAcrossSeveralTeamsOverTwoQuartersAreSustained() {
    let early = item("a", first: "2026-02-01", reach: wide)
    #expect(finding([early, item("b", first: "2026-05-01", reach: wide)]).level == .sustained)
    #expect(finding([early, item("b", first: "2026-03-01", reach: wide)]).level == .repeated, "in one quarter")
    #expect(finding([early, item("b", first: "2026-05-01", reach: next)]).level == .repeated, "one is narrow")
    #expect(finding([item("a", first: "2026-02-01", last: "2026-06-01", reach: wide)]).level == .repeated)
  }

  @Test func twoThatLastedAndWereTakenUpAreSustainedAndAdopted() {
    func adopted(_ key: String, _ durability: Durability = .twoQuarters, _ isAdopted: Bool = true) -> EvidenceItem {
      item(key, reach: wide, durability: durability, isAdopted: isAdopted)
    }
    #expect(finding([adopted("a"), adopted("b", .lasting)]).level == .sustainedAndAdopted)
    #expect(finding([adopted("a"), adopted("a")]).level != .sustainedAndAdopted, "one subject")
    #expect(finding([adopted("a"), adopted("b", .oneQuarter)]).level != .sustainedAndAdopted, "one is too young")
    #expect(finding([adopted("a"), adopted("b", .lasting, false)]).level != .sustainedAndAdopted, "one is unused")
  }

  @Test func whatDoesNotCountLiftsNothing() {
    var random = SplitMix64(seed: 30)
    for round in 0..<400 {
      let base = (0..<Int.random(in: 0...4, using: &random)).map { random.item($0) }
      let idle = (10..<40).map { index in
        switch index % 3 {
        case 0: item("x\(index)", confidence: .low, first: "2026-0\(index % 9 + 1)-01", reach: wide, isAdopted: true)
        case 1: item("x\(index)", depth: .touched, first: "2026-0\(index % 9 + 1)-01", reach: wide, isAdopted: true)
        default:
          item("x\(index)", first: "2026-0\(index % 9 + 1)-01", reach: wide, durability: .reverted, isAdopted: true)
        }
      }
      var (with, without) = (finding(base + idle), finding(base))
      // Only what it says of itself differs.
      (with.limits, without.limits) = ([], [])
      #expect(with == without, "round \(round)")
    }
  }

  @Test func volumeDoesNotRaiseALevel() {
    let two = [item("a"), item("b", first: "2026-02-01")]
    let many = (0..<50).map { item("s\($0)", first: "2026-0\($0 % 9 + 1)-01") }
    #expect(finding(two).level == .repeated)
    #expect(finding(many).level == .repeated)
    #expect(finding(many).items.count == 3, "only the best few are named")
  }

  @Test func anotherItemNeverLowersALevelAndOrderIsNothing() {
    var random = SplitMix64(seed: 31)
    let order = Level.allCases
    for _ in 0..<1_500 {
      let items = (0..<Int.random(in: 0...7, using: &random)).map { random.item($0) }
      let more = items + [random.item(99)]
      let (before, after) = (finding(items), finding(more))
      #expect((order.firstIndex(of: before.level) ?? 0) <= (order.firstIndex(of: after.level) ?? 0))
      #expect(finding(items.shuffled(using: &random)) == before)
    }
  }

  @Test func saysWhenAMovedThresholdWouldChangeTheWord() {
    #expect(finding([item("a"), item("b", first: "2026-02-01")]).isBorderline, "just two subjects in two months")
    let three = ["a", "b", "c"].enumerated().map { item($1, first: "2026-0\($0 + 1)-01") }
    #expect(!finding(three).isBorderline)
    #expect(!finding([item("a", reach: next)]).isBorderline)
    let firm = (1...4).map { item("s\($0)", first: "2026-0\($0 * 2)-01", reach: wide) }
    #expect(finding(firm).level == .sustained && !finding(firm).isBorderline)
    let edge = Reach(teams: teams(3), teamsAreKnown: true)
    let thin = (1...4).map { item("s\($0)", first: "2026-0\($0 * 2)-01", reach: edge) }
    #expect(finding(thin).level == .sustained && finding(thin).isBorderline, "three teams are just several")
  }

  @Test func borderlineIsWhatTryingEveryThresholdSays() {
    var random = SplitMix64(seed: 32)
    for _ in 0..<500 {
      let items = (0..<Int.random(in: 0...6, using: &random)).map { random.item($0) }
      let here = finding(items)
      let moved = Thresholds().moved(by: 0.2).map { finding(items, thresholds: $0).level }
      #expect(here.isBorderline == moved.contains { $0 != here.level })
    }
  }

  /// Else a page would show work under a dimension, and say beside it that there is none.
  @Test func whatLiftsNoWordIsNamedWithItsReason() {
    let blind = Coverage(repositories: ["payments"])
    for coverage in [blind, fullCoverage] {
      let limits = finding([item("a", confidence: .low), item("b", confidence: .low)], coverage: coverage).limits
      #expect(
        limits.last == "Such work is on record, and no word rests on it. Nobody else's record attests the part.")
      #expect(finding([item("a", confidence: .low)], coverage: coverage).reasonForNoWord == limits.last)
      #expect(finding([item("a")], coverage: coverage).reasonForNoWord == nil)
      #expect(finding([], coverage: coverage).reasonForNoWord == nil)
    }
  }

  @Test func isNotObservableOnlyWhenNothingWasFoundAndNothingCouldBe() {
    let blind = Coverage(repositories: ["payments"])
    #expect(finding([], coverage: blind).level == .notObservable)
    #expect(finding([item("a")], coverage: blind).level == .isolated, "what was found was found")
    #expect(finding([], coverage: fullCoverage).level == .noneFound)
    #expect(!finding([], coverage: blind).limits.isEmpty)
    var random = SplitMix64(seed: 33)
    for index in 0..<300 {
      let items = random.chance(50) ? [random.item(index)] : []
      let coverage = random.chance(50) ? blind : fullCoverage
      let here = finding(items, coverage: coverage)
      let counts = finding(items).level != .noneFound
      let isBlind = !coverage.observability(of: .ambiguity, thresholds: Thresholds()).isObservable
      #expect((here.level == .notObservable) == (!counts && isBlind))
    }
  }

  @Test func namesTheBestItemsFirst() {
    let items = [
      item("young", reach: wide, durability: .fresh), item("best", reach: wide, durability: .lasting),
      item("narrow", reach: next, durability: .lasting), item("own", durability: .lasting),
    ]
    #expect(finding(items).items == [items[1].id, items[2].id, items[0].id])
  }
}
