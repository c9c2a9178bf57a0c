import Testing

@testable import DaylightReports

@Suite struct WordWrapTests {
  @Test func breaksBetweenWords() {
    #expect(WordWrap.lines("one two three four", width: 9) == ["one two", "three", "four"])
    #expect(WordWrap.lines("", width: 9) == [""])
  }

  @Test func breaksALongWordWhereTheLineEnds() {
    #expect(WordWrap.lines("a 0014-retry-budget.md b", width: 6) == ["a", "0014-r", "etry-b", "udget.", "md b"])
    #expect(WordWrap.lines("漢字漢字", width: 5) == ["漢字", "漢字"])
  }

  @Test func breaksAPathBehindAFolder() {
    #expect(WordWrap.lines("a docs/adr/0014.md b", width: 10) == ["a", "docs/adr/", "0014.md b"])
    #expect(
      WordWrap.lines(".github/ISSUE_TEMPLATE/bug-report.yml", width: 28) == [
        ".github/ISSUE_TEMPLATE/", "bug-report.yml",
      ])
    #expect(WordWrap.lines("a/0123456789", width: 8) == ["a/012345", "6789"], "a line is at least half full")
    #expect(WordWrap.lines("/////////", width: 4) == ["////", "////", "/"])
  }

  @Test func indentsTheOtherLines() {
    #expect(WordWrap.hanging("one two three", after: "- ", width: 9) == ["- one two", "  three"])
  }

  @Test func losesNothingAndFits() {
    for text in NastyTexts.all {
      let line = Escaping.terminal(text)
      for width in [7, 30] {
        let wrapped = WordWrap.lines(line, width: width)
        #expect(wrapped.allSatisfy { DisplayWidth.of($0) <= width }, "\(text.debugDescription)")
        let kept = wrapped.joined().unicodeScalars.filter { $0 != " " }
        #expect(kept.elementsEqual(line.unicodeScalars.filter { $0 != " " }), "\(text.debugDescription)")
      }
    }
  }
}
