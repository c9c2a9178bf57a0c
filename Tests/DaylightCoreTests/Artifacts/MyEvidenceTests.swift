import DaylightCore
import Testing

@Suite struct MyEvidenceTests {
  private func page(
    _ items: [EvidenceItem], hidden: Set<String> = [], readings: [MyEvidence.Reading] = [],
    context: ArtifactContext = context()
  ) -> MyEvidence {
    MyEvidence(of: ana, window: wholeYear, items: items, hidden: hidden, readings: readings, context: context)
  }

  @Test func showsEverythingOfThePersonAndNothingOfOthers() {
    var random = SplitMix64(seed: 60)
    for _ in 0..<100 {
      let items = (0..<30).map { random.item($0, of: random.chance(70) ? ana : kim) }
      let own = items.filter { $0.part(of: ana) != nil && wholeYear.contains($0) }
      let made = page(items)
      #expect(Set(made.items) == Set(own))
      #expect(Set(made.artifact.cards.flatMap(\.ids)) == Set(own.map(\.id)))
      #expect(made.items.map(\.last) == made.items.map(\.last).sorted(by: >), "newest first")
      #expect(made.artifact == page(items.shuffled(using: &random)).artifact)
    }
  }

  @Test func hiddenItemsStayOnOnesOwnPage() throws {
    let (shown, hidden) = (item("shown"), item("hidden", title: "Private thing"))
    let made = page([shown, hidden], hidden: [hidden.id])
    #expect(Set(made.artifact.cards.flatMap(\.ids)) == [shown.id, hidden.id])
    let line = "Withheld by you, and on this page only: \(hidden.id) Private thing"
    #expect(try texts(of: made.artifact).contains(line))
    #expect(made.record.content.withheld == [hidden.id])
    #expect(try texts(of: page([shown]).artifact).allSatisfy { !$0.hasPrefix("Withheld") })
  }

  @Test func saysWhatWasToldToWhom() throws {
    let one = item("a")
    var made = context()
    made.ledger = BroadcastLedger(
      [(one, "senior leadership"), (item("another"), "everybody")].map { item, audience in
        .init(
          item, artifact: "highlights 2026-06", day: day("2026-06-01"), audience: audience, consents: [], textHash: "")
      })
    let all = try texts(of: page([one], context: made).artifact)
    #expect(all.contains("Told to senior leadership on 2026-06-01: Design of a"))
    #expect(!all.contains { $0.contains("everybody on 2026") })
  }

  @Test func contestedItemsLiftNothing() {
    let items = [item("a"), item("b", first: "2026-03-01")]
    let remark = ArtifactContext.Remark(kind: .contest, item: items[1].id, text: "no", day: day("2026-04-01"))
    #expect(page(items).levels.first { $0.dimension == .ambiguity }?.level == .repeated)
    let made = page(items, context: context(remarks: [remark]))
    #expect(made.levels.first { $0.dimension == .ambiguity }?.level == .isolated)
    let note = ArtifactContext.Remark(kind: .note, item: items[1].id, text: "no", day: day("2026-04-01"))
    let noted = page(items, context: context(remarks: [note]))
    #expect(noted.levels.first { $0.dimension == .ambiguity }?.level == .repeated, "a note changes nothing")
    #expect(noted.artifact.cards.flatMap(\.notes) == ["Note on 2026-04-01: no"])
  }

  @Test func saysWhoReadIt() throws {
    #expect(try texts(of: page([]).artifact).contains { $0.hasPrefix("Nobody has read") })
    let reading = MyEvidence.Reading(day: day("2026-05-05"), reader: "kim", what: "evidence pack")
    #expect(try texts(of: page([], readings: [reading]).artifact).contains("evidence pack"))
  }

  @Test func levelsAreThoseOfAPackWithNothingHidden() {
    var random = SplitMix64(seed: 61)
    for _ in 0..<100 {
      let items = (0..<12).map { random.item($0) }
      let pack = EvidencePack(about: ana, window: wholeYear, items: items, context: context())
      #expect(page(items).levels == pack.levels, "what others see is what oneself sees")
    }
  }

  @Test func itsPurposeIsDevelopment() {
    #expect(page([]).record.purpose == .development)
    #expect(page([]).record.person?.name == "Ana Keller")
  }
}
