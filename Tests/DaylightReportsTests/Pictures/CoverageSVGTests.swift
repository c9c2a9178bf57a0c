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
    #expect(filled(svg) == [152, 304])
    #expect(svg.contains("50%, 50 of 100"))
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
