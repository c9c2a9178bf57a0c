import Testing

@testable import DaylightScanner

@Suite struct IncidentTextTests {
  private let told = (1...6).map { "The queue stood still for \($0) minutes.\n" }.joined()

  @Test func aRunbookHasSteps() {
    #expect(IncidentText.holds(bytes("# Slow\n\(told)1. Look at the log of it.\n2. Stop the merge.\n"), .runbook))
    #expect(!IncidentText.holds(bytes("# Slow\n\(told)"), .runbook))
    #expect(!IncidentText.holds(bytes("# Slow\n## What do you do first?\n## Whom do you tell?\n- ?\n- ?\n"), .runbook))
  }

  @Test func aPostmortemHasDeeds() {
    #expect(IncidentText.holds(bytes("# Slow\n\(told)- [x] Give locks an end (#12)\n"), .postmortem))
    #expect(IncidentText.holds(bytes("# Slow\n\(told)| Give locks an end | done in ab12cd3 |\n"), .postmortem))
    #expect(!IncidentText.holds(bytes("# Slow\n\(told)- [ ] Give locks an end (#12)\n"), .postmortem))
    #expect(!IncidentText.holds(bytes("# Slow\n\(told)- [x] Be more careful\n"), .postmortem), "done where?")
  }
}
