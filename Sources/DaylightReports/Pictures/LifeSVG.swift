package import DaylightCore

/// A document's life as an SVG picture: years from left to right, a lane for status, text, people and citations.
///
/// Nothing is told by colour alone: statuses are written in or beside their bars, large changes are filled circles.
package struct LifeSVG {
  private static let width = 960
  private static let left = 132
  private static let right = 948
  private static let laneHeight = 52
  private static let axisHeight = 34

  private let picture: LifePicture
  private let name: String

  /// - Parameter name: unique on the page: letters and digits.
  package init(_ picture: LifePicture, name: String) {
    self.picture = picture
    self.name = name
  }

  /// The picture, a well-formed XML element.
  package var text: String {
    let height = LifeSVG.axisHeight + picture.lanes.count * LifeSVG.laneHeight + 1
    var svg = SVG(
      name: name, width: LifeSVG.width, height: height, title: "The life of \(picture.title)",
      description:
        "A lane each for \(picture.lanes.map { $0.title.lowercased() }.joined(separator: ", ")), from \(picture.first) to \(picture.last). Filled circles are large changes, or commits that carry the design out. The tables after the picture list the same."
    )
    drawAxis(&svg, height: height)
    for (place, lane) in picture.lanes.enumerated() {
      draw(lane, top: LifeSVG.axisHeight + place * LifeSVG.laneHeight, in: &svg)
    }
    svg.line(0, height - 1, LifeSVG.right, height - 1)
    return svg.closed
  }

  private func x(_ day: CalendarDay) -> Int {
    let span = max(1, picture.last.number - picture.first.number)
    let offset = min(max(0, day.number - picture.first.number), span)
    return LifeSVG.left + 8 + offset * (LifeSVG.right - LifeSVG.left - 24) / span
  }

  private func drawAxis(_ svg: inout SVG, height: Int) {
    let (first, last) = (picture.first.civil.year, picture.last.civil.year)
    let step = max(1, (last - first) / 12 + 1)
    // A life that begins in November has no room for its first year's name.
    var free = 0
    for year in first...max(first, last) where (year - first) % step == 0 {
      let day = CalendarDay(year: year, month: 1, day: 1)
      let place = x(max(day, picture.first))
      svg.line(place, 22, place, height - 1, opacity: "0.12")
      guard place + 4 >= free else { continue }
      svg.label(String(year), x: place + 4, y: 17, ["font-weight": "600"])
      free = place + 4 + TextMetrics.width(String(year)) + 8
    }
  }

  private func draw(_ lane: LifePicture.Lane, top: Int, in svg: inout SVG) {
    svg.line(0, top, LifeSVG.right, top)
    svg.label(lane.title, x: 0, y: top + 31, ["font-weight": "600"])
    if lane.bars.isEmpty, lane.marks.isEmpty {
      svg.label(lane.empty, x: LifeSVG.left + 10, y: top + 31, ["fill-opacity": "0.75"])
    }
    for (place, bar) in lane.bars.enumerated() { draw(bar, place, lane.bars, top: top, in: &svg) }
    // Marks of one place are drawn once: a thousand commits are no thousand circles.
    var drawn: [Int: (strong: Bool, labels: [String])] = [:]
    for mark in lane.marks {
      let place = x(mark.day) / 5 * 5
      let known = drawn[place] ?? (false, [])
      drawn[place] = (known.strong || mark.isStrong, known.labels + ["\(mark.day) \(mark.label)"])
    }
    for (place, marks) in drawn.sorted(by: { $0.key < $1.key }) {
      let more = marks.labels.count > 6 ? "; and \(marks.labels.count - 6) more" : ""
      let radius = marks.strong ? 6 : 4
      svg.group(marks.labels.prefix(6).joined(separator: "; ") + more) { svg in
        svg.rectangle(
          x: place - radius, y: top + 26 - radius, width: radius * 2, height: radius * 2, radius: radius,
          [
            "style": "fill:var(--accent,currentColor);stroke:var(--accent,currentColor)",
            "fill-opacity": marks.strong ? "0.85" : "0.15",
          ])
      }
    }
  }

  private func draw(_ bar: LifePicture.Bar, _ place: Int, _ bars: [LifePicture.Bar], top: Int, in svg: inout SVG) {
    let (start, end) = (x(bar.first), max(x(bar.last), x(bar.first) + 4))
    svg.group("\(bar.label), \(bar.first) to \(bar.last)") { svg in
      svg.rectangle(
        x: start, y: top + 14, width: end - start, height: 24, radius: 4,
        [
          "style": "fill:var(--accent,currentColor);stroke:var(--accent,currentColor)",
          "fill-opacity": ["0.12", "0.24"][place % 2], "stroke-opacity": "0.8",
        ])
      let width = TextMetrics.width(bar.label) + 10
      if width <= end - start {
        svg.label(bar.label, x: start + 5, y: top + 31)
      } else if place == bars.count - 1, place > 0, (start - x(bars[place - 1].first)) > width * 2 {
        // What holds today is always written, if need be beside its bar.
        svg.label(bar.label, x: start - width + 4, y: top + 31)
      }
    }
  }
}
