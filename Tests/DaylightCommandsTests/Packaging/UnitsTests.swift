import Foundation
import Testing

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

  @Test func theExamplesForBuildEnginesAreYAML() throws {
    // Their form is the engines' own; that they are YAML at all is what can be seen from here.
    for file in ["config/examples/github-actions.yml", "config/examples/gitlab-ci.yml"] {
      var reader = YAMLReader(file: file)
      #expect(reader.root(try ProjectFiles.text(file)) != nil)
      #expect(reader.problems.isEmpty, "\(reader.problems)")
    }
  }
}
