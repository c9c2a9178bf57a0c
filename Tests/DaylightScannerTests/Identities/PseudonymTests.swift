import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct PseudonymTests {
  private let key = KeyedHash(key: [1, 2, 3])

  @Test func itHangsOnTheKeyAndOnTheNaming() {
    let ana = GitPerson(name: "Ana", email: "ana@x.org")
    #expect(Pseudonym.id(of: ana, key: key) == Pseudonym.id(of: GitPerson(email: "ANA@x.org"), key: key))
    #expect(Pseudonym.id(of: ana, key: key) != Pseudonym.id(of: ana, key: KeyedHash(key: [4])))
    #expect(Pseudonym.id(of: ana, key: key) != Pseudonym.id(of: GitPerson(name: "Ana"), key: key))
    let text = Pseudonym.id(of: ana, key: key).description
    #expect(text.hasPrefix("p-") && text.count == 12 && !text.contains("ana"))
  }

  /// Somebody known and somebody only mentioned appear under ids made in one place.
  @Test func thereIsOneForEverybodyEverywhere() {
    let people = PeopleDirectory(
      identities: [
        IdentityFact(
          repository: "r", name: "Ana Keller", email: "ana@x.org", commits: 1, first: Timestamp(seconds: 1),
          last: Timestamp(seconds: 2))
      ], aliases: [], mentioned: [], organisation: Organisation(hasRoster: true), key: key)
    let ana = GitPerson(name: "Ana Keller", email: "ana@x.org")
    #expect(people.person(ana) == people.appearance(ana))
    #expect(people.appearance(ana) == Pseudonym.id(of: ana, key: key), "from the address, known or not")
    let other = GitPerson(handle: "kim")
    #expect(people.person(other) == nil && people.appearance(other) == Pseudonym.id(of: other, key: key))
  }
}
