import DaylightCore
import Testing

@Suite struct WordPatternTests {
  @Test(
    arguments: [
      ("number of design reviews", "number|count of ~ review*", "number of design reviews"),
      ("We count the reviews", "number|count of ~ review*", nil),
      ("Review 20 pull requests", "^review ~ pull", "Review 20 pull"),
      ("Please review 20 pull requests", "^review ~ pull", nil),
      ("Done. Review the pull", "^review ~ pull", "Review the pull"),
      ("three teams", "# teams", "three teams"), ("12 teams", "# teams", "12 teams"), ("teams", "# teams", nil),
      ("good. Code", "good code", nil), ("next, level it", "next level", nil),
      ("first, then code", "first ~ code", "first, then code"),
      ("she was asked", "PERSON was *ed", "she was asked"), ("I decide", "MANAGER decide", "I decide"),
      ("any old thing", "any _ thing", "any old thing"),
    ] as [(String, String, String?)])
  func patternsMatchWords(_ text: String, _ pattern: String, _ match: String?) {
    #expect(WordText(text).first(of: [WordPattern(pattern)], negatable: false)?.quote == match)
  }

  @Test func aMatchStaysInItsSentenceAndTakesTheFewestWords() {
    func match(_ text: String, _ pattern: WordPattern) -> String? { WordText(text).first(of: [pattern])?.quote }
    #expect(match("review one two three pull", "review ~ pull") == "review one two three pull")
    #expect(match("review one two three four pull", "review ~ pull") == nil, "a gap is three words at most")
    #expect(match("review pull and pull", "review ~ pull") == "review pull")
    #expect(match("review. Pull", "review ~ pull") == nil)
    #expect(match("promoting and demoting", "promot*|demot* and *ing") == "promoting and demoting")
    #expect(match("", "any") == nil)
  }
}
