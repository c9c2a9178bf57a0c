import Testing

@testable import DaylightScanner

@Suite struct RegularExpressionTests {
  private func found(_ pattern: String, _ text: String, isExtended: Bool = false) -> Bool? {
    RegularExpression(pattern, isExtended: isExtended)?.isFound(in: bytes(text)[...])
  }

  @Test(
    arguments: [
      ("abc", "xabcx", true), ("abc", "ab", false), ("", "anything", true), ("^a", "ab", true), ("^a", "ba", false),
      ("a$", "ba", true), ("a$", "ab", false), ("^$", "", true), ("a.c", "a/c", true), ("a.c", "a\nc", false),
      ("(?s)a.c", "a\nc", true), ("a*", "", true), ("^a*$", "aab", false), ("^a+$", "aaa", true), ("^a+$", "", false),
      ("^ab?c$", "ac", true), ("^ab?c$", "abbc", false), ("^(ab|cd)+$", "abcdab", true), ("^(ab|cd)+$", "abc", false),
      ("^a{2,3}$", "aa", true), ("^a{2,3}$", "aaaa", false), ("^a{2,}$", "aaaaa", true), ("^a{0}$", "", true),
      ("a{x", "a{x", true), ("^[a-c]+$", "abc", true), ("^[^a-c]+$", "abd", false), ("^[]x]+$", "]x", true),
      ("^[a\\]]+$", "a]", true), ("^[\\d_]+$", "1_2", true), ("^\\w+$", "aZ_9", true), ("^\\w+$", "a-b", false),
      ("\\bcat\\b", "a cat.", true), ("\\bcat\\b", "concat", false), ("\\Bcat", "concat", true),
      ("\\.go$", "x.go", true),
      ("\\.go$", "xgo", false), ("(?i)MAKE", "makefile", true), ("a(?i)b|c", "aB", true), ("(?i:a)b", "Ab", true),
      ("(?i:a)b", "AB", false), ("(?-i)a", "A", false), ("(?:x|y)z", "yz", true), ("(?P<n>x)y", "xy", true),
      ("(?<n>x)", "x", true),
      ("\\x41", "A", true), ("\\Qa.b\\E.", "a.bc", true), ("\\Qa.b\\E", "axb", false), ("[[:alpha:]]1", "x1", true),
      ("[[:^alpha:]]1", "x1", false), ("^é.$", "éü", true), ("^[^x]$", "é", true), ("^[é]$", "é", true),
      ("a|", "", true),
      ("(a*)*b", "aaab", true), ("(a|aa)+$", "aaaa", true), ("\\Aa", "a", true), ("a\\z", "a", true),
      ("(?m)^b", "a\nb", true),
      ("^\\s*#", " \t#", true), ("a**", "a", nil), ("*a", "a", nil), ("(a", "a", nil), ("a)", "a", nil),
      ("[a", "a", nil),
      ("[b-a]", "a", nil), ("a{3,2}", "a", nil), ("(?=a)", "a", nil), ("(?!a)", "a", nil), ("(?<=a)b", "ab", nil),
      ("\\1", "a", nil),
      ("\\pL", "a", nil), ("a\\", "a", nil), ("a{2000}", "a", nil), ("((a{900}){900})", "a", nil),
    ] as [(String, String, Bool?)])
  func finds(_ pattern: String, _ text: String, _ expected: Bool?) { #expect(found(pattern, text) == expected) }

  @Test func blanksAndCommentsMeanNothingInTheExtendedForm() {
    #expect(found("[^a-z] tegra # comment", "soc-tegra", isExtended: true) == true)
    #expect(found("a\\ b", "a b", isExtended: true) == true)
    #expect(found("a b", "a b", isExtended: true) == false)
  }

  @Test func wholeAndPrefix() throws {
    let expression = try #require(RegularExpression("a|ab"))
    #expect(expression.matchesAll(of: bytes("ab")[...]) && !expression.matchesAll(of: bytes("abc")[...]))
    #expect(expression.isPrefix(of: bytes("abc")[...]) && !expression.isPrefix(of: bytes("xa")[...]))
  }

  @Test func hostileExpressionsTakeTimeLinearInTheText() {
    let text = String(repeating: "a", count: 4_000)
    for pattern in [
      "(a*)*b", "(a|a)*b", "(a+)+b", "(.*)*x", "a{0,500}a{0,500}b", String(repeating: "a?", count: 200) + "b",
    ] {
      let clock = ContinuousClock()
      let taken = clock.measure { #expect(found(pattern, text) == false) }
      #expect(taken < .seconds(20), "\(pattern.prefix(12))")
    }
    #expect(found(String(repeating: "(", count: 10_000), "a") == nil)
  }

  @Test func anyBytesAreRead() {
    var random = SplitMix64(seed: 31)
    let alphabet = Array("ab(|)[]*+?{},^$.\\-dwQEi:<P>1".utf8) + [0xc3, 0xa9, 0xff]
    for _ in 0..<20_000 {
      let pattern = (0..<Int.random(in: 0...14, using: &random)).map { _ in random.pick(alphabet) }
      _ = RegularExpression(String(decoding: pattern, as: UTF8.self))?.isFound(in: bytes("ab(a)1")[...])
    }
  }
}
