import DaylightCore
import Foundation
import Testing

@testable import DaylightCommands

/// The whole cycle on an invented company: scan, packs, highlights, audits, plans, session, adjusted plans, charters,
/// lint, next quarter.
///
/// Small in everyday's tests. `DAYLIGHT_CYCLE=full` makes it 300 people over eight quarters and prints how long each part
/// took; with `DAYLIGHT_CYCLE_KEEP=FOLDER` the workspace and every page stay there to be read.
@Suite(.serialized) struct WholeCycleTests {
  private static let isFull = ProcessInfo.processInfo.environment["DAYLIGHT_CYCLE"] == "full"

  @Test func theCycleRunsFromScanToTheNextQuarter() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let git = SealedGit(home: command.folder)
    let company =
      WholeCycleTests.isFull ? InventedCompany(teams: 30, quarters: 8) : InventedCompany(teams: 6, quarters: 4)
    var cycle = try CompanyCycle(company, command, git)
    let last = company.quarters - 1
    try cycle.writeRepositories(through: last - 1)
    let people = company.candidates.map(company.id)
    func succeeds(_ outcome: SealedCommand.Outcome, _ expected: Int32 = 0, _ line: Int = #line) {
      #expect(outcome.status == expected, "line \(line): \(outcome.diagnostics.suffix(2_000))")
    }
    // The quarter before the last one is the first that is talked about.
    let first = Quarter(year: 2025, quarter: 1).advanced(by: last - 1)
    let second = first.advanced(by: 1)

