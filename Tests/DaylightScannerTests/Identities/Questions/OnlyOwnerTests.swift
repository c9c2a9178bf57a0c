import Testing

@testable import DaylightScanner

@Suite struct OnlyOwnerTests {
  @Test func whoHasNoNameInTheDomainOfOne() {
    var sample = QuestionSample()
    let nameless = sample.add("me-01@ton.quell.example", "me-01@ton.quell.example")
    let owner = sample.add("Ton Quellmann", "ton@quell.example")
    #expect(sample.asked(OnlyOwner.self) == [[nameless, owner]])
    sample.add("Ana Keller", "ana@quell.example")
    #expect(sample.asked(OnlyOwner.self).isEmpty, "two could be meant")
  }

  @Test func lettersAloneAreAnothersName() {
    var sample = QuestionSample()
    sample.add("unknown", "agrant@lab.quell.example")
    sample.add("Ton Quellmann", "ton@quell.example")
    #expect(sample.asked(OnlyOwner.self).isEmpty)
    let list = sample.add("unknown", "lists@quell.example")
    #expect(sample.asked(OnlyOwner.self).map(\.first) == [list], "a word that is nobody's")
  }

  @Test func whoHasANameIsSomebody() {
    var sample = QuestionSample()
    sample.add("zorblax", "zorblax@quell.example")
    sample.add("Ton Quellmann", "ton@quell.example")
    #expect(sample.asked(OnlyOwner.self).isEmpty)
  }
}
