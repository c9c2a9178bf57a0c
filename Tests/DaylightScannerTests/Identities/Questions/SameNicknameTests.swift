import Testing

@testable import DaylightScanner

@Suite struct SameNicknameTests {
  @Test func twoWhoSignAlikeAndWorkAlike() {
    var sample = QuestionSample()
    let one = sample.add("UV", "yu@one.example")
    let other = sample.add("UV", "zz@two.example")
    #expect(sample.asked(SameNickname.self) == [[one, other]])
    sample.add("AJ", "aj@one.example")
    sample.add("AJ", "xx@two.example", days: 2_000...2_100, zone: 60, folder: "docs")
    #expect(sample.asked(SameNickname.self) == [[one, other]], "nothing of their work agrees")
  }

  @Test func whatManySignWithIsNobodysName() {
    var sample = QuestionSample()
    for number in 0..<5 { sample.add("mike", "m\(number)@one.example") }
    sample.add("root", "a@one.example")
    sample.add("root", "b@one.example")
    #expect(sample.asked(SameNickname.self).isEmpty)
  }
}
