import DaylightCore
import Testing

@Suite struct GroupFiguresTests {
  private func group(_ name: String, _ people: Int, _ figure: Int, in parent: String? = nil) -> GroupFigures.Group {
    .init(name: name, people: people, figure: figure, parent: parent)
  }

  @Test func largeGroupsAreTold() {
    let figures = GroupFigures([group("a", 5, 3), group("b", 9, 1)], smallest: 5)
    #expect(figures.shown.map(\.name) == ["a", "b"] && figures.withheld == 0 && figures.total == 4)
  }

  @Test func aSmallGroupIsNotWorkedOutFromTheTotal() {
    let figures = GroupFigures([group("a", 4, 3), group("b", 6, 1), group("c", 9, 2)], smallest: 5)
    #expect(figures.shown.map(\.name) == ["c"], "the next smallest is withheld with it")
    #expect(figures.withheld == 2 && figures.total == 6)
    let alone = GroupFigures([group("a", 4, 3)], smallest: 5)
    #expect(alone.shown.isEmpty && alone.total == nil)
  }

  @Test func smallTeamsMergeUpward() {
    let figures = GroupFigures(
      [group("a1", 2, 3, in: "a"), group("a2", 3, 1, in: "a"), group("b", 9, 2)], smallest: 5)
    #expect(figures.shown == [group("a", 5, 4), group("b", 9, 2)] && figures.withheld == 0)
  }

  /// Whatever the groups: no shown group has fewer than k people, and neither has what is left when the shown groups are
  /// taken from the total.
  @Test func nothingAboutFewPeopleCanBeWorkedOut() {
    var random = SplitMix64(seed: 40)
    for _ in 0..<3_000 {
      let k = Int.random(in: 2...8, using: &random)
      let groups = (0..<Int.random(in: 0...8, using: &random)).map { index in
        group(
          "g\(index)", Int.random(in: 0...12, using: &random), Int.random(in: 0...30, using: &random),
          in: random.chance(40) ? "g\(Int.random(in: 0...9, using: &random))" : nil)
      }
      let figures = GroupFigures(groups, smallest: k)
      #expect(figures.shown.allSatisfy { $0.people >= k })
      let people = groups.reduce(0) { $0 + $1.people }
      let rest = people - figures.shown.reduce(0) { $0 + $1.people }
      if figures.total != nil { #expect(figures.withheld == 0 || rest >= k) }
      if let total = figures.total { #expect(total == groups.reduce(0) { $0 + $1.figure }) }
      #expect(figures == GroupFigures(groups.shuffled(using: &random), smallest: k))
    }
  }
}
