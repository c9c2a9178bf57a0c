import Testing

@testable import DaylightScanner

@Suite struct GerritNotesTests {
  @Test func votesHaveRoles() {
    let note = """
      Verified+1: Jenkins
      Code-Review+2: Ana Keller <ana@example.org>
      Code-Review+1: Kim Bo <kim@example.org>
      Code-Review-1: Lee Park <lee@example.org>
      Workflow+1: Bo Lin <bo@example.org>
      Submitted-by: Di Fo <di@example.org>
      Submitted-at: Tue, 10 Jul 2012 20:36:22 +0000
      Reviewed-on: https://review.example.org/9535
      Branch: refs/heads/master

      """
    let records = GerritNotes.records(bytes(note)).map {
      "\($0.role) \($0.reviewer.email ?? $0.reviewer.name ?? "") \($0.confidence.rawValue) \($0.line)"
    }
    #expect(
      records == [
        "tested Jenkins high 1", "approved ana@example.org high 2", "reviewed kim@example.org high 3",
        "reviewed lee@example.org high 4", "integrated di@example.org low 6",
      ])
  }

  @Test func otherNotesHoldNothing() {
    for note in [
      "", "Code-Review: Ana", "Code-Review+: Ana", "Code-Review+0: Ana <a@b.org>", "+2: Ana", "\u{0}\n:::\n",
    ] {
      #expect(GerritNotes.records(bytes(note)).isEmpty, "\(note)")
    }
  }
}
