import DaylightCore
import Testing

@Suite struct ProvenanceTests {
  @Test func isSaidInOneLine() {
    let full = Provenance(
      repository: "payments", object: "9f2c01ab34cd56ef", path: "docs/adr/0014.md", line: 3, note: "named as author")
    #expect(full.summary == "payments 9f2c01ab34 docs/adr/0014.md:3 (named as author)")
    #expect(Provenance(repository: "payments", object: "9f2c", note: "x").summary == "payments 9f2c (x)")
  }

  private func about(_ places: [Provenance]) -> EvidenceItem {
    var item = item("0014")
    item.provenance = places
    return item
  }

  @Test func ofManyActsThoseInTheWindowAreShown() throws {
    let days = (1...9).map { day("2026-0\($0)-10") }
    let acts = days.map { Provenance(repository: "pay", object: "\($0)", note: "did", day: $0) }
    let window = ItemWindow(first: days[3], last: days[5])
    #expect(acts[3].summary == "pay 2026-04-10 (did, 2026-04-10)")
    #expect([about(acts)].places(in: window) == acts[3...5].map(\.summary))
    #expect([about(acts)].places(in: window, most: 2) == [acts[3].summary, acts[5].summary])
    // Where nothing of it is in the window, something is better than nothing.
    #expect([about(Array(acts[7...]))].places(in: window) == acts[7...].map(\.summary))
    // What has no day, such as the text of a document, always holds.
    let text = Provenance(repository: "pay", object: "blob", path: "a.md", note: "the document")
    #expect([about([acts[0], text])].places(in: window) == [text.summary])
    #expect([about([text]), about([text])].places() == [text.summary])
  }
}
