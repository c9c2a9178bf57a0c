import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct IdentityClusterTests {
  private func node(_ email: String, _ names: [String: Int], proper: String? = nil) -> NamingGraph.Node {
    var made = NamingGraph.Node(naming: .mailbox(email), parent: 0)
    made.emails = [email]
    made.names = names
    made.commits = names.values.reduce(0, +)
    made.properName = proper
    return made
  }

  @Test func theMostUsedNameAndAddressStandForAPerson() {
    let cluster = IdentityCluster(
      [node("ana@one.example", ["ana": 2]), node("ana@two.example", ["Ana Keller": 9, "Ana Keller via Relay": 1])],
      roster: nil, hasRoster: false, key: .public)
    #expect(cluster.person.name == "Ana Keller" && cluster.commits == 12)
    #expect(cluster.person.emails == ["ana@one.example", "ana@two.example"] && cluster.preferredName == nil)
    #expect(cluster.usual.name == "Ana Keller")
  }

  @Test func aNameThatSomebodySaysWins() {
    let parts = [node("ana@one.example", ["Ana Keller": 9], proper: "Ana Bo")]
    let plain = IdentityCluster(parts, roster: nil, hasRoster: false, key: .public)
    #expect(plain.person.name == "Ana Bo" && plain.preferredName == "Ana Bo")
    let person = Person(id: PersonID("ana"), name: "Anna Bo", emails: ["ana@one.example"])
    let listed = IdentityCluster(parts, roster: person, hasRoster: true, key: .public)
    #expect(listed.person == person && listed.preferredName == "Anna Bo")
  }

  @Test func outsideTheRosterNobodyIsNamed() {
    let cluster = IdentityCluster(
      [node("ana@one.example", ["Ana Keller": 9])], roster: nil, hasRoster: true, key: KeyedHash(key: [1]))
    #expect(cluster.person.name == "someone outside the roster (\(cluster.person.id))")
    #expect(cluster.person.id == Pseudonym.id(of: GitPerson(email: "ana@one.example"), key: KeyedHash(key: [1])))
  }
}
