import DaylightScanner
import Testing

@testable import DaylightStore

@Suite struct CanonicalScanTests {
  /// The order in which facts come, and how often they are put in order, changes nothing.
  @Test(arguments: UInt64(1)...8) func theSameFactsAreTheSameInAnyOrder(_ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let repository = random.repository("r")
    let facts = random.facts(in: "r", upTo: 6)
    let one = try CanonicalScan(repository, facts)
    let other = try CanonicalScan(repository, random.shuffled(facts))
    #expect(one.content == other.content)
    for kind in Fact.Kind.rows {
      let order = Array(one.facts(kind))
      #expect(order == Array(other.facts(kind)))
      #expect(order.count == facts.count { $0.kind == kind } && order.allSatisfy { $0.kind == kind })
      let keys = order.map { fact in
        var bytes = CanonicalBytes()
        fact.write(to: &bytes)
        return bytes.bytes
      }
      #expect(zip(keys, keys.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) }, "\(kind)")
    }
  }

  @Test func whatIsAnothersIsRefused() throws {
    var random = RandomFacts(seed: 9)
    let repository = random.repository("r")
    let foreign = random.facts(in: "other", upTo: 1)
    #expect(throws: StoreError.self) { try CanonicalScan(repository, foreign) }
    var second = repository
    second.commits += 1
    #expect(throws: StoreError.self) { try CanonicalScan(repository, [.repository(second)]) }
    #expect(throws: Never.self) { try CanonicalScan(repository, [.repository(repository)]) }
  }
}
