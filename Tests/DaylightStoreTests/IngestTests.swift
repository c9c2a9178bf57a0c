import DaylightScanner
import Testing

@testable import DaylightStore

/// Law 1: facts merge.
@Suite struct IngestTests {
  typealias Scan = (repository: RepositoryFact, facts: [Fact])

  /// Several scans of several repositories; some scans tie, some are the same.
  private func scans(_ random: inout RandomFacts) -> [Scan] {
    var scans: [Scan] = []
    for id in ["payments", "checkout", "a\u{0}", "e\u{301}", "\u{e9}"] {
      for _ in 0...random.number(below: 4) {
        scans.append((random.repository(id), random.facts(in: id, upTo: 3)))
      }
      if var tie = scans.last?.repository {
        tie.notes = ["the notes were not fetched"]
        scans.append((tie, random.facts(in: id, upTo: 3)))
        scans.append((tie, random.facts(in: id, upTo: 3)))
      }
    }
    return scans
  }

  private func ingest(_ scans: [Scan], into database: FactsDatabase) throws {
    var ingest = Ingest(into: database)
    for scan in scans {
      try ingest.add(.repository(scan.repository))
      for fact in scan.facts { try ingest.add(fact) }
    }
    try ingest.finish()
  }

  @Test(arguments: UInt64(100)...124) func anyOrderAnyNumberOfTimesAnySplit(_ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let scans = scans(&random)
    let together = try FactsDatabase(at: ":memory:")
    try ingest(scans, into: together)
    let expected = try exact(together.all())

    // Repeated, in another order, each scan's facts shuffled.
    let again = try FactsDatabase(at: ":memory:")
    let repeated = random.shuffled(scans + scans).map { ($0.repository, random.shuffled($0.facts)) }
    try ingest(repeated, into: again)
    #expect(try exact(again.all()) == expected)

    // Split over databases whose output is merged.
    let parts = (0..<3).map { part in scans.enumerated().filter { $0.offset % 3 == part }.map(\.element) }
    let whole = try FactsDatabase(at: ":memory:")
    for part in random.shuffled(parts) {
      let database = try FactsDatabase(at: ":memory:")
      try ingest(random.shuffled(part), into: database)
      var facts = Ingest(into: whole)
      try database.facts { try facts.add($0) }
      try facts.finish()
    }
    #expect(try exact(whole.all()) == expected)
    #expect(try whole.output() == together.output())
    #expect(try whole.generation() == together.generation())
    try ingest(random.shuffled(scans), into: whole)
    #expect(try exact(whole.all()) == expected)
  }

  @Test(arguments: UInt64(200)...209) func keptScanIsTheOneThatNoOtherSupersedes(_ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let scans = scans(&random)
    let database = try FactsDatabase(at: ":memory:")
    try ingest(random.shuffled(scans), into: database)
    for kept in try database.repositories() {
      let rivals = scans.filter { $0.repository.repository.utf8.elementsEqual(kept.repository.utf8) }
      #expect(!rivals.contains { $0.repository.supersedes(kept) })
      let stored = try exact(database.all(of: kept.repository)).sorted(by: <)
      #expect(
        rivals.contains { exact([.repository($0.repository)] + $0.facts).sorted(by: <) == stored })
    }
  }

  @Test(arguments: UInt64(300)...304) func mergingWinnersIsReplacingWithThem(_ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let replaced = try FactsDatabase(at: ":memory:")
    let merged = try FactsDatabase(at: ":memory:")
    for id in ["payments", "checkout"] {
      var old = random.repository(id)
      old.newest.seconds = 10
      old.extractors = 1
      var new = random.repository(id)
      new.newest.seconds = 11
      new.extractors = 1
      let facts = random.facts(in: id, upTo: 5)
      try replaced.replace(new, with: facts)
      #expect(try merged.merge(repository: new, facts: facts))
      #expect(try !merged.merge(repository: old, facts: random.facts(in: id, upTo: 5)))
      #expect(try merged.merge(repository: new, facts: facts))
    }
    #expect(try exact(merged.all()) == exact(replaced.all()))
  }

  @Test func outcomeNamesWhatWasKept() throws {
    var random = RandomFacts(seed: 1)
    let database = try FactsDatabase(at: ":memory:")
    var new = random.repository("payments")
    new.extractors = 7
    var old = new
    old.extractors = 6
    var ingest = Ingest(into: database)
    for fact in [Fact.repository(new), .repository(old), .repository(random.repository("checkout"))] {
      try ingest.add(fact)
    }
    try ingest.finish()
    #expect(ingest.outcome == Ingest.Outcome(kept: ["payments", "checkout"], superseded: ["payments"]))
    try ingest.finish()
    #expect(ingest.outcome.kept.count == 2)
  }

  @Test func factWithoutItsRepositoryLineIsAnError() throws {
    var random = RandomFacts(seed: 2)
    let database = try FactsDatabase(at: ":memory:")
    var ingest = Ingest(into: database)
    let first = failure { try ingest.add(random.fact(.review, in: "payments")) }
    #expect(first?.code == .other)
    #expect(first?.message.contains("'review' about 'payments' comes without that repository's line") == true)

    try ingest.add(.repository(random.repository("whole")))
    try ingest.add(.repository(random.repository("broken")))
    try ingest.add(random.fact(.change, in: "broken"))
    let second = failure { try ingest.add(random.fact(.change, in: "payments")) }
    #expect(second?.message.contains("'change' about 'payments'") == true)
    try ingest.finish()
    #expect(try database.repositories().map(\.repository) == ["whole"])
  }
}
