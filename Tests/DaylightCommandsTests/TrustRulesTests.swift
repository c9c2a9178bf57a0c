import DaylightCore
import Testing

@testable import DaylightCommands

@Suite struct TrustRulesTests {
  private func organisation(enrolled: CalendarDay?, purposes: Set<Purpose> = Purpose.all) -> Organisation {
    Organisation(
      purposes: purposes, people: [Person(id: PersonID("ana"), name: "Ana", enrolled: enrolled)], hasRoster: true)
  }

  private func refusal(_ organisation: Organisation, _ person: String, today: CalendarDay) -> Failure? {
    do {
      try TrustRules.checkPack(about: PersonID(person), organisation, today: today)
      return nil
    } catch {
      return error as? Failure
    }
  }

  // A Monday.
  private let monday = CalendarDay(year: 2026, month: 11, day: 2)

  @Test func aPackWaitsForTenWorkingDays() {
    for later in 0..<14 {
      let refused = refusal(organisation(enrolled: monday), "ana", today: CalendarDay(number: monday.number + later))
      #expect(refused?.status == .refused, "\(later) days later")
    }
    #expect(refusal(organisation(enrolled: monday), "ana", today: CalendarDay(number: monday.number + 14)) == nil)
  }

  @Test func weekendsDoNotCount() {
    #expect(TrustRules.workingDays(after: monday, through: CalendarDay(number: monday.number + 7)) == 5)
    #expect(TrustRules.workingDays(after: monday, through: monday) == 0)
    let friday = CalendarDay(number: monday.number + 4)
    #expect(TrustRules.workingDays(after: friday, through: CalendarDay(number: friday.number + 2)) == 0)
  }

  @Test func nobodyIsAnalysedWhoWasNotTold() {
    let later = CalendarDay(number: monday.number + 100)
    #expect(refusal(organisation(enrolled: nil), "ana", today: later)?.status == .refused)
    #expect(refusal(organisation(enrolled: monday), "kim", today: later)?.status == .refused)
  }

  @Test func purposesAreLocked() {
    let later = CalendarDay(number: monday.number + 100)
    let refused = refusal(organisation(enrolled: monday, purposes: [.development]), "ana", today: later)
    #expect(refused?.status == .refused)
    #expect(refused?.message.contains("purposes") == true)
  }

  @Test func withoutARosterGitLogIsAllThereIs() {
    #expect(refusal(Organisation(), "anybody", today: monday) == nil)
  }
}
