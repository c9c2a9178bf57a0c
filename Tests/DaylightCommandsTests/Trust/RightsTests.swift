import Foundation
import Synchronization
import Testing

/// What the person concerned can do, and what nobody else can, from the command line.
@Suite struct RightsTests {
  /// A workspace in which whoever runs the tests is one of the people.
  private func sealed(
    me: String = "ana", roles: String = "", retention: String = "", _ body: (SealedCommand) throws -> Void
  ) throws {
    let command = try SealedCommand()
    defer { command.remove() }
    _ = try command.repository("payments")
    try write(command, me: me, roles: roles, retention: retention)
    let scan = try command.run("scan")
    #expect(scan.status == 0, "\(scan.diagnostics)")
    try body(command)
  }

  private func write(
    _ command: SealedCommand, me: String, roles: String = "", retention: String = "", left: String = ""
  ) throws {
    func logins(_ id: String) -> String { id == me ? "[\"\(NSUserName())\"]" : "[nobody-\(id)]" }
    let org = """
      version: 1
      teams: [{id: payments}, {id: search}]
      people:
        - {id: ana, name: Ana Keller, emails: [ana@harbour.example], enrolled: 2025-01-01, manager: jonas, logins: \(logins("ana")), teams: [payments]\(left)}
        - {id: kim, name: Kim Bo, emails: [kim@harbour.example], enrolled: 2025-01-01, logins: \(logins("kim")), teams: [search]}
        - {id: jonas, name: Jonas Weber, emails: [jonas@harbour.example], logins: \(logins("jonas"))}
        - {id: amara, name: Amara Okafor, emails: [amara@harbour.example], logins: \(logins("amara"))}
      \(roles)
      \(retention)
      repositories: ["\(command.folder)/payments.git"]
      """
    try Data(org.utf8).write(to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
  }

  private let roles = """
    roles:
      administrators: [amara]
      sessions: [{id: 2026-Q1, members: [kim], about: [ana], opens: 2025-01-01, closes: 2025-02-01}]
    """

  @Test func theLoginSaysWhoIsAtTheKeyboard() throws {
    try sealed { command in
      let me = try command.run("me")
      #expect(me.status == 0 && me.output.contains("Ana Keller"), "\(me.diagnostics)")
    }
  }

  @Test func refusalsSayWhyEndInFourAndAreSeen() throws {
    try sealed(me: "kim", roles: roles) { command in
      for arguments in [
        ["me", "--person", "ana"], ["me", "export", "--person", "ana"], ["me", "erase", "--person", "ana"],
        ["evidence", "ana"], ["evidence", "jonas"], ["items", "--person", "ana"], ["facts"], ["retention", "run"],
        ["highlights", "draft"],
      ] {
        let refused = try command.run(arguments)
        #expect(refused.status == 4, "\(arguments): \(refused.status) \(refused.diagnostics)")
        #expect(refused.diagnostics.hasPrefix("Refused: "), "\(arguments): \(refused.diagnostics)")
        #expect(refused.output.isEmpty)
      }
      #expect(try command.run("evidence", "ana").diagnostics.contains("closed on 2025-02-01"))
      // Kim's list holds Kim's own items alone, and says that others are left out.
      let list = try command.run("items")
      #expect(list.status == 0 && list.diagnostics.contains("Left out"), "\(list.diagnostics)")
      // Ana sees who tried.
      try write(command, me: "ana", roles: roles)
      let looked = try command.run("me", "who-looked")
      #expect(looked.output.contains("refused: The session 2026-Q1 closed"), "\(looked.output)")
      // Her manager reads the pack, and an administrator does not.
      try write(command, me: "jonas", roles: roles)
      #expect(try command.run("evidence", "ana").status == 0)
      try write(command, me: "amara", roles: roles)
      #expect(try command.run("evidence", "ana").status == 4)
      #expect(try command.run("facts").status == 0)
    }
  }

  @Test func whatIsContestedIsSettledBySomebodyElseAndToldWhereItWasGiven() throws {
    try sealed(roles: roles) { command in
      let id = try command.firstItem(kind: "design.adopted")
      try write(command, me: "jonas", roles: roles)
      #expect(try command.run("evidence", "ana", "--since", "2025-Q1").status == 0)
      try write(command, me: "ana", roles: roles)
      #expect(try command.run("me", "contest", id, "Kim did that.").status == 0)
      #expect(try command.run("me").output.contains("it lifts no level until settled"))
      let own = try command.run("contests", "resolve", id, "stands", "I say so")
      #expect(own.status == 4, "\(own.diagnostics)")
      try write(command, me: "jonas", roles: roles)
      let settled = try command.run("contests", "resolve", id, "wrong", "It was Kim's.")
      #expect(settled.status == 0, "\(settled.diagnostics)")
      #expect(settled.output.contains("evidence pack, "), "what was given out is listed: \(settled.output)")
      try write(command, me: "ana", roles: roles)
      #expect(!(try command.run("items", "--format", "json").output.contains(id)))
      #expect(!(try command.run("me", "--format", "json").output.contains("\"\(id)\"")))
      #expect(try command.run("contests", "resolve", id, "stands", "again").status == 2)
    }
  }

  @Test func attestedWorkIsConfirmedByWhomItNames() throws {
    try sealed { command in
      let added = try command.run(
        "me", "add", "Ran the storage review", "--with", "kim", "--dimension", "ambiguity")
      #expect(added.status == 0, "\(added.diagnostics)")
      let number = try #require(added.diagnostics.split { !$0.isNumber }.first.map(String.init))
      #expect(try command.run("me", "countersign", number).status == 2, "not by oneself")
      #expect(try command.run("me", "add", "x", "--with", "ana").status == 2)
      try write(command, me: "kim")
      #expect(try command.run("me", "countersign", number).status == 0)
      try write(command, me: "ana")
      let page = try command.run("me").output
      #expect(page.contains("Ran the storage review") && page.contains("confirmed by Kim"), "\(page)")
      let export = try command.run("me", "export")
      let record = try #require(try JSONSerialization.jsonObject(with: Data(export.output.utf8)) as? [String: Any])
      let attested = try #require(record["attested"] as? [[String: Any]])
      #expect(attested.first?["confirmed"] is String)
    }
  }

  @Test func theExportHasItsPublishedFormAndHoldsEverything() throws {
    try sealed { command in
      let id = try command.firstItem(kind: "design.authored")
      _ = try command.run("me", "note", id, "Kim helped.")
      _ = try command.run("me", "hide", id)
      _ = try command.run("evidence", "ana", "--since", "2025-Q1")
      let export = try command.run("me", "export")
      #expect(export.status == 0, "\(export.diagnostics)")
      let problems = try JSONSchema(file: ProjectFiles.path("config/me-export.schema.json")).problems(
        Data(export.output.utf8))
      #expect(problems.isEmpty, "\(problems)")
      for part in [id, "Kim helped.", "\"withheld\"", "design.authored", "evidence pack"] {
        #expect(export.output.contains(part), "\(part)")
      }
    }
  }

  @Test func highlightsAreToldWithConsentOnly() throws {
    try sealed { command in
      let id = try command.firstItem(kind: "design.adopted")
      let issue = "\(command.folder)/issue.md"
      try Data("Ana's retry budget".utf8).write(to: URL(fileURLWithPath: issue))
      let early = try command.run("highlights", "publish", id, "--file", issue)
      #expect(early.status == 4 && early.diagnostics.contains("has agreed"), "\(early.diagnostics)")
      _ = try command.run("me", "consent", id, "--no")
      #expect(try command.run("highlights", "publish", id, "--file", issue).diagnostics == early.diagnostics)
      _ = try command.run("me", "consent", id)
      #expect(try command.run("highlights", "publish", id, "--file", "missing.md").status == 2)
      _ = try command.run("me", "opt-out", id)
      #expect(try command.run("highlights", "publish", id, "--file", issue).status == 4)
      _ = try command.run("me", "opt-in", id)
      _ = try command.run("me", "consent", id)
      let published = try command.run("highlights", "publish", id, "--file", issue, "--month", "2025-11")
      #expect(published.status == 0, "\(published.diagnostics)")
      let again = try command.run("highlights", "publish", id, "--file", issue)
      #expect(again.status == 2 && again.diagnostics.contains("told to senior leadership before"))
      // The month shows what was told, and who agreed to it.
      let told = try command.run("highlights", "draft", "--month", "2025-11")
      #expect(told.status == 0 && told.diagnostics.contains("highlights 2025-11 was told on"), "\(told.diagnostics)")
      #expect(told.output.contains("told on 20") && told.output.contains(" agreed on "), "\(told.output)")
      #expect(!told.diagnostics.contains(".md"), "the issue lies elsewhere")
      let kept = "\(command.folder)/highlights"
      try FileManager.default.createDirectory(atPath: kept, withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: issue, toPath: "\(kept)/2025-11.md")
      let draft = ["highlights", "draft", "--month", "2025-11"]
      #expect(try command.run(draft).diagnostics.contains("Its words are in "))
      try Data("Other words".utf8).write(to: URL(fileURLWithPath: "\(kept)/2025-11.md"))
      #expect(try command.run(draft).diagnostics.contains("holds other words"))
      #expect(try command.run(draft + ["--further"]).output.contains("This is a draft"))
      let item = try command.run("items", "--kind", "design.adopted", "--format", "json").output
      #expect(item.contains("\"broadcast\"") && item.contains("senior leadership"))
      let explained = try command.run("items", "explain", id, "--audience", "senior leadership").output
      #expect(explained.contains("visibility gap is low"))
      #expect(try command.run("me", "export").output.contains("textHash"))
      #expect(try command.run("verify").status == 0, "what was told changes no evidence")
    }
  }

  @Test func whatSeveralPublishAtOnceIsToldOnce() throws {
    try sealed { command in
      let id = try command.firstItem(kind: "design.adopted")
      let issue = "\(command.folder)/issue.md"
      try Data("Ana's retry budget".utf8).write(to: URL(fileURLWithPath: issue))
      _ = try command.run("me", "consent", id)
      let codes = try DispatchQueue.concurrently(8) {
        try command.run("highlights", "publish", id, "--file", issue).status
      }
      #expect(codes.sorted() == [0, 2, 2, 2, 2, 2, 2, 2])
    }
  }

  /// A draft names who agreed. Who said no and who was never asked cannot be told from one another.
  @Test func aRefusalLooksLikeNotHavingBeenAsked() throws {
    let leading = """
      roles:
        administrators: [amara]
        seniorLeaders: [amara]
      """
    try sealed(roles: leading) { command in
      let id = try command.firstItem(kind: "design.adopted")
      func draft(by reader: String, _ format: String = "text") throws -> String {
        try write(command, me: reader, roles: leading)
        let draft = try command.run("highlights", "draft", "--month", "2025-11", "--format", format)
        #expect(draft.status == 0, "\(draft.diagnostics)")
        try write(command, me: "ana", roles: leading)
        return draft.output
      }
      func drafts() throws -> [String] {
        try ["jonas", "amara"].flatMap { reader in try ["text", "json"].map { try draft(by: reader, $0) } }
      }
      let notAsked = try drafts()
      #expect(notAsked[0].contains("Retry budget") && notAsked[0].contains("may be told once"), "her manager may ask")
      #expect(!notAsked[0].contains("Ana Keller"))
      #expect(!notAsked[2].contains("Retry budget") && !notAsked[2].contains("Ana Keller"), "a leader may not")
      for refusal in [["opt-out"], ["opt-out", id], ["consent", id, "--no"]] {
        #expect(try command.run(["me"] + refusal).status == 0)
        #expect(try drafts() == notAsked, "\(refusal)")
      }
      // Coming back is no agreement yet.
      _ = try command.run("me", "opt-in")
      _ = try command.run("me", "opt-in", id)
      #expect(try drafts() == notAsked)
      _ = try command.run("me", "consent", id)
      for reader in ["jonas", "amara"] {
        let draft = try draft(by: reader)
        #expect(draft.contains("Ana Keller agreed on") && !draft.contains("may be told once"), "\(draft)")
      }
    }
  }

  /// What only may be somebody's comes back with the next scan: it is told before, and decided first.
  @Test func erasureSaysFirstWhatMayBeTheirsToo() throws {
    try sealed { command in
      let git = SealedGit(home: command.folder)
      let payments = "\(command.folder)/payments.git"
      try git.run("clone", "-q", payments, "work", in: command.folder)
      for index in 0..<3 {
        try git.run(
          "commit", "-q", "--allow-empty", "--author", "Ana Keller <ana.keller@elsewhere.example>", "-m",
          "Change \(index)", in: "\(command.folder)/work")
      }
      try git.run("push", "-q", "origin", "HEAD:main", in: "\(command.folder)/work")
      #expect(try command.run("scan").status == 0)
      let open = try command.run("identities", "review", "--format", "csv").output
      #expect(open.contains("ana.keller@elsewhere.example"), "\(open)")
      let asked = try command.run("me", "erase")
      #expect(asked.status == 2 && asked.diagnostics.contains("ana.keller@elsewhere.example"), "\(asked.diagnostics)")
      let stopped = try command.run("me", "erase", "--confirm")
      #expect(stopped.status == 2 && stopped.diagnostics.contains("daylight identities review"))
      #expect(try command.run("me").status == 0, "nothing was erased")
      let question = try #require(
        open.split(whereSeparator: \.isNewline).dropFirst().first?.split(separator: ",").first)
      #expect(try command.run("identities", "accept", String(question)).status == 0)
      let erased = try command.run("me", "erase", "--confirm")
      #expect(erased.status == 0 && !erased.diagnostics.contains("Perhaps yours"), "\(erased.diagnostics)")
      #expect(try command.run("scan").status == 0)
      _ = try command.run("items")
      #expect(try !found("ana.keller@elsewhere.example", in: "\(command.folder)/xdg/daylight"))
    }
  }

