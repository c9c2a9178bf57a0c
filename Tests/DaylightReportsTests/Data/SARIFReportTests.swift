import DaylightCore
import Foundation
import Testing

@testable import DaylightReports

@Suite struct SARIFReportTests {
  private func log(_ findings: [LintFinding]) throws -> [String: Any] {
    let text = try SARIFReport.text(
      findings, rules: [.init(id: "a/b", summary: "S", help: "H", severity: .error)], version: "1.2.3")
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func itHasWhatTheStandardAsksFor() throws {
    let log = try log([
      LintFinding(
        rule: "a/b", severity: .error, place: .init(file: "people/a b/ü.yaml", line: 3, column: 5), message: "M.",
        remedy: "R.")
    ])
    #expect(log["version"] as? String == "2.1.0" && (log["$schema"] as? String)?.contains("sarif-2.1.0") == true)
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(
      result["ruleId"] as? String == "a/b" && result["ruleIndex"] as? Int == 0 && result["level"] as? String == "error")
    #expect((result["message"] as? [String: Any])?["text"] as? String == "M. R.")
    let place = ((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]) ?? [:]
    #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "people/a%20b/%C3%BC.yaml")
    #expect((place["region"] as? [String: Any])?["startLine"] as? Int == 3)
  }

  @Test func aFindingKeepsItsFingerprintWhenLinesMove() throws {
    func print(_ line: Int) throws -> String? {
      let run =
        try log([LintFinding(rule: "x/y", severity: .note, place: .init(file: "f", line: line), message: "M")])["runs"]
        as? [[String: Any]]
      let result = (run?.first?["results"] as? [[String: Any]])?.first
      #expect(result?["ruleIndex"] == nil, "a rule that is not listed")
      return (result?["partialFingerprints"] as? [String: String])?["daylight/v1"]
    }
    #expect(try print(1) == print(90))
    #expect(try print(1)?.count == 16)
  }

  @Test func noFindingIsAnEmptyListOfResults() throws {
    let run = try #require((try log([])["runs"] as? [[String: Any]])?.first)
    #expect((run["results"] as? [Any])?.isEmpty == true)
  }
}
