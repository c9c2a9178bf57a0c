import Testing

@testable import DaylightScanner

@Suite struct FirstAndInitialTests {
  @Test func anAccountThatBeginsWithANameAndAnInitial() {
    var sample = QuestionSample()
    let short = sample.add("Abijith Q", "x1@one.example")
    let account = sample.add("abijith-quellmann", "x2@two.example")
    sample.add("abijith-keller", "x3@two.example")
    #expect(sample.asked(FirstAndInitial.self) == [[account, short]])
  }

  @Test func theWorkHasToAgree() {
    var sample = QuestionSample()
    sample.add("Abijith Q", "x1@one.example")
    sample.add("abijith-quellmann", "x2@two.example", days: 2_000...2_100, zone: 60, folder: "docs")
    #expect(sample.asked(FirstAndInitial.self).isEmpty)
  }
}
