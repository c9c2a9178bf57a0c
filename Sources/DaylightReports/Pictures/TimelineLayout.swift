import DaylightCore

/// Where the parts of a timeline stand, in pixels: lanes are packed so that nothing overlaps.
struct TimelineLayout {
  static let width = 736
  static let left = 92
  static let right = 735
  /// Lanes of one dimension; what does not fit is counted and listed in the table.
  static let mostLanes = 8
  /// More room is never needed to tell titles apart.
  private static let widestTitle = 300
  /// A title cut shorter than this says nothing.
  private static let narrowestTitle = 64

  /// A bar and its title.
  struct Bar: Equatable {
    var source: TimelinePicture.Bar
    var x: Int
    var width: Int
    var lane: Int
    /// The title as it is drawn; empty where there is no room.
    var title: String
    /// Where the title starts.
    var titleX: Int
    /// From the leftmost to the rightmost pixel of bar and title.
    var extent: ClosedRange<Int>
    /// Whether the title is drawn in full.
    var isWhole: Bool
  }

  /// A dimension.
  struct Row: Equatable {
    var dimension: Dimension
    var isObservable: Bool
    var bars: [Bar]
    /// How many bars found no lane.
    var hidden: Int
    var lanes: Int { (bars.map(\.lane).max() ?? -1) + 1 }
  }

  let quarters: [Quarter]
  private(set) var rows: [Row] = []

  init(_ picture: TimelinePicture) {
    quarters =
      picture.quarters.isEmpty ? TimelineLayout.covering(picture.rows.flatMap(\.bars)) : picture.quarters
    rows = picture.rows.map(row)
  }

  /// Whether the picture shows every item with its whole title.
  var isComplete: Bool { rows.allSatisfy { $0.hidden == 0 && $0.bars.allSatisfy(\.isWhole) } }

  /// The left edge of the quarter with that position; the position after the last one gives the right edge.
  func edge(_ position: Int) -> Int {
    let count = max(1, quarters.count)
    return TimelineLayout.left + (TimelineLayout.right - TimelineLayout.left) * position / count
  }

  private func row(_ source: TimelinePicture.Row) -> Row {
    var row = Row(dimension: source.dimension, isObservable: source.isObservable, bars: [], hidden: 0)
    guard source.isObservable else { return row }
    var lanes: [[ClosedRange<Int>]] = []
    for bar in source.bars.sorted(by: { ($0.first, $0.last, $0.title) < ($1.first, $1.last, $1.title) }) {
      guard var placed = place(bar) else {
        row.hidden += 1
        continue
      }
      // A gap of 8 pixels between neighbours.
      let room = (placed.extent.lowerBound - 4)...(placed.extent.upperBound + 4)
      if let lane = lanes.firstIndex(where: { !$0.contains { $0.overlaps(room) } }) {
        placed.lane = lane
      } else if lanes.count < TimelineLayout.mostLanes {
        placed.lane = lanes.count
        lanes.append([])
      } else {
        row.hidden += 1
        continue
      }
      lanes[placed.lane].append(room)
      row.bars.append(placed)
    }
    return row
  }

  /// The bar with its title inside if it fits, else beside it, else cut where there is most room. Nil for a bar that
  /// lies outside the axis.
  private func place(_ bar: TimelinePicture.Bar) -> Bar? {
    guard let start = quarters.first, let end = quarters.last, bar.last >= start, bar.first <= end,
      bar.first <= bar.last
    else { return nil }
    let x = edge(max(0, bar.first.index - start.index)) + 2
    let barEnd = edge(min(quarters.count, bar.last.index - start.index + 1)) - 2
    let width = max(4, barEnd - x)
    let full = Escaping.inline(bar.isReverted ? "\(bar.title) (reverted)" : bar.title)
    let need = min(TextMetrics.width(full), TimelineLayout.widestTitle)
    let inside = width - 16
    let after = TimelineLayout.right - (x + width) - 6
    let before = x - TimelineLayout.left - 6
    let room =
      need <= inside ? inside : need <= after ? after : need <= before ? before : max(inside, after, before)
    var title = TextMetrics.width(full) <= room ? full : cut(bar, to: min(room, TimelineLayout.widestTitle))
    if room < need, room < TimelineLayout.narrowestTitle { title = "" }
    let size = TextMetrics.width(title)
    let titleX = room == inside ? x + 8 : room == after ? x + width + 6 : x - 6 - size
    let extent = title.isEmpty ? x...(x + width) : min(x, titleX)...max(x + width, titleX + size)
    return Bar(
      source: bar, x: x, width: width, lane: 0, title: title, titleX: titleX, extent: extent,
      isWhole: title == full)
  }

  /// A cut title keeps the word that matters most.
  private func cut(_ bar: TimelinePicture.Bar, to pixels: Int) -> String {
    let title = Escaping.inline(bar.title)
    guard bar.isReverted else { return TextMetrics.truncated(title, to: pixels) }
    let short = TextMetrics.truncated(title, to: pixels - TextMetrics.width(" (reverted)"))
    return short.isEmpty ? TextMetrics.truncated("reverted", to: pixels) : short + " (reverted)"
  }

  private static func covering(_ bars: [TimelinePicture.Bar]) -> [Quarter] {
    guard let first = bars.map(\.first).min(), let last = bars.map(\.last).max(), first <= last else {
      return []
    }
    // Bounded: a wrong date must not make a picture of centuries.
    return (0...min(79, last.index - first.index)).map { first.advanced(by: $0) }
  }
}
