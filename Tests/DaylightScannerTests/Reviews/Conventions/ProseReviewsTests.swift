import Testing

@Suite struct ProseReviewsTests {
  @Test func titlesAndSentencesNameReviewers() {
    #expect(
      readReviews("K-1; keep it; patched by Bo; reviewed by Ana Keller and Kim Bo\n") == [
        "reviewed Ana Keller prose low 1", "reviewed Kim Bo prose low 1",
      ])
    #expect(readPeople("Keep it. Patch reviewed by Ana and Kim.\n") == ["reviewed Ana", "reviewed Kim"])
    #expect(readPeople("x\n\nKeep it (with help from Ana Keller <ana@example.org>).\n") == ["helped ana@example.org"])
    #expect(readPeople("x\n\nAs suggested by\nAna Keller this goes.\n") == ["suggested Ana Keller"])
    #expect(readPeople("It should be exclusive; reviewed by Ana Keller\n") == ["reviewed Ana Keller"])
    #expect(readPeople("Keep it; patch by bo; reviewed by ana for K-1\n") == ["reviewed @ana"])
    #expect(readPeople("x\n\nPer review by Ana Keller.\n") == ["reviewed Ana Keller"])
    #expect(readPeople("x\n\nReviewed by @ana and @kim\n") == ["reviewed @ana", "reviewed @kim"])
    #expect(readPeople("x\n\nIt is said (thanks\nto Ana Keller for the idea).\n") == ["suggested Ana Keller"])
    #expect(readPeople("x\n\nKeep it, with help\nfrom Ana Keller.\n") == ["helped Ana Keller"])
    #expect(readPeople("x\n\nThanks to Ana Keller for the idea.\n") == ["suggested Ana Keller"])
    #expect(readPeople("x\n\nThanks to Ana Keller for the review!\n") == ["reviewed Ana Keller"])
  }

  @Test func webkitsLinesAreRead() {
    let message = """
      Keep the offset
      https://bugs.webkit.org/show_bug.cgi?id=1

      Reviewed by Ana Keller and Kim Bo.

      * Source/x.cpp:
      """
    #expect(
      readReviews(message) == ["reviewed Ana Keller webkit medium 4", "reviewed Kim Bo webkit medium 4"])
    #expect(
      readReviews("2020-01-01  Bo\n\n        Reviewed by Ana Keller.\n\n        x\n") == [
        "reviewed Ana Keller webkit medium 3"
      ])
    #expect(readPeople("x\n\nReviewed by NOBODY (OOPS!).\n") == [])
    #expect(readPeople("Unreviewed, rolling out r12\n\nUnreviewed by Ana Keller\n") == [])
  }

  @Test func whatHasNotHappenedIsNoReview() {
    for text in [
      "This has to be reviewed by Ana Keller.", "Not yet reviewed by Ana Keller.", "It must be approved by Ana Keller",
      "reviewed by hand", "reviewed by the team", "as reported by Coverity", "Noticed by Junio.", "found by accident",
      "* Support y. (Reviewed by Ana Keller.)", "Thanks to Ana Keller!", "caused by Ana Keller",
    ] {
      #expect(readPeople("x\n\n\(text)\n") == [], "\(text)")
    }
  }
}