  @Test func erasureLeavesNoByteAndKeepsScansFromReadingInAgain() throws {
    try sealed { command in
      let state = "\(command.folder)/xdg/daylight"
      let id = try command.firstItem(kind: "design.authored")
      _ = try command.run("me", "note", id, "Zanzibar was my idea.")
      _ = try command.run("me", "--person", "ana")
      #expect(try found("Zanzibar", in: state) && found("ana@harbour.example", in: state))
      #expect(try command.run("me", "erase").status == 2, "not by mistake")
      let erased = try command.run("me", "erase", "--confirm")
      #expect(erased.status == 0, "\(erased.diagnostics)")
      #expect(erased.diagnostics.contains("Git is untouched"))
      func check(_ when: String) throws {
        for word in ["Zanzibar", "ana@harbour.example", "Ana Keller"] {
          #expect(try !found(word, in: state), "\(word) \(when)")
        }
      }
      try check("after erasure")
      // The next scan reads the same commits, without her; so does one after the database was deleted.
      for round in 0..<2 {
        let scan = try command.run("scan")
        #expect(scan.status == 0, "\(scan.diagnostics)")
        _ = try command.run("items")
        try check("after scan \(round)")
        #expect(!(try command.run("items", "--format", "json").output.contains("\"ana\"")))
        #expect(try command.run("evidence", "ana").status == 2)
        #expect(try command.run("verify").status == 0)
        if round == 0 { try FileManager.default.removeItem(atPath: try database(in: state)) }
      }
      // Others' evidence is there as before.
      try write(command, me: "kim")
      #expect(try command.run("me").status == 0)
    }
  }

