import Testing

import DaylightCore

@Suite struct SpreadTests {
  @Test func theFirstAndTheLastAreKept() {
    #expect(Array(0..<100).spread(over: 4) == [0, 33, 66, 99])
    #expect([1, 2, 3].spread(over: 3) == [1, 2, 3] && [1, 2].spread(over: 6) == [1, 2])
    #expect([1, 2, 3].spread(over: 1) == [1] && [1, 2].spread(over: 0) == [] && [Int]().spread(over: 3) == [])
  }

  @Test func somethingOfEachQuarterIsThere() {
    let days = [1, 2, 3, 4, 40, 41, 42, 90]
    let quarter: (Int) -> Quarter = { Quarter(year: 2026, quarter: 1).advanced(by: $0 / 30) }
    #expect(days.spread(over: 20, ofEach: quarter) == [1, 4, 40, 42, 90])
    #expect(days.spread(over: 3, ofEach: quarter) == [1, 40, 90])
    #expect([Int]().spread(over: 3, ofEach: quarter) == [])
  }
}
