import DaylightCore
import Foundation
import Testing

@Suite struct AbsentableTests {
  private struct Entry: Codable, Equatable {
    @Absent var title: String
    @Absent var counts: [String: Int]
  }

  @Test func aKeyThatIsNotThereStandsForNothingAndNullDoes() throws {
    for text in ["{}", #"{"title":null,"counts":null}"#, #"{"title":""}"#] {
      let entry = try JSONDecoder().decode(Entry.self, from: Data(text.utf8))
      #expect(entry.title == "" && entry.counts == [:], "\(text)")
    }
  }

  @Test func whatIsThereComesBack() throws {
    let entry = try JSONDecoder().decode(Entry.self, from: Data(#"{"title":"x","counts":{"a":1}}"#.utf8))
    #expect(entry.title == "x" && entry.counts == ["a": 1])
    #expect(try JSONDecoder().decode(Entry.self, from: JSONEncoder().encode(entry)) == entry)
    #expect(throws: (any Error).self) { try JSONDecoder().decode(Entry.self, from: Data(#"{"title":1}"#.utf8)) }
  }
}
