import Foundation
import Testing

@testable import DaylightCommands

@Suite struct NightlyFolderTests {
  @Test func theOldestReportsGo() throws {
    let state = FileManager.default.temporaryDirectory.appending(path: "daylight-night-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: state) }
    let folder = NightlyFolder(state: state)
    try folder.make()
    try folder.make()
    #expect(folder.newest() == nil)
    for day in 1...5 { try folder.keep("{\(day)}", started: "2026-11-0\(day)T01:00:00Z") }
    try Data().write(to: URL(fileURLWithPath: "\(folder.path)/mine.json"))
    #expect(folder.removeReports(keeping: 2) == 3)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "mine.json", "report-2026-11-04T01-00-00Z.json", "report-2026-11-05T01-00-00Z.json", "report.json",
      ])
    #expect(try String(contentsOfFile: folder.report, encoding: .utf8) == "{5}")
    #expect(folder.removeReports(keeping: 0) == 2 && folder.removeReports(keeping: 3) == 0)
  }
}
