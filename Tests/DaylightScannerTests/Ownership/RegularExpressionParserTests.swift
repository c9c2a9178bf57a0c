import Testing

@testable import DaylightScanner

@Suite struct RegularExpressionParserTests {
  private func steps(_ text: String) -> Int? {
    var parser = RegularExpressionParser(bytes(text), isExtended: false)
    return parser.steps()?.count
  }

  @Test func whatNeedsGoingBackIsRefused() {
    for text in ["(?=a)", "(?!a)", "(?<=a)b", "(a)\\1", "(?>a)", "a++"] { #expect(steps(text) == nil, "\(text)") }
  }

  @Test func sizeAndDepthAreBounded() {
    #expect(steps("a{1000}") != nil)
    #expect(steps("(a{1000}){1000}") == nil, "a million steps")
    #expect(steps(String(repeating: "(", count: 60) + String(repeating: ")", count: 60)) == nil)
    #expect(steps(String(repeating: "(", count: 20) + "a" + String(repeating: ")", count: 20)) != nil)
  }

  @Test func anyBytesAreReadToTheirEnd() {
    var random = SplitMix64(seed: 77)
    let parts = [
      "a", "(", ")", "[", "]", "{", "}", "*", "+", "?", "|", "\\", "^", "$", ".", "1", ",", "-", "(?i", ":", "é",
    ]
    for _ in 0..<3_000 { _ = steps((0..<8).map { _ in random.pick(parts) }.joined()) }
  }
}
