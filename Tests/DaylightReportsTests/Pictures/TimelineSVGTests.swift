import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct TimelineSVGTests {
  @Test(arguments: [1, 2, 3, 4, 5, 8, 12, 13, 20, 21, 40])
  func isWellFormed(_ quarters: Int) {
    for bars in [0, 1, 7, 30] {
      let xml = XML(TimelineSVG(TimelineLayoutTests.picture(quarters: quarters, bars: bars), name: "p1").text)
      #expect(xml.fault == nil)
      #expect(xml.elements.starts(with: ["svg", "title", "desc"]))
      #expect(xml.ids.allSatisfy { $0.hasPrefix("p1-") })
      #expect(xml.labels.contains("not observable here"))
      for dimension in Dimension.allCases { #expect(xml.labels.contains(dimension.title)) }
    }
  }

  @Test func saysHowManyFoundNoRoom() {
    let picture = TimelineLayoutTests.picture(quarters: 4, bars: 30)
    let hidden = TimelineLayout(picture).rows[0].hidden
    #expect(hidden > 0)
    let svg = TimelineSVG(picture, name: "p")
    #expect(XML(svg.text).labels.contains("and \(hidden) more, listed below"))
    #expect(!svg.isComplete)
  }

  @Test func marksWhatWasRevertedByPatternAndWord() {
    let xml = XML(TimelineSVG(RichArtifact.timeline, name: "p").text)
    #expect(xml.labels.contains("One queue library for all services (reverted)"))
    #expect(xml.attributes.contains("stroke-dasharray"))
  }

  @Test func anEmptyRowSaysSo() {
    let xml = XML(TimelineSVG(TimelineLayoutTests.picture(quarters: 4, bars: 0), name: "p").text)
    #expect(xml.labels.count { $0 == "none found" } == 3)
  }

  @Test func hostileTitlesStayTitles() {
    for text in NastyTexts.all.prefix(800) {
      let picture = TimelineLayoutTests.picture(quarters: 3, bars: 2) { _ in text }
      let xml = XML(TimelineSVG(picture, name: "p").text)
      #expect(xml.fault == nil, "\(text.debugDescription)")
      #expect(
        Set(xml.elements).isSubset(of: [
          "svg", "title", "desc", "defs", "pattern", "path", "rect", "text", "g",
        ]),
        "\(text.debugDescription)")
    }
  }

  @Test func worksWithoutQuartersAndWithoutRows() {
    #expect(XML(TimelineSVG(.init(quarters: [], rows: []), name: "p").text).fault == nil)
  }
}
