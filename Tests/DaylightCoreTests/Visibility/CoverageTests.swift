import DaylightCore
import Testing

@Suite struct CoverageTests {
  private func seen(_ coverage: Coverage, _ dimension: Dimension) -> Coverage.Observability {
    coverage.observability(of: dimension, thresholds: Thresholds())
  }

  @Test func sharesSayBothNumbers() {
    #expect(Coverage.Share(seen: 129, of: 212).label == "61% (129 of 212)")
    #expect(Coverage.Share(seen: 1, of: 1_000).label == "under 1% (1 of 1000)")
    #expect(Coverage.Share(seen: 999, of: 1_000).label == "over 99% (999 of 1000)")
    #expect(Coverage.Share(seen: 0, of: 9).label == "none of 9")
    #expect(Coverage.Share(seen: 9, of: 9).label == "100% (9 of 9)")
    #expect(Coverage.Share(seen: 0, of: 0).label == "nothing to read")
    #expect(Coverage.Share(seen: 0, of: 0).fraction == nil)
  }

  @Test func nothingIsObservableInNothing() {
    for dimension in Dimension.allCases {
      #expect(!seen(Coverage(), dimension).isObservable)
      #expect(!seen(Coverage(), dimension).limits.isEmpty, "and it says why")
    }
  }

  @Test func documentsMakeEveryDimensionObservable() {
    for dimension in Dimension.allCases { #expect(seen(Coverage(documents: 1), dimension).isObservable) }
    #expect(seen(Coverage(documents: 1), .ambiguity).limits.isEmpty)
  }

  @Test(arguments: [(0, false), (9, false), (10, true), (60, true), (100, true)])
  func withoutDocumentsAShareDecides(_ percent: Int, _ isObservable: Bool) {
    let share = Coverage.Share(seen: percent, of: 100)
    #expect(seen(Coverage(ownedPaths: share), .scope).isObservable == isObservable)
    #expect(seen(Coverage(reviewedChanges: share), .influence).isObservable == isObservable)
    #expect(!seen(Coverage(reviewedChanges: share, ownedPaths: share), .timeline).isObservable)
    #expect(!seen(Coverage(reviewedChanges: share, ownedPaths: share), .ambiguity).isObservable)
    #expect(!seen(Coverage(reviewedChanges: share), .scope).isObservable, "reviews do not show scope")
  }

  @Test func betweenTheTwoSharesItIsObservableInPart() {
    func limits(_ percent: Int) -> [String] {
      let share = Coverage.Share(seen: percent, of: 100)
      return seen(
        Coverage(reviewedChanges: share, peopleWithTeam: .init(seen: 9, of: 10), documents: 1), .influence
      ).limits
    }
    #expect(limits(9).count == 1 && limits(9)[0].hasPrefix("Hardly any"))
    #expect(limits(10).count == 1 && limits(10)[0].hasPrefix("Only part"))
    #expect(limits(59).count == 1)
    #expect(limits(60).isEmpty)
  }

  @Test func unknownTeamsLimitScopeAndInfluenceAlone() {
    let coverage = Coverage(
      reviewedChanges: .init(seen: 9, of: 10), ownedPaths: .init(seen: 9, of: 10),
      peopleWithTeam: .init(seen: 5, of: 10), documents: 3)
    #expect(seen(coverage, .scope).limits.contains { $0.contains("50% (5 of 10)") })
    #expect(seen(coverage, .influence).limits.contains { $0.contains("50% (5 of 10)") })
    #expect(seen(coverage, .timeline).limits.isEmpty && seen(coverage, .ambiguity).limits.isEmpty)
  }

  @Test func seeingMoreNeverHidesADimension() {
    var random = SplitMix64(seed: 40)
    for _ in 0..<1_000 {
      func share() -> Coverage.Share { .init(seen: Int.random(in: 0...100, using: &random), of: 100) }
      let before = Coverage(
        reviewedChanges: share(), ownedPaths: share(), peopleWithTeam: share(), documents: random.chance(30) ? 0 : 2)
      var after = before
      after.documents += 1
      after.ownedPaths.seen = min(100, before.ownedPaths.seen + 20)
      for dimension in Dimension.allCases where seen(before, dimension).isObservable {
        #expect(seen(after, dimension).isObservable)
        #expect(seen(after, dimension).limits.count <= seen(before, dimension).limits.count)
      }
    }
  }
}
