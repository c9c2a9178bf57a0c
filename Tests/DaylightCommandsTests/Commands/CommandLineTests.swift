import Foundation
import Testing

/// The command as its users meet it: what it prints where, and how it ends.
@Suite struct CommandLineTests {
  private func sealed(_ body: (SealedCommand) throws -> Void) throws {
    let command = try SealedCommand()
    defer { command.remove() }
    try body(command)
  }

  @Test func withoutAWorkspaceScanAndMeWork() throws {
    try sealed { command in
      let repository = try command.repository("payments")
      let scan = try command.run("scan", repository)
      #expect(scan.status == 0, "\(scan.diagnostics)")
      #expect(scan.output.isEmpty)
      #expect(
        scan.diagnostics.contains("1 of 1 repositories read: 2 commits on all branches and tags, 1 design document."))
      let me = try command.run("me", "--person", "ana@harbour.example")
      #expect(me.status == 0, "\(me.diagnostics)")
      #expect(me.output.contains("ADR-14 Retry budget"))
      #expect(me.output.contains("Absence of evidence is not evidence of absence"))
      // A second scan finds nothing new.
      #expect(try command.run("scan", repository).diagnostics.contains("1 of them unchanged"))
    }
  }

  /// Under any name that git has for one person alone, not only under the one that is shown.
  @Test func somebodyIsFoundByEachOfTheirNames() throws {
    try sealed { command in
      let git = SealedGit(home: command.folder)
      try git.run("init", "-q", "work", in: command.folder)
      for (index, name) in ["akeller", "akeller", "Ana Keller", "akeller"].enumerated() {
        try git.run(
          "commit", "-q", "--allow-empty", "--author", "\(name) <ana@harbour.example>", "-m", "Change \(index)",
          in: "\(command.folder)/work")
      }
      #expect(try command.run("scan", "work").status == 0)
      for name in ["akeller", "Ana Keller", "ana keller"] {
        let page = try command.run("me", "--person", name)
        #expect(page.status == 0, "\(name): \(page.diagnostics)")
      }
    }
  }

  @Test func gitSaysWhoIAm() throws {
    try sealed { command in
      _ = try command.run("scan", try command.repository("payments"))
      #expect(try command.run("me").status == 2)
      try Data("[user]\n\temail = ana@harbour.example\n".utf8).write(
        to: URL(fileURLWithPath: "\(command.folder)/.gitconfig"))
      let me = try command.run("me")
      #expect(me.status == 0, "\(me.diagnostics)")
      #expect(me.output.contains("Ana Keller"))
    }
  }

  @Test func unreadableRepositoriesAreListedAndTheOthersRead() throws {
    try sealed { command in
      let good = try command.repository("payments")
      let shallow = try command.repository("shallow")
      try Data("0123456789012345678901234567890123456789\n".utf8).write(to: URL(fileURLWithPath: "\(shallow)/shallow"))
      let scan = try command.run("scan", good, shallow, "\(command.folder)/missing.git", "--report", "report.json")
      #expect(scan.status == 3)
      #expect(scan.diagnostics.contains("not read: \(shallow): "))
      #expect(scan.diagnostics.contains("not read: \(command.folder)/missing.git: there is nothing at this path"))
      #expect(scan.diagnostics.contains("1 of 3 repositories read"))
      let report =
        try JSONSerialization.jsonObject(
          with: Data(contentsOf: URL(fileURLWithPath: "\(command.folder)/report.json"))) as? [String: Any]
      let states = (report?["repositories"] as? [[String: Any]])?.compactMap { $0["state"] as? String }
      #expect(states == ["read", "unread", "unread"])
      #expect(try command.run("coverage").output.contains("1 of 2"), "where nothing ever was nothing is missing")
      #expect(try command.run("scan", "\(command.folder)/missing.git").status == 1)
    }
  }

  /// A typing error says nothing about what could be seen; a repository that is listed or was known does.
  @Test func aMistypedPathIsNoRepositoryThatCouldNotBeRead() throws {
    try sealed { command in
      let good = try command.repository("payments")
      try Data("version: 1\nrepositories: [payments.git]\n".utf8).write(
        to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
      #expect(try command.run("scan").status == 0)
      let before = try command.run("dpia").output
      for path in ["nowhere", "elsewhere/payments.git", "xdg"] {
        let scan = try command.run("scan", path)
        #expect(scan.status == 1 && scan.diagnostics.contains("not read: "), "\(scan.diagnostics)")
        #expect(try command.run("dpia").output == before, "\(path)")
      }
      try FileManager.default.moveItem(atPath: good, toPath: "\(command.folder)/moved")
      #expect(try command.run("scan", "payments.git").status == 1)
      #expect(try command.run("dpia").output.contains("1 not read"))
    }
  }

  @Test func usageIsExitStatusTwo() throws {
    try sealed { command in
      #expect(try command.run("scan").status == 2)
      #expect(try command.run("scan", "--jobs", "many").status == 2)
      #expect(try command.run("nonsense").status == 2)
      #expect(try command.run("items").status == 1)
      _ = try command.run("scan", try command.repository("payments"))
      let unknown = try command.run("evidence", "nobody@harbour.example")
      #expect(unknown.status == 2)
      #expect(unknown.diagnostics.contains("Nobody here is called 'nobody@harbour.example'"))
      #expect(try command.run("evidence", "ana@harbour.example", "--since", "2026").status == 2)
      #expect(try command.run("facts", "--kind", "gossip").status == 2)
      #expect(try command.run("rules", "explain", "design.nothing").status == 2)
      #expect(try command.run("--help").status == 0)
      #expect(try command.run("--version").output.hasPrefix("0."))
    }
  }

  @Test func factsMergeIntoTheSameDatabase() throws {
    try sealed { command in
      let one = try command.repository("payments")
      let two = try command.repository("search")
      _ = try command.run("scan", one, two, "--state", "together")
      _ = try command.run("scan", one, "--state", "first", "--facts-only")
      _ = try command.run("scan", two, "--state", "second", "--facts-only")
      let together = try command.run("facts", "--state", "together").output
      #expect(together.split(separator: "\n").count > 10)
      for (name, state) in [("a.ndjson", "first"), ("b.ndjson", "second")] {
        try Data(try command.run("facts", "--state", state).output.utf8).write(
          to: URL(fileURLWithPath: "\(command.folder)/\(name)"))
      }
      #expect(try command.run("ingest", "b.ndjson", "a.ndjson", "b.ndjson", "--state", "merged").status == 0)
      #expect(try command.run("facts", "--state", "merged").output == together)
      #expect(
        try command.run("items", "--state", "merged", "--format", "json").output
          == command.run("items", "--state", "together", "--format", "json").output)
    }
  }

  @Test func aBadFactsFileChangesNothing() throws {
    try sealed { command in
      _ = try command.run("scan", try command.repository("payments"))
      let before = try command.run("facts").output
      let lines = before.split(separator: "\n").map(String.init)
      for (text, expected) in [
        (lines[0] + "\n{\"v\":1,\"kind\":\"change\"}\n", ":2: not a fact"), (lines[1] + "\n", ":1: a fact of"),
        ("not json\n", ":1: not a fact"), (lines[0] + "\n" + lines[0] + "\n", ":2: a second scan"),
      ] {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(command.folder)/bad.ndjson"))
        let ingest = try command.run("ingest", "bad.ndjson")
        #expect(ingest.status == 2)
        #expect(ingest.diagnostics.contains("bad.ndjson\(expected)"), "\(ingest.diagnostics)")
      }
      #expect(try command.run("facts").output == before)
    }
  }

  @Test func theJournalOutlivesTheDatabase() throws {
    try sealed { command in
      let repository = try command.repository("payments")
      _ = try command.run("scan", repository, "--state", "state")
      let items = try command.run("items", "--state", "state", "--kind", "design.authored", "--format", "ndjson").output
      let item = try #require(try JSONSerialization.jsonObject(with: Data(items.utf8)) as? [String: Any])
      let id = try #require(item["id"] as? String)
      let who = ["--state", "state", "--person", "ana@harbour.example"]
      #expect(try command.run(["me", "note", id, "Kim helped; please credit."] + who).status == 0)
      for ending in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: "\(command.folder)/state/facts.sqlite\(ending)")
      }
      _ = try command.run("scan", repository, "--state", "state")
      #expect(try command.run(["me"] + who).output.contains("Kim helped; please credit."))
    }
  }

  @Test func packsAreRefusedToThoseWhoWereNotTold() throws {
    try sealed { command in
      let repository = try command.repository("payments")
      let org = """
        version: 1
        people:
          - {id: ana, name: Ana Keller, emails: [ana@harbour.example], enrolled: 2025-01-01}
          - {id: kim, name: Kim Bo, emails: [kim@harbour.example]}
        repositories: ["\(repository)"]
        """
      try Data(org.utf8).write(to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
      #expect(try command.run("scan").status == 0)
      #expect(try command.run("evidence", "ana").status == 0)
      let refused = try command.run("evidence", "kim")
      #expect(refused.status == 4)
      #expect(refused.diagnostics.contains("Refused"))
      // The subject sees who read, whether a pack or the page itself by name.
      _ = try command.run("me", "--person", "ana")
      #expect(try command.run("me", "who-looked", "--person", "ana").output.contains("asked for by name"))
      #expect(try command.run("me", "who-looked", "--person", "ana").output.contains("evidence pack"))
    }
  }

  @Test func withARosterOutsidersAreNowhereNamed() throws {
    try sealed { command in
      let repository = try command.repository("payments")
      let org = """
        version: 1
        people:
          - {id: ana, name: Ana Keller, emails: [ana@harbour.example], enrolled: 2025-01-01}
        repositories: ["\(repository)"]
        """
      try Data(org.utf8).write(to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
      _ = try command.run("scan")
      for arguments in [
        ["facts"], ["facts", "--format", "csv"], ["items"], ["items", "--format", "json"],
        ["items", "--format", "csv"],
        ["me", "--person", "ana"], ["me", "--person", "ana", "--format", "html"],
        ["evidence", "ana", "--since", "2025-Q1"],
        ["evidence", "ana", "--since", "2025-Q1", "--format", "json"], ["highlights", "draft"], ["coverage"],
      ] {
        let outcome = try command.run(arguments)
        #expect(outcome.status == 0, "\(arguments): \(outcome.diagnostics)")
        for part in ["Kim Bo", "kim@"] {
          #expect(!(outcome.output + outcome.diagnostics).contains(part), "\(part) in \(arguments)")
        }
      }
      #expect(try command.run("evidence", "kim@harbour.example").status == 2)
    }
  }

  @Test func hostileTextComesOutHarmless() throws {
    try sealed { command in
      let repository = try command.repository(
        "payments", hostile: "\u{1b}[31m<script>alert(1)</script>=cmd|'/c'!A1\u{202e}")
      _ = try command.run("scan", repository)
      for format in ["text", "markdown", "html", "json"] {
        let output = try command.run("me", "--person", "ana@harbour.example", "--format", format).output
        #expect(output.contains("etry budget"), "\(format)")
        #expect(!output.contains("\u{1b}"), "\(format)")
        #expect(!output.contains("\u{202e}"), "\(format)")
        if format == "html" || format == "markdown" { #expect(!output.contains("<script>"), "\(format)") }
      }
      #expect(!(try command.run("items").output.contains("\u{1b}")))
      #expect(!(try command.run("facts").output.contains("\u{1b}")))
    }
  }

  @Test(arguments: [60, 100, 160])
  func textFitsTheTerminal(_ columns: Int) throws {
    try sealed { command in
      _ = try command.run("scan", try command.repository("payments"))
      for arguments in [
        ["me", "--person", "ana@harbour.example"], ["coverage"], ["rules", "explain", "design.adopted"], ["items"],
      ] {
        for line in try command.run(arguments, columns: columns).output.split(separator: "\n") {
          #expect(line.count <= columns, "\(arguments): \(line)")
        }
      }
    }
  }

  @Test func initMakesAWorkspaceThatIsRead() throws {
    try sealed { command in
      let repository = try command.repository("payments")
      #expect(try command.run("init", "work", "--repository", repository, "--zone", "Europe/Berlin").status == 0)
      #expect(try command.run("init", "work").status == 2)
      let scan = try command.run("scan", "--workspace", "work")
      #expect(scan.status == 0, "\(scan.diagnostics)")
      let doctor = try command.run("doctor", "--workspace", "work")
      #expect(doctor.status == 0, "\(doctor.output) \(doctor.diagnostics)")
      #expect(try command.run("init", "elsewhere", "--zone", "Mars/Olympus").status == 2)
      // What git calls itself on a machine without a name would be refused in the roster.
      try Data("[user]\n\tname = Ana Keller\n\temail = me@localhost\n".utf8).write(
        to: URL(fileURLWithPath: "\(command.folder)/.gitconfig"))
      let local = try command.run("init", "local", "--repository", repository)
      #expect(local.status == 0 && local.diagnostics.contains("'me@localhost'"), "\(local.diagnostics)")
      #expect(try command.run("scan", "--workspace", "local").status == 0)
    }
  }
}
