import DaylightCore
import DaylightScanner
import Testing

@testable import DaylightStore

/// Shares that were kept are those that would be made from nothing, in whatever order repositories came and changed.
@Suite struct FactsDatabaseSharesTests {
  private func merge(_ random: inout RandomFacts, _ ids: [String], into databases: [FactsDatabase]) throws {
    for id in ids {
      let (repository, facts) = (random.repository(id), random.facts(in: id, upTo: 4))
      for database in databases {
        var ingest = Ingest(into: database)
        try ingest.add(.repository(repository))
        for fact in facts { try ingest.add(fact) }
        try ingest.finish()
      }
    }
  }

  @Test(arguments: UInt64(0)...20) func keptSharesAreThoseMadeFromNothing(_ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let kept = try FactsDatabase(at: ":memory:")
    let fresh = try FactsDatabase(at: ":memory:")
    for _ in 0..<4 {
      try merge(
        &random, random.shuffled(["pay", "web", "ops", "app"]).filter { _ in random.flip() }, into: [kept, fresh])
      _ = try kept.shares(calendar: OrganisationCalendar())
    }
    #expect(
      try kept.shares(calendar: OrganisationCalendar()).shares == fresh.shares(calendar: OrganisationCalendar()).shares)
    #expect(try kept.shares(calendar: OrganisationCalendar()).made == 0, "nothing is new")
  }

  @Test func onlyWhatChangedIsMadeAnew() throws {
    var random = RandomFacts(seed: 1)
    let database = try FactsDatabase(at: ":memory:")
    try merge(&random, ["a", "b", "c"], into: [database])
    #expect(try database.shares(calendar: OrganisationCalendar()).made == 3)
    var newer = random.repository("b")
    newer.newest = Timestamp(seconds: 300_000_000_000)
    newer.extractors = 1_000
    var ingest = Ingest(into: database)
    try ingest.add(.repository(newer))
    for fact in random.facts(in: "b", upTo: 4) { try ingest.add(fact) }
    try ingest.finish()
    #expect(try database.shares(calendar: OrganisationCalendar()).made == 1)
  }
}
