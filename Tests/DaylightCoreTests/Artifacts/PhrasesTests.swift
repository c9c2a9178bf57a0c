import Testing

@testable import DaylightCore

@Suite struct PhrasesTests {
  @Test func listsReadAsSentencesDo() {
    #expect(Phrases.list([]) == "" && Phrases.list(["Data"]) == "Data")
    #expect(Phrases.list(["Data", "Mobile"]) == "Data and Mobile")
    #expect(Phrases.list(["Data", "Mobile", "Search"]) == "Data, Mobile and Search")
    #expect(Phrases.list(["a", "b", "c", "d"], most: 2) == "a, b and 2 more")
  }

  @Test func countsAndMonthsAreWords() {
    #expect(Phrases.count(1, "team", "teams") == "1 team" && Phrases.count(0, "team", "teams") == "0 teams")
    #expect(Phrases.month(day("2025-10-31")) == "October 2025" && Phrases.month(day("2026-01-01")) == "January 2026")
    #expect(Phrases.sentence("élan") == "Élan" && Phrases.sentence("") == "")
  }
}
