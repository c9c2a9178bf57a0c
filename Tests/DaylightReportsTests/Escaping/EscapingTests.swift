import Testing

@testable import DaylightReports

@Suite struct EscapingTests {
  @Test func controlCharactersBecomeVisible() {
    #expect(Escaping.terminal("\u{1B}[31mred\u{7F}") == "␛[31mred␡")
    #expect(Escaping.terminal("a\u{0}b") == "a␀b")
    #expect(Escaping.terminal("\u{9B}31m") == "[U+009B]31m")
    #expect(Escaping.terminal("\u{202E}gpj.exe") == "[U+202E]gpj.exe")
    #expect(Escaping.terminal("\u{FEFF}# x") == "# x")
    #expect(Escaping.terminal("\u{2066}x\u{2069}") == "[U+2066]x[U+2069]")
  }

  @Test(arguments: ["\r\n", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func everyLineBreakIsOne(_ lineBreak: String) {
    #expect(Escaping.visible("a\(lineBreak)b") == "a\nb")
    #expect(Escaping.lines("a\(lineBreak)\(lineBreak) b ") == ["a", "b"])
    #expect(Escaping.inline("a \(lineBreak) b") == "a b")
  }

  @Test func ordinaryTextStays() {
    for text in ["Zoë Müller", "漢字とカート", "👩‍👩‍👧 family", "שלום", "a\u{A0}b", "e\u{301}"] {
      #expect(Array(Escaping.inline(text).unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test func aCombiningMarkDoesNotHideAQuotationMark() {
    let escaped = Escaping.html("\"\u{301} onload=\"x")
    #expect(Array(escaped.unicodeScalars) == Array("&quot;\u{301} onload=&quot;x".unicodeScalars))
    #expect(Array(Escaping.html("<\u{338}b>").unicodeScalars) == Array("&lt;\u{338}b&gt;".unicodeScalars))
  }

  @Test func noFormatPassesOnWhatSteersATerminal() {
    for text in NastyTexts.all {
      for escaped in [Escaping.terminal(text), Escaping.markdown(text)] {
        #expect(
          !escaped.unicodeScalars.contains { NastyTexts.isForbidden($0) || $0 == "\n" },
          "\(text.debugDescription)")
      }
      for escaped in [Escaping.html(text), Escaping.csv(text)] {
        #expect(
          !escaped.unicodeScalars.contains { NastyTexts.isForbidden($0) && $0 != "\t" },
          "\(text.debugDescription)")
      }
    }
  }

  @Test func htmlHasNothingThatActs() {
    for text in NastyTexts.all {
      let escaped = Escaping.html(text).unicodeScalars
      #expect(!escaped.contains { ["<", ">", "\"", "'"].contains($0) }, "\(text.debugDescription)")
    }
  }
}
