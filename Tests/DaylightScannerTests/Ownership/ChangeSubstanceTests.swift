import DaylightScanner
import Testing

@Suite struct ChangeSubstanceTests {
  @Test func linesAreThoseInTheAreasAskedFor() {
    let substance = ChangeSubstance(parts: [
      .init(owners: ["@a"], lines: 3), .init(owners: ["@a", "@b"], lines: 4), .init(owners: [], lines: 100),
    ])
    #expect(substance.lines(ownedBy: [["@a"]]) == 3, "who owns with somebody else owns another area")
    #expect(substance.lines(ownedBy: [["@a"], ["@a", "@b"]]) == 7)
    #expect(substance.lines(ownedBy: []) == 0 && ChangeSubstance(parts: []).lines(ownedBy: [["@a"]]) == 0)
  }
}
