import Testing

@testable import DaylightReports

@Suite struct TextStyleTests {
  @Test func emphasisIsThereOrNothingIs() {
    #expect(
      TextStyle(isOn: true).bold("a") == "\u{1B}[1ma\u{1B}[0m"
        && TextStyle(isOn: true).dim("a") == "\u{1B}[2ma\u{1B}[0m")
    #expect(TextStyle(isOn: false).bold("a") == "a" && TextStyle(isOn: false).dim("a") == "a")
    #expect(TextStyle(isOn: true).bold("").isEmpty, "nothing to see is nothing to switch on")
  }
}
