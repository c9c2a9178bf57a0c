import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct WorkHabitsTests {
  private func habits(_ first: Int64, _ last: Int64, zone: Int = 60, folders: [String] = []) -> WorkHabits {
    WorkHabits(
      IdentityFact(
        repository: "r", name: "n", email: "e", commits: 2, first: Timestamp(seconds: first, offsetMinutes: zone),
        last: Timestamp(seconds: last, offsetMinutes: zone + 60),
        places: folders.map { IdentityFact.Place(folder: $0, commits: 1) }))
  }

  @Test func whatAFactSaysIsTaken() {
    let found = habits(5, 9, folders: ["", "docs", "src/net"])
    #expect(found.first == 5 && found.last == 9 && found.zones == [60, 120])
    #expect(found.folders == ["docs", "src/net"], "the top folder tells nothing")
  }

  @Test func theGapIsBetweenTheOnesEndAndTheOthersBeginning() {
    #expect(habits(0, 10).gap(to: habits(25, 30)) == 15)
    #expect(habits(0, 10).gap(to: habits(5, 30)) == -5, "at the same time")
    #expect(habits(.min, .min).gap(to: habits(.max, .max)) == .max, "a broken clock")
  }

  /// In whatever order namings are joined, the same is known.
  @Test func theOrderOfUnionsIsNothing() {
    var random = SplitMix64(seed: 911)
    for _ in 0..<100 {
      let all = (0..<5).map { _ -> WorkHabits in
        let first = Int64.random(in: 0...1_000, using: &random)
        return habits(
          first, first + Int64.random(in: 0...500, using: &random), zone: random.pick([0, 60, -480]),
          folders: [random.pick(["docs", "src", "test"])])
      }
      func union(_ list: [WorkHabits]) -> WorkHabits {
        var result = list[0]
        for one in list.dropFirst() { result.formUnion(one) }
        return result
      }
      let one = union(all)
      #expect(one == union(all.shuffled(using: &random)))
      #expect(one.first == all.map(\.first).min() && one.last == all.map(\.last).max())
      let other = habits(2_000, 2_100)
      #expect(one.gap(to: other) == other.gap(to: one))
    }
  }
}
