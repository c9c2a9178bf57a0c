import DaylightCore
import Testing

@Suite struct ContextSignalTests {
  private func signals(_ text: String) -> Set<ContextSignal> { Set(ContextSignal.places(in: text).map(\.signal)) }

  @Test(arguments: [
    "What comes after senior here?", "Is there a career path for engineers who do not want to manage?",
    "How do I become a Staff engineer?", "We should write down our IC ladder.",
  ])
  func f58QuestionsAboutCareerPathsAreSeen(_ text: String) { #expect(signals(text).contains(.careerPath), "\(text)") }

  @Test(arguments: [
    "If I push her on the date she will quit.", "I am afraid to lose him, so I said nothing.",
    "Retention is what I am measured on; accountability comes later.", "We cannot lose Kim now.",
  ])
  func f59RetentionAgainstAccountabilityIsSeen(_ text: String) {
    #expect(signals(text).contains(.retentionOrAccountability), "\(text)")
  }

  @Test(arguments: [
    "They keep us away from customers.", "Nobody tells us why the deal matters.", "We only get tickets.",
    "My team feels sheltered from the real problems.", "I always hear about it afterwards.",
  ])
  func f60ComplaintsAboutBeingShelteredAreSeen(_ text: String) {
    #expect(signals(text).contains(.shelteredFromReality), "\(text)")
  }

  @Test(arguments: [
    "I want to own something bigger.", "How do I give her more responsibility?", "He is ready to lead the migration.",
    "She asked to take on more scope.",
  ])
  func f61AsksForResponsibilityAreSeen(_ text: String) {
    #expect(signals(text).contains(.asksForResponsibility), "\(text)")
  }

  @Test(arguments: [
    "He wants the title but has never written a design for another team.", "She thinks she deserves a promotion.",
    "He has been senior for six years.", "She is not operating at staff level yet and asks for it every month.",
  ])
  func f62AWishWithoutTheBehaviourIsSeen(_ text: String) {
    #expect(signals(text).contains(.roleWithoutBehaviour), "\(text)")
  }

  @Test(arguments: [
    "The critical path of the migration is the index.", "Log retention is 30 days.", "The code path was dead.",
    "Please promote the build to staging.", "The staff meeting is at ten.", "Customers leave when pages are slow.",
    "We want to run the benchmark again.", "The volume is shielded from writes.", "",
  ])
  func ordinaryTextGivesNoSignal(_ text: String) {
    #expect(signals(text).isEmpty, "\(text): \(ContextSignal.places(in: text))")
  }

  @Test func eachSignalShowsItsWordsAndLineAndLeadsToAStep() throws {
    let text = "Hello\r\n\r\nI hear that engineers\nare sheltered from\nbusiness. Bye.\n"
    let place = try #require(ContextSignal.places(in: text).first)
    #expect(place.signal == .shelteredFromReality && place.line == 4, "\(place)")
    #expect(place.words.contains("sheltered"))
    let page = SignalsPage.artifact([place], source: "note.txt", context: .init(today: CalendarDay(number: 0)))
    #expect(page.sections[0].blocks.contains(.paragraph("Type: daylight map")))
    #expect(Set(ContextSignal.allCases.map(\.advice)).count == 5)
  }

  @Test func theSameSignalCountsOnceALineAndLongTextsAreFine() {
    let line = "sheltered sheltered sheltered\n"
    #expect(ContextSignal.places(in: line).count == 1)
    #expect(ContextSignal.places(in: String(repeating: line + "\n", count: 300)).count == 300)
  }
}
