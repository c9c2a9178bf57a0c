import DaylightCore
import Testing

@Suite struct ExplanationTests {
  @Test func theCalculatorCalculates() {
    #expect(Calculator.value(of: "1 - (1 - 0.5) * (1 - 0.2)") == 0.6)
    #expect(Calculator.value(of: "min(1, log2(1 + 3) / log2(1 + 3)) + 2 * 3") == 7)
    #expect(Calculator.value(of: "1 +") == nil && Calculator.value(of: "a") == nil)
  }

  @Test func aReaderGetsEveryNumberAgain() throws {
    var random = SplitMix64(seed: 80)
    for index in 0..<1_500 {
      let item = random.item(index)
      let depth = random.pick(Depth.allCases)
      var thresholds = Thresholds()
      if random.chance(30) {
        thresholds.weights.fullPeople = Double(Int.random(in: 1...60, using: &random))
        thresholds.weights.shaping = 0.8
        thresholds.weights.usuallyLow = 0.2
      }
      let audience = random.pick([nil, "leaders", "others"])
      let explanation = Explanation(of: item, depth: depth, thresholds: thresholds, audience: audience)
      for step in explanation.steps {
        let value = try #require(Calculator.value(of: step.formula), "\(step.formula)")
        let printed = try #require(Double(step.result))
        #expect(abs(value - printed) <= 0.000_2, "\(step.name): \(step.formula) is not \(step.result)")
      }
      let gap = VisibilityGap(item: item, depth: depth, weights: thresholds.weights, audience: audience)
      let last = try #require(explanation.steps.last.flatMap { Double($0.result) })
      #expect(abs(last - gap.value) <= 0.000_051)
      #expect(explanation.word == gap.word)
      #expect(explanation.band.hasPrefix(item.reach.band(thresholds).label))
    }
  }

  @Test func everyNumberOfAFormulaStandsInTheItemOrBefore() throws {
    let reach = Reach(people: names(5), teams: teams(2), repositories: ["a"], teamsAreKnown: true)
    let explanation = Explanation(
      of: item("a", reach: reach, durability: .lasting, exposure: [.usual(.low), .audience(3)]), depth: .originating,
      thresholds: Thresholds())
    #expect(explanation.steps.map(\.name).suffix(4) == ["Reach", "Weight", "Exposure", "Visibility gap"])
    #expect(explanation.steps[1].formula == "min(1, log2(1 + 2) / log2(1 + 3))")
    #expect(explanation.steps[6].formula == "1 - (1 - 0.15) * (1 - 0.5)")
    #expect(explanation.steps[6].result == "0.5750")
    #expect(explanation.band == "neighbouring teams: 2 other teams; several begin at 3")
  }

  @Test func whatIsNotKnownIsNoZeroWithoutAWord() {
    func explained(_ item: EvidenceItem) -> Explanation {
      Explanation(of: item, depth: .originating, thresholds: Thresholds())
    }
    let unknown = explained(item("a", reach: Reach(people: names(4), teamsAreKnown: false)))
    #expect(unknown.steps[1].because.hasPrefix("teams are not known here"))
    #expect(explained(item("a", reach: Reach(teamsAreKnown: true))).steps[1].because.hasPrefix("0 teams"))
    let alone = Reach(repositories: ["b"], teamsAreKnown: false)
    #expect(explained(item("a", reach: alone)).band.hasPrefix("nobody else on record: nobody beside"))
    // Whoever shaped a thing and then took it up is no further person.
    let adopted = explained(item("a", reach: alone, isAdopted: true))
    #expect(adopted.band.contains("also who took it up, has a part in it"))
  }

  @Test func itSaysWhyNoLevelIsLifted() {
    func levels(_ item: EvidenceItem, _ depth: Depth) -> [String] {
      Explanation(of: item, depth: depth, thresholds: Thresholds()).levels
    }
    #expect(levels(item("a"), .originating).isEmpty)
    #expect(levels(item("a", durability: .reverted), .originating).count == 1)
    #expect(levels(item("a"), .touched).count == 1)
  }
}
