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

  @Test func namesMeanPeopleWhereTheyBeginWithACapital() {
    let organisation = Organisation(people: [
      Person(id: PersonID("may"), name: "May Lind"), Person(id: PersonID("jonas"), name: "Jonas Weber"),
    ])
    let named = NamedPeople(organisation, managers: [PersonID("jonas")])
    func persons(_ text: String) -> [String] { WordText(text, named).words.filter(\.isPerson).map(\.text) }
    #expect(persons("May may ask Jonas's team") == ["may", "jonass"])
    #expect(WordText("May asks Jonas", named).words.filter(\.isManager).map(\.text) == ["jonas"])
    #expect(WordText("May asks Jonas").words.filter { $0.isPerson || $0.isManager }.isEmpty)
  }

  @Test func negationTakesWordsBackAndHarmlessContextExcusesThem() {
    let patterns: [WordPattern] = ["promotion"]
    #expect(WordText("This is not about promotion").first(of: patterns) == nil)
    #expect(WordText("No. Promotion it is").first(of: patterns) != nil, "another sentence")
    #expect(WordText("promotion codes").first(of: patterns, unless: ["promotion codes"]) == nil)
    #expect(WordText("").first(of: patterns) == nil && WordText("…  —").words.isEmpty)
  }

  @Test(arguments: [
    "", "TBD", "n/a", "-", "to be defined", "we'll know it when we see it", "see wiki", "to be agreed", "???",
  ])
  func placeholdersSayNothing(_ text: String) { #expect(Placeholder.fills(text)) }

  @Test(arguments: ["0 €", "Under 5 minutes", "It cannot", "1 in 50", "3.2 days"])
  func shortAnswersAreAnswers(_ text: String) { #expect(!Placeholder.fills(text)) }
}
