import Testing

@testable import DaylightScanner

@Suite struct SplitAccountTests {
  @Test(arguments: [
    ("desjagui", "Guillaume Desjardins", true), ("erhandum", "Dumitru Erhan", true), ("eckdoug", "Douglas Eck", true),
    ("turianjo", "Joseph Turian", true), ("turianjo2", "Joseph Turian", true),
    ("desgui", "Guillaume Desjardins", false),
    ("desjagi", "Guillaume Desjardins", false), ("guillaumede", "Guillaume Desjardins", true),
    ("guillaumdes", "Guillaume Desjardins", false),
  ])
  func isMadeOfTheBeginningsOfTwoNames(account: String, name: String, isAsked: Bool) {
    var sample = QuestionSample()
    let one = sample.add(account, "\(account)@harbour.example")
    let other = sample.add(name, "x7@one.example")
    #expect(sample.asked(SplitAccount.self) == (isAsked ? [[one, other]] : []), "\(account) and \(name)")
  }

  @Test func ofAFamilyNameThatSeveralHaveNothingFollows() {
    var sample = QuestionSample()
    sample.add("desjagui", "desjagui@harbour.example")
    for name in ["Guillaume Desjardins", "Paul Desjardins", "Anna Desjardins"] { sample.add(name, "x@one.example") }
    #expect(sample.asked(SplitAccount.self).isEmpty)
  }
}
