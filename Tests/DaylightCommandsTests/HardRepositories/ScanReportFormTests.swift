import Foundation
import Testing

/// The report's form: what programs that read it may rely on.
@Suite struct ScanReportFormTests {
  @Test func everyEntryHasEveryKey() throws {
    try HardBench.lend { bench in
      let outcome = try bench.command.scan([bench.neighbour, "\(bench.folder)/missing"])
      #expect(outcome.status == 3)
      let report = try #require(try JSONSerialization.jsonObject(with: outcome.report) as? [String: Any])
      #expect(report["version"] as? Int == 1)
      let entries = try #require(report["repositories"] as? [[String: Any]])
      #expect(entries.map { $0["state"] as? String } == ["read", "unread"])
      for entry in entries {
        #expect(entry["id"] is String)
        #expect(entry["path"] is String)
        #expect(entry["facts"] is [String: Any])
        #expect(entry["diagnostics"] is [Any])
        // Nothing was damaged: that is said, not left out.
        #expect((entry["damage"] as? [Any])?.isEmpty == true)
      }
      #expect(entries[0]["reason"] is String == false)
      #expect(entries[1]["reason"] is String)
    }
  }

  @Test func theExitStatusSaysHowMuchWasRead() throws {
    try HardBench.lend { bench in
      let missing = "\(bench.folder)/missing"
      let first = try bench.command.scan([bench.neighbour])
      #expect(first.status == 0)
      #expect(try bench.command.scan([bench.neighbour]).entries.map(\.state) == ["unchanged"])
      #expect(try bench.command.scan([missing, bench.neighbour]).status == 3)
      #expect(try bench.command.scan([missing]).status == 1)
      #expect(try bench.command.scan([]).status == 2)
    }
  }
}
