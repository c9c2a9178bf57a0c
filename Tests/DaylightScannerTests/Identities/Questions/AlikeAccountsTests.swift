import Testing

@testable import DaylightScanner

@Suite struct AlikeAccountsTests {
  @Test func oneBeginsWithTheOther() {
    var sample = QuestionSample()
    let one = sample.add("vdq", "vdq@one.example")
    let other = sample.add("vdq2212", "vdq2212@two.example")
    #expect(sample.asked(AlikeAccounts.self) == [[one, other]])
  }

  @Test func besideAFullNameItTakesFiveLetters() {
    var sample = QuestionSample()
    sample.add("vdq", "vdq@one.example")
    sample.add("Vera Quellmann", "vdqo7@two.example")
    #expect(sample.asked(AlikeAccounts.self).isEmpty)
    let long = sample.add("zorbl", "zorbl@one.example")
    let named = sample.add("Zeno Orblatt", "zorblax@two.example")
    #expect(sample.asked(AlikeAccounts.self) == [[long, named]])
  }

  @Test func butForANumberTheyAreTheSame() {
    var sample = QuestionSample()
    let one = sample.add("vdq", "vdq@one.example")
    let named = sample.add("Vera Quellmann", "vdq808@two.example")
    #expect(sample.asked(AlikeAccounts.self) == [[one, named]])
  }

  @Test func theWorkHasToAgree() {
    var sample = QuestionSample()
    sample.add("vdq", "vdq@one.example")
    sample.add("vdq2212", "vdq2212@two.example", days: 2_000...2_100, zone: 60, folder: "docs")
    #expect(sample.asked(AlikeAccounts.self).isEmpty)
  }

  @Test func oneEndsWithTheOther() {
    var sample = QuestionSample()
    let handle = sample.add("kazemakase", "1+kazemakase@users.noreply.github.com")
    let named = sample.add("Martin Quellmann", "flkazemakase@two.example", days: 2_000...2_100, folder: "docs")
    #expect(sample.asked(AlikeAccounts.self) == [[handle, named]])
  }

  @Test func twoFullNamesAreTwoPeople() {
    var sample = QuestionSample()
    sample.add("Zeno Orblatt", "zorbl@one.example")
    sample.add("Zora Blaxer", "zorblax@two.example")
    #expect(sample.asked(AlikeAccounts.self).isEmpty)
  }
}
