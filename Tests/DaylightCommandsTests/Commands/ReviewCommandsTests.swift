import Foundation
import Testing

/// Reviews at the prompt: what a message says, and what a forge's export brings.
@Suite struct ReviewCommandsTests {
  private func sealed(_ body: (SealedCommand) throws -> Void) throws {
    let command = try SealedCommand()
    defer { command.remove() }
    try body(command)
  }

  private func write(_ text: String, _ name: String, _ command: SealedCommand) throws -> String {
    let path = "\(command.folder)/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test func aMessageIsTriedBeforeAnythingIsScanned() throws {
    try sealed { command in
      let tried = try command.run(
        "rules", "try", "Keep it\n\nReviewed-by: Ana <ana@harbour.example>\nCc: Kim <kim@harbour.example>\n",
        columns: 160)
      #expect(tried.status == 0, "\(tried.diagnostics)")
      #expect(tried.output.contains("ana@harbour.example") && tried.output.contains("a trailer"))
      #expect(tried.diagnostics.contains("'Cc' says nothing about reviews"))
      let own = try command.run("rules", "try", "x\n\nQA: Lee", "--pattern", "QA: {tested}", "--format", "ndjson")
      #expect(own.output.contains("\"role\":\"tested\"") && own.output.contains("\"name\":\"Lee\""))
      let wrong = try command.run("rules", "try", "x", "--pattern", "QA: {tester}")
      #expect(wrong.status == 2 && wrong.diagnostics.contains("role 'tester'"))
      let nothing = try command.run("rules", "try", "Keep it (#12)")
      #expect(nothing.status == 0 && nothing.diagnostics.contains("kept by the forge"))
    }
  }

  @Test func anOrganisationsConventionsAreReadByScans() throws {
    try sealed { command in
      let repository = try command.repository("payments")
      func workspace(_ reviews: String) throws {
        _ = try write(
          "version: 1\nname: Harbour\nrepositories:\n  - { id: payments, path: \(repository) }\n\(reviews)", "org.yaml",
          command)
      }
      try workspace("")
      #expect(try command.run("scan", "--facts-only").status == 0)
      #expect(try command.run("facts", "--kind", "review", "--raw").output.split(separator: "\n").count == 1)
      try workspace("reviews:\n  conventions:\n    - name: titles\n      pattern: 'Give the {suggested} a budget'\n")
      // Other conventions, other facts: nothing has changed in the repository itself.
      #expect(try command.run("scan", "--facts-only").status == 0)
      let facts = try command.run("facts", "--kind", "review", "--raw").output
      #expect(facts.contains("\"configured\"") && facts.split(separator: "\n").count == 2)
      try workspace("reviews:\n  conventions:\n    - name: x\n      pattern: 'no role'\n  notes: [mine]\n")
      let wrong = try command.run("scan")
      #expect(
        wrong.status == 2 && wrong.diagnostics.contains("org.yaml:") && wrong.diagnostics.contains("names no role"))
      #expect(wrong.diagnostics.contains("refs/notes/"))
    }
  }

  @Test func anExportMakesReviewsVisible() throws {
    try sealed { command in
      _ = try command.run("scan", try command.repository("payments"))
      let facts = try command.run("facts", "--kind", "change", "--raw").output
      let decisions = facts.split(separator: "\n").compactMap { line -> String? in
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return (object?["subject"] as? String)?.hasPrefix("Decide") == true ? object?["commit"] as? String : nil
      }
      let commit = try #require(decisions.first)
      let export = try write(
        """
        [{"number":7,"merged_at":"2026-01-02T03:04:05Z","merge_commit_sha":"\(commit)","user":{"login":"anakeller"},
          "reviews":[{"state":"APPROVED","user":{"login":"leepark"}}]},
         {"number":8,"merged_at":null,"user":{"login":"x"}},
         {"number":9,"merged_at":"2026-01-02T03:04:05Z","merge_commit_sha":"00","user":{"login":"x"}},
         {"nothing":1}]
        """, "pulls.json", command)
      let ingest = try command.run("ingest", "--from", "github", export)
      #expect(ingest.status == 3, "\(ingest.diagnostics)")
      #expect(ingest.diagnostics.contains("payments: 1 new review records from 1 requests"))
      #expect(
        ingest.diagnostics.contains("pulls.json:5:") && ingest.diagnostics.contains("1 requests were never merged"))
      #expect(ingest.diagnostics.contains("such as #9"))
      func reviews() throws -> String { try command.run("facts", "--kind", "review", "--raw").output }
      #expect(try reviews().contains("leepark"))
      #expect(try command.run("ingest", "--from", "github", export).diagnostics.contains("0 new review records"))
      #expect(try command.run("scan", "--full", "\(command.folder)/payments.git").status == 0)
      #expect(try reviews().contains("leepark"), "an export outlives a scan")
      #expect(try command.run("coverage").output.contains("exports of a forge"))
    }
  }

  @Test func wrongUseIsSaid() throws {
    try sealed { command in
      let file = try write("[]", "empty.json", command)
      #expect(try command.run("ingest", "--from", "github", file).status == 1, "nothing was scanned")
      let missing = try command.run("ingest", "--from", "github", "\(command.folder)/missing")
      #expect(missing.status == 2 && missing.diagnostics.contains("missing cannot be read"), "the cause that it is")
      let help = try command.run("ingest", "--help", columns: 80).output
      #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") })
      #expect(help.contains("\n  gitlab    glab api --paginate") && help.contains("\n            glab api projects/ID"))
      #expect(try command.run("ingest", "--from", "svn", file).status == 2)
      _ = try command.run("scan", try command.repository("payments"))
      let unknown = try command.run("ingest", "--from", "github", "--repository", "search", file)
      #expect(unknown.status == 2 && unknown.diagnostics.contains("There are payments."))
      #expect(try command.run("ingest", "--repository", "payments", file).status == 2)
      #expect(try command.run("ingest", "--from", "github", "\(command.folder)/missing").status == 2)
    }
  }
}
