import Testing

@testable import DaylightScanner

@Suite struct NameInAccountTests {
  @Test func nearlyAllOfAnAccountIsTwoWordsOfAName() {
    var sample = QuestionSample()
    let one = sample.add("zorblax", "stevenquellmann@one.example")
    let other = sample.add("Anton Steven Quellmann", "x7@two.example")
    #expect(sample.asked(NameInAccount.self) == [[one, other]])
  }

  @Test func partOfItIsNotEnough() {
    var sample = QuestionSample()
    sample.add("zorblax", "stevenquellmannharbour@one.example")
    sample.add("kim", "rohanang@one.example")
    sample.add("Anton Steven Quellmann", "x7@two.example")
    sample.add("Han Wei Ang", "x8@two.example")
    #expect(sample.asked(NameInAccount.self).isEmpty)
  }
}
