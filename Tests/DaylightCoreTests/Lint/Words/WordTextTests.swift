import DaylightCore
import Testing

@Suite struct WordTextTests {
  @Test func wordsKeepTheirPlacesAndSentences() {
    let text = WordText("Don't do it. 3.5 days’ work;\r\n- next_one")
    #expect(text.words.map(\.text) == ["dont", "do", "it", "3.5", "days", "work", "next", "one"])
    #expect(text.words.map(\.sentence) == [0, 0, 0, 1, 1, 1, 2, 2])
    #expect(text.words[3].isNumber && !text.words[0].isNumber)
    #expect(text.quote(0..<2) == "Don't do" && text.quote(3..<5) == "3.5 days")
  }

  @Test func negationTakesWordsBackAndHarmlessContextExcusesThem() {
    let patterns: [WordPattern] = ["promotion"]
    #expect(WordText("This is not about promotion").first(of: patterns) == nil)
    #expect(WordText("No. Promotion it is").first(of: patterns) != nil, "another sentence")
    #expect(WordText("promotion codes").first(of: patterns, unless: ["promotion codes"]) == nil)
    #expect(WordText("").first(of: patterns) == nil && WordText("…  —").words.isEmpty)
  }
}
