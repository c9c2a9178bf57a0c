import Testing

@Suite struct AckListsTests {
  @Test func listsInMergesAreRead() {
    let message = """
      Merge harbour/harbour#12: keep the offset

      0123abc Keep it (ana)

      Pull request description:

        Says ACK somewhere.

      ACKs for top commit:
        kim:
          code review ACK 0123abc
        lee-p:
          tACK 0123abc
        bo: utACK 0123abc
        di:
          Concept ACK
        ed:
          Approach ACK, will review ACK 0123abc

      Tree-SHA512: 0123
      """
    #expect(
      readReviews(message) == [
        "acked @kim ackList medium 10", "acked @lee-p ackList medium 12", "tested @lee-p ackList medium 12",
        "acked @bo ackList medium 14", "acked @ed ackList medium 17",
      ])
  }

  @Test func aListThatIsCutOffEndsThere() {
    #expect(readPeople("x\n\nACKs for top commit:") == [])
    #expect(readPeople("x\n\nACKs for top commit:\n  kim:\n") == [])
    #expect(readPeople("x\n\nACKs for top commit:\nkim: ACK\n") == [], "not indented")
  }
}
