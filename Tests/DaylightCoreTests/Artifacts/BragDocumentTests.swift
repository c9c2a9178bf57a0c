import DaylightCore
import Testing

@Suite struct BragDocumentTests {
  private func entries(_ document: BragDocument) -> [Block.Passages] {
    document.artifact.sections.flatMap(\.blocks).compactMap {
      if case .passages(let passages) = $0 { passages } else { nil }
    }
  }

  @Test func holdsEverySubjectOfTheWindowOnce() {
    var random = SplitMix64(seed: 96)
    for _ in 0..<100 {
      let items = (0..<20).map { random.item($0, of: random.chance(70) ? ana : kim) }
      let document = BragDocument(of: ana, window: wholeYear, items: items, context: context())
      let own = items.filter { $0.part(of: ana) != nil && wholeYear.contains($0) }
      #expect(entries(document).count == Set(own.map(\.subject)).count)
      #expect(Set(document.record.items) == Set(own))
      #expect(
        document.artifact
          == BragDocument(of: ana, window: wholeYear, items: items.shuffled(using: &random), context: context())
          .artifact)
    }
  }

  @Test func speaksInTheFirstPersonAndNamesCompany() throws {
    let reach = Reach(people: names(3), teams: teams(2), teamsAreKnown: true)
    let shared = item(
      "a", with: [Participant(person: kim, role: .coAuthor, depth: .shaping, confidence: .high)], reach: reach)
    let document = BragDocument(of: ana, window: wholeYear, items: [shared], context: context())
    let did = try #require(entries(document).first?.texts.first)
    #expect(did.value.hasPrefix("With Kim Bo, I wrote it down in January 2026; it concerns"), "\(did.value)")
    #expect(did.value.hasSuffix("My part: author, 2026-01-10."))
  }

  @Test func carriesNotesAndWorkThatGitCannotShow() throws {
    let one = item("a")
    var made = context(remarks: [.init(kind: .note, item: one.id, text: "Kim helped", day: day("2026-04-01"))])
    made.attested = [
      .init(
        id: "3", person: ana, text: "Led the storage review", dimensions: [.ambiguity, .scope],
        day: day("2026-05-01"), with: kim, confirmed: day("2026-05-03")),
      .init(id: "4", person: kim, text: "Another's work", day: day("2026-05-01")),
      .init(id: "5", person: ana, text: "Last year's work", day: day("2024-05-01")),
    ]
    let all = try texts(of: BragDocument(of: ana, window: wholeYear, items: [one], context: made).artifact)
    #expect(all.contains("Kim helped"))
    #expect(
      all.contains(
        "Led the storage review (Scope and Ambiguity); written down on 2026-05-01; confirmed by Kim Bo on 2026-05-03."))
    #expect(!all.contains { $0.contains("Another's work") || $0.contains("Last year") })
  }
}
