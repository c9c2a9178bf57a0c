import Testing

@testable import DaylightScanner

@Suite struct TextSimilarityTests {
  private func share(_ left: String, _ right: String) -> Double {
    TextSimilarity.share(TextSimilarity.lineCounts(bytes(left)), TextSimilarity.lineCounts(bytes(right)))
  }

  @Test(arguments: [
    ("a\nb\n", "a\nb\n", 1), ("a\nb\n", "b\r\na", 1), ("a\n\n \n\t\nb\n", "a\nb\n", 1), ("a\nb\n", "c\nd\n", 0),
    ("a\nb\nc\nd\n", "a\nb\n", 0.5), ("a\na\na\na\n", "a\n", 0.25), ("a\na\nb\nc\n", "a\na\na\nb\n", 0.75), ("", "", 0),
    ("", "a\n", 0), (" \n\n", "\n", 0), ("A\n", "a\n", 0), ("a \n", "a\n", 0),
  ])
  func theShareIsOfTheLargerTextsLines(_ left: String, _ right: String, _ expected: Double) {
    #expect(share(left, right) == expected)
    #expect(share(right, left) == expected)
  }

  @Test func linesAreCountedAsOftenAsTheyStand() {
    let counts = TextSimilarity.lineCounts(bytes("x\n\ny\nx\n") + [0xff, 0x0a])
    #expect(counts == [bytes("x")[...]: 2, bytes("y")[...]: 1, [0xff]: 1])
  }
}
