import Testing

@testable import DaylightReports

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Zoë", 3), ("Zoe\u{308}", 3), ("漢字", 4), ("カート", 6), ("ｶｰﾄ", 3), ("ＡＢ", 4),
    ("👩‍👩‍👧", 2), ("🇩🇪", 2),
    ("✓", 1), ("❤️", 2), ("한글", 4), ("a\u{200B}b", 2), ("…", 1), ("—", 1),
  ])
  func measures(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("漢字漢", 5, "漢字…"), ("漢字", 3, "漢…"), ("漢字", 2, "…"),
  ])
  func truncates(_ text: String, _ columns: Int, _ expected: String) {
    #expect(DisplayWidth.truncated(text, to: columns) == expected)
  }

  @Test func neverGetsWider() {
    for text in NastyTexts.all {
      for columns in 1...12 {
        #expect(DisplayWidth.of(DisplayWidth.truncated(Escaping.terminal(text), to: columns)) <= columns)
      }
    }
  }
}
