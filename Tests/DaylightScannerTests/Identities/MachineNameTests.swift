import Testing

@testable import DaylightScanner

@Suite struct MachineNameTests {
  private func read(_ name: String, in repository: String = "harbour/berth-planner") -> MachineName? {
    MachineName(name, own: MachineName.words(ofRepository: repository))
  }

  @Test(arguments: [
    "harbourbot", "HarbourBot", "harbour-bot", "berthbot2", "berthplannerbot", "Harbour CI", "harbourtestbot",
    "harbrobot",
  ])
  func isMadeOfWhatMachinesAreCalled(_ name: String) {
    #expect(read(name)?.isStrong == true, "\(name)")
  }

  @Test(arguments: [
    "talbot", "Cabot", "Abbott", "Botond", "elbot", "MacBot", "macbot", "courbot", "Jo Jenkins", "George Jenkins",
    "Travis Keller", "Li Ci", "KarateSnowMachine", "dicebot", "evilebot", "Ana Harbour", "harbour", "berth", "user77",
    "BuildTools", "test", "François Bobot", "机器人", "", "-", "b", "bo", "Zabot", "rhtbot", "DanSync",
  ])
  func isWhatAPersonMayBeCalled(_ name: String) {
    #expect(read(name)?.isStrong != true, "\(name)")
  }

  @Test func onlyTheRepositorysOwnWordsMakeABot() {
    #expect(read("harbourbot")?.hasOwner == true)
    #expect(read("harbourbot", in: "forest/paths") == nil)
    // Three letters are too few: a surname may be made of them.
    #expect(read("talbot", in: "tal/berth")?.hasOwner == false)
    // The beginning of a word is not the word.
    #expect(read("harbbot")?.hasOwner == false && read("harbbot")?.isBot == true)
    #expect(read("courbot", in: "courier/api")?.hasOwner == false)
  }

  @Test func wordsOfEverybodySayNothing() {
    #expect(MachineName.words(ofRepository: "rust-lang/book") == ["rust", "rustlang", "book"])
    #expect(MachineName.words(ofRepository: "core") == [])
  }

  @Test func namesOfMachinesAndOfPeopleEndAlike() {
    for name in ["talbot", "hashibot", "meeseeksmachine", "x-hashibot"] { #expect(MachineName.endsAsMachine(name)) }
    for name in ["bot", "abot", "Jo Talbot", "botond", "machine", "", "cabott"] {
      #expect(!MachineName.endsAsMachine(name), "\(name)")
    }
  }

  /// Nothing that git can hold takes long or stops anything.
  @Test func hostileNamesAreReadInNoTime() {
    for name in [
      String(repeating: "ci", count: 2000), String(repeating: "botrobot", count: 9), String(repeating: "é", count: 300),
      "\u{0}\u{0}bot", "🤖🤖",
    ] {
      _ = read(name)
    }
    // There are millions of ways to cut it.
    #expect(read(String(repeating: "a", count: 79) + "z", in: "aaa/aaaa/aaaaa") == nil)
  }
}
