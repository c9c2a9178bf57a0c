import DaylightCore
import Testing

@Suite struct CompanyStageTests {
  @Test func theSettingThatTheFrameworkWasMadeForChangesNothing() {
    #expect(CompanySetting().adaptations.isEmpty && CompanySetting(stage: .seriesA).adaptations.isEmpty)
  }

  @Test func eachOtherSettingSaysWhatItChanges() {
    #expect(CompanySetting(stage: .preSeriesA).adaptations.count == 1)
    #expect(CompanySetting(stage: .enterprise).adaptations.first?.contains("committee") == true)
    let all = CompanySetting(stage: .enterprise, hasRetentionPressure: true, isEngineeringLed: true).adaptations
    #expect(all.count == 3 && Set(all).count == 3 && all.allSatisfy { $0.hasSuffix(".") })
    #expect(Set(CompanyStage.allCases.map(\.label)).count == CompanyStage.allCases.count)
  }
}
