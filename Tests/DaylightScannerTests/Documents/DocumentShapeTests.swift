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

  @Test(
    arguments: [
      ("Goals", [.goals]), ("Goalkeeper", []), ("3.2 Non-goals", [.goals]), ("GOALS: what we want", [.goals]),
      ("Impact", [.risks, .impact]), ("Timeline", [.plan, .timeline]), ("Open question", [.questions]),
      ("R\u{e9}sum\u{e9} du projet", [.summary]), ("\u{80cc}\u{666f}", [.problem]), ("What's new", [.news]),
      ("Some thoughts on trade-offs", [.alternatives]), ("Incompatibility", [.risks]),
      ("Some longer thoughts on all of the trade-offs", []), ("Goals a b c d e f g h i j k l", []), ("", []),
      ("1.2", []),
    ] as [(String, [DocumentShape.Part])])
  func aHeadingIsReadFromItsBeginningInWholeWordsAndAShortOneAnywhere(_ heading: String, _ parts: [DocumentShape.Part])
  {
    #expect(DocumentShape.parts(of: heading) == parts)
  }
}
