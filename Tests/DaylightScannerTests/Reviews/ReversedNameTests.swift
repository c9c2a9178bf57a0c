import Testing

@testable import DaylightScanner

@Suite struct ReversedNameTests {
  @Test func familyNamesComeTogetherWithTheirGivenNames() {
    #expect(PersonText.people("Keller, Ana <ana@example.org>").map(\.name) == ["Ana Keller"])
    #expect(PersonText.people("\"Keller, Ana\" <ana@example.org>").map(\.email) == ["ana@example.org"])
    #expect(
      PersonText.people("van der Berg, Jan Piet <jan.berg@example.org>, Kim Bo <kim@example.org>").map(\.name)
        == ["Jan Piet van der Berg", "Kim Bo"])
  }

  @Test func twoPeopleStayTwo() {
    #expect(PersonText.people("Ana Keller, Kim Bo <kim@example.org>").map(\.name) == ["Ana Keller", "Kim Bo"])
    #expect(PersonText.people("Ismael, Jun Rao <jun@example.org>").map(\.name) == ["Ismael", "Jun Rao"])
    #expect(PersonText.people("Ana Keller and Kim Bo").map(\.name) == ["Ana Keller", "Kim Bo"])
  }
}
