import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct WorkPopulationTests {
  private func profile(_ name: String, _ email: String, zone: Int, folder: String, in repository: String = "r")
    -> IdentityProfile
  {
    var made = IdentityProfile()
    made.names[PersonName(name)] = 1
    made.add(EmailAddress(email), isShared: false)
    made.work[repository] = WorkHabits(
      IdentityFact(
        repository: repository, name: name, email: email, commits: 1,
        first: Timestamp(seconds: 1, offsetMinutes: zone), last: Timestamp(seconds: 2, offsetMinutes: zone),
        places: [.init(folder: folder, commits: 1)]))
    return made
  }

  @Test func eachRepositoryCountsItsOwnPeople() {
    let found = WorkPopulation([
      profile("Ana Keller", "ana@harbour.example", zone: 60, folder: "docs"),
      profile("Kim Bo", "kim@mail.harbour.example", zone: 60, folder: "src"),
      profile("Lea Bo", "lea@one.example", zone: -480, folder: "src", in: "s"),
    ])
    #expect(found.counts["r"]?.people == 2 && found.counts["r"]?.zones == [60: 2])
    #expect(found.counts["r"]?.folders == ["docs": 1, "src": 1])
    #expect(found.counts["s"]?.people == 1 && found.counts["t"] == nil)
  }

  @Test func aDomainsOwnersAreFullNames() {
    let found = WorkPopulation([
      profile("Ana Keller", "ana@harbour.example", zone: 0, folder: ""),
      profile("Ana J. Keller", "ajk@mail.harbour.example", zone: 0, folder: ""),
      profile("root", "it@harbour.example", zone: 0, folder: ""),
      profile("Kim Bo", "kim@two.example", zone: 0, folder: ""),
      profile("Lea Bo", "lea@two.example", zone: 0, folder: ""),
    ])
    #expect(found.owners(of: "harbour.example") == 1 && found.owners(of: "two.example") == 2)
    #expect(found.owners(of: "none.example") == 0)
  }
}
