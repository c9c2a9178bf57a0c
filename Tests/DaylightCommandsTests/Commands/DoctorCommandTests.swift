import Foundation
import Testing

@testable import DaylightCommands

@Suite struct DoctorCommandTests {
  private func findings(_ server: BareServer, _ arguments: String...) throws -> (Int32, [DoctorFinding]) {
    let outcome = try server.command.run(["doctor", "--format", "json"] + arguments)
    return (outcome.status, try JSONDecoder().decode([DoctorFinding].self, from: Data(outcome.output.utf8)))
  }

  @Test func aSoundInstallationIsOk() throws {
    try BareServer.lend { server in
      try server.repository("a.git")
      try server.organise("  - ../srv/**.git")
      _ = try server.night()
      let (status, findings) = try findings(server, "--workspace", "workspace")
      #expect(status == 0, "\(findings)")
      #expect(findings.allSatisfy { $0.verdict == .good })
      for what in [
        "daylight", "libgit2", "owner validation", "git", "workspace", "time", "facts", "journal", "lock", "disk",
        "nightly",
      ] { #expect(findings.contains { $0.what == what }, "\(what)") }
      #expect(findings.first { $0.what == "libgit2" }?.finding.contains("threads") == true)
      #expect(findings.first { $0.what == "lock" }?.finding == "free")
      #expect(findings.first { $0.what == "nightly" }?.finding.hasPrefix("complete at ") == true)
      let text = try server.command.run("doctor", "--workspace", "workspace").output
      #expect(text.contains("ok    owner validation"))
    }
  }

  @Test func whatIsWrongHasARemedy() throws {
    try BareServer.lend { server in
      let unborn = "\(server.root)/unborn.git"
      try server.git.run("init", "--quiet", "--bare", unborn, in: server.folder)
      let lost = try server.repository("lost.git")
      try server.git.run("symbolic-ref", "HEAD", "refs/heads/none", in: lost)
      try server.repository("a.git")
      try server.git.run("clone", "--quiet", "\(server.root)/a.git", "work", in: server.folder)
      try server.organise(
        "  - ../srv/lost.git\n  - ../srv/unborn.git\n  - ../work\n  - /missing.git\n  - /nowhere/**\n")
      let (status, findings) = try findings(server, "--workspace", "workspace")
      #expect(status == 1)
      func of(_ what: String) -> DoctorFinding? { findings.first { $0.what.hasSuffix(what) } }
      #expect(of("unborn.git")?.verdict == .attention)
      #expect(of("lost.git")?.remedy?.contains("symbolic-ref") == true)
      #expect(of("work")?.remedy?.contains("refs/notes") == true)
      #expect(of("missing.git")?.verdict == .broken && of("missing.git")?.remedy != nil)
      #expect(of("/nowhere/**")?.verdict == .attention)
      for finding in findings where finding.verdict != .good { #expect(finding.remedy != nil, "\(finding)") }
    }
  }

  @Test func aWorkspaceThatIsWrongIsToldWithTheRest() throws {
    try BareServer.lend { server in
      try Data("version: 1\nteems: []\n".utf8).write(to: URL(fileURLWithPath: "\(server.workspace)/org.yaml"))
      let (status, findings) = try findings(server, "--workspace", "workspace")
      #expect(status == 1)
      #expect(findings.first { $0.what == "workspace" }?.finding.contains("did you mean 'teams'") == true)
      #expect(findings.contains { $0.what == "libgit2" })
    }
  }

  @Test func aNightThatWasNotCompleteIsPointedOut() throws {
    try BareServer.lend { server in
      try server.repository("a.git")
      try server.organise("  - ../srv/a.git\n  - /missing.git")
      _ = try server.night()
      let (_, findings) = try findings(server, "--workspace", "workspace")
      let night = try #require(findings.first { $0.what == "nightly" })
      #expect(night.verdict == .attention && night.remedy?.contains("report.json") == true)
    }
  }

  @Test func trustThatLibgit2DoesNotTakeIsPointedOut() throws {
    try BareServer.lend { server in
      func verdict(_ directory: String) throws -> DoctorFinding.Verdict? {
        try Data("[safe]\n\tdirectory = \(directory)\n".utf8).write(
          to: URL(fileURLWithPath: "\(server.folder)/.gitconfig"))
        return try findings(server).1.first { $0.what == "owner validation" }?.verdict
      }
      let (pattern, name) = (try verdict("/srv/git/*"), try verdict("/srv/git/a.git"))
      #expect(pattern == .attention && name == .good)
      #expect(DoctorProgram.isOlder("1.5.1", than: [1, 6]) && !DoctorProgram.isOlder("1.10.0", than: [1, 6]))
      #expect(
        !DoctorProgram.isOlder("2.39.5", than: DoctorProgram.oldestGit) && !DoctorProgram.isOlder("?", than: [1, 6]))
    }
  }

  @Test func manyRepositoriesAreCounted() throws {
    try BareServer.lend { server in
      for number in 0..<22 { try server.repository("r\(number).git", commits: 1) }
      try server.organise("  - ../srv/**.git\n  - /missing.git")
      let (_, findings) = try findings(server, "--workspace", "workspace")
      #expect(findings.first { $0.what == "repositories" }?.finding == "22 of 23 can be read")
      #expect(findings.filter { $0.what.hasSuffix(".git") }.map(\.what) == ["/missing.git"])
    }
  }
}
