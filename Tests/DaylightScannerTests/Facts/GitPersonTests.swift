import DaylightScanner
import Foundation
import Testing

@Suite struct GitPersonTests {
  @Test func emptyPartsAreNoneAndAddressesHaveOneCase() {
    let person = GitPerson(name: "", email: "Ana@Harbour.example", handle: "AnaKeller")
    #expect(person.name == nil && person.email == "ana@harbour.example" && person.handle == "anakeller")
    #expect(GitPerson(name: "", email: "", handle: "").isEmpty && !person.isEmpty)
  }

  @Test func unknownPartsAreWrittenAsNullAndMayBeMissing() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(GitPerson(name: "Ana")), as: UTF8.self)
    #expect(text == #"{"email":null,"handle":null,"name":"Ana"}"#)
    #expect(try JSONDecoder().decode(GitPerson.self, from: Data(#"{"name":"Ana"}"#.utf8)) == GitPerson(name: "Ana"))
  }
}
