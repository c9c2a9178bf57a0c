import DaylightCore
import Testing

@Suite struct BroadcastLedgerTests {
  private let leaders = "senior leadership"

  private func entry(_ item: EvidenceItem, _ month: Int, to audience: String = "senior leadership")
    -> BroadcastLedger.Entry
  {
    .init(
      item, artifact: "highlights 2026-0\(month)", day: CalendarDay(year: 2026, month: month, day: 5),
      audience: audience, consents: [7], textHash: "ab")
  }

  private func wide(_ teams: Int, adopted: Bool = false) -> EvidenceItem {
    item("a", reach: Reach(teams: DaylightCoreTests.teams(teams), teamsAreKnown: true), isAdopted: adopted)
  }

  @Test func whatWasToldIsVisibleToThatAudience() {
    let ledger = BroadcastLedger([entry(wide(2), 1)])
    #expect(ledger.isTold(wide(2), to: leaders) && !ledger.isTold(wide(2), to: "engineering"))
    let exposed = ledger.exposed(wide(2))
    #expect(exposed.exposure.contains(.broadcast(to: leaders)))
    #expect(VisibilityGap(item: exposed, depth: .originating, audience: leaders).value == 0)
    #expect(VisibilityGap(item: exposed, depth: .originating, audience: "engineering").value > 0)
    #expect(ledger.exposed(item("b")).exposure == item("b").exposure)
  }

  @Test func itComesBackOnMaterialChangeAlone() {
    let ledger = BroadcastLedger([entry(wide(2), 1)])
    #expect(!ledger.isTold(wide(3), to: leaders), "another team")
    #expect(!ledger.isTold(wide(2, adopted: true), to: leaders), "the first adoption")
    #expect(ledger.isTold(wide(1), to: leaders), "less is no news")
    var more = wide(2)
    more.reach.people = names(9)
    more.statements = ["Better words."]
    #expect(ledger.isTold(more, to: leaders), "more people of the same teams are none either")
    let again = BroadcastLedger([entry(wide(2), 1), entry(wide(3), 2)])
    #expect(again.isTold(wide(3), to: leaders))
  }

  @Test func theOrderOfEntriesIsNothing() {
    var random = SplitMix64(seed: 60)
    for _ in 0..<200 {
      let entries = (0..<8).map { _ in
        entry(wide(Int.random(in: 0...4, using: &random)), Int.random(in: 1...9, using: &random))
      }
      #expect(BroadcastLedger(entries) == BroadcastLedger(entries.shuffled(using: &random)))
    }
  }

  @Test func itKnowsWhoWasToldOfWhen() {
    let other = item("b", of: kim)
    let ledger = BroadcastLedger([entry(wide(1), 1), entry(other, 2), entry(other, 3, to: "engineering")])
    #expect(ledger.lastTold(ana, to: leaders) == day("2026-01-05"))
    #expect(ledger.lastTold(lee, to: leaders) == nil)
    #expect(ledger.issues(to: leaders) == ["highlights 2026-01", "highlights 2026-02"])
    #expect(ledger.named(inLast: 1, to: leaders) == [kim])
  }
}
