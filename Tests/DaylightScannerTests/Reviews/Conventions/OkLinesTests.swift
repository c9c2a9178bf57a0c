import Testing

@Suite struct OkLinesTests {
  @Test func whoSaysOkApproves() {
    #expect(
      readReviews("keep it\n\nok ana@, kim@ and lee@\n") == [
        "approved @ana body medium 3", "approved @kim body medium 3", "approved @lee body medium 3",
      ])
  }

  @Test func otherSentencesAreNone() {
    #expect(readPeople("x\n\nok with ana@ I think\nok ana@example.org\nok\nok then\n") == [])
  }
}
