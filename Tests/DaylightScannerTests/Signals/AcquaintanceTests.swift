import DaylightCore
import Testing

@testable import DaylightScanner

/// Whoever only ever reviewed one newcomer is nobody's mentor; whoever did anything else here before is one.
@Suite struct AcquaintanceTests {
  private func mentors(_ before: [(title: String, author: String)]) async throws -> Int {
    let part = FleetPart("web") { made in
      try made.commit("Start", by: "Kim", changes: ["a.c": "0"])
      for (number, (title, author)) in before.enumerated() {
        try made.commit(title, by: author, changes: ["d.c": "d\(number)"], after: 1)
      }
      for number in 0..<12 {
        try made.commit(
          "Work\n\nReviewed-by: Lee <lee@example.org>", by: "Kim", changes: ["a.c": "k\(number)"], after: 4)
      }
      for number in 0..<4 {
        try made.commit(
          "First steps\n\nReviewed-by: Zoe <zoe@example.org>", by: "Bo", changes: ["b.c": "\(number)"], after: 7)
      }
    }
    return MentoringReview.items(in: try await fleet([part])).count
  }

  @Test func aStrangerIsNoMentor() async throws {
    #expect(try await mentors([]) == 0)
    #expect(try await mentors([("Own work", "Zoe")]) == 1, "her own change")
    #expect(try await mentors([("Work\n\nReviewed-by: Zoe <zoe@example.org>", "Kim")]) == 1, "a review of another")
  }

  /// Whoever the roster has is no stranger, wherever they worked.
  @Test func whoIsOnTheRosterIsNoStranger() async throws {
    let context = try await alone { made in try made.commit("Start", by: "Kim", changes: ["a.c": "0"]) }
    let acquaintance = Acquaintance(context)
    let day = CalendarDay(number: 0)
    #expect(acquaintance.isKnown(PersonID("ana"), before: day, apartFrom: PersonID("bo")))
    #expect(!acquaintance.isKnown(PersonID("zoe"), before: day, apartFrom: PersonID("bo")))
  }
}
