import DaylightCore
import Testing

@Suite struct LadderTests {
  @Test func theShippedStagesAreThoseOfTheModel() {
    // Scope, influence, timeline, ambiguity as steps.
    let wanted = ["Q1": [2, 1, 1, 1], "Q2": [2, 3, 1, 2], "Q3": [3, 2, 3, 2], "Q4": [3, 3, 3, 3]]
    let ladder = Ladder()
    #expect(ladder.stages.map(\.id) == ["Q1", "Q2", "Q3", "Q4"])
    for (stage, steps) in wanted {
      #expect(Dimension.allCases.compactMap { ladder.expected($0, at: stage)?.steps } == steps, "\(stage)")
    }
    #expect(ladder.expected(.scope, at: "Q5") == nil)
  }

  @Test func aSolverIsNotExpectedToShowTimeline() {
    for stage in Ladder().stages {
      #expect(Ladder().expected(.timeline, at: stage.id, for: "solver") == .noneFound)
      #expect(Ladder.reading(of: .noneFound, expected: .noneFound) == .met)
    }
    #expect(Ladder().expected(.timeline, at: "Q4", for: "architect") == .sustainedAndAdopted)
    #expect(Ladder().expected(.timeline, at: "Q4", for: "nobody") == .sustained)
  }

  @Test func readingsAreWords() {
    #expect(Ladder.reading(of: .sustained, expected: .sustained) == .met)
    #expect(Ladder.reading(of: .sustainedAndAdopted, expected: .repeated) == .met)
    #expect(Ladder.reading(of: .isolated, expected: .repeated) == .emerging)
    #expect(Ladder.reading(of: .noneFound, expected: .isolated) == .notSeen)
    for level in Level.allCases where level.steps != nil {
      #expect(Ladder.reading(of: .notObservable, expected: level) == .notObservable, "never not seen")
    }
  }

  @Test func aHigherLevelNeverReadsWorseAndAHigherExpectationNeverBetter() {
    let order: [Ladder.Reading] = [.notSeen, .emerging, .met]
    let levels = Level.allCases.filter { $0.steps != nil }
    func place(_ level: Level, _ expected: Level) -> Int {
      order.firstIndex(of: Ladder.reading(of: level, expected: expected)) ?? -1
    }
    for expected in levels {
      for (lower, higher) in zip(levels, levels.dropFirst()) {
        #expect(place(lower, expected) <= place(higher, expected))
        #expect(place(expected, lower) >= place(expected, higher))
      }
    }
  }
}
