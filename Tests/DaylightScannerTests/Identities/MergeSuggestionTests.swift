import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct MergeSuggestionTests {
  @Test func itsNameIsOfTheNamingsAlone() {
    func made(_ left: String, _ right: String, _ people: (String, String) = ("a", "b")) -> MergeSuggestion {
      MergeSuggestion(
        left: .init(person: PersonID(people.0), naming: left), right: .init(person: PersonID(people.1), naming: right),
        isLikely: true, reasons: [])
    }
    #expect(made("x", "y").id == made("y", "x").id, "in either order")
    #expect(made("x", "y").id == made("x", "y", ("c", "d")).id, "whoever they are taken for now")
    #expect(made("x", "y").id != made("x", "z").id && made("x", "y").id.count == 8)
  }
}
