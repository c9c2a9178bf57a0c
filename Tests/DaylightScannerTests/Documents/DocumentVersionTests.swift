import Testing

@testable import DaylightScanner

@Suite struct DocumentVersionTests {
  @Test func whatIsRememberedIsWhatWasRead() throws {
    for (text, isMetadata) in [(Samples.madr, false), (Samples.kepYAML, true), (Samples.rfc, false), ("", false)] {
      let made = DocumentVersion(bytes(text), isMetadata: isMetadata, bareWordIsHandle: isMetadata)
      #expect(DocumentVersion(bytes: made.bytes) == made)
    }
    #expect(DocumentVersion(bytes: [0xff]) == nil)
  }

  @Test func saysStatusPeopleAndQuestions() {
    let made = DocumentVersion(
      bytes(
        "# T\n\nStatus: Draft\nReviewers: Ana Keller\n\n## Open questions\n\n- Who sets the budget?\n- What about batch jobs?\n"
      ),
      isMetadata: false, bareWordIsHandle: false)
    #expect(made.declared == "Draft" && made.openQuestions == 2)
    #expect(made.people == [DocumentVersion.mark(GitPerson(name: "Ana Keller"), .reviewer)])
  }
}
