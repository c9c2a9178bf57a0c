import Testing

@testable import DaylightScanner

@Suite struct SpreadTests {
  @Test func theFirstAndTheLastAreKept() {
    #expect(Array(0..<100).spread(over: 4) == [0, 33, 66, 99])
    #expect([1, 2, 3].spread(over: 3) == [1, 2, 3] && [1, 2].spread(over: 6) == [1, 2])
    #expect([1, 2, 3].spread(over: 1) == [1] && [1, 2].spread(over: 0) == [] && [Int]().spread(over: 3) == [])
  }
}
