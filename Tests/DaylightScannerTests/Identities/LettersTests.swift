import Testing

@testable import DaylightScanner

@Suite struct LettersTests {
  @Test func lettersAreFolded() {
    for (text, folded) in [
      ("Thomas LÉVEIL", "thomas leveil"), ("Straße", "strasse"), ("Ægir Þór", "aegir thor"), ("Łódź", "lodz"),
      ("e\u{301}", "e"), ("İstanbul", "istanbul"), ("孙健", "孙健"), ("", ""),
    ] {
      #expect(Letters.folded(text) == folded)
      #expect(Letters.folded(folded) == folded, "once is enough")
    }
  }

  @Test func whatIsLeftOfAText() {
    #expect(Letters.squashed("Ana-Maria.Keller 2") == "anamariakeller2")
    #expect(Letters.withoutNumber("jjn2009") == "jjn" && Letters.withoutNumber("2009") == "")
    #expect(Letters.isEastAsian("孙健") && Letters.isEastAsian("김") && !Letters.isEastAsian("Ana"))
    #expect(Letters.isWord("é") && Letters.isWord("7") && !Letters.isWord("-") && !Letters.isWord("_"))
  }
}
