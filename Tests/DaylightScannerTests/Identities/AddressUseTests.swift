import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct AddressUseTests {
  private func identity(_ name: String, _ email: String, _ commits: Int = 3) -> IdentityFact {
    IdentityFact(
      repository: "r", name: name, email: email, commits: commits, first: Timestamp(seconds: 1),
      last: Timestamp(seconds: 2))
  }

  @Test func threeUnrelatedNamesMakeAnAddressNobodys() {
    let list = "list@example.org"
    let shared = AddressUse([identity("Ana Keller", list), identity("Kim Bo", list), identity("Lee Park", list)])
    #expect(shared.sharedByMany == [list])
    let married = AddressUse([identity("Ana Keller", list), identity("Ana Bo", list), identity("akeller", list)])
    #expect(married.sharedByMany.isEmpty)
    #expect(AddressUse([identity("Ana Keller", list), identity("Kim Bo", list)]).sharedByMany.isEmpty)
  }

  @Test func aRelaysAddressIsNobodys() {
    #expect(AddressUse([identity("Ana Keller via Relay", "relay@example.org")]).sharedByMany == ["relay@example.org"])
  }

  @Test func aNameThatBelongsElsewhereIsBorrowed() {
    let ana = "ana@example.org"
    let use = AddressUse([
      identity("Ana Keller", ana, 500), identity("Kim Bo", ana, 1), identity("Kim Bo", "kim@example.org", 9),
    ])
    #expect(use.borrowed == [NamingGraph.spelling("Kim Bo", ana)])
    let renamed = AddressUse([
      identity("Ana Keller", ana, 500), identity("Kim Bo", ana, 200), identity("Kim Bo", "kim@example.org", 900),
    ])
    #expect(renamed.borrowed.isEmpty, "many commits under one address are no mistake")
    let only = AddressUse([identity("Ana Keller", ana, 500), identity("Kim Bo", ana, 1)])
    #expect(only.borrowed.isEmpty, "a name that is nowhere else may be a new one")
  }
}
