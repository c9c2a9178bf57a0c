import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct WordingTests {
  @Test(arguments: [
    ("evidencePack", "Evidence pack"), ("highlights", "Highlights"), ("", ""), ("myEvidence", "My evidence"),
  ])
  func readsAKind(_ kind: String, _ words: String) {
    #expect(Wording.kind(kind) == words)
  }

  @Test func aSpanOfOneQuarterIsOne() {
    let quarter = Quarter(year: 2026, quarter: 1)
    #expect(Wording.span(quarter, quarter) == "2026-Q1")
    #expect(Wording.span(quarter, quarter.advanced(by: 2)) == "2026-Q1 to 2026-Q3")
  }
}
