import DaylightCore
import Testing

@Suite struct FormerThresholdsTests {
  private var former: FormerThresholds {
    var thresholds = Thresholds()
    thresholds.repeatedSubjects = 3
    return FormerThresholds(thresholds, until: day("2026-08-31"))
  }

  @Test func theyAreShownToTheEndOfTheNextQuarter() {
    let calendar = OrganisationCalendar()
    #expect(former.isShown(asOf: day("2026-09-01"), calendar))
    #expect(former.isShown(asOf: day("2026-12-31"), calendar))
    #expect(!former.isShown(asOf: day("2027-01-01"), calendar))
  }

  /// Two subjects are repeated now; before it took three.
  @Test func aWordThatChangedHasTheOldOneBesideIt() throws {
    var context = context()
    context.thresholds.version = 2
    let items = [item("a"), item("b", first: "2026-03-01")]
    func levels() -> [LevelFinding] {
      EvidencePack(about: ana, window: wholeYear, items: items, context: context).levels
    }
    let plain = levels()
    context.former = former
    let both = levels()
    #expect(both.map(\.level) == plain.map(\.level), "the word is the one of today")
    let changed = try #require(both.first { $0.dimension == .ambiguity })
    #expect(changed.level == .repeated)
    #expect(
      changed.limits.contains("By the thresholds that held until 2026-08-31 (version 1) the word was “isolated”."))
    for finding in both where finding.dimension != .ambiguity { #expect(plain.contains(finding), "nothing to show") }
    let pack = EvidencePack(about: ana, window: wholeYear, items: items, context: context)
    #expect(pack.artifact.particulars.contains { $0.value.contains("thresholds 2, and until 2026-08-31 thresholds 1") })
    context.asOf = day("2027-01-01")
    #expect(levels() == plain, "their time is over")
  }
}
