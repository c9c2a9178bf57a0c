import Testing

@Suite struct MozillaReviewsTests {
  @Test func titlesNameReviewers() {
    #expect(readReviews("Bug 123 - Keep it. r=ana\n") == ["reviewed @ana mozilla medium 1"])
    #expect(readPeople("Bug 123 - Keep it r=ana,kim a=lee\n") == ["reviewed @ana", "reviewed @kim"])
    #expect(
      readPeople("Bug 123: Keep it, r=ana, kim, sr=lee\n") == ["reviewed @ana", "reviewed @kim", "reviewed @lee"])
    #expect(readPeople("Bug 1 - x (r=ana@example.org)\n") == ["reviewed ana@example.org"])
    #expect(readPeople("x\n\nBug 32. r=ana,sr=kim.b.  On TRUNK.\n") == ["reviewed @ana", "reviewed @kim.b"])
    #expect(readPeople("Bug 32 - x. r=Ana Keller.\n") == ["reviewed Ana Keller"])
    #expect(readPeople("Bug 1 - x. r=ana,storage-reviewers,kim\n") == ["reviewed @ana", "reviewed @kim"])
    #expect(readPeople("x\n\nExtended. Bug 23. r= ana, kim.\n") == ["reviewed @ana", "reviewed @kim"])
    #expect(readPeople("Bug 48, r=ana, Changed .mk files to build apart\n") == ["reviewed @ana"])
    #expect(readPeople("Travis again\n\nIt is the default; r=Ana\n") == ["reviewed @ana"])
  }

  @Test func requestsApprovalsAndPlaceholdersAreNoReviews() {
    for title in [
      "Bug 1 - x r?ana", "Bug 1 - x a=ana", "Bug 1 - x r=me", "Bug 1 - x rs=me", "Bug 1 - x r=#storage-reviewers",
      "Backed out changeset 12 r=backout", "Set r=1 for x", "Let var=ana", "Set r= ana", "x r=storage-reviewers",
    ] {
      #expect(readPeople(title + "\n") == [], "\(title)")
    }
    #expect(readPeople("x\n\n    for (r=start)\n") == [], "code")
  }
}
