import Testing

@testable import DaylightScanner

@Suite struct ProseNamesTests {
  private func read(_ text: String, handles: Bool = false) -> String {
    let (people, rest) = ProseNames.people(text, acceptsHandles: handles)
    return people.map { $0.email ?? $0.handle.map { "@\($0)" } ?? $0.name ?? "" }.joined(separator: "; ") + "|\(rest)"
  }

  @Test func namesEndWhereTheSentenceGoesOn() {
    #expect(read("Ana Keller and Kim Bo, who knows") == "Ana Keller; Kim Bo|, who knows")
    #expect(read("Jean-Luc P. Martin. Then") == "Jean-Luc P. Martin|. Then")
    #expect(read("Ana Keller in 2024") == "Ana Keller| in 2024")
    #expect(read("Jan van der Berg (again)") == "Jan van der Berg| (again)")
    #expect(read("James Cheng I've made") == "James Cheng| I've made")
  }

  @Test func addressesAndHandlesAreRead() {
    #expect(read("Ana Keller <ana@example.org>, @kim & lee@example.org.") == "ana@example.org; @kim; lee@example.org|")
    #expect(read("@ana's idea") == "@ana|'s idea")
    #expect(read("ana, kim", handles: true) == "@ana; @kim|")
  }

  @Test func otherWordsNameNobody() {
    for text in [
      "the team", "hand", "@example/team", "default", "", "Coverity", "git@vger.kernel.org", "<x>", "ana",
      "Ana Keller's tool", "Checker\u{2019}s analysis",
    ] {
      #expect(ProseNames.people(text).people.isEmpty, "\(text)")
    }
  }
}
