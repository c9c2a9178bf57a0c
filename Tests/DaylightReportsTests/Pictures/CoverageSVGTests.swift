import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct CoverageSVGTests {
  private func svg(_ bars: [CoveragePicture.Bar]) -> String {
    CoverageSVG(CoveragePicture(bars: bars, observable: 0.3, wellObservable: 0.7), name: "p1").text
  }

  /// The widths of what is filled.
  private func filled(_ svg: String) -> [Int] {
    svg.split(separator: "\n").filter { $0.contains("--accent") }.compactMap { line in
      line.split(separator: "width=\"").dropFirst().first.flatMap { Int($0.prefix(while: \.isNumber)) }
    }
  }

  @Test func barsAreFilledAsFarAsItWasSeen() {
    let svg = svg([.init("Half", .init(seen: 50, of: 100)), .init("All", .init(seen: 7, of: 7))])
    #expect(filled(svg) == [230, 459])
    #expect(svg.contains("50%, 50 of 100"))
  }

  /// On a small screen a picture that is cut off would show a bar as full that is not.
  @Test func itFitsASmallScreen() throws {
    let svg = svg([.init("Squashed requests that name a reviewer", .init(seen: 68_001, of: 99_999))])
    let width = try #require(
      svg.split(separator: "viewBox=\"0 0 ").dropFirst().first.flatMap { Int($0.prefix(while: \.isNumber)) })
    // 400 pixels of screen with letters of at least nine.
    #expect(TextMetrics.size * 364 / width >= 9)
    for (share, words) in [(0.05, "something"), (0.99, "well")] {
      let picture = CoverageSVG(CoveragePicture(bars: [], observable: share, wellObservable: share), name: "p2").text
      #expect(picture.contains("\(words) can be said from here"))
    }
  }

  /// Nothing to read is no bar of nothing.
  @Test func whatCouldNotBeReadIsHatchedAndNotZero() {
    let svg = svg([.init("Nothing here", .init(seen: 0, of: 0))])
    #expect(filled(svg).isEmpty && svg.contains("url(#p1-hatch)") && svg.contains("nothing to read"))
    #expect(XML(svg).fault == nil)
  }

  @Test func labelsAreEscaped() {
    #expect(!svg([.init("<b>x</b>", .init(seen: 1, of: 2))]).contains("<b>"))
  }
}
