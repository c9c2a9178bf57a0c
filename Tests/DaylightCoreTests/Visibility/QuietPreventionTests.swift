import DaylightCore
import Testing

@Suite struct QuietPreventionTests {
  private func standard(_ path: String, isAdopted: Bool) -> EvidenceItem {
    var standard = item("s", kind: .standardAuthored, isAdopted: isAdopted)
    standard.subject.path = path
    return standard
  }

  @Test func aGuardThatRunsByItselfAndThatOthersTookUp() {
    #expect(standard("lint/retries.yml", isAdopted: true).isQuietPrevention)
    #expect(standard("Policies/access.REGO", isAdopted: true).isQuietPrevention)
    #expect(!standard("lint/retries.yml", isAdopted: false).isQuietPrevention, "nobody took it up")
    #expect(!standard("docs/style.md", isAdopted: true).isQuietPrevention, "nothing runs")
  }

  @Test func everythingThatPreventsIsAndADesignIsNot() {
    for kind in [SignalKind.preventionGuardrail, .preventionAlert, .preventionFlake] {
      #expect(item("p", kind: kind).isQuietPrevention)
    }
    #expect(!item("d", isAdopted: true).isQuietPrevention)
  }
}
