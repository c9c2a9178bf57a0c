import Testing

@testable import DaylightScanner

@Suite struct DocumentShapeTests {
  private func shape(_ headings: String...) -> DocumentShape {
    DocumentShape(DocumentOutline(bytes("# T\n\n" + headings.map { "## \($0)\n\nx\n\n" }.joined()), markup: .markdown))
  }

  @Test func knowsDesignsWhateverTheirFamily() {
    #expect(shape("Motivation", "Detailed design", "Drawbacks", "Alternatives").isPlainlyDesign)
    #expect(shape("1. Problem Statement", "2. Goals and Non-Goals", "3. Proposal").isPlainlyDesign)
    #expect(shape("Context", "Decision", "Consequences").isDecision)
    #expect(shape("Kontext", "Entscheidung", "Konsequenzen").isDecision)
  }

  @Test func knowsWhatOnlyLooksLikeOne() {
    #expect(shape("Attendees", "Agenda", "Decisions", "Action items").isElse, "a meeting")
    #expect(shape("Overview", "Installation", "Usage", "Configuration options").isElse, "a manual")
    #expect(!shape("Overview", "API", "Examples").isDesign, "a reference")
    #expect(shape("Bug fixes", "Features").isElse, "news")
  }

  @Test func knowsIncidentsAndRunbooks() {
    #expect(shape("Impact", "Timeline", "Root cause", "Action items").isIncident)
    #expect(shape("Symptoms", "Mitigation").isRunbook)
  }
}
