import Testing

@testable import DaylightReports

@Suite struct SVGTests {
  @Test(arguments: ["<script>alert(1)</script>", "\"onload=\"x", "a & b", "\u{1b}[31m", "]]>", "\u{202e}x"])
  func whateverIsWrittenTheElementIsWellFormed(_ text: String) {
    var svg = SVG(name: "p1", width: 10, height: 20, title: text, description: text)
    svg.label(text, x: 1, y: 2, ["class": text])
    svg.group(text) { $0.rectangle(x: 0, y: 0, width: 1, height: 1, ["fill": text]) }
    svg.hatching("p1-hatch")
    svg.line(0, 0, 1, 1)
    svg.element("circle", ["r": text])
    let xml = XML(svg.closed)
    #expect(xml.fault == nil && xml.elements.first == "svg" && !xml.elements.contains("script"))
    #expect(xml.attributes.isDisjoint(with: ["onload"]))
  }

  @Test func aScreenReaderIsToldWhatItIs() {
    let svg = SVG(name: "p1", width: 10, height: 20, title: "When", description: "A bar for each.").closed
    #expect(svg.contains("role=\"img\" aria-labelledby=\"p1-title p1-desc\""))
    #expect(
      svg.contains("<title id=\"p1-title\">When</title>") && svg.contains("<desc id=\"p1-desc\">A bar for each.</desc>")
    )
  }
}
