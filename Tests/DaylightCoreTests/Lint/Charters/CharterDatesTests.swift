import DaylightCore
import Testing

@Suite struct CharterDatesTests {
  private func found(_ charter: Charter) -> [String] {
    CharterDates.findings(in: .init(.charter(charter), places: FilePlaces(file: "c.yaml"))).map(\.message)
  }

  private func charter(_ from: String?, _ until: String?) -> Charter {
    Charter(person: ana, from: from.map { day($0) }, until: until.map { day($0) })
  }

  @Test func aCharterHasABeginningAndALaterEnd() {
    #expect(found(charter("2026-07-01", "2026-12-31")).isEmpty)
    #expect(found(charter(nil, "2026-12-31")) == ["The charter has no first day."])
    #expect(found(charter("2026-07-01", nil)) == ["The charter has no last day."])
    #expect(
      found(charter("2026-07-01", "2026-03-31")) == ["The charter ends on 2026-03-31, before it begins on 2026-07-01."])
    #expect(found(charter("2026-07-01", "2026-07-01")) == ["The charter begins and ends on 2026-07-01."])
  }

  /// The first and the last day are within.
  @Test(arguments: [("2026-06-30", 1), ("2026-07-01", 0), ("2026-12-31", 0), ("2027-01-01", 1)])
  func whatIsAgreedLiesWithinIt(_ when: String, _ count: Int) {
    var made = charter("2026-07-01", "2026-12-31")
    made.outcomes = [
      CharterOutcome(
        id: "o", result: "r", measure: "m", baseline: "b", target: "t", by: day(when), goal: "g", criteria: [])
    ]
    #expect(found(made).count == count)
    made.outcomes = []
    made.feedback = [.init(on: day(when), from: jonas, to: ana)]
    #expect(found(made).count == count)
  }

  @Test func anOutcomeWithoutADayIsAnotherRulesMatter() {
    var made = charter("2026-07-01", "2026-12-31")
    made.outcomes = [
      CharterOutcome(id: "o", result: "r", measure: "m", baseline: "b", target: "t", by: nil, goal: "g", criteria: [])
    ]
    #expect(found(made).isEmpty)
  }
}