    succeeds(try cycle.timed("scan") { try $0.run("scan") })
    try cycle.timed("packs") { cycle in
      for person in people {
        succeeds(try cycle.run("evidence", person, "--format", "html", "-o", "pack-\(person).html"))
      }
    }
    succeeds(try cycle.timed("highlights") { try $0.run("highlights", "draft", "-o", "highlights.txt") })
    try cycle.timed("audits") { cycle in
      for person in people {
        succeeds(try cycle.run("audit", person, "--format", "html", "-o", "audit-\(person).html"))
      }
    }
    try cycle.timed("starts") { cycle in
      for (index, person) in people.enumerated() {
        succeeds(
          try cycle.run(
            "start", person, "--yes", "--quarter", "\(first)", "--problem",
            "Two teams keep their own list of countries, and the lists differ.", "--why",
            "Orders to six countries fail.",
            "--team", "t\(index)", "--team", "t\((index + 1) % company.teams)", "--co-owner",
            company.id(company.candidate(of: (index + 1) % company.teams) + 1), "--safety-net",
            "Both managers look every Friday.",
            "--may-decide", "Everything but the order of teams.", "--sponsor",
            company.id(company.manager(of: (index + 2) % company.teams)), "--format", "markdown", "-o",
            "start-\(person).md"))
      }
    }
    let checked = try cycle.timed("plan check") { try $0.run("plan", "check", "--format", "json") }
    // The drafts hold what the options said; only work in git is still missing, and that is no finding of the file.
    #expect(checked.status == 0, "\(checked.output.prefix(2_000)) \(checked.diagnostics.prefix(800))")
    try cycle.timed("session") { cycle in
      succeeds(
        try cycle.run(
          "calibrate", "agenda", "--quarter", "\(first)", "--chair", "p0", "--member", "p10", "--seed", "5eed", "--yes",
          "--format", "html", "-o", "agenda.html"))
      try cycle.talk(in: "\(first)")
      succeeds(try cycle.run("calibrate", "minutes", "--quarter", "\(first)", "-o", "minutes.txt"))
      succeeds(try cycle.run("calibrate", "patterns", "--quarter", "\(first)", "-o", "patterns.txt"))
      succeeds(
        try cycle.run("calibrate", "patterns", "--outside", "--quarter", "\(first)", "-o", "patterns-outside.txt"))
      for person in people {
        succeeds(
          try cycle.run(
            "plan", "close", person, "--learned", "Ask the other team for its numbers before the first draft.",
            "--course",
            "changed", "--yes"))
      }
      succeeds(try cycle.run("calibrate", "adjust", "--quarter", "\(first)", "--yes"))
    }
    try cycle.timed("charters") { cycle in
      try cycle.writeMap()
      for (index, person) in people.enumerated() {
        let (manager, coach) = (
          company.id(company.manager(of: index)), company.manager(of: (index + 1) % company.teams)
        )
        succeeds(
          try cycle.run(
            "charter", "draft", person, "--yes", "--coach", company.id(coach), "--mentor",
            company.id(coach + 2), "--sponsor", company.id(company.manager(of: (index + 2) % company.teams))))
        try cycle.agree(on: person, manager: manager, mentor: company.id(coach + 2))
        succeeds(try cycle.run("charter", "check", person))
        succeeds(try cycle.run("charter", person, "--format", "html", "-o", "charter-\(person).html"))
      }
    }
    let lint = try cycle.timed("lint") { try $0.run("lint", "--format", "json") }
    // Every file of the workspace is sound, but for what nobody has said yet: the adjusted quarters' teams and nets, and
    // the candidate who is not ready yet without anything tried.
    let alarms = try #require(
      try JSONSerialization.jsonObject(with: Data(lint.output.utf8)) as? [[String: Any]], "\(lint.diagnostics)")
    #expect(
      Set(alarms.compactMap { $0["rule"] as? String }).isSubset(of: [
        "plan/vague-stretch", "plan/lead-standard", "plan/overdue", "calibration/not-yet-loop",
      ]), "\(lint.output.prefix(3_000))")
    #expect(lint.diagnostics.contains("of \(people.count * 2 + 3) files"), "\(lint.diagnostics)")
    // What the room agreed stands in the plans, with the finding that it answers.
    let session = try String(contentsOfFile: "\(cycle.workspace)/calibration/\(first).yaml", encoding: .utf8)
    let plans = try people.map {
      try String(contentsOfFile: "\(cycle.workspace)/people/\($0)/plan.yaml", encoding: .utf8)
    }
    let adjusted = plans.filter { $0.contains("calibration/\(first).yaml: the room says") }
    #expect(adjusted.count == session.components(separatedBy: "next: ").count - 1)
    #expect(adjusted.count > 0 && adjusted.count < people.count)
    #expect(plans.allSatisfy { $0.hasPrefix("# yaml-language-server") })

    try cycle.writeRepositories(through: last)
    try cycle.timed("next quarter") { cycle in
      succeeds(try cycle.run("scan"))
      succeeds(try cycle.run("pipeline", "--format", "html", "-o", "pipeline.html"))
      succeeds(
        try cycle.run(
          "calibrate", "agenda", "--quarter", "\(second)", "--chair", "p0", "--seed", "5eed2", "--yes", "--format",
          "html",
          "-o", "agenda2.html"))
      try cycle.talk(in: "\(second)")
      succeeds(try cycle.run("calibrate", "minutes", "--quarter", "\(second)", "-o", "minutes2.txt"))
      for person in people.prefix(3) {
        succeeds(try cycle.run("plan", "show", person, "--format", "html", "-o", "plan-\(person).html"))
      }
    }
    let pipeline = try String(contentsOfFile: "\(command.folder)/pipeline.html", encoding: .utf8)
    #expect(pipeline.contains("Waiting room") && pipeline.contains("lead a technical standard"))
    if WholeCycleTests.isFull {
      for (part, seconds) in cycle.times { print("\(part): \((seconds * 10).rounded() / 10) s") }
      print("together: \(((cycle.times.map(\.1).reduce(0, +)) * 10).rounded() / 10) s")
    }
    if let keep = ProcessInfo.processInfo.environment["DAYLIGHT_CYCLE_KEEP"] {
      try? FileManager.default.removeItem(atPath: keep)
      try FileManager.default.copyItem(atPath: command.folder, toPath: keep)
    }
  }

  @Test func f11AndF55TheManagerWhoWroteTheStandardIsFoundInGit() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let git = SealedGit(home: command.folder)
    let company = InventedCompany(teams: 3, quarters: 2)
    let cycle = try CompanyCycle(company, command, git)
    try cycle.writeRepositories(through: 1)
    #expect(try cycle.run("scan").status == 0)
    let plan = """
      version: 1
      person: p1
      quarters:
        - stage: Q2
          quarter: 2025-Q2
          problem: Each team limits retries in its own way, so that nobody can say what happens.
          teams: [t0, t1, t2]
          owners: [p1]
          support: review
          expects: [Two teams take it up.]
          ends: 2025-06-30
          work: ["repo0:docs/standards/retries.md"]
      """
    try FileManager.default.createDirectory(atPath: "\(cycle.workspace)/people/p1", withIntermediateDirectories: true)
    try Data(plan.utf8).write(to: URL(fileURLWithPath: "\(cycle.workspace)/people/p1/plan.yaml"))
    let check = try cycle.run("plan", "check", "p1", "--format", "json")
    #expect(check.status == 3, "\(check.diagnostics)")
    #expect(check.output.contains("plan/contradicted"), "\(check.output)")
    #expect(check.output.contains("the manager, wrote most of it"))
    #expect(check.output.contains("people/p1/plan.yaml"))
    // A charter that calls it hers is asked about, too.
    let charter = """
      version: 1
      person: p1
      manager: p0
      outcomes:
        - id: retries
          result: Clients stop asking again and again when a service is slow.
          work: ["repo0:docs/standards/retries.md"]
      """
    try Data(charter.utf8).write(to: URL(fileURLWithPath: "\(cycle.workspace)/people/p1/charter.yaml"))
    for command in [["charter", "check", "p1"], ["lint"]] {
      let lint = try cycle.run(command)
      #expect(lint.status == 1, "\(lint.diagnostics)")
      let line = lint.output.split(separator: "\n").first { $0.contains("wrote most of") } ?? ""
      #expect(
        line.contains("people/p1/charter.yaml:7:") && line.hasSuffix("[pitfall/micromanagement]"), "\(lint.output)")
      #expect(lint.output.contains("In git: repo0 "))
    }
    let show = try cycle.run("plan", "show", "p1")
    #expect(show.output.contains("In git: repo0 "), "\(show.output)")
  }
}
