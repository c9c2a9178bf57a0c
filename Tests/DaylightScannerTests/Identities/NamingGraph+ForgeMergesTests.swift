import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct NamingGraphForgeMergesTests {
  private func joined(
    _ handle: String, to email: String, _ others: [(String, String)] = [], merges: [(String, String)] = []
  ) -> Bool {
    var graph = NamingGraph()
    let people = [("Ana Keller", "ana@example.org"), ("Kim Bo", "kim@example.org")] + others
    for (name, email) in people {
      graph.add(
        IdentityFact(
          repository: "r", name: name, email: email, commits: 5, first: Timestamp(seconds: 1),
          last: Timestamp(seconds: 2)))
    }
    let names = Dictionary(people.map { ($0.1, $0.0) }) { first, _ in first }
    graph.joinForgeMerges(
      ([(handle, email)] + merges).map { handle, email in
        AliasFact(
          repository: "r", basis: .forgeMerge, alias: GitPerson(handle: handle),
          proper: GitPerson(name: names[email], email: email), records: 2, source: Source(oid: "x"))
      })
    let (one, other) = (graph.node(.handle(handle)), graph.node(.mailbox(email)))
    return graph.find(one) == graph.find(other)
  }

  @Test func aHandleIsWhoseCommitsItsMergesTakeIn() {
    #expect(joined("zorblax", to: "ana@example.org"))
  }

  @Test func whoFinishesAnothersBranchHasNotTheirHandle() {
    #expect(!joined("zorblax", to: "ana@example.org", [("Lee Park", "zorblax@example.org")]), "another's address")
    #expect(!joined("leeparks", to: "ana@example.org", [("Lee Parks", "x7@example.org")]), "another's name")
    #expect(!joined("zorblax", to: "ana@example.org", merges: [("anakeller", "ana@example.org")]), "she has one")
    #expect(joined("anakeller", to: "ana@example.org", merges: [("zorblax", "ana@example.org")]))
  }
}
