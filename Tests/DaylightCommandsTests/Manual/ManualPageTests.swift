import Foundation
import Testing

@testable import DaylightCommands

@Suite struct ManualPageTests {
  @Test func everyVerbHasAPageThatManTakes() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let outcome = try command.run("manual", "man")
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(command.folder)/man").sorted()
    #expect(files.contains("daylight.1") && files.contains("daylight-nightly.1") && files.contains("daylight-me.1"))
    #expect(!files.contains("daylight-manual.1") && !files.contains("daylight-help.1"))
    let nightly = try String(contentsOfFile: "\(command.folder)/man/daylight-nightly.1", encoding: .utf8)
    #expect(nightly.contains("\\fB\\-\\-shard\\fR \\fIi/n\\fR") && nightly.contains(".SH DESCRIPTION"))
    let page = try String(contentsOfFile: "\(command.folder)/man/daylight.1", encoding: .utf8)
    #expect(page.contains(".BR \"daylight\\-scan\" (1)"))
    #expect(
      try String(contentsOfFile: "\(command.folder)/man/daylight-me.1", encoding: .utf8).contains("DAYLIGHT ME WHY"))
    for file in files {
      for line in try String(contentsOfFile: "\(command.folder)/man/\(file)", encoding: .utf8).split(separator: "\n") {
        // A control line is one that this program meant as one.
        let isControl = line.hasPrefix(".") || line.hasPrefix("'")
        #expect(!isControl || line.contains(/^\.(TH|SH|PP|TP|BR|nf|fi)( |$)/), "\(file): \(line)")
      }
    }
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return }
    for file in files {
      let warnings = try SealedGit(home: command.folder).script(
        "groff -man -Tutf8 -ww -z \"$1\" 2>&1", "\(command.folder)/man/\(file)")
      #expect(warnings.isEmpty, "\(file): \(warnings)")
    }
  }

  @Test func textStaysText() {
    #expect(ManualPage.escaped(".SH forged") == "\\&.SH forged" && ManualPage.escaped("'x") == "\\&'x")
    #expect(ManualPage.escaped("a\\b --c") == "a\\eb \\-\\-c")
  }
}