  @Test func retentionEndsWordsWhoseTimeIsOver() throws {
    let short = "retention: {packDays: 0, leaverDays: 0}"
    try sealed(me: "jonas", retention: short) { command in
      _ = try command.run("evidence", "ana", "--since", "2025-Q1")
      let state = "\(command.folder)/xdg/daylight"
      #expect(try found("evidence pack, 2025", in: state))
      #expect(try command.run("retention").status == 0)
      #expect(try command.run("retention", "run").diagnostics.contains("Nothing was due"), "made today")
      // Ana leaves: nobody finds her by name any more, and the words about her go.
      try write(command, me: "jonas", retention: short, left: ", left: 2025-12-31")
      #expect(try command.run("evidence", "ana").status == 2)
      let shown = try command.run("retention", "--format", "csv")
      #expect(shown.output.contains("people who left"))
      #expect(try command.run("retention", "run").status == 0)
      #expect(try !found("evidence pack, 2025", in: state))
      #expect(!(try command.run("items", "--format", "csv").output.contains("Ana Keller")))
      #expect(try command.run("retention", "run").diagnostics.contains("Nothing was due"))
    }
  }

  private func database(in folder: String) throws -> String {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return "\(folder)/\(try #require(files.first { $0.hasSuffix("facts.sqlite") }))"
  }

  /// Whether any file of the state holds a word, in whatever page, log or free block.
  private func found(_ word: String, in folder: String) throws -> Bool {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.contains(".sqlite") }.contains { file in
      FileManager.default.contents(atPath: "\(folder)/\(file)")?.range(of: Data(word.utf8)) != nil
    }
  }
}

extension DispatchQueue {
  /// Does the same several times at once, and gives back what came of each.
  fileprivate static func concurrently<Value: Sendable>(
    _ count: Int, _ body: @Sendable () throws -> Value
  ) throws -> [Value] {
    let results = Mutex<[Result<Value, any Error>]>([])
    concurrentPerform(iterations: count) { _ in
      let result = Result { try body() }
      results.withLock { $0.append(result) }
    }
    return try results.withLock { try $0.map { try $0.get() } }
  }
}
