import DaylightCore
import DaylightScanner
import Testing

@testable import DaylightStore

@Suite struct ReviewTableTests {
  private func imported(_ who: String, _ commit: String = "ab") -> ReviewFact {
    ReviewFact(
      repository: "r", commit: commit, reviewer: GitPerson(handle: who), role: .approved, convention: .imported,
      confidence: .high, at: Timestamp(seconds: 1), source: Source(oid: commit))
  }

  private func people(_ database: FactsDatabase) throws -> [String] {
    var found: [String] = []
    try database.facts(kind: .review, repository: "r") { fact in
      if case .review(let review) = fact { found.append(review.reviewer.handle ?? "") }
    }
    return found.sorted()
  }

  @Test func importsAreAddedOnceAndOutliveOtherScans() throws {
    var random = RandomFacts(seed: 5)
    let database = try FactsDatabase(at: ":memory:")
    #expect(throws: StoreError.self) { try database.add(imported: [self.imported("ana")], to: "r") }
    var repository = random.repository("r")
    try database.replace(repository, with: [])
    let before = try database.generation()
    #expect(try database.add(imported: [imported("ana"), imported("kim"), imported("ana")], to: "r") == 2)
    #expect(try database.add(imported: [imported("kim"), imported("lee")], to: "r") == 1)
    #expect(try people(database) == ["ana", "kim", "lee"])
    #expect(try database.generation() != before, "what follows from the facts has to be derived anew")
    repository.commits += 1
    try database.replace(repository, with: [])
    #expect(try people(database) == ["ana", "kim", "lee"])
    try database.remove(repository: "r")
    try database.replace(repository, with: [])
    #expect(try people(database) == [])
  }

  @Test(arguments: UInt64(1)...8) func mergingFactsWithImportsInAnyOrderGivesTheSame(_ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let scans = (0..<3).map { number in
      (random.repository("r"), [Fact.review(imported("p\(number)")), .review(imported("all"))])
    }
    var outputs: Set<[String]> = []
    var generations: Set<String> = []
    for _ in 0..<4 {
      let database = try FactsDatabase(at: ":memory:")
      for (repository, facts) in random.shuffled(scans + scans) {
        try database.merge(repository: repository, facts: facts)
      }
      outputs.insert(try people(database))
      generations.insert(try database.generation())
    }
    #expect(outputs == [["all", "p0", "p1", "p2"]])
    #expect(generations.count == 1)
  }
}
