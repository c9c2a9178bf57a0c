import DaylightCore
import Foundation
import Testing

@testable import DaylightCommands

/// The commands about the pipeline as managers meet them.
@Suite struct PipelineCommandsTests {
  /// A workspace with Ana, Kim and their manager, and a scanned repository.
  private func workspace(_ org: String? = nil, _ body: (SealedCommand) throws -> Void) throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let repository = try command.repository("payments")
    let text =
      org ?? """
        version: 1
        name: Harbour
        teams: [{ id: payments }, { id: search }]
        people:
          - { id: ana, name: Ana Keller, emails: [ana@harbour.example], enrolled: 2025-01-01, manager: jonas, teams: [payments] }
          - { id: kim, name: Kim Bo, emails: [kim@harbour.example], enrolled: 2025-01-01, manager: jonas, teams: [search] }
          - { id: jonas, name: Jonas Weber, emails: [jonas@harbour.example], enrolled: 2025-01-01, teams: [payments] }
        repositories: ["REPOSITORY"]
        """
    try Data(text.replacing("REPOSITORY", with: repository).utf8).write(
      to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
    let scan = try command.run("scan")
    #expect(scan.status == 0, "\(scan.diagnostics)")
    try body(command)
  }

  private func file(_ command: SealedCommand, _ name: String) -> String? {
    try? String(contentsOfFile: "\(command.folder)/\(name)", encoding: .utf8)
  }

  private func write(_ text: String, _ command: SealedCommand, _ name: String) throws {
    let url = URL(fileURLWithPath: "\(command.folder)/\(name)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  @Test func f25StartDraftsAPlanAndAStoryAndEndsWithThreeSteps() throws {
    try workspace { command in
      let trial = try command.run("start", "ana", "--dry-run")
      #expect(trial.status == 0, "\(trial.diagnostics)")
      #expect(trial.output.contains("+++ b/people/ana/plan.yaml") && trial.output.contains("+person: ana"))
      #expect(file(command, "people/ana/plan.yaml") == nil)
      let start = try command.run(
        "start", "ana", "--yes", "--problem", "Retries: nobody limits them", "--co-owner", "@kim", "--team", "payments",
        "--team", "search")
      #expect(start.status == 0, "\(start.diagnostics)")
      for step in ["1. Read the audit together", "2. ", "3. "] {
        #expect(start.output.contains(step), "\(start.output)")
      }
      let plan = try #require(file(command, "people/ana/plan.yaml"))
      #expect(plan.contains("problem: \"Retries: nobody limits them\"") && plan.contains("owners: [ana, kim]"))
      #expect(plan.contains("backup: jonas"))
      #expect(start.diagnostics.contains("--- /dev/null"))
      // Beginning again keeps what is there.
      let again = try command.run("start", "ana", "--yes")
      #expect(again.status == 0 && file(command, "people/ana/plan.yaml") == plan)
    }
  }

  @Test(arguments: ["text", "markdown", "html", "json"])
  func everyPageComesInEveryFormat(_ format: String) throws {
    try workspace { command in
      _ = try command.run("start", "ana", "--yes", "-o", "x")
      try write(
        PlanText.new(
          CalibrationSession(
            quarter: Quarter(year: 2025, quarter: 4), seed: "x", chair: PersonID("jonas"),
            candidates: [.init(person: PersonID("ana"), stage: .coOwn)])), command, "calibration/2025-Q4.yaml")
      for arguments in [
        ["audit", "ana"], ["plan", "ana"], ["pipeline"], ["calibrate", "agenda", "--quarter", "2025-Q4"],
        ["calibrate", "minutes", "--quarter", "2025-Q4"], ["calibrate", "patterns", "--quarter", "2025-Q4"],
        ["start", "ana", "--dry-run", "-o", "start.out"],
      ] {
        let outcome = try command.run(arguments + ["--format", format])
        #expect(outcome.status == 0, "\(arguments): \(outcome.diagnostics)")
        let text = arguments.contains("start.out") ? file(command, "start.out") ?? "" : outcome.output
        #expect(!text.isEmpty, "\(arguments)")
        if format == "json" {
          let record = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
          let kind = try #require(record?["kind"] as? String)
          let schema = try JSONSchema(file: ProjectFiles.path("config/schemas/artifacts/\(kind).schema.json"))
          #expect(try schema.problems(Data(text.utf8)) == [], "\(arguments)")
        }
      }
    }
  }

  @Test(arguments: [80, 160])
  func pagesFitTheTerminal(_ columns: Int) throws {
    try workspace { command in
      _ = try command.run("start", "ana", "--yes", "-o", "x")
      for arguments in [["audit", "ana"], ["plan", "show", "ana"], ["pipeline"], ["plan", "check"]] {
        for line in try command.run(arguments, columns: columns).output.split(separator: "\n") {
          #expect(line.count <= columns, "\(arguments): \(line)")
        }
      }
    }
  }

  @Test func commentsAndOrderStayWhenAQuarterIsClosed() throws {
    try workspace { command in
      let plan = """
        # Agreed on a walk.
        person: ana   # the first one
        version: 1
        quarters:
          - { stage: Q1, quarter: 2025-Q4, owners: [ana, kim] }   # short
        sponsor: kim

        """
      try write(plan, command, "people/ana/plan.yaml")
      let close = try command.run(
        "plan", "close", "ana", "--learned", "Begin with the other team's numbers.", "--course", "stumbled", "--on",
        "2026-01-09", "--yes")
      #expect(close.status == 0, "\(close.diagnostics)")
      let new = try #require(file(command, "people/ana/plan.yaml"))
      #expect(new.contains("# Agreed on a walk.\nperson: ana   # the first one\n"))
      #expect(
        new.contains(
          "owners: [ana, kim], closed: { \"on\": 2026-01-09, course: stumbled, learning: [Begin with the other team's numbers.] } }   # short"
        ), "\(new)")
      #expect(try command.run("plan", "close", "ana", "--learned", "x").status == 2)
      #expect(try command.run("plan", "close", "ana").status == 2)
    }
  }

