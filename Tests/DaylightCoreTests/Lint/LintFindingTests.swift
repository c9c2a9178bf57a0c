import DaylightCore
import Testing

@Suite struct LintFindingTests {
  @Test func aFindingIsOneLineAsCompilersWriteIt() {
    let finding = LintFinding(
      rule: "plan/vague-stretch", severity: .warning, place: .init(file: "people/ana/plan.yaml", line: 12, column: 5),
      message: "No problem is named.")
    #expect(finding.line == "people/ana/plan.yaml:12:5: warning: No problem is named. [plan/vague-stretch]")
  }

  @Test func findingsStandInTheOrderOfTheirPlaces() {
    func finding(_ file: String, _ line: Int) -> LintFinding {
      .init(rule: "r", severity: .note, place: .init(file: file, line: line), message: "m")
    }
    #expect([finding("b", 1), finding("a", 10), finding("a", 9)].sorted().map(\.place.line) == [9, 10, 1])
    #expect(LintSeverity.allCases.sorted() == [.note, .warning, .error])
  }
}
