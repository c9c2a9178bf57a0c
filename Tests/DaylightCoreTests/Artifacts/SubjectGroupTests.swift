import DaylightCore
import Testing

@Suite struct SubjectGroupTests {
  /// The same work begins on the same day wherever it is shown.
  @Test func aCardSaysWhenTheWorkBeganAndNotWhenTheWindowDid() throws {
    let written = item("a", first: "2025-08-19")
    let adopted = item("a", kind: .designAdopted, first: "2025-09-16", last: "2026-01-22", isAdopted: true)
    let page = MyEvidence(
      of: ana, window: .init(first: day("2025-01-01"), last: day("2026-12-31")), items: [written, adopted],
      context: context())
    let pack = EvidencePack(about: ana, window: wholeYear, items: [written, adopted], context: context())
    #expect(page.artifact.cards.map(\.period) == ["2025-08-19 to 2026-01-22"])
    #expect(pack.artifact.cards.map(\.period) == ["2025-08-19 to 2026-01-22"])
    #expect(pack.artifact.cards[0].ids == [adopted.id], "what lies outside the window is no evidence in it")
    #expect(pack.artifact.cards[0].marks.contains { $0.label == "in the window" && $0.value == "2026-01-22" })
  }
}
