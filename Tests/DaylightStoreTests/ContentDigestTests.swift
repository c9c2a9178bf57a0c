import DaylightScanner
import Testing

@testable import DaylightStore

@Suite struct ContentDigestTests {
  private func digest(_ facts: [Fact]) throws -> ContentDigest {
    var random = RandomFacts(seed: 1)
    return try CanonicalScan(random.repository("r"), facts).digest
  }

  @Test(arguments: UInt64(1)...10) func theOrderOfFactsDoesNotCount(_ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let repository = random.repository("r")
    let facts = random.facts(in: "r", upTo: 6)
    let (one, two) = (try digest(facts), try digest(random.shuffled(facts)))
    #expect(one == two && one.bytes == two.bytes)
    #expect(one.value(repository) == two.value(repository))
  }

  @Test(arguments: UInt64(1)...10) func partsAddUp(_ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let (some, others) = (random.facts(in: "r", upTo: 5), random.facts(in: "r", upTo: 5))
    var sum = try digest(some)
    let more = try digest(others)
    for kind in Fact.Kind.rows { sum.parts[kind, default: .init()] += more.parts[kind] ?? .init() }
    sum.standings += more.standings
    let whole = try digest(some + others)
    #expect(sum.bytes == whole.bytes && sum.standings == whole.standings)
    #expect(sum.value(random.repository("r")) != more.value(random.repository("r")))
  }

  @Test(arguments: Fact.Kind.rows) func oneFactMoreOrLessOrTwiceIsAnotherDigest(_ kind: Fact.Kind) throws {
    var random = RandomFacts(seed: 3)
    let repository = random.repository("r")
    let facts = random.facts(in: "r", upTo: 3)
    let fact = random.fact(kind, in: "r")
    let digests = try [facts, facts + [fact], facts + [fact, fact], facts + [random.fact(kind, in: "r")]].map(digest)
    #expect(Set(digests.map { $0.value(repository) }).count == 4)
    for (place, one) in digests.enumerated() {
      for other in digests[..<place] {
        for each in Fact.Kind.rows { #expect(one.isSame(each, as: other.bytes) == (each != kind), "\(each)") }
      }
      #expect(Fact.Kind.rows.allSatisfy { one.isSame($0, as: one.bytes) })
    }
  }

  @Test func whatWasCutOffIsNotTheSame() throws {
    var random = RandomFacts(seed: 4)
    let digest = try digest(random.facts(in: "r", upTo: 3))
    for count in digest.bytes.indices {
      let last = try #require(Fact.Kind.rows.last)
      #expect(!digest.isSame(last, as: Array(digest.bytes.prefix(count))))
    }
    #expect(Fact.Kind.rows.allSatisfy { !digest.isSame($0, as: []) })
    #expect(!digest.isSame(.repository, as: digest.bytes), "it has no rows")
  }

  @Test func standingsCountApartFromChanges() throws {
    var random = RandomFacts(seed: 5)
    guard case .change(var change) = random.fact(.change, in: "r") else { return }
    change.standing = .init(integrated: nil, marks: [])
    var swept = change
    swept.marks = [.sweep]
    let (one, two) = (try digest([.change(change)]), try digest([.change(swept)]))
    #expect(one.isSame(.change, as: two.bytes) && one.parts == two.parts)
    #expect(one.standings != two.standings)
    let repository = random.repository("r")
    #expect(one.value(repository) != two.value(repository))
  }

  @Test func aStandingBelongsToItsCommit() throws {
    var random = RandomFacts(seed: 6)
    guard case .change(var one) = random.fact(.change, in: "r"), case .change(var two) = random.fact(.change, in: "r")
    else { return }
    (one.commit, two.commit) = ("a", "b")
    (one.marks, two.marks) = ([.sweep], [])
    let before = try digest([.change(one), .change(two)])
    (one.marks, two.marks) = ([], [.sweep])
    #expect(try digest([.change(one), .change(two)]).standings != before.standings)
  }

  @Test func theRepositorysOwnLineCounts() throws {
    var random = RandomFacts(seed: 7)
    let digest = try digest(random.facts(in: "r", upTo: 3))
    var repository = random.repository("r")
    let before = digest.value(repository)
    repository.head += "0"
    #expect(digest.value(repository) != before)
  }
}
