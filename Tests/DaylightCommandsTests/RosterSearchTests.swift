import DaylightCore
import Testing

@testable import DaylightCommands

@Suite struct RosterSearchTests {
  private let search = RosterSearch(people: [
    Person(id: PersonID("ana"), name: "Ana Keller", emails: ["ana@harbour.example"], handles: ["anakeller"]),
    Person(id: PersonID("kim"), name: "Kim Bo", emails: ["kim@harbour.example"], handles: []),
    Person(id: PersonID("kimbo2"), name: "Kim Bo", emails: [], handles: ["kb"]),
  ])

  @Test func peopleAreFoundByAnyOfTheirNames() throws {
    for text in ["ana", "@ana", "ANA", " ana ", "AnaKeller", "@anakeller", "Ana@Harbour.example", "ana keller"] {
      #expect(try search.person(text) == PersonID("ana"), "\(text)")
    }
    #expect(try search.person("@kb") == PersonID("kimbo2"))
    for text in ["", "@", "an", "keller", "ana@"] { #expect(try search.person(text) == nil, "\(text)") }
  }

  @Test func aNameOfSeveralIsAsked() {
    #expect(throws: Failure.self) { try search.person("Kim Bo") }
    #expect { try search.person("kim bo") } throws: { "\($0)".contains("Write the id: kim, kimbo2.") }
  }

  @Test func whoIsNotThereIsSaidWithWhoMayBeMeant() {
    #expect(search.nobody("@anna", listedIn: "org.yaml").description.contains("Did you mean 'ana'?"))
    #expect(search.nobody("zoltan", listedIn: "org.yaml").description.contains("listed in org.yaml"))
    #expect(search.nobody("zoltan", listedIn: "org.yaml").status == .usage)
  }
}
