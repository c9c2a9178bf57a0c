import Foundation
import Testing

/// `daylight teams` as an administrator meets it.
@Suite struct TeamsCommandTests {
  private func sealed(_ body: (SealedCommand) throws -> Void) throws {
    let command = try SealedCommand()
    defer { command.remove() }
    try body(command)
  }

  private func put(_ text: String, _ name: String, _ command: SealedCommand) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(command.folder)/\(name)"))
  }

  /// What import prints is what org.yaml takes.
  @Test func whatIsImportedIsAWorkspacesText() throws {
    try sealed { command in
      try put(
        "team,name,parent,person,email,handle,from,until\npay,\"Pay: \"\"all\"\"\",area,Ana Keller,ana@harbour.example,anak,2026-01-01,2026-03-31\n"
          + "pay,,,Kim Bo,,kimbo,,\narea,Area,,,,,,\nsearch,,,Ana Keller,ana@harbour.example,,2026-04-01,\n",
        "teams.csv", command)
      let imported = try command.run("teams", "import", "teams.csv")
      #expect(imported.status == 0, "\(imported.diagnostics)")
      #expect(imported.diagnostics.contains("3 teams"))
      let repository = try command.repository("payments")
      try put(
        "version: 1\nname: Harbour\nrepositories: [{ id: payments, path: \(repository) }]\n" + imported.output,
        "org.yaml",
        command)
      #expect(try command.run("scan").status == 0)
      let list = try command.run("teams", "list", "--on", "2026-02-01", "--format", "json")
      #expect(list.status == 0, "\(list.diagnostics)")
      #expect(list.output.contains("Pay: \\\"all\\\"") && list.output.contains("Ana Keller"))
      #expect(list.output.contains("\"partOf\" : \"area\"") || list.output.contains("\"partOf\":\"area\""))
      #expect(try command.run("teams", "--on", "soon").status == 2)
      let check = try command.run("teams", "check", "--format", "csv")
      #expect(check.status == 3 && !check.output.contains("oddStay"), "\(check.output)")
      let again = try command.run("teams", "import", "teams.csv")
      #expect(again.output.contains("on the roster: add these stays"))
    }
  }

  @Test func badInputHasAClearError() throws {
    try sealed { command in
      for (place, words) in [("missing", "no file"), ("missing.csv", "no file"), (".", "is a folder")] {
        let run = try command.run("teams", "import", place)
        #expect(run.status == 2 && run.diagnostics.contains(words), "\(place): \(run.diagnostics)")
      }
      try put("x", "teams.txt", command)
      let unknown = try command.run("teams", "import", "teams.txt")
      #expect(unknown.status == 2 && unknown.diagnostics.contains("--as"))
      #expect(try command.run("teams", "import", "teams.txt", "--as", "magic").status == 2)
      let empty = try command.run("teams", "import", "teams.txt", "--as", "sigs")
      #expect(empty.status == 1 && empty.output.isEmpty)
      try put("team\na\n,b\n", "odd.csv", command)
      let odd = try command.run("teams", "import", "odd.csv")
      #expect(odd.status == 3 && odd.diagnostics.contains("odd.csv:3:") && odd.output.contains("id: a"))
    }
  }

  @Test func withoutTeamsNothingIsClaimed() throws {
    try sealed { command in
      _ = try command.run("scan", try command.repository("payments"))
      let list = try command.run("teams")
      #expect(list.status == 0 && list.diagnostics.contains("Nothing says which teams there are"))
    }
  }

  @Test func aRosterThatDoesNotFitIsRefused() throws {
    try sealed { command in
      func problem(_ text: String) throws -> String {
        try put("version: 1\nname: H\n" + text, "org.yaml", command)
        let run = try command.run("teams")
        return run.output + run.diagnostics
      }
      #expect(try problem("teams: [{ id: a, parent: b }, { id: b, parent: a }]\n").contains("would be part of itself"))
      #expect(try problem("teams: [{ id: a, parent: z }]\n").contains("no team has the id 'z'"))
      #expect(try problem("people: [{ id: a, emails: [root@localhost] }]\n").contains("many people's or nobody's"))
      let twice =
        "people: [{ id: a, emails: [{ address: x@y.org, until: 2026-03-01 }] }, { id: b, emails: [{ address: x@y.org, from: 2026-02-01 }] }]\n"
      #expect(try problem(twice).contains("already belongs to 'a'"))
      let apart = try problem(twice.replacingOccurrences(of: "from: 2026-02-01", with: "from: 2026-03-02"))
      #expect(!apart.contains("belongs to"))
      #expect(
        try problem("people: [{ id: a, gerritAccounts: [x] }]\n").contains("gerritAccounts must be a list of numbers"))
      #expect(try problem("teams: [{ id: a, earlierNames: [{ name: Old }] }]\n").contains("until"))
    }
  }
}
