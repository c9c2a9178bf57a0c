import DaylightCore
import Testing

@Suite struct PlaceholderTests {
  @Test(arguments: [
    "", "TBD", "n/a", "-", "to be defined", "we'll know it when we see it", "see wiki", "to be agreed", "???",
  ])
  func placeholdersSayNothing(_ text: String) { #expect(Placeholder.fills(text)) }

  @Test(arguments: ["0 €", "Under 5 minutes", "It cannot", "1 in 50", "3.2 days"])
  func shortAnswersAreAnswers(_ text: String) { #expect(!Placeholder.fills(text)) }
}
