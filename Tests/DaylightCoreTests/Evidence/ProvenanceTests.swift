import DaylightCore
import Testing

@Suite struct ProvenanceTests {
  @Test func isSaidInOneLine() {
    let full = Provenance(
      repository: "payments", object: "9f2c01ab34cd56ef", path: "docs/adr/0014.md", line: 3, note: "named as author")
    #expect(full.summary == "payments 9f2c01ab34 docs/adr/0014.md:3 (named as author)")
    #expect(Provenance(repository: "payments", object: "9f2c", note: "x").summary == "payments 9f2c (x)")
  }
}
