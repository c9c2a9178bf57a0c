import DaylightCore
import Foundation
import Testing

@Suite struct QuarterTests {
  @Test func countsOnWithoutGaps() {
    var quarter = Quarter(year: -3, quarter: 1)
    for year in -3...2_100 {
      for number in 1...4 {
        #expect(quarter.year == year && quarter.quarter == number)
        quarter = quarter.advanced(by: 1)
      }
    }
    #expect(Quarter(year: 2026, quarter: 1).advanced(by: -1) == Quarter(year: 2025, quarter: 4))
  }

  @Test func textsRoundTrip() {
    for index in 0..<(9_999 * 4) where index % 7 == 0 {
      let quarter = Quarter(year: index / 4, quarter: index % 4 + 1)
      #expect(Quarter(quarter.description) == quarter)
    }
    #expect(Quarter("2026-q3") == Quarter(year: 2026, quarter: 3))
    #expect(Quarter(year: 26, quarter: 2).description == "0026-Q2")
  }

  @Test(arguments: ["", "2026", "2026-Q0", "2026-Q5", "2026-3", "2026Q1", "26-Q1", "2026-Q1-", "+026-Q1", "2026-Q１"])
  func refusesOtherTexts(_ text: String) {
    #expect(Quarter(text) == nil)
  }

  @Test func isWrittenAsText() throws {
    let quarters = [Quarter(year: 2026, quarter: 4)]
    let data = try JSONEncoder().encode(quarters)
    #expect(String(decoding: data, as: UTF8.self) == #"["2026-Q4"]"#)
    #expect(try JSONDecoder().decode([Quarter].self, from: data) == quarters)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Quarter].self, from: Data(#"["2026-Q9"]"#.utf8))
    }
  }
}
