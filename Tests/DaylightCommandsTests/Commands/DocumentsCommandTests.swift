import DaylightGit
import Foundation
import Testing

@testable import DaylightCommands

@Suite struct DocumentsCommandTests {
  private static let decision =
    "# 14. Retry budget\n\nStatus: Accepted\nAuthor: Ana <ana@x.org>\nReviewers: Kim Bo\n\n## Context\n\nCallers retry without an end.\n\n## Decision\n\nA budget.\n"

  private func withScan<R>(_ body: (SealedCommand, _ path: String) throws -> R) throws -> R {
    let command = try SealedCommand()
    defer { command.remove() }
    let path = "\(command.folder)/r.git"
    let writer = try RepositoryWriter(creating: path, bare: true, initialBranch: "main")
    var parents: [ObjectID] = []
    var files: [String: String] = [:]
    func commit(_ name: String, _ message: String, _ changes: [String: String]) throws {
      files.merge(changes) { $1 }
      let who = Signature(
        name: Array(name.utf8), email: Array("\(name.lowercased())@x.org".utf8),
        seconds: 1_700_000_000 + Int64(parents.count) * 86_400, offsetMinutes: 0)
      var entries: [(path: [UInt8], mode: UInt32, id: ObjectID)] = []
      for (path, text) in files { entries.append((Array(path.utf8), FileMode.file, try writer.blob(Array(text.utf8)))) }
      let made = try writer.commit(
        tree: writer.tree(entries), parents: parents, author: who, committer: who, message: Array("\(message)\n".utf8))
      try writer.setReference("refs/heads/main", to: made)
      parents = [made]
    }
    try commit("Ana", "Decide", ["docs/adr/0014-retry.md": DocumentsCommandTests.decision, "a.c": "0"])
    try commit("Kim", "Count retries\n\nImplements: ADR-0014", ["a.c": "1"])
    try commit(
      "Lee", "Decide on queues",
      [
        "docs/adr/0015-queue.md":
          "# 15. Queue\n\nStatus: Rejected\nAuthor: Lee\n\n## Context\n\nSee [it](0014-retry.md).\n\n## Decision\n\nNone.\n"
      ])
    let scanned = try command.run("scan", path)
    #expect(scanned.status == 0, "\(scanned.diagnostics)")
    return try body(command, path)
  }

  @Test func listsDocuments() throws {
    try withScan { command, _ in
      let found = try command.run("documents", "list", "--format", "csv")
      #expect(found.status == 0 && found.output.contains("ADR-14 Retry budget,adr,accepted"))
      let rejected = try command.run("documents", "--status", "rejected", "--format", "ndjson")
      #expect(rejected.output.contains("0015-queue.md") && !rejected.output.contains("0014-retry.md\""))
      #expect(try command.run("documents", "--status", "nice").status == 2)
      #expect(try command.run("documents", "--repository", "none").status == 2)
    }
  }

  @Test func showsADocumentByAnyOfItsNames() throws {
    try withScan { command, _ in
      for name in ["ADR-14", "14", "0014-retry.md", "docs/adr/0014-retry.md", "retry budget"] {
        let page = try command.run("documents", "show", name, "--format", "json")
        #expect(page.status == 0, "\(name): \(page.diagnostics)")
        for words in ["Kim Bo", "carries it out", "ADR-15 Queue", "accepted"] {
          #expect(page.output.contains(words), "\(name): \(words)")
        }
        #expect(try command.run("documents", "show", name).status == 0)
      }
      let html = try command.run("documents", "show", "ADR-14", "--format", "html")
      #expect(html.output.contains("<svg") && html.output.contains("The life of ADR-14 Retry budget"))
      let unknown = try command.run("documents", "show", "ADR-99")
      #expect(unknown.status == 2 && unknown.diagnostics.contains("daylight documents list"))
    }
  }

  @Test func saysWhichConventionsAreSeen() throws {
    try withScan { command, path in
      let found = try command.run("documents", "conventions", path)
      #expect(found.status == 0 && found.diagnostics.contains("2 documents"))
      let none = try command.run("documents", "conventions", "\(command.folder)/nothing")
      #expect(none.status == 3 && none.diagnostics.contains("was not read"))
      // In a workspace it is about what that lists.
      try Data("version: 1\nrepositories: [{id: ours, path: r.git}]\n".utf8).write(
        to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
      let listed = try command.run("documents", "conventions")
      #expect(listed.status == 0 && listed.diagnostics.contains("ours: 2 documents"), "\(listed.diagnostics)")
    }
  }

  @Test func drawsTheGraph() throws {
    try withScan { command, _ in
      #expect(
        try command.run("documents", "graph", "--format", "csv").output.contains("ADR-15 Queue,ADR-14 Retry budget"))
      let dot = try command.run("documents", "graph", "--dot").output
      #expect(dot.hasPrefix("digraph documents {") && dot.contains("\"ADR-15 Queue\" -> \"ADR-14 Retry budget\";"))
    }
  }
}
