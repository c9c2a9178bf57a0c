import Testing

@testable import DaylightReports

@Suite struct TextMetricsTests {
  @Test func cutsToFit() {
    for text in NastyTexts.all {
      for pixels in [0, 10, 40, 200] {
        let cut = TextMetrics.truncated(Escaping.inline(text), to: pixels)
        #expect(
          TextMetrics.width(cut) <= max(pixels, 0) || cut.isEmpty, "\(text.debugDescription) in \(pixels)")
      }
    }
  }

  @Test func wideLettersTakeMore() {
    #expect(TextMetrics.width("WWWW") > TextMetrics.width("iiii") * 2)
    #expect(TextMetrics.width("漢字") > TextMetrics.width("ab"))
    #expect(TextMetrics.width("") == 0)
    #expect(TextMetrics.width("title", isBold: true) > TextMetrics.width("title"))
  }

  @Test func keepsWhatFits() {
    #expect(TextMetrics.truncated("short", to: 100) == "short")
    #expect(TextMetrics.truncated("a rather long title", to: 60).hasSuffix("…"))
  }
}
