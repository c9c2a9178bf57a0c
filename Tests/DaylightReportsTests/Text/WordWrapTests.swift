import Testing

@testable import DaylightReports

@Suite struct WordWrapTests {
  @Test func breaksBetweenWords() {
    #expect(WordWrap.lines("one two three four", width: 9) == ["one two", "three", "four"])
    #expect(WordWrap.lines("", width: 9) == [""])
  }

  @Test func breaksALongWordWhereTheLineEnds() {
    #expect(WordWrap.lines("a docs/adr/0014.md b", width: 6) == ["a", "docs/a", "dr/001", "4.md b"])
    #expect(WordWrap.lines("漢字漢字", width: 5) == ["漢字", "漢字"])
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
