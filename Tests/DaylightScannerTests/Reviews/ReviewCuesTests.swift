import Testing

@testable import DaylightScanner

@Suite struct ReviewCuesTests {
  private func lines(_ message: String) -> [Int] {
    ReviewCues.lines(of: bytes(message)).map { Text.breaks(in: bytes(message), before: $0.start) }
  }

  @Test func findsLinesThatMayHoldReviews() {
    #expect(
      lines("Title\n\nReviewed by: Ana\nnothing\nReviewers: Kim\n\tutACK 12\n[jc: x]\nok ana@\n") == [2, 4, 5, 6, 7])
    #expect(
      lines("Fix; reviewed by Ana\r\n\r\nR=ana\r\nLGTM=kim\r\nwith help from Lee\r\nThanks to Bo\r\n") == [
        0, 2, 3, 4, 5,
      ])
  }

  @Test func passesOverMostLines() {
    #expect(lines("Nearby things\n\nBy the way, a = b; bye\nThis is ready.\nstandby mode\n") == [])
    #expect(lines("") == [] && lines("\n\n") == [])
  }

  @Test func quotedLinesDoNotCount() {
    #expect(lines("Title\n\n> Reviewed-by: Ana\n  > Acked-by: Kim\n| Tested-by: Lee\nAcked-by: Bo") == [5])
  }
}
