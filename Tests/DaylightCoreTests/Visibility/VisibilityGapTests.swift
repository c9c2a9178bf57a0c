import DaylightCore
import Testing

@Suite struct VisibilityGapTests {
  private func gap(_ item: EvidenceItem, _ depth: Depth = .originating) -> VisibilityGap {
    VisibilityGap(item: item, depth: depth)
  }

  @Test func growsWithReach() {
    var random = SplitMix64(seed: 20)
    for index in 0..<1_000 {
      let before = random.item(index)
      var after = before
      switch index % 4 {
      case 0:
        after.reach = Reach(
          people: before.reach.people + [PersonID("new")], teams: before.reach.teams,
          repositories: before.reach.repositories, quarters: before.reach.quarters, teamsAreKnown: true)
      case 1:
        after.reach = Reach(
          people: before.reach.people, teams: before.reach.teams + [TeamID("new")],
          repositories: before.reach.repositories, quarters: before.reach.quarters, teamsAreKnown: true)
      case 2:
        after.reach = Reach(
          people: before.reach.people, teams: before.reach.teams,
          repositories: before.reach.repositories + ["new"], quarters: before.reach.quarters, teamsAreKnown: true)
      default:
        after.reach = Reach(
          people: before.reach.people, teams: before.reach.teams,
          repositories: before.reach.repositories, quarters: before.reach.quarters + [Quarter(year: 2030, quarter: 1)],
          teamsAreKnown: true)
      }
      #expect(gap(before).value <= gap(after).value)
      #expect(gap(before).exposure == gap(after).exposure)
    }
  }

  @Test func growsWithDepthAndDurability() {
    var random = SplitMix64(seed: 21)
    for index in 0..<500 {
      let item = random.item(index)
      for (lower, higher) in zip(Depth.allCases, Depth.allCases.dropFirst()) {
        #expect(gap(item, lower).value <= gap(item, higher).value)
      }
      for (shorter, longer) in zip(Durability.allCases, Durability.allCases.dropFirst()) {
        var (short, long) = (item, item)
        short.durability = shorter
        long.durability = longer
        #expect(gap(short).value <= gap(long).value)
      }
    }
  }

  @Test func shrinksWithEveryChannel() {
    var random = SplitMix64(seed: 22)
    for index in 0..<2_000 {
      let before = random.item(index)
      var after = before
      after.exposure.append(random.channel())
      #expect(gap(after).value <= gap(before).value)
      #expect(gap(after).weight == gap(before).weight)
      #expect((0...1).contains(gap(after).value) && (0...1).contains(gap(after).exposure))
    }
  }

  @Test func aLargerAudienceIsMoreVisible() {
    for people in -2...60 {
      #expect(ExposureChannel.audience(people).visibility <= ExposureChannel.audience(people + 1).visibility)
    }
    let usual = ExposureChannel.Usual.allCases.map { ExposureChannel.usual($0).visibility }
    #expect(usual == usual.sorted())
  }

  @Test func orderAndDuplicatesOfChannelsChangeNothing() {
    var random = SplitMix64(seed: 23)
    for index in 0..<1_000 {
      let before = random.item(index)
      var after = before
      after.exposure = (before.exposure + before.exposure).shuffled(using: &random)
      #expect(gap(after) == gap(before), "to the last bit")
    }
  }

  @Test func whatWasBroadcastHasNoGap() {
    let wide = Reach(people: names(50), teams: teams(4), teamsAreKnown: true)
    #expect(gap(item("a", reach: wide, durability: .lasting, exposure: [.broadcast(to: "leaders")])).value == 0)
    #expect(gap(item("a", reach: wide, durability: .reverted)).value == 0)
  }

  @Test func theWordsHaveTheirEdges() {
    var wide = gap(item("a"))
    wide.exposure = 0
    for (weight, word) in [
      (0.0, "low"), (0.099, "low"), (0.1, "medium"), (0.299, "medium"), (0.3, "high"), (1, "high"),
    ] {
      wide.weight = weight
      #expect(wide.word.rawValue == word)
    }
  }
}
