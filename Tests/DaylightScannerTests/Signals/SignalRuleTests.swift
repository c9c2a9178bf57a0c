import DaylightCore
import DaylightScanner
import Testing

@Suite struct SignalRuleTests {
  @Test func kindsAreUniqueAndInOrder() {
    let kinds = SignalRules.all.map { $0.kind }
    #expect(kinds == kinds.sorted() && Set(kinds).count == kinds.count)
    #expect(SignalRules.all.allSatisfy { $0.version >= 1 })
  }

  @Test func itemsDoNotDependOnTheOrderOfFacts() async throws {
    let facts = try await scan { history in
      try history.commit("Start", changes: ["CODEOWNERS": "/pay/ @kim\n", "pay/a.c": "0\n"])
      for number in 1...4 {
        try history.commit(
          "Propose\n\nReviewed-by: Kim <kim@example.org>\nReviewed-by: Lee <lee@example.org>",
          changes: ["docs/adr/000\(number)-x\(number).md": Samples.adr + (0..<40).map { "\(number) \($0)\n" }.joined()],
          after: 40)
        try history.commit(
          "Do it\n\nImplements: ADR-000\(number)", by: "Lee", changes: ["pay/a.c": "\(number)\n"], committer: "Kim",
          after: 20)
      }
    }
    func items(_ order: [Fact]) -> [EvidenceItem] {
      var set = FactSet()
      for fact in order { set.add(fact) }
      return SignalRules.items(in: EvidenceContext(set, organisation: Organisation(), key: KeyedHash(key: [])))
    }
    let all = [Fact.repository(facts.repository)] + Array(facts.all)
    let first = items(all)
    #expect(Set(first.map(\.kind)).isSuperset(of: [.designAuthored, .designAdopted]))
    #expect(Set(first.map(\.id)).count == first.count, "an id means one item")
    #expect(
      first.allSatisfy { item in item.first <= item.last && !item.provenance.isEmpty && !item.participants.isEmpty })
    #expect(
      first.allSatisfy { item in item.participants.allSatisfy { !item.reach.people.contains($0.person) } },
      "others only")
    var random = SplitMix64(seed: 320)
    for _ in 0..<20 { #expect(items(all.shuffled(using: &random)) == first) }
  }
}
