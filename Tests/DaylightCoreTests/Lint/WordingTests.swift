import DaylightCore
import Testing

@Suite struct WordingTests {
  @Test(arguments: ["She should be promoted.", "PROMOTION round", "ready for Staff", "level-up", "the next level"])
  func f26WordsOfATierAreFound(_ text: String) { #expect(Wording.grades(in: text).count == 1) }

  @Test(arguments: ["a promotional banner", "the staff of the shop", "levels of logging", "next, level the ground", ""])
  func f26OtherWordsAreNot(_ text: String) { #expect(Wording.grades(in: text) == []) }

  @Test(arguments: ["failure modes were new to us", "pass on what we learned", "fail over by hand", "fail fast"])
  func wordsOfTheTradePassNoVerdict(_ text: String) { #expect(Wording.verdicts(in: text) == []) }
}
