import Testing

@Suite struct BodyFieldsTests {
  @Test func keysAwayFromTheTrailersAreRead() {
    let message = """
      Keep the offset

      Reviewed-by: Ana Keller <ana@example.org>

      It was lost before.
      Acked by: Kim Bo
      - Tested by: lee
      Signed-off-by: Bo <bo@example.org>

      Refs: 12
      """
    #expect(
      readReviews(message) == [
        "reviewed ana@example.org body medium 3", "acked Kim Bo body low 6", "tested @lee body low 7",
        "signedOff bo@example.org body medium 8",
      ])
  }

  @Test func freebsdsFieldsAreRead() {
    let message = """
      Keep the offset

      PR:\t12345
      Reviewed by:\tmarkj, kib (previous version),
      \t\temaste
      Approved by:\tre (gjb), lwhsu (mentor)
      Approved by:\tportmgr (blanket)
      Reported by:\tAna Keller <ana@example.org>
      MFC after:\t1 week
      Sponsored by:\tThe Harbour Foundation
      Differential Revision:\thttps://reviews.example.org/D1
      """
    #expect(
      readReviews(message) == [
        "reviewed @markj freebsd medium 4", "reviewed @kib freebsd low 4", "reviewed @emaste freebsd medium 4",
        "approved @gjb freebsd medium 6", "approved @lwhsu freebsd medium 6",
        "reported ana@example.org freebsd medium 8",
      ])
  }

  @Test func phabricatorsFieldsAreRead() {
    #expect(
      readReviews("Lower it\n\nSummary: x\n\nReviewed By: ana, #storage, kim\n\nPulled By: lee\n\nfb-id: 1\n") == [
        "reviewed @ana phabricator medium 5", "reviewed @kim phabricator medium 5",
        "integrated @lee phabricator low 7",
      ])
  }

  @Test func sentencesAndQuotationsAreNoFields() {
    for line in [
      "Tested by: running make check twice", "Reported by: valgrind", "Reviewed by: the whole team",
      "    Reviewed-by: Ana <ana@example.org>", "> Reviewed-by: Ana <ana@example.org>", "Caused by: Ana Keller",
      "Reviewed by:", "Reviewed-by: NOBODY (OOPS!)", "Reviewed by: me",
    ] {
      #expect(readPeople("x\n\n\(line)\n\nBody text.\n") == [], "\(line)")
    }
  }
}
