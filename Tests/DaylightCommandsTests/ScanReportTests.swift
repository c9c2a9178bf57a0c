import Foundation
import Testing

@testable import DaylightCommands

@Suite struct ScanReportTests {
  private func report(_ states: [ScanReport.Entry.State]) -> ScanReport {
    ScanReport(
      repositories: states.enumerated().map { .init(id: "r\($0.offset)", path: "/r\($0.offset)", state: $0.element) })
  }

  @Test func countsByState() {
    let report = report([.read, .partial, .unchanged, .unread, .stopped])
    #expect(report.read == 3 && report.incomplete == 3 && report.stopped == 1)
  }

  @Test func copiesAreToldOnlyWhenBothAreListed() {
    let report = report([.read, .unchanged])
    #expect(report.sentences(about: [["r0", "gone"]]).isEmpty)
    let told = report.sentences(about: [["gone", "r0", "r1"]])
    #expect(told.count == 1 && told[0].hasPrefix("r0 and r1 end in the same commit"))
  }

  @Test func oneRepositoryUnderTwoIdsIsPointedOut() throws {
    try BareServer.lend { server in
      let original = try server.repository("a.git")
      try server.repository("b.git", commits: 2)
      try server.git.run("clone", "--quiet", "--bare", original, "\(server.root)/copy.git", in: server.folder)
      try server.organise("  - ../srv/**.git")
      let outcome = try server.command.run("scan", "--workspace", "workspace")
      #expect(outcome.status == 0 && outcome.diagnostics.contains("a and copy end in the same commit"))
      let doctor = try server.command.run("doctor", "--org", "workspace/org.yaml")
      #expect(doctor.status == 0 && doctor.output.contains("note  copies"))
      try FileManager.default.removeItem(atPath: "\(server.root)/copy.git")
      #expect(try !server.command.run("scan", "--workspace", "workspace").diagnostics.contains("same commit"))
    }
  }
}
