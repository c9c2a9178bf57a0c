import DaylightCore
import Testing

@Suite struct TimelinePictureTests {
  private func drawn(_ items: [EvidenceItem], coverage: Coverage = fullCoverage) -> TimelinePicture? {
    let page = MyEvidence(of: ana, window: wholeYear, items: items, context: context(coverage: coverage))
    for case .timeline(let picture) in page.artifact.sections.flatMap(\.blocks) { return picture }
    return nil
  }

  @Test func barsStayOnTheAxis() throws {
    var random = SplitMix64(seed: 90)
    for _ in 0..<100 {
      let picture = try #require(
        drawn((0..<10).map { random.item($0) } + [item("a", first: "2020-01-01", last: "2026-02-01")]))
      let axis = picture.quarters
      #expect(axis.map(\.description) == ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"])
      #expect(picture.rows.map(\.dimension) == Dimension.allCases)
      for bar in picture.rows.flatMap(\.bars) {
        #expect(bar.first <= bar.last && axis.contains(bar.first) && axis.contains(bar.last))
      }
    }
  }

  @Test func whatCannotBeSeenIsNotDrawnAsEmpty() throws {
    let blind = Coverage(repositories: ["payments"])
    let picture = try #require(drawn([item("a", dimensions: [.timeline])], coverage: blind))
    #expect(picture.rows.map(\.isObservable) == [false, false, true, false])
    #expect(picture.rows[2].bars.count == 1)
  }
}
