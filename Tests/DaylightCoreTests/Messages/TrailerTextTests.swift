import Testing

@testable import DaylightCore

@Suite struct TrailerTextTests {
  private func separator(_ line: String) -> Int? {
    let bytes = Array(line.utf8)
    return TrailerText.separator(bytes.span, 0, bytes.count)
  }

  @Test func aKeyIsLettersDigitsAndHyphens() {
    #expect(separator("Refs: 1") == 4 && separator("a-1:") == 3 && separator("Key :x") == 4)
    for line in ["Two words: x", "under_score: x", "no colon", "dot.: x", "\u{e9}: x", ""] {
      #expect(separator(line) == nil, "\(line)")
    }
    #expect(separator(":x") == 0, "an empty key, which is none")
  }

  @Test func blankIsAsGitHasIt() {
    let bytes = Array(" \t\r\n\u{b}\n".utf8)
    let text = bytes.span
    let isBlank = [0, 4].map { TrailerText.isBlank(text, $0, text.count) }
    #expect(isBlank == [true, false], "a vertical tab is none of git's blanks")
    let places = (TrailerText.nextLine(text, 0, text.count), TrailerText.lineStart(text, before: text.count, from: 0))
    #expect(places == (4, 4))
  }
}
