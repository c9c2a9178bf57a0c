import Testing

@testable import DaylightCore

@Suite struct ReviewConventionWordsTests {
  @Test func conventionsHaveWordsOfTheirOwn() {
    #expect(ReviewConventionWords.words("gerritNote") == "Gerrit's notes")
    #expect(ReviewConventionWords.words("yetUnknown") == "yetUnknown", "better than nothing")
  }
}
