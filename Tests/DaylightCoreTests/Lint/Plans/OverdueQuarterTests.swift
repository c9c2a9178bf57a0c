import DaylightCore
import Testing

@Suite struct OverdueQuarterTests {
  private func found(_ quarter: Apprenticeship, on today: String) -> Int {
    findings(plan(quarter), today: today).count { $0.rule == OverdueQuarter.id }
  }

  /// A month is given to talk about it.
  @Test(arguments: [("2026-12-31", 0), ("2027-01-31", 0), ("2027-02-01", 1), ("2028-01-01", 1)])
  func anOpenQuarterIsOverdueAMonthAfterItsEnd(_ today: String, _ count: Int) {
    #expect(found(quarter(), on: today) == count)
  }

  @Test func aClosedOneAndOneWithoutAnEndAreNot() {
    var closed = quarter()
    closed.closed = .init(on: day("2027-01-05"), course: .asPlanned, learning: ["Two teams plan together now."])
    var endless = quarter()
    endless.ends = nil
    #expect(found(closed, on: "2028-01-01") == 0 && found(endless, on: "2028-01-01") == 0)
    #expect(OverdueQuarter.severity == .note)
  }
}
