import DaylightCore
import Testing

@Suite struct ItemWindowTests {
  private let window = ItemWindow(first: day("2026-01-01"), last: day("2026-03-31"))

  @Test func bothEndsBelongToIt() {
    #expect(window.contains(day("2026-01-01")) && window.contains(day("2026-03-31")))
    #expect(!window.contains(day("2025-12-31")) && !window.contains(day("2026-04-01")))
    #expect(window.label == "2026-01-01 to 2026-03-31")
  }

  /// What began before and ended after is in a window only with something on record in it.
  @Test func anItemIsInItByItsDays() {
    let around = item("around", first: "2025-06-01", last: "2026-06-01")
    #expect(!window.contains(around))
    var seen = around
    seen.days.append(day("2026-02-01"))
    #expect(window.contains(seen))
  }
}
