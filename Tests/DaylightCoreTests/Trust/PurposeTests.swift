import DaylightCore
import Testing

@Suite struct PurposeTests {
  @Test func thereAreThreeAndNoneIsAboutRatings() {
    #expect(Purpose.all.count == 3)
    #expect(Set(Purpose.all.map(\.label)).count == 3)
    for word in ["performance", "rating", "pay", "ranking"] {
      #expect(Purpose.all.allSatisfy { !$0.label.contains(word) })
    }
    #expect(Purpose(rawValue: "performance") == nil)
  }
}
