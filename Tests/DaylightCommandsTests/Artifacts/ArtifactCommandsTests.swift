import ArgumentParser
import Foundation
import Testing

@testable import DaylightCommands

/// The commands that write artifacts, as their users meet them.
@Suite struct ArtifactCommandsTests {
  private func sealed(_ body: (SealedCommand) throws -> Void) throws {
    let command = try SealedCommand()
    defer { command.remove() }
    try body(command)
  }

  /// A workspace with one repository that was scanned.
  private func workspace(_ command: SealedCommand, purposes: String = "[development, recognition]") throws {
    let repository = try command.repository("payments")
    try Data(
      """
      version: 1
      name: Harbour
      purposes: \(purposes)
      people:
        - {id: ana, name: Ana Keller, emails: [ana@harbour.example], enrolled: 2025-01-01}
        - {id: kim, name: Kim Bo, emails: [kim@harbour.example]}
      repositories: ["\(repository)"]

      """.utf8
    ).write(to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
    #expect(try command.run("scan").status == 0)
  }

  /// The commands that write pages and need no argument.
  private static func pageCommands() throws -> [[String]] {
    try CommandVerb.all().filter { verb in
      verb.arguments == 0 && verb.options.contains { $0.name == "--format" && $0.values.contains("html") }
    }.map(\.path)
  }

  @Test func helpNamesTheFormatsThatAreTaken() throws {
    try sealed { command in
      for arguments in [
        ["evidence", "--help"], ["me", "page", "--help"], ["highlights", "draft", "--help"], ["coverage", "--help"],
      ] {
        let help = try command.run(arguments, columns: 200).output
        #expect(help.contains("(values: text, markdown, html, json; default: text)"), "\(arguments)")
        #expect(!help.contains("csv"), "\(arguments)")
      }
      #expect(
        try command.run(["items", "list", "--help"], columns: 200).output.contains(
          "How it is written. (values: text, markdown, html, json, ndjson, csv; default: text)"))
      _ = try command.run("scan", try command.repository("payments"))
      let refused = try command.run("evidence", "ana@harbour.example", "--format", "csv")
      #expect(refused.status == 2 && refused.diagnostics.contains("csv"))
    }
  }

  @Test func aSponsorBriefFollowsTheTrustRules() throws {
    try sealed { command in
      try workspace(command)
      let brief = try command.run("sponsor", "ana", "--since", "2025-Q1")
      #expect(brief.status == 0, "\(brief.diagnostics)")
      #expect(brief.output.contains("To speak for Ana Keller"))
      #expect(brief.output.contains("What not to claim"))
      #expect(try command.run("me", "who-looked", "--person", "ana").output.contains("sponsor brief"))
      #expect(try command.run("sponsor", "kim").status == 4, "she was not told")
    }
    try sealed { command in
      try workspace(command, purposes: "[development]")
      #expect(try command.run("sponsor", "ana").status == 4)
      #expect(try command.run("highlights", "draft").status == 4)
    }
  }

  @Test func aBragDocumentIsReadyToTakeAlong() throws {
    try sealed { command in
      try workspace(command)
      let document = try command.run("me", "brag", "--person", "ana", "--format", "markdown")
      #expect(document.status == 0, "\(document.diagnostics)")
      #expect(document.output.hasPrefix("# What I worked on, Ana Keller\n"))
      #expect(document.output.contains("Retry budget") && document.output.contains("## For you to add"))
      #expect(try command.run("me", "brag", "--person", "ana", "--since", "2031-Q1", "--until", "2030-Q1").status == 2)
    }
  }

  @Test func theAssessmentFollowsTheConfiguration() throws {
    try sealed { command in
      try workspace(command)
      let before = try command.run("dpia", "--format", "markdown").output
      #expect(before.contains("| Ana Keller | 2025-01-01 |") && before.contains("| Kim Bo | not told yet"))
      #expect(!before.contains("Calibration preparation"))
      let file = "\(command.folder)/org.yaml"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try Data(
        (text.replacing("[development, recognition]", with: "[development, calibrationPreparation]")
          + "nightly: {reports: 7, vanishedFacts: drop, graceDays: 3}\n").utf8
      ).write(to: URL(fileURLWithPath: file))
      let after = try command.run("dpia", "--format", "markdown").output
      #expect(after.contains("Calibration preparation") && !after.contains("**Recognition:**"))
      #expect(after.contains("the last 7") && after.contains("dropped 3 days after"))
      let annex = try command.run("dpia", "--part", "annex")
      #expect(annex.status == 0 && annex.output.contains("Works council"))
      #expect(try command.run("dpia", "--part", "verdict").status == 2)
      for format in ["html", "json", "markdown", "text"] {
        #expect(try command.run("dpia", "--format", format).status == 0, "\(format)")
      }
    }
  }

  @Test(arguments: ["html", "md", "txt"])
  func aScanReportCanBeAPage(_ ending: String) throws {
    try sealed { command in
      let repository = try command.repository("payments")
      let scan = try command.run("scan", repository, "\(command.folder)/missing.git", "--report", "report.\(ending)")
      #expect(scan.status == 3)
      let page = try String(contentsOfFile: "\(command.folder)/report.\(ending)", encoding: .utf8)
      for expected in ["payments", "missing", "not read", "Warnings", "What could be seen", "all branches and tags"] {
        #expect(page.contains(expected), "\(expected)")
      }
      #expect(!page.contains("Ana") && !page.contains("Kim"), "it names no people")
    }
  }

  @Test func aWorkspacesTemplatesMakeItsPages() throws {
    try sealed { command in
      try workspace(command)
      let plain = try command.run("coverage", "--format", "html").output
      #expect(try command.run("templates", "export", "quote.mustache", "extra.css").status == 0)
      #expect(try command.run("coverage", "--format", "html").output == plain, "an unchanged template changes nothing")
      #expect(try command.run("templates", "export", "extra.css").status == 2, "nothing is written over")
      let own = "\(command.folder)/templates/extra.css"
      try Data(":root { --accent: #7a1f5c; }\n".utf8).write(to: URL(fileURLWithPath: own))
      #expect(try command.run("coverage", "--format", "html").output.contains("--accent: #7a1f5c"))
      #expect(try command.run("templates").output.contains("extra.css"))
      // Every command that writes a page, named or found; also from elsewhere.
      var pages = 0
      for verb in try ArtifactCommandsTests.pageCommands() {
        let page = try command.run(verb + ["--format", "html"]).output
        guard page.lowercased().hasPrefix("<!doctype html") else { continue }
        pages += 1
        #expect(page.contains("--accent: #7a1f5c"), "\(verb)")
      }
      #expect(pages > 15, "\(pages)")
      for named in [["--workspace", command.folder], ["--org", "\(command.folder)/org.yaml"]] {
        #expect(try command.run(["items", "--format", "html"] + named).output.contains("--accent: #7a1f5c"))
      }
      #expect(try command.run("templates", "check").status == 0)
      let broken = "\(command.folder)/templates/card.mustache"
      try Data("<article>\n{{#title}}\n".utf8).write(to: URL(fileURLWithPath: broken))
      for arguments in [["coverage", "--format", "html"], ["templates", "check"]] {
        let refused = try command.run(arguments)
        #expect(refused.status == 2 && refused.output.isEmpty)
        #expect(refused.diagnostics.contains("templates/card.mustache:"), "\(refused.diagnostics)")
      }
      #expect(try command.run("coverage").status == 0, "text needs no template")
      #expect(try command.run("templates", "show", "card.mustache").output.contains("{{{title}}}"))
      #expect(try command.run("templates", "show", "cards.mustache").status == 2)
    }
  }
}
