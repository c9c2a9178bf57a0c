package import DaylightCore

/// The adoption of a standard over time as an SVG picture: quarters from left to right, a line that says how many
/// repositories have it, and a bar for each of them.
///
/// Nothing is told by colour alone: what was rolled out is dashed and says so, what was given up ends in a cross.
package struct AdoptionSVG {
  /// Repositories with a bar of their own; the others are counted and listed in the table.
  static let mostBars = 20
  private static let (width, left, right) = (736, 170, 712)
  private static let (axisHeight, curveHeight, rowHeight, barHeight) = (44, 96, 26, 16)

  private let picture: AdoptionPicture
  private let name: String
  private let quarters: [Quarter]

  /// - Parameter name: unique on the page: letters and digits.
  package init(_ picture: AdoptionPicture, name: String) {
    self.picture = picture
    self.name = name
    quarters = picture.quarters
  }

  /// Whether the picture shows every repository with its whole name, so that paper needs no table beside it.
  package var isComplete: Bool {
    picture.bars.count <= AdoptionSVG.mostBars
      && picture.bars.allSatisfy { TextMetrics.width(Escaping.inline($0.repository)) <= AdoptionSVG.left - 12 }
  }

  /// The picture, a well-formed XML element.
  package var text: String {
    let shown = picture.bars.prefix(AdoptionSVG.mostBars)
    let hasMore = picture.bars.count > shown.count
    let top = AdoptionSVG.axisHeight + AdoptionSVG.curveHeight
    let height = top + 12 + shown.count * AdoptionSVG.rowHeight + (hasMore ? 24 : 0) + 6
    var svg = SVG(
      name: name, width: AdoptionSVG.width, height: height, title: AdoptionWords.title(picture),
      description: description)
    drawAxis(&svg, height: height)
    drawCurve(&svg)
    for (place, bar) in shown.enumerated() { draw(bar, y: top + 12 + place * AdoptionSVG.rowHeight, in: &svg) }
    if hasMore {
      svg.label(
        "and \(picture.bars.count - shown.count) more, listed below", x: AdoptionSVG.left,
        y: top + 12 + shown.count * AdoptionSVG.rowHeight + 16, ["font-style": "italic"])
    }
    return svg.closed
  }

  private var description: String {
    let counts = quarters.suffix(1).map { "\(picture.holders(in: $0)) repositories have it in \($0)." }
    return
      "A line for how many repositories have it at the end of each quarter, and a bar for each repository from when it took it up. \(counts.joined()) The table after the picture lists the same."
  }

  private func edge(_ position: Int) -> Int {
    AdoptionSVG.left + (AdoptionSVG.right - AdoptionSVG.left) * position / max(1, quarters.count)
  }

  private func position(_ quarter: Quarter) -> Int {
    min(max(0, quarter.index - (quarters.first?.index ?? 0)), max(0, quarters.count - 1))
  }

  private func drawAxis(_ svg: inout SVG, height: Int) {
    let showsQuarters = quarters.count <= 16
    var lastLabel = -99
    for (position, quarter) in quarters.enumerated() {
      let x = edge(position)
      let opensYear = position == 0 || quarter.quarter == 1
      if showsQuarters || opensYear { svg.line(x, opensYear ? 24 : 40, x, height - 1, opacity: "0.12") }
      // The first year's label gives way where the next one begins right behind it.
      let isCrowded = position == 0 && quarter.quarter > 1 && edge(5 - quarter.quarter) - x < 40
      if opensYear, !isCrowded, x - lastLabel >= 40, x + 36 <= AdoptionSVG.right {
        svg.label(String(quarter.year), x: x + 5, y: 17, ["font-weight": "600"])
        lastLabel = x
      }
      if showsQuarters { svg.label("Q\(quarter.quarter)", x: x + 5, y: 36, ["fill-opacity": "0.75"]) }
    }
  }

  /// How many repositories have it: steps, because nothing is known between.
  private func drawCurve(_ svg: inout SVG) {
    let counts = quarters.map { picture.holders(in: $0) }
    let most = max(1, counts.max() ?? 1)
    let (bottom, top) = (AdoptionSVG.axisHeight + AdoptionSVG.curveHeight - 10, AdoptionSVG.axisHeight + 16)
    func y(_ count: Int) -> Int { bottom - (bottom - top) * count / most }
    svg.label("Repositories", x: 0, y: AdoptionSVG.axisHeight + 24, ["font-weight": "600"])
    svg.label("that have it", x: 0, y: AdoptionSVG.axisHeight + 42)
    var path = "M\(edge(0)) \(y(0))"
    for (position, count) in counts.enumerated() { path += "V\(y(count))H\(edge(position + 1))" }
    svg.element(
      "path",
      [
        "d": path, "fill": "none", "style": "stroke:var(--accent,currentColor)", "stroke-width": "2",
        "stroke-linejoin": "round",
      ])
    svg.line(AdoptionSVG.left, bottom, AdoptionSVG.right, bottom, opacity: "0.4")
    var last: Int?
    for (position, count) in counts.enumerated() where count != last {
      svg.label("\(count)", x: edge(position) + 5, y: y(count) - 5, ["fill-opacity": "0.85"])
      last = count
    }
  }

  private func draw(_ bar: AdoptionPicture.Bar, y: Int, in svg: inout SVG) {
    let name = Escaping.inline(bar.repository)
    svg.label(TextMetrics.truncated(name, to: AdoptionSVG.left - 12), x: 0, y: y + 13)
    let x = edge(position(bar.first)) + 1
    let end = bar.end.map { edge(position($0)) + (edge(1) - edge(0)) / 2 } ?? AdoptionSVG.right
    svg.group("\(name), \(AdoptionWords.span(bar))") { svg in
      svg.rectangle(
        x: x, y: y, width: max(6, end - x), height: AdoptionSVG.barHeight, radius: 4,
        [
          "style": "fill:var(--accent,currentColor);stroke:var(--accent,currentColor)",
          "fill-opacity": bar.isPushed ? "0" : "0.16", "stroke-opacity": "0.8",
          "stroke-dasharray": bar.isPushed ? "4 3" : "none",
        ])
      if bar.end != nil {
        let cross = max(x + 6, end)
        svg.element(
          "path",
          [
            "d": "M\(cross - 5) \(y + 3)l10 10m0 -10l-10 10", "stroke": "currentColor", "stroke-width": "2",
            "fill": "none",
          ])
      }
      if bar.isPushed, end - x > 74 { svg.label("rolled out", x: x + 7, y: y + 12, ["font-style": "italic"]) }
    }
  }
}

/// What the picture of an adoption says in words, the same in every format.
enum AdoptionWords {
  static let caption =
    "Which repositories took it up when, by fiscal quarter. Dashed: rolled out by its author, a machine or one person for many. A cross: given up."

  static func title(_ picture: AdoptionPicture) -> String { "Adoption of \(picture.title)" }

  static func span(_ bar: AdoptionPicture.Bar) -> String {
    let span = bar.end.map { Wording.span(bar.first, $0) + ", then given up" } ?? "since \(bar.first)"
    return bar.isPushed ? "\(span), rolled out" : span
  }
}
