import Foundation
import Testing

@testable import DaylightCommands

/// The commands of the accountability framework as a manager meets them.
@Suite struct AccountabilityCommandsTests {
  private func sealed(_ body: (SealedCommand) throws -> Void) throws {
    let command = try SealedCommand()
    defer { command.remove() }
    try body(command)
  }

  private func put(_ text: String, _ name: String, _ command: SealedCommand) throws {
    let path = "\(command.folder)/\(name)"
    try FileManager.default.createDirectory(
      atPath: path.parentFolder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func text(_ name: String, _ command: SealedCommand) -> String {
    String(decoding: FileManager.default.contents(atPath: "\(command.folder)/\(name)") ?? Data(), as: UTF8.self)
  }

  private let organisation = """
    version: 1
    name: Harbour
    teams:
      - { id: payments, name: Payments }
      - { id: search, name: Search }
      - { id: mobile, name: Mobile }
    people:
      - { id: ana, name: Ana Keller, emails: [ana@harbour.example], manager: jonas, enrolled: 2025-01-01, teams: [payments] }
      - { id: kim, name: Kim Bo, emails: [kim@harbour.example], manager: jonas, enrolled: 2025-01-01, teams: [search] }
      - { id: mira, name: Mira Ode, emails: [mira@harbour.example], manager: jonas, enrolled: 2025-01-01, teams: [mobile] }
      - { id: jonas, name: Jonas Weber, emails: [jonas@harbour.example], enrolled: 2025-01-01 }

    """

  @Test func aNewWorkspaceLintsClean() throws {
    try sealed { command in
      #expect(try command.run("init", "w").status == 0)
      let lint = try command.run("lint", "--workspace", "w")
      #expect(lint.status == 0 && lint.output.isEmpty, "\(lint.output)\(lint.diagnostics)")
      #expect(lint.diagnostics.contains("nothing found"))
    }
  }

  @Test func theExampleWorkspaceLintsClean() throws {
    let lint = try WorkspaceLint(folder: ProjectFiles.path("config"), today: .init(year: 2026, month: 9, day: 1))
    #expect(lint.findings.filter { $0.severity >= .warning }.map(\.line) == [])
    for file in ["org.yaml", "map.yaml", "people/ana/charter.yaml", "fit.yaml", "outcomes.yaml", "warnings.yaml"] {
      #expect(lint.files.contains(file), "\(file) was read")
    }
  }

  @Test func aCharterIsDraftedFromTheMapAndCheckedUntilItIsWhole() throws {
    try sealed { command in
      try put(organisation, "org.yaml", command)
      let trial = CleanMaps.trials[0]
      try put(LintCorpus.map([CleanMaps.entries[0]], [trial]), "map.yaml", command)
      let dry = try command.run("charter", "draft", "ana", "--challenge", trial.id, "--coach", "kim", "--dry-run")
      #expect(
        dry.status == 0 && dry.output.contains("+person: ana") && text("people/ana/charter.yaml", command).isEmpty)
      let draft = try command.run(
        "charter", "draft", "ana", "--challenge", trial.id, "--coach", "kim", "--sponsor", "mira", "--from",
        "2026-07-01",
        "--until", "2026-12-31", "--yes")
      #expect(draft.status == 0, "\(draft.diagnostics)")
      let written = text("people/ana/charter.yaml", command)
      #expect(
        written.contains(trial.constraints[0]) && written.contains("from: jonas, to: ana")
          && written.contains("from: ana, to: jonas"))
      #expect(written.hasPrefix("# yaml-language-server: $schema=../../.daylight/schemas/charter.schema.json"))
      let check = try command.run("charter", "check", "ana")
      #expect(check.status == 1, "a draft is not whole: \(check.output)")
      #expect(check.output.contains("people/ana/charter.yaml:") && check.output.contains("[charter/unsigned]"))
      #expect(!check.output.contains("error: ") || check.output.contains("demand-without-support") == false)
      #expect(try command.run("charter", "draft", "ana").status == 2, "it is not overwritten")
      let page = try command.run("charter", "ana", "--format", "html")
      #expect(
        page.status == 0 && page.output.contains("What Ana Keller answers for")
          && page.output.contains("not signed yet"))
      #expect(try command.run("charter", "anna").diagnostics.contains("Did you mean 'ana'?"))
      #expect(try command.run("charter", "kim").status == 2)
    }
  }

  @Test func conversationsAreShownToTheTwoOnly() throws {
    try sealed { command in
      try put(organisation, "org.yaml", command)
      try put(
        "version: 1\nperson: ana\nmanager: jonas\nconversations:\n  - { on: 2026-08-01, observed: The secret talk about May }\n",
        "people/ana/charter.yaml", command)
      #expect(try command.run("charter", "ana").output.contains("The secret talk"))
      for reader in ["director", "executive"] {
        for format in ["text", "markdown", "html", "json"] {
          let page = try command.run("charter", "ana", "--for", reader, "--format", format)
          #expect(page.status == 0 && !page.output.contains("secret talk"), "\(reader), \(format)")
        }
      }
    }
  }

  @Test func findingsComeAsTextJSONAndSARIFWithADocumentedStatus() throws {
    try sealed { command in
      try put(organisation, "org.yaml", command)
      try put("version: 1\nperson: ana\noutcoms: []\nmanager: jonas\n", "people/ana/charter.yaml", command)
      try put("version: 1\nperson: kim\nwhy: Because.\n", "people/kim/charter.yaml", command)
      let plain = try command.run("lint")
      #expect(plain.status == 1)
      #expect(
        plain.output.contains(
          "people/ana/charter.yaml:3:1: error: outcoms: there is no such key. [file/unknown-key]\n    Did you mean 'outcomes'?"
        ))
      #expect(
        plain.output.contains("people/kim/charter.yaml:3:1: warning: ")
          && plain.output.contains("[pitfall/accountability-without-context]"))
      #expect(try command.run("lint", "--fail-on", "never").status == 0)
      #expect(try command.run("lint", "--fail-on", "error", "people/kim").status == 0)
      #expect(!(try command.run("lint", "people/kim").output.contains("people/ana")))
      // A misspelt path is no clean file; a path may be whole.
      for path in ["/nowhere", "people/kin", "out.sarif"] {
        let wrong = try command.run("lint", path)
        #expect(wrong.status == 2 && wrong.diagnostics.contains("people/kim/charter.yaml"), "\(wrong.diagnostics)")
      }
      let whole = try command.run("lint", "\(command.folder)/people/kim/")
      #expect(whole.output == (try command.run("lint", "people/kim").output) && whole.status == 1)
      #expect(whole.diagnostics.contains("in 1 of 1 files"), "\(whole.diagnostics)")
      let json = try command.run("lint", "--format", "json", "--fail-on", "never")
      let list = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
      #expect(list.count >= 3 && list.allSatisfy { $0["rule"] is String && $0["place"] is [String: Any] })
      let sarif = try command.run("lint", "--format", "sarif", "-o", "out.sarif", "--fail-on", "never")
      #expect(sarif.status == 0)
      let log = try #require(
        try JSONSerialization.jsonObject(with: Data(text("out.sarif", command).utf8)) as? [String: Any])
      #expect(log["version"] as? String == "2.1.0")
      let run = try #require((log["runs"] as? [[String: Any]])?.first)
      let results = try #require(run["results"] as? [[String: Any]])
      #expect(results.count == list.count)
      let rules = try #require(
        ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]])
      for result in results {
        let index = try #require(result["ruleIndex"] as? Int)
        #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      }
      #expect(try command.run("lint", "--workspace", "nowhere").status == 2)
    }
  }

  @Test func rulesExplainThemselves() throws {
    try sealed { command in
      let explain = try command.run("lint", "explain", "charter/activity-outcome")
      #expect(explain.status == 0 && explain.output.contains("Instead:") && explain.output.contains("pull requests"))
      #expect(try command.run("lint", "explain", "activity-outcome").status == 0, "the last part is enough")
      #expect(try command.run("lint", "explain", "charter/activity-outcom").diagnostics.contains("Did you mean"))
      let rules = try command.run("lint", "rules", "--format", "csv")
      for id in [
        "pitfall/coddling-under-pressure", "pitfall/accountability-without-context", "pitfall/micromanagement",
        "pitfall/only-boring", "pitfall/unclear-success", "file/unknown-key",
      ] {
        #expect(rules.output.contains(id))
      }
    }
  }

  @Test func answersAndStatementsAreWrittenWhereTheyBelong() throws {
    try sealed { command in
      try put(organisation, "org.yaml", command)
      #expect(try command.run("fit").output.contains("5 of 5 questions are open"))
      #expect(
        try command.run("fit", "answer", "ladder", "yes", "--because", "HR: asked \"twice\"", "--yes").status == 0)
      #expect(try command.run("fit", "answer", "leadershipDefined", "no", "--yes").status == 0)
      let fit = try command.run("fit")
      #expect(fit.output.contains("It fits, because a ladder") && fit.output.contains("HR: asked"))
      #expect(try command.run("map").output.contains("Provisional"))
      #expect(try command.run("fit", "answer", "lader", "yes").diagnostics.contains("Did you mean 'ladder'?"))
      for (quarter, direction) in [("2026-Q2", "same"), ("2026-Q3", "better"), ("2026-Q3", "worse")] {
        let tell = try command.run(
          "outcomes", "tell", quarter, "friction", direction, "--because", "Sales asks first", "--told-by", "sales",
          "--yes")
        #expect(tell.status == 0, "\(tell.diagnostics)")
      }
      let outcomes = try command.run("outcomes", "--format", "markdown")
      #expect(
        outcomes.output.contains("as before") && outcomes.output.contains("worse")
          && !outcomes.output.contains("| better |"))
      #expect(outcomes.output.contains("No repository has been read"))
      let lint = try command.run("lint")
      #expect(lint.status == 0, "\(lint.output)")
    }
  }

  @Test func onlyTheTextThatIsHandedOverIsRead() throws {
    try sealed { command in
      try put(organisation, "org.yaml", command)
      try put("We only get tickets.\nNobody tells us why.\n", "note.txt", command)
      let page = try command.run("fit", "signals", "note.txt")
      #expect(page.status == 0 && page.output.contains("Line 1") && page.output.contains("only get tickets"))
      let piped = try command.run(
        ["fit", "signals", "-", "--format", "json"], input: Array("I want to own something bigger.".utf8))
      #expect(piped.output.contains("asksForResponsibility"))
      #expect(try command.run("fit", "signals", "missing.txt").status == 2)
      try put("a\u{0}b", "binary", command)
      #expect(try command.run("fit", "signals", "binary").status == 2)
    }
  }

  @Test func warningsEndWithAStatusAndGoIntoTheMinutes() throws {
    try sealed { command in
      try put(organisation, "org.yaml", command)
      #expect(try command.run("warnings").status == 0)
      try put(
        "version: 1\npulses:\n  - { on: 2026-03-01, answers: 20, blamed: 12, challenged: 3 }\n", "warnings.yaml",
        command)
      let warnings = try command.run("warnings")
      #expect(warnings.status == 3 && warnings.output.contains("More support"))
      let session =
        "version: 1\nquarter: 2026-Q1\nseed: a\nheld: 2026-03-20\ncandidates: []\ndecisions:\n  - { what: WHAT, owner: jonas, due: 2026-06-01 }\n"
      try put(
        session.replacingOccurrences(of: "WHAT", with: "Move the session by a week"), "calibration/2026-Q1.yaml",
        command)
      #expect(try command.run("lint").output.contains("[minutes/remedy-not-carried]"))
      try put(
        session.replacingOccurrences(of: "WHAT", with: "Agree on coaching for everybody"), "calibration/2026-Q1.yaml",
        command)
      let lint = try command.run("lint")
      #expect(lint.status == 0, "\(lint.output)")
    }
  }

  @Test func purposeDevelopmentIsNeeded() throws {
    try sealed { command in
      try put("version: 1\npurposes: [recognition]\n", "org.yaml", command)
      for arguments in [["map"], ["fit"], ["charter", "ana"], ["outcomes"], ["warnings"]] {
        #expect(try command.run(arguments).status == 4)
      }
    }
  }

  @Test func f35GitSuggestsEntriesAndPeopleTakeThemOver() throws {
    try sealed { command in
      let repository = "\(command.folder)/payments.git"
      try MapHistory.write(repository, git: SealedGit(home: command.folder))
      try put(organisation + "repositories: [{ id: payments, path: \(repository) }]\n", "org.yaml", command)
      let scan = try command.run("scan")
      #expect(scan.status == 0, "\(scan.diagnostics)")
      let proposals = try command.run("map", "propose", "--format", "json")
      #expect(proposals.status == 0, "\(proposals.diagnostics)")
      let list = try #require(try JSONSerialization.jsonObject(with: Data(proposals.output.utf8)) as? [[String: Any]])
      let reasons = list.compactMap { $0["reason"] as? String }
      #expect(reasons.contains("documentAcrossTeams") && reasons.contains("unownedArea"), "\(proposals.output)")
      let page = try command.run("map", "propose")
      #expect(
        page.output.contains("Retry budget") && page.output.contains("tools/release")
          && !page.output.contains("src/core"))
      let id = try #require(
        page.output.split(separator: "(").compactMap { part -> String? in
          let word = String(part.prefix { $0 != ")" })
          return word.count == 8 && word.allSatisfy(\.isHexDigit) ? word : nil
        }.first)
      let add = try command.run("map", "add", "retries", "--proposal", id, "--yes")
      #expect(add.status == 0, "\(add.diagnostics)")
      #expect(text("map.yaml", command).contains("found:"))
      #expect(!(try command.run("map", "propose").output.contains(id)), "what is in the map is not suggested again")
      #expect(try command.run("lint").output.contains("[map/incomplete-entry]"), "only people know the rest")
    }
  }

  @Test func f51OpenProposalsWithoutAGoalAreFoundInRepositories() throws {
    try sealed { command in
      let repository = "\(command.folder)/payments.git"
      try MapHistory.write(repository, git: SealedGit(home: command.folder))
      try put(organisation + "repositories: [{ id: payments, path: \(repository) }]\n", "org.yaml", command)
      #expect(try command.run("scan").status == 0)
      let page = try command.run("map", "pushback", "--format", "markdown")
      #expect(page.status == 0, "\(page.diagnostics)")
      #expect(page.output.contains("Rewrite the ledger in Rust") && !page.output.contains("Retry budget"))
      #expect(!page.output.contains("Rewrite the search"), "it names customers")
      try put("# Adopt GraphQL\n\nIt is what one uses today.\n", "p.md", command)
      #expect(try command.run("map", "pushback", "p.md").output.contains("new technology"))
    }
  }
}
