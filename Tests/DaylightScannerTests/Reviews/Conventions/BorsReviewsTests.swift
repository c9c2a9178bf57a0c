import Testing

@Suite struct BorsReviewsTests {
  @Test func mergesNameWhoApproved() {
    #expect(readReviews("Auto merge of #12 - ana:fix, r=kim\n\nBody r=lee\n") == ["reviewed @kim bors medium 1"])
    #expect(readPeople("Rollup merge of #12 - ana:fix, r=kim,lee\n") == ["reviewed @kim", "reviewed @lee"])
    #expect(readPeople("Auto merge of #12 - ana:fix, r=@kim+lee\n") == ["reviewed @kim", "reviewed @lee"])
  }

  @Test func whoApprovesTheirOwnBranchHasNotReviewedIt() {
    #expect(readPeople("Auto merge of #12 - kim:rollup, r=kim\n") == [])
    #expect(readPeople("Auto merge of #12 - ana:fix, r=<try>\n") == [])
    #expect(readPeople("Auto merge of #12 - ana:fix, r=me\n") == [])
  }

  @Test func borsNGListsWhatItMerged() {
    #expect(
      readPeople(
        "Merge #12 #13\n\n12: Keep it r=kim a=ana\n\n13: Lose it r=lee a=lee\n\nCo-authored-by: Bo <bo@example.org>\n")
        == ["reviewed @kim", "coAuthored bo@example.org"])
  }
}
