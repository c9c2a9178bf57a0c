import Foundation
import Testing

@testable import DaylightCommands

@Suite struct NightlySettingsTests {
  private func settings(_ nightly: String) throws -> NightlySettings {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daylight-settings-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("version: 1\n\(nightly)\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/org.yaml"))
    return try WorkspaceFiles(folder: folder).nightly
  }

  @Test func defaultsDeleteNothingThatIsNowhereElse() throws {
    let settings = try settings("name: Harbour")
    #expect(settings == NightlySettings())
    #expect(settings.vanishedFacts == .keep && settings.vanishedMirrors == .keep)
  }

  @Test func everyKeyIsRead() throws {
    let settings = try settings(
      """
      nightly:
        fetchJobs: 8
        timeout: 90s
        retries: 0
        skipReferences: [refs/x/*]
        vanishedFacts: drop
        vanishedMirrors: drop
        graceDays: 0
        renamedFacts: keep
        emptyRepositories: accept
        reports: 3
        metrics: /var/lib/node/daylight.prom
      """)
    #expect(settings.fetchJobs == 8 && settings.timeout == 90 && settings.retries == 0)
    #expect(settings.skippedReferences == ["refs/x/*"] && settings.graceDays == 0 && settings.reports == 3)
    #expect(settings.vanishedFacts == .drop && settings.vanishedMirrors == .drop && settings.renamedFacts == .keep)
    #expect(settings.acceptsEmpty)
    #expect(settings.metrics == "/var/lib/node/daylight.prom")
  }

  @Test(arguments: [
    ("nightly: { retrys: 1 }", "did you mean 'retries'?"), ("nightly: { fetchJobs: 0 }", "must be 1 to 64"),
    ("nightly: { timeout: 10 }", "must be a time"), ("nightly: { vanishedFacts: remove }", "keep or drop"),
    ("nightly: { emptyRepositories: yes }", "report or accept"),
    ("nightly: { skipReferences: [\"refs/a*b*\"] }", "is no pattern"),
    ("nightly: { skipReferences: [\"--all\"] }", "is no pattern"), ("nightly: often", "must be a mapping"),
  ])
  func mistakesAreNamed(_ text: String, _ expected: String) throws {
    #expect { try settings(text) } throws: { "\($0)".contains(expected) }
  }
}
