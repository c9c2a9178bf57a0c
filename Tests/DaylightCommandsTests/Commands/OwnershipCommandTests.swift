import DaylightGit
import Foundation
import Testing

@testable import DaylightCommands

@Suite struct OwnershipCommandTests {
  private func withRepository<R>(_ body: (SealedCommand, _ path: String) throws -> R) throws -> R {
    let command = try SealedCommand()
    defer { command.remove() }
    let path = "\(command.folder)/r.git"
    let writer = try RepositoryWriter(creating: path, bare: true, initialBranch: "main")
    var parent: [ObjectID] = []
    func commit(_ files: [String: String], _ branch: String) throws {
      let ana = Signature(
        name: Array("Ana".utf8), email: Array("ana@x.org".utf8), seconds: 1_700_000_000 + Int64(parent.count),
        offsetMinutes: 0)
      var entries: [(path: [UInt8], mode: UInt32, id: ObjectID)] = []
      for (path, text) in files { entries.append((Array(path.utf8), FileMode.file, try writer.blob(Array(text.utf8)))) }
      let made = try writer.commit(
        tree: writer.tree(entries), parents: parent, author: ana, committer: ana, message: Array("Change\n".utf8))
      try writer.setReference("refs/heads/\(branch)", to: made)
      parent = [made]
    }
    try commit(["CODEOWNERS": "* @old\n", "a.c": "1"], "before")
    try commit(
      [
        "CODEOWNERS": "/code/ @One @org/two\n/free/\n", "OWNERS": "approvers: [root]\n",
        "a/OWNERS": "approvers: [leads]\n",
        "OWNERS_ALIASES": "aliases:\n  leads: [ana, kim]\n", "code/x.c": "1", "a/x.c": "1",
      ], "main")
    return try body(command, path)
  }

  @Test func saysWhoOwnsPathsAndByWhichRule() throws {
    try withRepository { command, path in
      let found = try command.run("ownership", path, "code/x.c", "free/y", "a/x.c", "./z")
      #expect(
        found.output
          == "code/x.c\t@one,@org/two\tCODEOWNERS:1\nfree/y\t\tCODEOWNERS:2\na/x.c\tleads,root\ta/OWNERS:1,OWNERS:1\nz\troot\tOWNERS:1\n"
      )
      #expect(found.status == 0)
      #expect(
        found.diagnostics.contains("Paths such as free/y are not in the tree of HEAD: this is what the rules would say")
      )
      #expect(try command.run("ownership", path, "code/x.c", "a/x.c").diagnostics.isEmpty, "nothing to tell")
      #expect(try command.run("ownership", path, "--at", "before", "a.c").output == "a.c\t@old\tCODEOWNERS:1\n")
      #expect(try command.run("ownership", path, "--at", "main~1", "a.c").output == "a.c\t@old\tCODEOWNERS:1\n")
      #expect(
        try command.run("ownership", path, "a/x.c", "--expand").output == "a/x.c\tana,kim,root\ta/OWNERS:1,OWNERS:1\n")
      #expect(try command.run("ownership", path, "a/x.c", "--nearest").output == "a/x.c\tleads\ta/OWNERS:1,OWNERS:1\n")
      #expect(
        try command.run("ownership", path, "--at", "before", "--forge", "gitlab", "b").output
          == "b\t@old\tCODEOWNERS:1\n")
    }
  }

  @Test func hostilePathsAreQuotedAsGitQuotesThem() throws {
    try withRepository { command, path in
      let input =
        Array("code/a\u{1b}[31mb\ncode/t\\b\"q\ncode/ü\n\"code/n\\nl\\303\\274\"\n\ncode/\u{202e}x\n./a/x.c\r\n".utf8)
        + Array("code/".utf8) + [0xff, 0x0a] + Array("last".utf8)
      let found = try command.run(["ownership", path, "--stdin"], input: input)
      let owners = "\t@one,@org/two\tCODEOWNERS:1"
      #expect(
        found.output.split(separator: "\n").map(String.init) == [
          "\"code/a\\033[31mb\"\(owners)", "\"code/t\\\\b\\\"q\"\(owners)", "code/ü\(owners)",
          "\"code/n\\nl\\303\\274\"\(owners)", "\"code/\\342\\200\\256x\"\(owners)",
          "a/x.c\tleads,root\ta/OWNERS:1,OWNERS:1",
          "\"code/\\377\"\(owners)", "last\troot\tOWNERS:1",
        ])
      let nul = try command.run(["ownership", path, "--stdin", "-z"], input: Array("code/a\nb\0\"x\0".utf8))
      #expect(nul.output == "code/a\nb\0@one,@org/two\0CODEOWNERS:1\0\"x\0root\0OWNERS:1\0")
    }
  }

  @Test func programsGetOneObjectALine() throws {
    try withRepository { command, path in
      let found = try command.run("ownership", path, "--format", "ndjson", "a/x.c", "code/x.c")
      let lines = found.output.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(
        lines[0]
          == "{\"dialect\":\"owners\",\"nearest\":[\"leads\"],\"owners\":[\"leads\",\"root\"],\"path\":\"a/x.c\",\"rules\":[{\"line\":1,\"path\":\"a/OWNERS\"},{\"line\":1,\"path\":\"OWNERS\"}],\"teams\":[]}"
      )
    }
  }

  @Test func mistakesSayWhatToType() throws {
    try withRepository { command, path in
      let revision = try command.run("ownership", path, "a", "--at", "nosuch")
      #expect(
        revision.status == 2 && revision.diagnostics.contains("'nosuch' names no commit") && revision.output.isEmpty)
      let nowhere = try command.run("ownership", "\(command.folder)/nowhere.git", "a")
      #expect(nowhere.status == 1 && nowhere.diagnostics.contains("was not read"))
      #expect(try command.run("ownership", path).status == 2)
      #expect(try command.run("ownership", path, "a", "--stdin").status == 2)
      #expect(try command.run("ownership", path, "a", "--forge", "sourceforge").status == 2)
    }
  }

  @Test func silenceIsExplained() throws {
    try withRepository { command, path in
      let absent = try command.run("ownership", path, "nowhere/x")
      #expect(absent.diagnostics.contains("nowhere/x is not in the tree of HEAD"))
      let plain = try command.run("ownership", try command.repository("plain"), "a")
      #expect(plain.status == 0 && plain.output == "a\t\t\n")
      #expect(plain.diagnostics.contains("There is no ownership file at HEAD: nobody is named as owner"))
    }
  }

  @Test func checkNamesWhatToLookAt() throws {
    try withRepository { command, path in
      let found = try command.run("ownership", "check", path, "--format", "csv")
      #expect(found.status == 3)
      #expect(found.output.contains("unmatchedRule,CODEOWNERS:2") && found.output.contains("unknownOwner,OWNERS:1"))
      #expect(found.diagnostics.contains("4 ownership files read"))
      #expect(found.diagnostics.contains("whether the one team that they name exists."))
      let none = try command.run("ownership", "check", try command.repository("plain"))
      #expect(none.status == 0 && none.diagnostics.contains("no ownership file"))
    }
  }
}
