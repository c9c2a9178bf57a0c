import Testing

@Suite struct CodeReviewKeysTests {
  @Test func gosKeysNameWhoAnswered() {
    #expect(
      readReviews("go/x: keep it\n\nR=golang-dev, ana, r\nCC=golang-dev\nhttps://golang.org/cl/1\n") == [
        "reviewed @ana codeReview medium 3", "reviewed @r codeReview medium 3",
      ])
  }

  @Test func besideAnswersOthersWereOnlyAsked() {
    #expect(
      readPeople("x\n\nLGTM=ana\nR=ana, kim\nCC=golang-codereviews\nhttps://golang.org/cl/1\n") == [
        "reviewed @ana", "requested @kim",
      ])
    #expect(
      readPeople("x\n\nBUG=1\nTBR=ana@example.org\nR=kim@example.org\n\nReviewed-by: Lee <lee@example.org>\n") == [
        "requested ana@example.org", "requested kim@example.org", "reviewed lee@example.org",
      ])
  }

  @Test func otherAssignmentsAreNone() {
    #expect(readPeople("x\n\nR=1\nFOR=ana\nr=2\nR=\n") == [])
  }
}
