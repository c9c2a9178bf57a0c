import DaylightCore
import Testing

@testable import DaylightScanner

/// Series with newcomers are found; founders, sole reviewers and single reviews are not. Nobody is named unasked.
@Suite struct MentoringSeriesTests {
  /// Kim and Lee work for forty days; then Bo comes, and Ana reviews.
  private func history(
    reviewer: String = "Ana", changes: Int = 4, daysApart: Int64 = 7, founding: Int = 40, others: Int = 12,
    trailer: String = "Reviewed-by", later: Int = 0, laterReviewer: String = "Kim"
  ) -> FleetPart {
    FleetPart("web") { made in
      try made.commit("Start", by: "Kim", changes: ["a.c": "0", "CODEOWNERS": "* @harbour/web\n"])
      for number in 0..<others {
        let (author, other) = number % 2 == 0 ? ("Kim", "Lee") : ("Lee", "Kim")
        try made.commit(
          "Work\n\nReviewed-by: \(other) <\(other.lowercased())@example.org>", by: author,
          changes: ["a.c": "k\(number)"],
          after: Int64(founding / max(1, others)))
      }
      for number in 0..<changes {
        try made.commit(
          "First steps\n\n\(trailer): \(reviewer) <\(reviewer.lowercased())@example.org>", by: "Bo",
          changes: ["b.c": "\(number)"], after: daysApart)
      }
      for number in 0..<later {
        try made.commit(
          "Alone\n\nReviewed-by: \(laterReviewer) <\(laterReviewer.lowercased())@example.org>", by: "Bo",
          changes: ["c.c": "\(number)"], after: 20)
      }
    }
  }

  private func context(_ part: FleetPart, _ organisation: Organisation = Harbour.organisation) async throws
    -> EvidenceContext
  {
    try await fleet([part], organisation: organisation)
  }

  @Test func aSeriesOfFirstReviewsIsFoundAndNobodyIsNamed() async throws {
    let found = MentoringReview.items(in: try await context(history()))
    #expect(told(found) == ["mentor ana -> 1 in "])
    #expect(found.first?.reach.teams == [TeamID("app")])
    #expect(
      !"\(found)".contains("bo@") && !"\(found)".contains("\"bo\"")
        && found.first?.reach.people.contains(PersonID("bo")) == false)
    #expect(found.first?.statements.joined().contains("Bo") == false)
  }

  /// Ana's changes name Bo, who is new, as co-author. Of what a forge squashed that may be a reviewer.
  @Test func whomOnlyASquashNamesIsNoNewcomerWhoWasHelped() async throws {
    func found(_ title: String) async throws -> [String] {
      let part = FleetPart("web") { made in
        try made.commit("Start", by: "Ana", changes: ["a.c": "0"])
        try made.commit("Hello", by: "Bo", changes: ["b.c": "0"], after: 40)
        for number in 0..<4 {
          try made.commit(
            "\(title)\n\nCo-authored-by: Bo <bo@example.org>", by: "Ana", changes: ["a.c": "a\(number)"], after: 9)
        }
      }
      return told(MentoringPairing.items(in: try await context(part)))
    }
    #expect(try await found("Together") == ["mentor ana -> 1 in "])
    #expect(try await found("Together (#17)").isEmpty)
    #expect(try await found("Apply suggestions from code review").isEmpty)
  }

  @Test func whoAgreedIsNamed() async throws {
    var organisation = Harbour.organisation
    for index in organisation.people.indices where organisation.people[index].id == PersonID("bo") {
      organisation.people[index].isNamedAsMentee = true
    }
    let found = MentoringReview.items(in: try await context(history(), organisation))
    #expect(found.first?.reach.people == [PersonID("bo")])
    #expect(found.first?.statements.joined().contains("Bo") == true)
  }

  @Test func twoReviewsOrTwoDaysAreNoSeries() async throws {
    #expect(MentoringReview.items(in: try await context(history(changes: 2))).isEmpty)
    #expect(MentoringReview.items(in: try await context(history(daysApart: 1))).isEmpty)
  }

  @Test func foundersAreNoNewcomers() async throws {
    #expect(MentoringReview.items(in: try await context(history(founding: 0, others: 4))).isEmpty)
  }

  @Test func theOnlyReviewerIsNoMentor() async throws {
    let part = FleetPart("web") { made in
      try made.commit("Start", by: "Kim", changes: ["a.c": "0"])
      for number in 0..<12 {
        try made.commit(
          "Work\n\nReviewed-by: Ana <ana@example.org>", by: number < 8 ? "Kim" : "Bo", changes: ["a.c": "k\(number)"],
          after: 8)
      }
    }
    #expect(MentoringReview.items(in: try await context(part)).isEmpty)
  }

  @Test func pairingsAreFoundAndOneDeclarationIsEnough() async throws {
    #expect(
      told(MentoringPairing.items(in: try await context(history(trailer: "Co-authored-by")))) == ["mentor ana -> 1 in "]
    )
    #expect(MentoringPairing.items(in: try await context(history(changes: 2, trailer: "Co-authored-by"))).isEmpty)
    #expect(
      told(MentoringPairing.items(in: try await context(history(changes: 1, trailer: "Mentored-by")))) == [
        "mentor ana -> 1 in "
      ])
  }

  @Test func laterWorkWithoutTheMentorIsASequence() async throws {
    let found = MentoringIndependence.items(in: try await context(history(later: 3)))
    #expect(told(found) == ["mentor ana -> 1 in "])
    #expect(found.first?.statements.joined().contains("not a cause") == true)
    #expect(MentoringIndependence.items(in: try await context(history(later: 3, laterReviewer: "Ana"))).isEmpty)
    #expect(MentoringIndependence.items(in: try await context(history(later: 1))).isEmpty)
  }
}
