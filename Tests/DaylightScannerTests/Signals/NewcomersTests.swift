import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct NewcomersTests {
  private func firsts(_ write: @escaping (inout History) throws -> Void) async throws -> [String: [Bool]] {
    let newcomers = Newcomers(try await fleet([FleetPart("web", write)], organisation: Harbour.organisation))
    return Dictionary(uniqueKeysWithValues: newcomers.works.map { ("\($0.key.person)", $0.value.map(\.isFirst)) })
  }

  @Test func whoBeganAnAreaIsNoNewcomerAndWhoComesLaterIsForTenChanges() async throws {
    let found = try await firsts { made in
      try made.commit("Start", by: "Kim", changes: ["a.c": "0"])
      try made.commit("Start, too", by: "Lee", changes: ["a.c": "1"], after: 20)
      for number in 0..<12 {
        try made.commit("Steps", by: "Bo", changes: ["a.c": "b\(number)"], after: number == 0 ? 30 : 15)
      }
    }
    #expect(found["kim"] == [false] && found["lee"] == [false], "within the first month")
    // The first ten, whenever they are; and whatever comes in the first ninety days.
    #expect(found["bo"] == Array(repeating: true, count: 10) + [false, false])
  }

  /// Where somebody changes something twice a year, the tenth change is no newcomer's.
  @Test func nobodyIsNewForYears() async throws {
    let found = try await firsts { made in
      try made.commit("Start", by: "Kim", changes: ["a.c": "0"])
      for number in 0..<5 {
        try made.commit("Steps", by: "Bo", changes: ["a.c": "b\(number)"], after: number == 0 ? 40 : 150)
      }
    }
    #expect(found["bo"] == [true, true, true, false, false])
  }

  @Test func ninetyDaysAreFirstStepsHoweverManyChanges() async throws {
    let found = try await firsts { made in
      try made.commit("Start", by: "Kim", changes: ["a.c": "0"])
      for number in 0..<20 {
        try made.commit("Steps", by: "Bo", changes: ["a.c": "b\(number)"], after: number == 0 ? 40 : 1)
      }
    }
    #expect(found["bo"] == Array(repeating: true, count: 20))
  }

  /// Whoever made a hundred changes in a repository is new to none of its areas.
  @Test func whoIsSettledIsNewNowhere() async throws {
    func isNew(afterChanges count: Int) async throws -> Bool {
      let context = try await fleet(
        [
          FleetPart("web") { made in
            try made.commit(
              "Start", by: "Kim",
              changes: ["a.c": "0", "b/b.c": "0", "CODEOWNERS": "* @harbour/web\n/b/ @harbour/pay\n"])
            for number in 0..<count {
              try made.commit("Work", by: "Bo", changes: ["a.c": "\(number)"], after: number == 0 ? 40 : 1)
            }
            try made.commit("Elsewhere", by: "Bo", changes: ["b/b.c": "1"], after: 1)
          }
        ], organisation: Harbour.organisation)
      return Newcomers(context).works.contains { $0.key.area.hasSuffix("pay") && $0.value.contains(where: \.isFirst) }
    }
    #expect(try await isNew(afterChanges: 30))
    #expect(try await !isNew(afterChanges: 120))
  }

  @Test func anAreaIsWhatOneSetOfOwnersHas() {
    func change(_ owners: [[String]]) -> ChangeFact {
      var change = ChangeFact(
        repository: "web", commit: "1", author: GitPerson(), committer: GitPerson(), authored: Timestamp(seconds: 1),
        integrated: nil, areas: [], marks: [], subject: "")
      change.areas = owners.map { .init(owners: $0, paths: 1) }
      return change
    }
    #expect(Newcomers.areas(of: change([])) == ["web"] && Newcomers.areas(of: change([[]])) == ["web"])
    let areas = Newcomers.areas(of: change([["@b", "@a"], []]))
    #expect(areas == Newcomers.areas(of: change([["@a", "@b"]])) && areas.map(Newcomers.repository) == ["web"])
  }
}
