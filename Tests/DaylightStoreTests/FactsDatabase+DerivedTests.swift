import DaylightCore
import DaylightScanner
import GRDB
import Testing

@testable import DaylightStore

@Suite struct FactsDatabaseDerivedTests {
  private func item(_ key: String, _ people: [String], day: Int = 20_000) -> EvidenceItem {
    EvidenceItem(
      kind: .designAuthored, ruleVersion: 3, title: "Ledger \"v2\"\u{0}",
      subject: .init(repository: "payments", key: key),
      participants: people.map {
        Participant(person: PersonID($0), role: .author, depth: Depth.allCases[0], confidence: .high)
      }, dimensions: [.scope, .timeline], first: CalendarDay(number: day), last: CalendarDay(number: day + 9),
      reach: Reach(
        people: [PersonID("kim")], teams: [], repositories: ["payments"], quarters: [], teamsAreKnown: true),
      durability: Durability.allCases[0], exposure: [], statements: ["Wrote it."],
      provenance: [
        Provenance(repository: "payments", object: "9f2c", path: "docs/\u{e9}.md", line: 3, note: "author")
      ])
  }

  @Test func itemsComeBackInOrderAndByPerson() throws {
    let database = try FactsDatabase(at: ":memory:")
    #expect(try database.derived(for: "digest") == nil)
    #expect(try database.items(of: PersonID("ana"), digest: "digest") == nil)
    let items = [item("z", ["ana", "kim"]), item("a", ["kim"]), item("m", ["ana", "ana"]), item("e", [])]
    try database.saveDerived(items, evidence: [0, 4, 255], digest: "digest")
    try database.saveDerived([item("other", ["ana"])], evidence: [], digest: "other")
    #expect(try database.derived(for: "digest") == items)
    #expect(try database.items(of: PersonID("ana"), digest: "digest") == [items[0], items[2]])
    #expect(try database.items(of: PersonID("nobody"), digest: "digest") == [])
    #expect(try database.evidence(for: "digest") == [0, 4, 255])
    #expect(try database.evidence(for: "unheard-of") == nil)
    try database.saveDerived([], evidence: [], digest: "digest")
    #expect(try database.derived(for: "digest") == [])
    #expect(try database.items(of: PersonID("ana"), digest: "other")?.count == 1)
  }

  @Test func changedFactsEmptyTheCache() throws {
    var random = RandomFacts(seed: 1)
    let database = try FactsDatabase(at: ":memory:")
    let scan = (random.repository("payments"), random.facts(in: "payments", upTo: 2))
    try database.replace(scan.0, with: scan.1)
    try database.saveDerived([item("a", ["ana"])], evidence: [], digest: "digest")
    try database.replace(scan.0, with: scan.1)
    try database.merge(repository: scan.0, facts: scan.1)
    try database.recordUnread(repository: "else", reason: "missing")
    #expect(try database.derived(for: "digest")?.count == 1)
    try database.replace(scan.0, with: [])
    #expect(try database.derived(for: "digest") == nil)
    try database.saveDerived([item("a", ["ana"])], evidence: [], digest: "digest")
    try database.remove(repository: "payments")
    #expect(try database.derived(for: "digest") == nil)
    let people = try database.file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM item_person") }
    #expect(people == 0)
  }

  /// Somebody is erased, or a scan ends, while rules still read what was there before.
  @Test func nothingIsKeptOfFactsThatAreGone() throws {
    var random = RandomFacts(seed: 1)
    let database = try FactsDatabase(at: ":memory:")
    try database.replace(random.repository("payments"), with: random.facts(in: "payments", upTo: 2))
    let before = try database.generation()
    try database.saveDerived([item("a", ["ana"])], evidence: [1], digest: "digest", from: before)
    #expect(try database.derived(for: "digest")?.count == 1)
    try database.forgetEverything()
    try database.saveDerived([item("a", ["ana"])], evidence: [1], digest: "digest", from: before)
    #expect(try database.derived(for: "digest") == nil && database.evidence(for: "digest") == nil)
  }

  @Test func oldDigestsGoFirst() throws {
    let database = try FactsDatabase(at: ":memory:")
    let kept = FactsDatabase.keptDigests
    for place in 0..<kept + 3 {
      try database.saveDerived([item("a", ["ana"])], evidence: [], digest: "digest \(place)")
    }
    for place in 0..<kept + 3 {
      #expect(try (database.derived(for: "digest \(place)") != nil) == (place >= 3))
    }
    let rows = try database.file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM item") }
    #expect(rows == kept)
  }

  @Test func unreadableItemsAreDerivedAgain() throws {
    let database = try FactsDatabase(at: ":memory:")
    try database.saveDerived([item("a", ["ana"])], evidence: [], digest: "digest")
    // As a version before this one kept it, and as a disk may leave it.
    for payload in ["'{\"id\":\"a\"}'", "x'01'", "x''"] {
      try database.file.write { try $0.execute(sql: "UPDATE item SET payload = \(payload)") }
      #expect(try database.derived(for: "digest") == nil)
      #expect(try database.items(of: PersonID("ana"), digest: "digest") == nil)
    }
  }
}
