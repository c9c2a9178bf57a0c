import Testing

@Suite struct ReviewersFieldTests {
  @Test func wrappedListsAreReadToTheirEnd() {
    let message = """
      Keep it (#1)

      Reviewers: Reviewers: Ana Keller <ana@example.org>, Kim
       Bo <kim@example.org>, Lee Park
      <lee@example.org>, @bo
      Co-authored-by: Di <di@example.org>
      """
    #expect(
      readPeople(message) == [
        "reviewed ana@example.org", "reviewed kim@example.org", "reviewed lee@example.org", "reviewed @bo",
        "coAuthored di@example.org",
      ])
  }

  @Test func namesWithoutAddressesCount() {
    #expect(
      readReviews("Keep it\n\nAuthor: Bo <bo@example.org>\n\nReviewers: Ana Keller, ijuma\n\nCloses #1 from bo/x\n")
        == ["reviewed Ana Keller kafka low 5", "reviewed @ijuma kafka low 5"])
  }

  @Test func wherePhabricatorWroteThemTheyWereAsked() {
    #expect(
      readPeople("x\n\nReviewers: ana, kim\n\nSubscribers: lee\n\nDifferential Revision: https://x/D1\n") == [
        "requested @ana", "requested @kim",
      ])
  }
}
