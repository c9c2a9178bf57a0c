import Foundation
import Testing

/// Who may read and write what of the pipeline: the person, the manager, members of a session, a sponsor, senior leaders,
/// and a manager of others.
@Suite struct PipelineRolesTests {
  private struct Company {
    let command: SealedCommand

    init() throws {
      command = try SealedCommand()
      _ = try command.repository("payments")
      try seat("jonas")
      let scan = try command.run("scan")
      #expect(scan.status == 0, "\(scan.diagnostics)")
    }

    /// Puts somebody at the keyboard.
    func seat(_ me: String, opens: String = "2025-01-01", closes: String = "2099-12-31") throws {
      func person(_ id: String, _ name: String, _ rest: String = "") -> String {
        let login = id == me ? NSUserName() : "nobody-\(id)"
        return
          "  - {id: \(id), name: \(name), emails: [\(id)@harbour.example], enrolled: 2025-01-01, logins: [\"\(login)\"]\(rest)}\n"
      }
      let org =
        "version: 1\nteams: [{id: payments}, {id: search}]\npeople:\n"
        + person("ana", "Ana Keller", ", manager: jonas, teams: [payments], candidate: true")
        + person("kim", "Kim Bo", ", manager: amara, teams: [search], candidate: true")
        + person("jonas", "Jonas Weber", ", teams: [payments]") + person("amara", "Amara Okafor")
        + person("priya", "Priya Raman") + person("sam", "Sam Ost") + """
          roles:
            administrators: [sam]
            seniorLeaders: [priya]
            sessions: [{id: 2025-Q4, members: [jonas, amara], about: [ana, kim], opens: \(opens), closes: \(closes)}]
          repositories: ["\(command.folder)/payments.git"]
          """
      try Data(org.utf8).write(to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
    }

    func status(_ arguments: [String]) throws -> Int32 {
      let outcome = try command.run(arguments)
      if outcome.status == 4 {
        #expect(outcome.diagnostics.hasPrefix("Refused: "), "\(arguments): \(outcome.diagnostics)")
        #expect(outcome.output.isEmpty, "\(arguments)")
      }
      return outcome.status
    }
  }

  @Test func f75EachRoleReadsAndWritesWhatIsItsOwn() throws {
    let company = try Company()
    defer { company.command.remove() }
    let session = ["--quarter", "2025-Q4"]
    #expect(
      try company.status(
        ["start", "ana", "--yes", "--problem", "Two teams keep their own list of banks.", "--sponsor", "priya"]) == 0)
    #expect(
      try company.status(["calibrate", "agenda", "--chair", "amara", "--member", "jonas", "--yes"] + session) == 0)
    // What each may do, in order of the commands: yes or no.
    let commands: [[String]] = [
      ["audit", "ana"], ["plan", "show", "ana"], ["plan", "create", "ana", "--dry-run"], ["sponsor", "ana"],
      ["charter", "draft", "ana", "--dry-run"], ["calibrate", "minutes"] + session,
      ["calibrate", "patterns"] + session, ["calibrate", "patterns", "--outside"] + session, ["warnings"],
    ]
    let allowed: [(who: String, deeds: String)] = [
      ("ana", "yyyyynnnn"), ("jonas", "yyyyyyyyy"), ("amara", "yynnnyyyy"), ("kim", "nnnnnnnnn"),
      ("priya", "nnnynnnyy"), ("sam", "nnnnnnnnn"),
    ]
    for (who, deeds) in allowed {
      try company.seat(who)
      for (command, deed) in zip(commands, deeds) {
        let status = try company.status(command)
        #expect((status != 4) == (deed == "y"), "\(who): \(command) ended with \(status)")
        if deed == "y" { #expect(status == 0 || status == 3, "\(who): \(command) ended with \(status)") }
      }
    }
    // Whoever tried is seen by the person it is about.
    try company.seat("ana")
    let log = try company.command.run("me", "who-looked").output
    #expect(
      log.contains("refused: Evidence and plans are read by the person") && log.contains("refused: A brief is read"))
  }

  @Test func aSessionsEvidenceIsReadOnlyWhileItIsOpen() throws {
    let company = try Company()
    defer { company.command.remove() }
    let session = ["--quarter", "2025-Q4"]
    #expect(try company.status(["calibrate", "agenda", "--chair", "amara", "--yes"] + session) == 0)
    try company.seat("amara", opens: "2099-01-01")
    #expect(try company.status(["calibrate", "minutes"] + session) == 4)
    #expect(try company.command.run("calibrate", "agenda", "--quarter", "2025-Q4").diagnostics.contains("opens on"))
    try company.seat("amara", closes: "2025-02-01")
    #expect(try company.status(["calibrate", "minutes"] + session) == 0, "what was agreed stays theirs")
    #expect(try company.status(["calibrate", "agenda"] + session) == 4)
    #expect(try company.status(["audit", "ana"]) == 4)
    #expect(try company.status(["calibrate", "minutes", "--quarter", "2025-Q3"]) == 4, "a session nobody wrote down")
  }

  @Test func aPeerManagerSeesTheirOwnReportsInThePipeline() throws {
    let company = try Company()
    defer { company.command.remove() }
    try company.seat("jonas", closes: "2025-02-01")
    let view = try company.command.run("pipeline")
    #expect(view.status == 0 && view.output.contains("Ana Keller") && !view.output.contains("Kim Bo"), "\(view.output)")
    #expect(view.diagnostics.contains("Left out"))
    try company.seat("sam", closes: "2025-02-01")
    let none = try company.command.run("pipeline")
    #expect(none.status == 0 && !none.output.contains("Ana Keller") && !none.output.contains("Kim Bo"))
  }
}
