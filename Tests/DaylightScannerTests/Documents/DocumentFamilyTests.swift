import Testing

@testable import DaylightScanner

@Suite struct DocumentFamilyTests {
  @Test func fieldsComeBeforePlacesAndPlacesBeforeSections() {
    for (path, text, family) in [
      ("docs/adr/0001-x.md", Samples.adr, DocumentFact.Family.adr),
      ("docs/adr/0001-x.md", Samples.madr, .madr),
      ("notes/x.md", Samples.adr, .adr),
      ("text/0042-x.md", Samples.rfc, .rfc),
      ("docs/x.md", Samples.pep, .pep),
      ("proposals/0306-x.md", Samples.swift, .swiftEvolution),
      ("docs/design/x.md", Samples.design, .designDoc),
      ("ROADMAP.md", Samples.roadmap, .roadmap),
    ] {
      #expect(DocumentFamily.family(of: reading(path, text)) == family, "\(path)")
    }
    let kep = reading("keps/sig-node/1287-x/README.md", Samples.kep, metadata: Samples.kepYAML)
    #expect(DocumentFamily.family(of: kep) == .kep)
  }

  @Test func theNumberIsTheHeadsAndElseThePaths() {
    func number(_ path: String, _ text: String, _ family: DocumentFact.Family) -> Int? {
      DocumentFamily.number(of: reading(path, text), family)
    }
    #expect(number("docs/adr/0014-x.md", Samples.adr, .adr) == 14)
    #expect(number("peps/pep-9999.rst", Samples.pep, .pep) == 703)
    #expect(number("docs/x.md", "# X\n\nRFC: https://example.org/rfcs/42\n", .rfc) == nil, "an address is no number")
    #expect(number("keps/sig-node/1287-x/README.md", Samples.kep, .kep) == 1287, "the folder's")
    #expect(number("docs/design/x.md", Samples.design, .designDoc) == nil)
  }

  @Test func directionsProposeNothing() {
    let directions = DocumentFact.Family.allCases.filter(\.isDirection)
    #expect(Set(directions) == [.roadmap, .strategy, .runbook, .postmortem])
    #expect(Set(DocumentFact.Family.allCases.filter(\.isLongLived)) == [.roadmap, .strategy])
  }
}
