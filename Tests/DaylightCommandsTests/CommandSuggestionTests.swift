import Testing

@testable import DaylightCommands

@Suite struct CommandSuggestionTests {
  @Test(arguments: [
    ("itmes", "daylight items"), ("scna", "daylight scan"), ("Scan", "daylight scan"), ("sponser", "daylight sponsor"),
    ("highlight draft", "daylight highlights"), ("me brg", "daylight me brag"),
    ("identities joyn", "daylight identities join"),
    ("rules explian design.adopted", "daylight rules explain"),
  ])
  func aSlipIsRecognised(_ words: String, _ meant: String) {
    #expect(CommandSuggestion.commandLine(for: words.split(separator: " ").map(String.init)) == meant)
  }

  @Test(arguments: ["", "scan", "scan somewhere", "me page", "rank", "xyzzy", "--itmes", "me --format htlm", "it"])
  func commandsTheirArgumentsAndStrangeWordsAreLeftAlone(_ words: String) {
    #expect(CommandSuggestion.commandLine(for: words.split(separator: " ").map(String.init)) == nil)
  }

  @Test func aLetterThatChangedPlacesIsOneMistake() {
    func mistakes(_ one: String, _ other: String) -> Int {
      CommandSuggestion.mistakes(Array(one.utf8), Array(other.utf8))
    }
    #expect(mistakes("itmes", "items") == 1 && mistakes("items", "items") == 0 && mistakes("", "me") == 2)
    #expect(mistakes("scann", "scan") == 1 && mistakes("scn", "scan") == 1 && mistakes("skan", "scan") == 1)
    #expect(mistakes("plan", "audit") > 3)
  }
}
