import Testing

@testable import DaylightCommands

@Suite struct DurationTests {
  @Test(arguments: [
    ("90s", 90), ("1s", 1), ("30m", 1_800), ("2h", 7_200), ("1.5h", 5_400), ("0.5s", 0.5), ("100000h", 360_000_000),
  ])
  func timesAsPeopleTypeThem(_ text: String, _ seconds: Double) {
    #expect(DaylightCommands.Duration(argument: text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "s", "90", "90 s", " 90s", "90s ", "90S", "90sec", "1d", "2h30m", "s90", "-5m", "0s", "0.0h", "-0s", "nans",
    "infs", "infinitys", "1e300h", "1e9s", "1,5h", "９0s", "90ｓ", "90s\n", "--90s",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(DaylightCommands.Duration(argument: text) == nil)
  }
}
