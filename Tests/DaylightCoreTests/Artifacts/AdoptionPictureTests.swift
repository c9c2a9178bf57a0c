import DaylightCore
import Testing

@Suite struct AdoptionPictureTests {
  private func quarter(_ text: String) -> Quarter { Quarter(text) ?? Quarter(year: 0, quarter: 1) }

  @Test func theAxisHasEveryQuarterFromTheFirstToNow() {
    let bar = AdoptionPicture.Bar(repository: "pay", first: quarter("2025-Q3"), end: nil, isPushed: false)
    let picture = AdoptionPicture(title: "Lint", start: quarter("2025-Q4"), now: quarter("2026-Q2"), bars: [bar])
    #expect(picture.quarters.map(\.description) == ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"])
    let early = AdoptionPicture(title: "Lint", start: quarter("2026-Q1"), now: quarter("2025-Q1"), bars: [])
    #expect(early.quarters == [quarter("2026-Q1")], "now is never before the start")
  }

  @Test func whoGaveItUpHoldsItNoMore() {
    let bars = [
      AdoptionPicture.Bar(repository: "a", first: quarter("2025-Q1"), end: quarter("2025-Q3"), isPushed: false),
      AdoptionPicture.Bar(repository: "b", first: quarter("2025-Q2"), end: nil, isPushed: true),
    ]
    let picture = AdoptionPicture(title: "Lint", start: quarter("2025-Q1"), now: quarter("2025-Q4"), bars: bars)
    #expect(picture.quarters.map(picture.holders) == [1, 2, 1, 1])
  }
}
