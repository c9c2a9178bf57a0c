import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct IdentityDecisionsTests {
  typealias Step = IdentityDecisions.Step

  @Test func theLastWordCounts() {
    let one = IdentityDecisions([.join("a", "b"), .part("b", "a")])
    #expect(one.joined.isEmpty && one.parted == [.init("a", "b")])
    let other = IdentityDecisions([.part("a", "b"), .join("b", "a")])
    #expect(other.joined == [.init("a", "b")] && other.parted.isEmpty)
    #expect(IdentityDecisions([.join("a", "a")]).isEmpty)
  }

  @Test func undoingAnUndoBringsTheDecisionBack() {
    let steps: [Step] = [.join("a", "b"), .undo(1), .undo(2)]
    #expect(IdentityDecisions(Array(steps.prefix(2))).isEmpty)
    #expect(IdentityDecisions(steps) == IdentityDecisions([.join("a", "b")]))
    #expect(IdentityDecisions([.undo(0), .undo(9), .undo(3), .join("a", "b")]) == IdentityDecisions([.join("a", "b")]))
  }

  private static func step(_ random: inout SplitMix64, after count: Int) -> Step {
    let namings = ["a", "b", "c", "d", "e"]
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return .join(random.pick(namings), random.pick(namings))
    case 1: return .part(random.pick(namings), random.pick(namings))
    default: return .undo(Int.random(in: 0...max(count, 1), using: &random))
    }
  }

  /// Merging and unmerging restores what was, whatever came before and whatever comes between.
  @Test func undoRestoresTheStateExactly() {
    var random = SplitMix64(seed: 270)
    for _ in 0..<2_000 {
      var steps: [Step] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        steps.append(IdentityDecisionsTests.step(&random, after: steps.count))
      }
      let before = IdentityDecisions(steps)
      var after = steps
      let count = Int.random(in: 1...6, using: &random)
      for _ in 0..<count { after.append(IdentityDecisionsTests.step(&random, after: after.count)) }
      // The newest first.
      for number in (steps.count..<(steps.count + count)).reversed() { after.append(.undo(number + 1)) }
      #expect(IdentityDecisions(after) == before)
    }
  }

  /// The same, seen from the people: everybody has the same namings as before.
  @Test func unmergedPeopleAreWhoTheyWere() {
    var random = SplitMix64(seed: 271)
    let identities = (0..<8).map { number in
      IdentityFact(
        repository: "r", name: ["Ana Keller", "Kim Bo", "Lee Park", "zed"][number % 4],
        email: "p\(number)@h\(number % 3).example",
        commits: number + 1, first: Timestamp(seconds: 1), last: Timestamp(seconds: 2))
    }
    func people(_ steps: [Step]) -> PeopleDirectory {
      PeopleDirectory(
        identities: identities, aliases: [], mentioned: [], decisions: IdentityDecisions(steps),
        organisation: Organisation(), key: .public)
    }
    let namings = (0..<8).compactMap { people([]).naming("p\($0)@h\($0 % 3).example", key: .public) }
    #expect(namings.count == 8)
    for _ in 0..<150 {
      var steps: [Step] = []
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        steps.append(
          random.chance(60)
            ? .join(random.pick(namings), random.pick(namings)) : .part(random.pick(namings), random.pick(namings)))
      }
      let before = people(steps)
      let merge = Step.join(random.pick(namings), random.pick(namings))
      let merged = people(steps + [merge])
      let unmerged = people(steps + [merge, .undo(steps.count + 1)])
      #expect(unmerged.entries == before.entries)
      #expect(unmerged.suggestions == before.suggestions)
      #expect(merged.entries.count <= before.entries.count, "joining makes nobody more")
    }
  }
}
