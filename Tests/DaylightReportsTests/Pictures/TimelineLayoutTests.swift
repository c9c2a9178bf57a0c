import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct TimelineLayoutTests {
  static let start = Quarter(year: 2024, quarter: 2)

  /// A picture with bars of every length and position, and titles of every size.
  static func picture(
    quarters: Int, bars: Int, title: (Int) -> String = { String(repeating: "Word ", count: $0 % 9 + 1) }
  )
    -> TimelinePicture
  {
    TimelinePicture(
      quarters: (0..<quarters).map { start.advanced(by: $0) },
      rows: Dimension.allCases.map { dimension in
        .init(
          dimension: dimension, isObservable: dimension != .ambiguity,
          bars: (0..<bars).map { index in
            let first = index * 7 % quarters
            return .init(
              title: title(index), first: start.advanced(by: first),
              last: start.advanced(by: min(quarters - 1, first + index * 5 % 4)), isReverted: index % 5 == 3)
          })
      })
  }

  @Test func nothingOverlapsAndNothingIsLost() {
    for quarters in 1...40 {
      for bars in [0, 1, 2, 3, 5, 8, 13, 30] {
        let layout = TimelineLayout(TimelineLayoutTests.picture(quarters: quarters, bars: bars))
        for row in layout.rows {
          #expect(row.bars.count + row.hidden == (row.isObservable ? bars : 0))
          #expect(row.lanes <= TimelineLayout.mostLanes)
          for (index, bar) in row.bars.enumerated() {
            #expect(bar.extent.lowerBound >= TimelineLayout.left)
            #expect(bar.extent.upperBound <= TimelineLayout.right)
            for other in row.bars.dropFirst(index + 1) where other.lane == bar.lane {
              #expect(!bar.extent.overlaps(other.extent), "\(quarters) quarters, \(bars) bars")
            }
          }
        }
      }
    }
  }

  @Test func aTitleStandsInsideOrBesideItsBar() throws {
    let quarters = (0..<8).map { TimelineLayoutTests.start.advanced(by: $0) }
    func bar(_ title: String, _ first: Int, _ last: Int) throws -> TimelineLayout.Bar {
      let picture = TimelinePicture(
        quarters: quarters,
        rows: [
          .init(
            dimension: .scope, isObservable: true,
            bars: [.init(title: title, first: quarters[first], last: quarters[last])])
        ])
      return try #require(TimelineLayout(picture).rows.first?.bars.first)
    }
    let inside = try bar("Short", 0, 7)
    #expect(inside.titleX > inside.x && inside.isWhole)
    let after = try bar("A title of some length", 0, 0)
    #expect(after.titleX > after.x + after.width && after.isWhole)
    let before = try bar("A title of some length", 7, 7)
    #expect(before.titleX < before.x && before.isWhole)
    let cut = try bar(String(repeating: "long ", count: 60), 3, 4)
    #expect(cut.title.hasSuffix("…") && !cut.isWhole)
  }

  @Test func aCutTitleStillSaysReverted() throws {
    let quarters = [TimelineLayoutTests.start]
    let bar = TimelinePicture.Bar(
      title: String(repeating: "long ", count: 60), first: quarters[0], last: quarters[0], isReverted: true)
    let layout = TimelineLayout(
      .init(quarters: quarters, rows: [.init(dimension: .scope, isObservable: true, bars: [bar])]))
    #expect(layout.rows.first?.bars.first?.title.hasSuffix("… (reverted)") == true)
  }

  @Test func barsAreCutAtTheAxisAndCountedOutsideIt() {
    let quarters = (0..<4).map { TimelineLayoutTests.start.advanced(by: $0) }
    func bar(_ first: Int, _ last: Int) -> TimelinePicture.Bar {
      .init(
        title: "t", first: TimelineLayoutTests.start.advanced(by: first),
        last: TimelineLayoutTests.start.advanced(by: last))
    }
    let layout = TimelineLayout(
      .init(
        quarters: quarters,
        rows: [
          .init(dimension: .scope, isObservable: true, bars: [bar(-3, 9), bar(-3, -1), bar(4, 5), bar(2, 1)])
        ]))
    #expect(layout.rows[0].bars.map(\.x) == [TimelineLayout.left + 2])
    #expect(layout.rows[0].hidden == 3)
    #expect(!layout.isComplete)
  }

  @Test func findsItsOwnAxisWhenThereIsNone() {
    let bar = TimelinePicture.Bar(
      title: "t", first: Quarter(year: 1970, quarter: 1), last: Quarter(year: 2037, quarter: 4))
    let layout = TimelineLayout(
      .init(quarters: [], rows: [.init(dimension: .scope, isObservable: true, bars: [bar])]))
    #expect(layout.quarters.count == 80)
    #expect(layout.rows[0].bars.count == 1)
    #expect(TimelineLayout(.init(quarters: [], rows: [])).quarters.isEmpty)
  }
}
