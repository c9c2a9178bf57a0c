import DaylightCore
import DaylightScanner
import Testing

@testable import DaylightStore

@Suite struct FactsDatabaseSubstanceTests {
  private func fact(_ id: String) -> RepositoryFact {
    RepositoryFact(
      repository: id, branch: "main", head: "h", references: "r", commits: 1, newest: Timestamp(seconds: 1),
      extractors: 1,
      notes: [])
  }

  @Test func whatWasCountedIsKeptUntilTheRepositoryGoes() throws {
    let database = try FactsDatabase(at: ":memory:")
    try database.replace(fact("a b"), with: [Fact]())
    let one = ChangeSubstance(parts: [.init(owners: ["@x", "y\"z"], lines: 12), .init(owners: [], lines: 3)])
    try database.keep(substance: ["c1": one], of: "a b", readAs: "")
    try database.keep(substance: ["c2": ChangeSubstance(parts: [])], of: "a b", readAs: "gitlab")
    #expect(try database.substance(of: "a b", readAs: "") == ["c1": one])
    #expect(try database.substance(of: "a b", readAs: "gitlab") == ["c2": ChangeSubstance(parts: [])])
    #expect(try database.substance(of: "a", readAs: "").isEmpty)
    // New facts leave it: what a commit wrote never changes.
    try database.replace(fact("a b"), with: [Fact]())
    #expect(try database.substance(of: "a b", readAs: "") == ["c1": one])
    try database.replace(fact("other"), with: [Fact]())
    try database.keep(substance: ["c3": one], of: "gone", readAs: "")
    #expect(try database.substance(of: "gone", readAs: "").isEmpty, "nothing is kept of what is not there")
    #expect(try database.substance(of: "a b", readAs: "").count == 1)
  }
}