  @Test func mistakesInAPlanAreToldWithPlaceAndSuggestion() throws {
    try workspace { command in
      try write(
        "version: 1\nperson: ana\nquarters:\n  - stage: Q1\n    quater: 2025-Q4\n    backup: jonsa\n", command,
        "people/ana/plan.yaml")
      let show = try command.run("plan", "show", "ana")
      #expect(show.status == 2)
      #expect(show.diagnostics.contains("people/ana/plan.yaml:5:5: error: quarters[0].quater: there is no such key."))
      #expect(show.diagnostics.contains("Did you mean 'quarter'?"))
      #expect(
        show.diagnostics.contains(
          "plan.yaml:6:13: error: quarters[0].backup: no person on the roster is called 'jonsa'."))
      #expect(show.diagnostics.contains("Did you mean 'jonas'?"))
      #expect(try command.run("plan", "check").status == 2)
      let pipeline = try command.run("pipeline")
      #expect(pipeline.status == 0 && pipeline.output.contains("cannot be read"))
    }
  }

  @Test func nobodyIsAuditedBeforeTheyWereTold() throws {
    let org = """
      version: 1
      people:
        - { id: ana, name: Ana Keller, emails: [ana@harbour.example], candidate: true }
        - { id: kim, name: Kim Bo, emails: [kim@harbour.example], enrolled: 2025-01-01, candidate: true }
      repositories: ["REPOSITORY"]
      """
    try workspace(org) { command in
      for arguments in [
        ["audit", "ana"], ["start", "ana", "--yes"], ["plan", "create", "ana", "--yes"], ["plan", "ana"],
      ] {
        let refused = try command.run(arguments)
        #expect(refused.status == 4, "\(arguments) \(refused.diagnostics)")
        #expect(refused.output.isEmpty)
      }
      #expect(file(command, "people/ana/plan.yaml") == nil)
      let agenda = try command.run("calibrate", "agenda", "--quarter", "2025-Q4", "--yes")
      #expect(agenda.status == 0, "\(agenda.diagnostics)")
      #expect(agenda.output.contains("Not talked about") && agenda.output.contains("Ana Keller"))
      #expect(file(command, "calibration/2025-Q4.yaml")?.contains("person: ana") == false)
    }
  }

  @Test func readingAnAuditIsWrittenDownForWhomItIsAbout() throws {
    try workspace { command in
      _ = try command.run("audit", "ana")
      let log = try command.run("me", "who-looked", "--person", "ana").output
      #expect(log.contains("capability-gap audit"))
    }
  }

  @Test func purposesThatWereNotAgreedAreRefused() throws {
    let org = """
      version: 1
      purposes: [recognition]
      people: [{ id: ana, name: Ana Keller, emails: [ana@harbour.example], enrolled: 2025-01-01 }]
      repositories: ["REPOSITORY"]
      """
    try workspace(org) { command in
      for arguments in [["audit", "ana"], ["pipeline"], ["calibrate", "agenda"], ["start", "ana"]] {
        let refused = try command.run(arguments)
        #expect(refused.status == 4, "\(arguments)")
      }
    }
  }

  @Test func noFigureIsAttachedToAPersonAnywhere() throws {
    try workspace { command in
      _ = try command.run("start", "ana", "--yes", "-o", "x")
      for arguments in [["audit", "ana"], ["pipeline"], ["plan", "ana"]] {
        let record = try JSONSerialization.jsonObject(
          with: Data(try command.run(arguments + ["--format", "json"]).output.utf8))
        var numbers: [String] = []
        func walk(_ value: Any, _ path: String) {
          if let object = value as? [String: Any] {
            for (key, inner) in object { walk(inner, "\(path).\(key)") }
          } else if let list = value as? [Any] {
            for inner in list { walk(inner, path) }
          } else if value is NSNumber, !(value is Bool) {
            numbers.append(path)
          }
        }
        walk(record, "")
        // Versions, lines in files, and what an item or the whole organisation says; nothing about a person.
        let allowed = [
          ".version", ".ruleVersion", ".line", ".column", ".coverage.", ".items.", "isBorderline", "isChosenByHand",
          ".seen", ".of",
        ]
        for path in numbers { #expect(allowed.contains { path.contains($0) }, "\(arguments): \(path)") }
      }
    }
  }

  @Test func initMakesAWorkspaceWithSchemasThatLintsClean() throws {
    try workspace { command in
      #expect(try command.run("init", "new").status == 0)
      for form in WorkspaceForms.all {
        #expect(file(command, "new/.daylight/schemas/\(form.schemaName)") == form.schema)
      }
      let check = try command.run("plan", "check", "--workspace", "new", "--state", "other")
      #expect(check.status == 0, "\(check.diagnostics)")
      let pipeline = try command.run("pipeline", "--workspace", "new", "--state", "other")
      #expect(pipeline.status == 0 && pipeline.output.contains("no repository has been read"), "\(pipeline.output)")
    }
  }

  @Test func f24TheMinutesSayWhereTheyGoRoundInCircles() throws {
    try workspace { command in
      for quarter in ["2025-Q3", "2025-Q4"] {
        try write(
          "version: 1\nquarter: \(quarter)\nseed: a\nchair: jonas\ncandidates:\n  - { person: ana, stage: Q1, gap: scope, verdict: notYet }\n",
          command, "calibration/\(quarter).yaml")
      }
      let minutes = try command.run("calibrate", "minutes", "--quarter", "2025-Q4")
      #expect(minutes.status == 0, "\(minutes.diagnostics)")
      #expect(minutes.output.contains("Going round in circles"))
      let earlier = try command.run("calibrate", "minutes", "--quarter", "2025-Q3").output
      #expect(!earlier.contains("Going round"))
      // The session that there is, whatever quarter the facts end in.
      #expect(try command.run("calibrate", "minutes").output == minutes.output)
    }
  }

  @Test func whoIsInTheRoomIsSaidToBeNoCandidate() throws {
    try workspace { command in
      let agenda = try command.run("calibrate", "agenda", "--chair", "jonas", "--member", "kim", "--yes")
      #expect(agenda.status == 0, "\(agenda.diagnostics)")
      #expect(agenda.output.contains("Kim Bo: in the room, and so no candidate"), "\(agenda.output)")
      let patterns = try command.run("calibrate", "patterns")
      #expect(patterns.output.contains("Nothing is recorded yet"), "\(patterns.output)")
    }
  }

  @Test func f72WarningSignsPutTheirRemediesIntoTheNextMinutes() throws {
    try workspace { command in
      try write(
        "version: 1\npulses:\n  - { on: 2025-11-08, answers: 12, blamed: 7, challenged: 3 }\n", command, "warnings.yaml"
      )
      let name = "calibration/2025-Q4.yaml"
      let agenda = try command.run("calibrate", "agenda", "--quarter", "2025-Q4", "--chair", "jonas", "--yes")
      #expect(agenda.status == 0, "\(agenda.diagnostics)")
      #expect(agenda.output.contains("Look at this first") && agenda.output.contains("7 felt blamed"))
      let made = try #require(file(command, name))
      #expect(made.contains("what: \"More support: ") && made.contains("what: \"Clearer expectations: "), "\(made)")
      // Nobody has them yet: before the session that is no finding, after it, it is.
      #expect(try command.run("lint", name).status == 0)
      try write(made.replacing("quarter: 2025-Q4", with: "quarter: 2025-Q4\nheld: 2025-12-01"), command, name)
      let lint = try command.run("lint", name)
      #expect(lint.status == 1 && lint.output.contains("calibration/decision"), "\(lint.output)")
      #expect(!lint.output.contains("minutes/remedy-not-carried"))
      // A file that is there gets them, too, once; comments stay.
      try write(
        "version: 1 # ours\nquarter: 2025-Q4\nseed: a\ndecisions:\n  - what: Agree on coaching for both.   # Lena\n",
        command,
        name)
      let again = try command.run("calibrate", "agenda", "--quarter", "2025-Q4", "--yes")
      #expect(again.status == 0, "\(again.diagnostics)")
      let added = try #require(file(command, name))
      #expect(added.hasPrefix("version: 1 # ours\n") && added.contains("for both.   # Lena"))
      #expect(!added.contains("More support") && added.contains("Clearer expectations"), "\(added)")
      _ = try command.run("calibrate", "agenda", "--quarter", "2025-Q4", "--yes")
      #expect(file(command, name) == added)
    }
  }

  @Test func adjustmentsAreReadBeforeTheyAreWritten() throws {
    try workspace { command in
      try write(
        "version: 1\nquarter: 2025-Q4\nseed: a\nchair: jonas\ncandidates:\n  - { person: ana, stage: Q1, gap: scope, verdict: moveOn, next: Lead the standard for retries with search. }\n  - { person: kim, stage: Q1, verdict: goOn, noSlot: true }\n",
        command, "calibration/2025-Q4.yaml")
      for format in ["text", "markdown", "html", "json"] {
        let adjust = try command.run(
          "calibrate", "adjust", "--quarter", "2025-Q4", "--dry-run", "--format", format, "-o", "page")
        #expect(adjust.status == 0, "\(adjust.diagnostics)")
        let page = try #require(file(command, "page"))
        #expect(
          page.contains("Lead the standard for retries") && page.contains(format == "json" ? "kim" : "There is no slot")
        )
        if format == "json" {
          let schema = try JSONSchema(file: ProjectFiles.path("config/schemas/artifacts/planAdjustments.schema.json"))
          #expect(try schema.problems(Data(page.utf8)) == [])
        }
      }
      #expect(file(command, "people/ana/plan.yaml") == nil)
      let create = try command.run("plan", "create", "kim", "--yes", "--problem", "Two teams page each other at night.")
      #expect(create.status == 0 && create.output.contains("Apprenticeship of Kim Bo"), "\(create.diagnostics)")
      #expect(
        create.output.contains("Two teams page each other") && create.output.contains("names nobody as backup") == false
      )
      #expect(create.output.contains("What the checks say"))
    }
  }

  @Test func theShippedExamplesHaveNothingToMend() throws {
    let workspace = try WorkspaceFiles(folder: ProjectFiles.path("config"))
    let files = PipelineFiles(workspace)
    let plans = try files.plans()
    #expect(plans.count == 1)
    for (_, file) in plans {
      let placed = try #require(file.placed, "\(file.findings)")
      let manager = workspace.organisation.people.first { $0.id == placed.value.person }?.manager
      let today = CalendarDay(year: 2026, month: 11, day: 1)
      #expect(PlanReview.findings(in: PlanReview(placed, manager: manager, today: today)).map(\.line) == [])
    }
    for file in try files.sessions() {
      let placed = try #require(file.placed, "\(file.findings)")
      #expect(SessionReview.findings(in: SessionReview(placed, earlier: [], plans: [:])).map(\.line) == [])
    }
    #expect(try files.sessions().count == 1)
  }
}
