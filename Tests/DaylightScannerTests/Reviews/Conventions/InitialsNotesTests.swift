import Testing

@Suite struct InitialsNotesTests {
  private let signed = "\n\nSigned-off-by: Ana K Keller <ana@example.org>\nSigned-off-by: Kim Bo <kim@example.org>\n"

  @Test func initialsNameASigner() {
    #expect(
      readPeople("x\n\n[kb: squashed the fix]" + signed) == [
        "helped kim@example.org", "signedOff ana@example.org", "signedOff kim@example.org",
      ])
    #expect(readPeople("x\n\n[ak: reworded]" + signed).first == "helped ana@example.org")
    #expect(readPeople("x\n\n[akk: reworded]" + signed).first == "helped ana@example.org")
    #expect(readPeople("x\n\n[lee@example.org: reworded]" + signed).first == "helped lee@example.org")
  }

  @Test func linksAndOtherLettersNameNobody() {
    for line in ["[zz: x]", "[1]: https://example.org", "[a@b]: https://example.org", "[kb]: x", "[ak:x]", "[Todo: x]"]
    {
      #expect(readPeople("x\n\n\(line)" + signed).count == 2, "\(line)")
    }
  }
}
