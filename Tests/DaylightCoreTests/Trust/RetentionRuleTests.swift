import DaylightCore
import Testing

@Suite struct RetentionRuleTests {
  private let rule = RetentionRule(.init(), calendar: OrganisationCalendar())

  @Test func itemsStayForEightQuarters() {
    #expect(rule.firstDay(asOf: day("2026-11-25")) == day("2025-01-01"))
    #expect(rule.isKept(item("a", first: "2023-01-01", last: "2025-01-01"), asOf: day("2026-11-25")))
    #expect(!rule.isKept(item("a", first: "2023-01-01", last: "2024-12-31"), asOf: day("2026-11-25")))
    var settings = TrustSettings.Retention()
    settings.itemQuarters = 1
    let short = RetentionRule(settings, calendar: OrganisationCalendar())
    #expect(short.firstDay(asOf: day("2026-11-25")) == day("2026-10-01"))
  }

  @Test func packsStayForNinetyDaysAfterTheSession() {
    let session = TrustSettings.Session(
      id: "s", members: [], about: [ana], opens: day("2026-01-10"), closes: day("2026-01-20"))
    func kept(_ today: String, _ sessions: [TrustSettings.Session]) -> Bool {
      rule.isKept(packOf: day("2026-01-05"), sessions: sessions, today: day(today))
    }
    #expect(kept("2026-04-05", []) && !kept("2026-04-06", []), "90 days after it was made")
    #expect(kept("2026-04-20", [session]) && !kept("2026-04-21", [session]), "90 days after the session")
  }

  @Test func leaversStayForThirtyDays() {
    var leaver = Person(id: ana, name: "Ana")
    leaver.left = day("2026-01-01")
    let people = [leaver, Person(id: kim, name: "Kim")]
    #expect(rule.roster(people, today: day("2026-01-31")).count == 2)
    #expect(rule.roster(people, today: day("2026-02-01")).map(\.id) == [kim])
  }

  @Test func whatHadItsTimeDoesNotComeBack() {
    var random = SplitMix64(seed: 50)
    for index in 0..<300 {
      let item = random.item(index)
      var wasGone = false
      for days in stride(from: 0, to: 1_500, by: 30) {
        let isKept = rule.isKept(item, asOf: CalendarDay(number: item.last.number + days))
        #expect(!(wasGone && isKept))
        wasGone = !isKept
      }
      #expect(wasGone)
    }
  }
}
