import DaylightCore
import Testing

@Suite struct StageTests {
  @Test func stagesFollowEachOtherAndEnd() {
    #expect(Stage.allCases.map(\.next) == Array(Stage.allCases.dropFirst()) + [nil])
    #expect(Stage.allCases.sorted() == Stage.allCases)
  }

  /// Each gives more room than the one before: the support says so in words of its own.
  @Test func everyStageSaysWhatItIs() {
    #expect(Set(Stage.allCases.map(\.support)).count == Stage.allCases.count)
    #expect(Set(SupportMode.allCases.map(\.label)).count == SupportMode.allCases.count)
    for stage in Stage.allCases {
      #expect(stage.title.hasPrefix("\(stage.rawValue), ") && stage.managersPart.hasSuffix("."))
      #expect(stage.whatGreatLooksLike.count == 3 && stage.fewestTeams >= 1)
    }
    #expect(Stage.coOwn.fewestTeams == 2 && Stage.leadStandard.fewestTeams == 3)
  }
}
