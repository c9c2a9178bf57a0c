package import DaylightCore

/// How much could be seen, as an SVG picture: a bar for each kind of thing, filled as far as it was seen, hatched where
/// nothing is known. Two lines mark from which share on something can be said in part, and well.
///
/// It is narrow, with each bar's words above it, so that a small screen shows it whole: half of a bar would read as all.
package struct CoverageSVG {
  private static let (width, left, right) = (460, 0, 459)
  private static let (rowHeight, barHeight, barTop, top) = (48, 16, 20, 26)

  private let picture: CoveragePicture
  private let name: String

  /// - Parameter name: unique on the page: letters and digits.
  package init(_ picture: CoveragePicture, name: String) {
    self.picture = picture
    self.name = name
  }

  /// The picture, a well-formed XML element.
  package var text: String {
    let bottom = CoverageSVG.top + picture.bars.count * CoverageSVG.rowHeight
    var svg = SVG(
      name: name, width: CoverageSVG.width, height: bottom + 38, title: CoverageWords.title, description: description)
    svg.hatching("\(name)-hatch")
    for (index, bar) in picture.bars.enumerated() {
      draw(bar, y: CoverageSVG.top + index * CoverageSVG.rowHeight, in: &svg)
    }
    for (share, words, y) in [
      (picture.observable, "something", bottom + 12), (picture.wellObservable, "well", bottom + 30),
    ] {
      let x = CoverageSVG.x(share)
      for index in picture.bars.indices {
        let bar = CoverageSVG.top + index * CoverageSVG.rowHeight + CoverageSVG.barTop
        svg.line(x, bar - 4, x, bar + CoverageSVG.barHeight + 4, opacity: "0.6")
      }
      let text = "\(words) can be said from here"
      // To the left of its line where there is no room at its right.
      let isLeft = x + 4 + TextMetrics.width(text) > CoverageSVG.width
      svg.label(
        isLeft ? "\(text) ↑" : "↑ \(text)", x: isLeft ? x + 5 : x - 5, y: y,
        isLeft ? ["fill-opacity": "0.8", "text-anchor": "end"] : ["fill-opacity": "0.8"])
    }
    return svg.closed
  }

  private static func x(_ share: Double) -> Int {
    left + Int((Double(right - left) * min(max(share, 0), 1)).rounded())
  }

  private func draw(_ bar: CoveragePicture.Bar, y: Int, in svg: inout SVG) {
    let end = bar.share.fraction.map(CoverageSVG.x) ?? CoverageSVG.left
    svg.group("\(bar.label): \(bar.share.label)") { svg in
      let share = CoverageWords.short(bar.share)
      let words = TextMetrics.truncated(bar.label, to: CoverageSVG.width - TextMetrics.width(share) - 12)
      svg.label(words, x: 0, y: y + 13)
      svg.label(share, x: CoverageSVG.width, y: y + 13, ["text-anchor": "end"])
      let y = y + CoverageSVG.barTop
      svg.rectangle(
        x: CoverageSVG.left, y: y, width: CoverageSVG.right - CoverageSVG.left, height: CoverageSVG.barHeight,
        ["fill": "url(#\(name)-hatch)", "stroke": "currentColor", "stroke-opacity": "0.4"])
      if end > CoverageSVG.left {
        svg.rectangle(
          x: CoverageSVG.left, y: y, width: end - CoverageSVG.left, height: CoverageSVG.barHeight,
          ["style": "fill:var(--accent,currentColor)"])
      }
    }
  }

  private var description: String {
    picture.bars.map { "\($0.label): \($0.share.label)." }.joined(separator: " ")
      + " The table after the picture lists the same."
  }
}

/// What the picture of coverage says in words, the same in every format.
enum CoverageWords {
  static let title = "How much could be seen"

  /// Said below the picture: what its bars mean.
  static func caption(_ picture: CoveragePicture) -> String {
    "Filled: seen. Hatched: not known, which is not the same as not done. \(scale(picture))"
  }

  /// Said below the table where there is no picture.
  static func note(_ picture: CoveragePicture) -> String {
    "What is not known is not the same as not done. \(scale(picture))"
  }

  private static func scale(_ picture: CoveragePicture) -> String {
    "Below \(percent(picture.observable)) nothing can be said, from \(percent(picture.wellObservable)) on it can be said well."
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  /// The share in a few characters, for the end of a bar.
  static func short(_ share: Coverage.Share) -> String {
    guard share.of > 0 else { return "nothing to read" }
    let label = share.label
    guard share.seen > 0 else { return label }
    let percent = label.prefix { $0 != "(" }.trimmingSuffix()
    return share.of > 99_999 ? percent : "\(percent), \(share.seen) of \(share.of)"
  }
}

extension Substring {
  fileprivate func trimmingSuffix() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
