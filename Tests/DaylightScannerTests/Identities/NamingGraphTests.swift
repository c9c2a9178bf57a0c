import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct NamingGraphTests {
  @Test func unionsAreGroupsWhateverTheirOrder() {
    var random = SplitMix64(seed: 12)
    for _ in 0..<60 {
      var pairs = (0..<10).map { _ in (Int.random(in: 0..<9, using: &random), Int.random(in: 0..<9, using: &random)) }
      func groups() -> Set<Set<Int>> {
        var graph = NamingGraph()
        let nodes = (0..<9).map { graph.node(.mailbox("p\($0)@x.org")) }
        for (left, right) in pairs { graph.union(nodes[left], nodes[right], .email) }
        return Set(graph.roots.map { Set(graph.members(of: $0)) })
      }
      let first = groups()
      pairs.shuffle(using: &random)
      #expect(groups() == first)
      #expect(first.reduce(0) { $0 + $1.count } == 9, "everybody is in one group")
    }
  }

  @Test func twoOnTheRosterAreNeverOne() {
    var graph = NamingGraph()
    graph.join(roster: Person(id: PersonID("ana"), name: "Ana", emails: ["ana@x.org"]))
    graph.join(roster: Person(id: PersonID("kim"), name: "Kim", emails: ["kim@x.org"]))
    let (ana, kim) = (graph.node(.mailbox("ana@x.org")), graph.node(.mailbox("kim@x.org")))
    let isJoined = graph.union(ana, kim, .mailmap)
    #expect(!isJoined)
    let (one, other) = (graph.find(ana), graph.find(kim))
    #expect(one != other && graph.rosterConflicts == [[PersonID("ana"), PersonID("kim")]])
  }

  @Test func aForgesAddressIsItsHandle() {
    var graph = NamingGraph()
    let address = graph.node(name: "Ana", email: "7+ana@users.noreply.github.com")
    let handle = graph.node(.handle("ana"))
    let (one, other) = (graph.find(address), graph.find(handle))
    #expect(one == other && !graph.hasMailbox(one))
  }

  @Test func aForgesNumberStaysWhenTheHandleChanges() {
    var graph = NamingGraph()
    let old = graph.node(name: "Ana", email: "7+ana@users.noreply.github.com")
    let new = graph.node(name: "Ana", email: "7+zorblax@users.noreply.github.com")
    let other = graph.node(name: "Kim", email: "8+kim@users.noreply.github.com")
    let elsewhere = graph.node(name: "Lee", email: "7-lee@users.noreply.gitlab.com")
    let found = [old, new, other, elsewhere].map { graph.find($0) }
    #expect(found[0] == found[1] && Set(found).count == 3)
  }

  @Test func placeholdersAreNobodys() {
    var graph = NamingGraph()
    let one = graph.node(name: "Ana", email: "root@localhost")
    let other = graph.node(name: "Kim", email: "root@localhost")
    let people = (graph.find(one), graph.find(other))
    #expect(people.0 != people.1)
    #expect(graph.known(name: "Lee", email: "root@localhost") == nil)
  }
}
