package import DaylightCore

/// The timeline as an SVG picture: quarters from left to right, a band for each dimension, a bar for each item.
///
/// Nothing is told by colour alone: reverted items are dashed and say so, a row that cannot be observed is hatched
/// and says so. It takes its colours from the page, so that it works light, dark and on paper.
package struct TimelineSVG {
  private static let laneHeight = 26
  private static let barHeight = 20
  private static let axisHeight = 44

  private let layout: TimelineLayout
  private let name: String

  /// - Parameter name: unique on the page: letters and digits.
  package init(_ picture: TimelinePicture, name: String) {
    layout = TimelineLayout(picture)
    self.name = name
  }

  /// Whether the picture shows every item with its whole title, so that paper needs no table beside it.
  package var isComplete: Bool { layout.isComplete }

  /// The picture, a well-formed XML element.
  package var text: String {
    let height = TimelineSVG.axisHeight + layout.rows.reduce(0) { $0 + self.height($1) } + 1
    var svg = SVG(
      name: name, width: TimelineLayout.width, height: height, title: "Items by dimension and fiscal quarter",
      description: description)
    svg.hatching("\(name)-hatch")
    drawAxis(&svg, height: height)
    var top = TimelineSVG.axisHeight
    for row in layout.rows {
      draw(row, top: top, in: &svg)
      top += self.height(row)
    }
    svg.line(0, top, TimelineLayout.right, top)
    return svg.closed
  }

  private var description: String {
    let unseen = layout.rows.filter { !$0.isObservable }.map(\.dimension.title)
    var sentences = ["A band for each dimension, a bar for each item from its first to its last quarter."]
    if let first = layout.quarters.first, let last = layout.quarters.last {
      sentences.append("The axis goes from \(first) to \(last).")
    }
    if !unseen.isEmpty { sentences.append("Not observable here: \(unseen.joined(separator: ", ")).") }
    return (sentences + ["The table after the picture lists the same."]).joined(separator: " ")
  }

  private func height(_ row: TimelineLayout.Row) -> Int {
    14 + TimelineSVG.laneHeight * max(1, row.lanes) + (row.hidden > 0 ? 22 : 0)
  }

  /// Years above quarters; where quarters are too narrow for a label, only years.
  private func drawAxis(_ svg: inout SVG, height: Int) {
    let quarters = layout.quarters
    let showsQuarters = quarters.count <= 20
    var lastYearLabel = -99
    for (position, quarter) in quarters.enumerated() {
      let x = layout.edge(position)
      let opensYear = position == 0 || quarter.quarter == 1
      if showsQuarters || opensYear { svg.line(x, opensYear ? 24 : 40, x, height - 1, opacity: "0.12") }
      if opensYear, x - lastYearLabel >= 40, x + 40 <= TimelineLayout.right {
        svg.label(String(quarter.year), x: x + 5, y: 17, ["font-weight": "600"])
        lastYearLabel = x
      }
      if showsQuarters { svg.label("Q\(quarter.quarter)", x: x + 5, y: 36, ["fill-opacity": "0.75"]) }
    }
  }

  private func draw(_ row: TimelineLayout.Row, top: Int, in svg: inout SVG) {
    svg.line(0, top, TimelineLayout.right, top)
    svg.label(row.dimension.title, x: 0, y: top + 25, ["font-weight": "600"])
    guard row.isObservable else { return drawUnseen(top: top, in: &svg) }
    if row.bars.isEmpty, row.hidden == 0 {
      svg.label(Wording.noneFound, x: TimelineLayout.left + 7, y: top + 25, ["fill-opacity": "0.75"])
    }
    for bar in row.bars { draw(bar, y: top + 10 + bar.lane * TimelineSVG.laneHeight, in: &svg) }
    if row.hidden > 0 {
      let y = top + 10 + row.lanes * TimelineSVG.laneHeight + 14
      svg.label(
        "and \(row.hidden) more, listed below", x: TimelineLayout.left + 7, y: y, ["font-style": "italic"])
    }
  }

  private func draw(_ bar: TimelineLayout.Bar, y: Int, in svg: inout SVG) {
    let span = Wording.span(bar.source.first, bar.source.last)
    svg.group("\(bar.source.title), \(span)\(bar.source.isReverted ? ", reverted" : "")") { svg in
      let dashes = bar.source.isReverted
      // The lines of the quarters must not run through a title: the bar covers them, a title beside it has a rim.
      svg.rectangle(
        x: bar.x, y: y, width: bar.width, height: TimelineSVG.barHeight, radius: 4,
        ["style": "fill:var(--paper,Canvas)"])
      svg.rectangle(
        x: bar.x, y: y, width: bar.width, height: TimelineSVG.barHeight, radius: 4,
        [
          "style": "fill:var(--accent,currentColor);stroke:var(--accent,currentColor)",
          "fill-opacity": dashes ? "0" : "0.16", "stroke-opacity": "0.8",
          "stroke-dasharray": dashes ? "4 3" : "none",
        ])
      if !bar.title.isEmpty {
        let isInside = bar.titleX > bar.x && bar.titleX < bar.x + bar.width
        let rim = "paint-order:stroke;stroke:var(--paper,Canvas);stroke-width:5;stroke-linejoin:round"
        svg.label(bar.title, x: bar.titleX, y: y + 15, isInside ? [:] : ["style": rim])
      }
    }
  }

  private func drawUnseen(top: Int, in svg: inout SVG) {
    let (x, width) = (TimelineLayout.left + 2, TimelineLayout.right - TimelineLayout.left - 4)
    let words = TextMetrics.width(Wording.notObservable)
    svg.rectangle(
      x: x, y: top + 8, width: width, height: 24, radius: 4,
      ["fill": "url(#\(name)-hatch)", "stroke": "currentColor", "stroke-opacity": "0.3"])
    svg.rectangle(
      x: x + (width - words) / 2 - 10, y: top + 9, width: words + 20, height: 22,
      ["style": "fill:var(--paper,Canvas)"])
    svg.label(Wording.notObservable, x: x + (width - words) / 2, y: top + 25)
  }
}
