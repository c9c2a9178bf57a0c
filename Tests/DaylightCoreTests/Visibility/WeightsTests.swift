import DaylightCore
import Testing

@Suite struct WeightsTests {
  @Test func everyConstantHasANameOnce() {
    var weights = Weights()
    for (index, key) in Weights.keys.enumerated() { weights[keyPath: key.path] = 1_000 + Double(index) }
    for (index, key) in Weights.keys.enumerated() {
      #expect(weights[keyPath: key.path] == 1_000 + Double(index), "\(key.name) is a value of its own")
    }
    let stored = Mirror(reflecting: weights).children.compactMap(\.label)
    #expect(stored == Weights.keys.map(\.name))
  }

  @Test func theShippedOnesAreThoseOfTheModel() {
    #expect(Weights().problems.isEmpty)
    #expect(Depth.allCases.map { Weights().weight(of: $0) } == Depth.allCases.map(\.weight))
    #expect(Durability.allCases.map { Weights().weight(of: $0) } == Durability.allCases.map(\.weight))
    #expect(ExposureChannel.releaseNotes.visibility == 0.5 && ExposureChannel.frontPage.visibility == 0.4)
    #expect([0, 1, 2, 5, 20].map { ExposureChannel.audience($0).visibility } == [0, 0.3, 0.5, 0.7, 0.85])
  }

  @Test func whatFallsOrLeavesItsRangeIsAProblem() {
    for key in Weights.keys {
      var weights = Weights()
      weights[keyPath: key.path] = key.name.hasPrefix("full") ? 0 : 1.01
      #expect(weights.problems.contains { $0.name == key.name }, "\(key.name)")
    }
    var weights = Weights()
    weights.shaping = 0.4
    #expect(weights.problems.map(\.name) == ["shaping"])
  }

  @Test func aBroadcastIsSeenByItsAudienceAlone() {
    let told = ExposureChannel.broadcast(to: "senior leadership")
    #expect(Weights().visibility(of: told, for: "senior leadership") == 1)
    #expect(Weights().visibility(of: told, for: "engineering") == 0)
    #expect(Weights().visibility(of: told) == 1)
    let item = item("a", reach: Reach(teams: teams(3), teamsAreKnown: true), exposure: [told])
    #expect(VisibilityGap(item: item, depth: .originating, audience: "senior leadership").value == 0)
    #expect(VisibilityGap(item: item, depth: .originating, audience: "engineering").value > 0)
  }
}
