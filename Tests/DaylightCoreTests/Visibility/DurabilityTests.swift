import DaylightCore
import Testing

@Suite struct DurabilityTests {
  @Test(arguments: [
    (-400, Durability.fresh), (0, .fresh), (90, .fresh), (91, .oneQuarter), (181, .oneQuarter), (182, .twoQuarters),
    (363, .twoQuarters), (364, .lasting), (5_000, .lasting),
  ])
  func holdsForQuartersOf91Days(_ days: Int, _ durability: Durability) {
    let start = day("2024-05-17")
    #expect(Durability.held(since: start, asOf: CalendarDay(number: start.number + days)) == durability)
  }

  @Test func aSeriesIsAsLongAsItWentOn() {
    #expect(Durability.series(from: day("2020-01-01"), through: day("2020-03-01")) == .fresh, "however long ago")
    #expect(Durability.series(from: day("2020-01-01"), through: day("2021-01-01")) == .lasting)
    for kind in [SignalKind.reviewCrossTeam, .boundaryContribution, SignalKind("mentoring.review")] {
      #expect(kind.isSeries)
      for durability in Durability.allCases { #expect(!durability.label(for: kind).contains("kept")) }
    }
    #expect(!SignalKind.designAuthored.isSeries)
    #expect(Durability.lasting.label(for: .designAuthored) == Durability.lasting.label)
  }

  @Test func weightsRise() {
    let weights = Durability.allCases.map(\.weight)
    #expect(weights == weights.sorted() && weights.first == 0 && weights.last == 1)
    #expect(Depth.allCases == Depth.allCases.sorted())
    #expect(Depth.allCases.map(\.weight) == [0.25, 0.5, 0.75, 1])
  }
}
