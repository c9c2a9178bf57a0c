import Testing

@testable import DaylightScanner

@Suite struct ReviewCuesTests {
  private func lines(_ message: String) -> [Int] {
    found(bytes(message)).map { Text.breaks(in: bytes(message), before: $0.start) }
  }

  private func found(_ message: [UInt8], apartFrom read: [Int] = []) -> [ReviewCues.Line] {
    // What was found in another message is not this one's.
    var found = [ReviewCues.Line(start: 99, cues: .ok)]
    ReviewCues.find(in: message, apartFrom: read, into: &found)
    return found
  }

  @Test func linesThatWereReadAreLeftOutAndNoOthers() {
    var random = SplitMix64(seed: 7)
    let kinds = [
      "Reviewed-by: Ana", "", "reviewed by Ana", "nothing here at all", "[jc: x]", "[", "y", "ACK 12", "K", "ok ana@",
      ":", "> Acked-by: Kim", "Reviewers: Kim, Lee and everybody else who read it", "\r", "=", "R=ana",
    ]
    for _ in 0..<2_000 {
      let lines = (0..<Int.random(in: 1...8, using: &random)).map { _ in kinds.randomElement(using: &random) ?? "" }
      let message = bytes(lines.joined(separator: "\n") + (Bool.random(using: &random) ? "\n" : ""))
      var starts: [Int] = []
      for line in lines.dropLast() { starts.append((starts.last ?? 0) + line.utf8.count + 1) }
      let read = ([0] + starts).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      let expected = found(message).filter { !read.contains($0.start) }
      let rest = found(message, apartFrom: read)
      #expect(rest.map(\.start) == expected.map(\.start) && rest.map(\.cues) == expected.map(\.cues))
    }
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
