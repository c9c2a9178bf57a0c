import Foundation
import Testing
import Yams

@testable import DaylightCommands

/// The files for service managers and build engines that are shipped.
@Suite struct UnitsTests {
  private static let analyser = "/usr/bin/systemd-analyze"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: analyser), "systemd-analyze is not on this machine"))
  func systemdTakesTheUnits() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    // The program is not installed here: the unit gets the one that was built.
    let service = try ProjectFiles.text("config/systemd/daylight-nightly.service")
    #expect(service.contains("ExecStart=/usr/bin/daylight nightly "))
    let dropIn = "\(command.folder)/daylight-nightly.service.d"
    try FileManager.default.createDirectory(atPath: dropIn, withIntermediateDirectories: true)
    let own = service.replacingOccurrences(of: "/usr/bin/daylight", with: SealedCommand.executable.path)
    try Data(own.utf8).write(to: URL(fileURLWithPath: "\(command.folder)/daylight-nightly.service"))
    for name in ["daylight-nightly.timer", "no-network.conf", "queue-group.conf"] {
      try FileManager.default.copyItem(
        atPath: ProjectFiles.path("config/systemd/\(name)"),
        toPath: name.hasSuffix(".conf") ? "\(dropIn)/\(name)" : "\(command.folder)/\(name)")
    }
    let said = try SealedGit(home: command.folder).script(
      "cd \"$1\" && systemd-analyze verify --man=no ./daylight-nightly.service ./daylight-nightly.timer 2>&1 || echo failed",
      command.folder)
    let about = said.split(separator: "\n").filter { $0.contains("daylight") || $0.contains("failed") }
    #expect(about.isEmpty, "\(said)")
  }

  @Test func theServiceCanWriteToItsStateOnly() throws {
    let service = try ProjectFiles.text("config/systemd/daylight-nightly.service")
    for line in [
      "ProtectSystem=strict", "ProtectHome=true", "PrivateTmp=true", "NoNewPrivileges=true", "StateDirectory=daylight",
      "CapabilityBoundingSet=", "SuccessExitStatus=3",
    ] { #expect(service.contains("\n\(line)\n"), "\(line)") }
    #expect(!service.contains("ReadWritePaths"))
    #expect(try ProjectFiles.text("config/systemd/no-network.conf").contains("\nPrivateNetwork=true\n"))
  }

  @Test func everyOptionInAShippedFileIsOne() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let help = try command.run("help", "nightly").output
    for file in [
      "config/systemd/daylight-nightly.service", "config/examples/daylight.cron", "config/examples/github-actions.yml",
      "config/examples/gitlab-ci.yml", "docs/operations.md",
    ] {
      var found = 0
      for line in try ProjectFiles.text(file).split(separator: "\n") where line.contains("daylight nightly ") {
        let words = line[(line.range(of: "daylight nightly ")?.upperBound ?? line.endIndex)...].split(separator: " ")
        for word in words where word.hasPrefix("--") && word.count > 2 {
          found += 1
          let option = String(word.prefix { $0.isLetter || $0 == "-" })
          #expect(help.contains(option), "\(file): \(option)")
        }
      }
      #expect(found > 0, "\(file) shows how it is called")
    }
  }

  private static let engines = [
    Engine(
      file: "config/examples/github-actions.yml", key: "run",
      fill: { $0.replacing("${{ matrix.shard }}", with: String($1)) }, variables: { _ in "" }),
    Engine(
      file: "config/examples/gitlab-ci.yml", key: "script", fill: { text, _ in text },
      variables: { "CI_NODE_INDEX=\($0) CI_NODE_TOTAL=4 " }),
  ]

  /// What is different between build engines.
  struct Engine: CustomTestStringConvertible {
    var file: String
    /// Under which key a job has its commands.
    var key: String
    var fill: @Sendable (String, Int) -> String
    var variables: @Sendable (Int) -> String
    var testDescription: String { file }
  }

  /// The commands of a job that call Daylight, or set git up, as the file has them.
  private func commands(_ engine: Engine, job: String) throws -> [String] {
    var root = try #require(try Yams.compose(yaml: ProjectFiles.text(engine.file)))
    if let jobs = root["jobs"] { root = jobs }
    let steps = try #require(root[job])
    let found =
      steps["steps"]?.array().compactMap { $0[engine.key]?.string } ?? steps[engine.key]?.array(of: String.self) ?? []
    return found.filter { !$0.contains("apt-get") }
  }

  /// Four machines and one that joins: the examples' own commands, in the shell that the engines use.
  @Test(arguments: engines)
  func theExamplesForBuildEnginesDoWhatTheySay(_ engine: Engine) throws {
    try BareServer.lend { server in
      for name in ["a.git", "b.git", "c.git", "d.git", "e.git"] { try server.repository(name) }
      try Data("version: 1\nrepositories:\n  - srv/**.git\n".utf8).write(
        to: URL(fileURLWithPath: "\(server.folder)/org.yaml"))
      let path = "PATH=\"\(SealedCommand.executable.deletingLastPathComponent().path):$PATH\""
      func run(_ commands: [String], machine: Int) throws {
        let script = commands.map { engine.fill($0, machine) }.joined(separator: "\n")
        let file = "\(server.folder)/job.sh"
        try Data(script.utf8).write(to: URL(fileURLWithPath: file))
        try server.git.script(
          "cd \"$1\" && \(engine.variables(machine))\(path) sh -e job.sh",
          server.folder)
      }
      let read = try commands(engine, job: "read")
      #expect(read.contains { $0.contains("--shard") } && read.contains { $0.contains("credential.helper") })
      for machine in 1...4 {
        try run(read, machine: machine)
        try? FileManager.default.removeItem(atPath: "\(server.folder)/state")
      }
      let join = try commands(engine, job: "join")
      #expect(join.count == 2)
      try run(join, machine: 1)
      let page = try String(contentsOfFile: "\(server.folder)/coverage.html", encoding: .utf8)
      #expect(page.contains("5 of 5"))
      _ = try server.command.run("scan", "--workspace", ".", "--state", "whole", "--facts-only")
      #expect(try server.facts(state: "joined") == server.facts(state: "whole"))
    }
  }
}
