import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

/// A comment in a program cites a design document, for whoever's change brought the comment.
@Suite struct CodeCitationsTests {
  private let adr = "docs/adr/0014-retry.md"
  private let text =
    "# 14. Retry budget\n\nDate: 2026-01-01\n\n## Status\n\nAccepted\n\n## Context\n\nCallers retry without an end.\n\n## Decision\n\nA budget.\n\n## Consequences\n\nLess load.\n"

  private func code(_ facts: RepositoryFacts) -> [String] {
    facts.citations.filter { $0.from.path != nil && $0.from.lineage == nil }.map {
      "\($0.by.name ?? "") \($0.from.path ?? "") \($0.to.lineage == nil ? $0.to.text ?? "" : "adr")"
    }.sorted()
  }

  private let body = (1...30).map { "void f\($0)(void) { work(\($0)); }\n" }.joined()

  @Test func theChangeThatBroughtTheLineCites() async throws {
    var commits: [String] = []
    let facts = try await scan { history in
      try history.commit("Decide", changes: [adr: text, "src/a.c": body])
      commits.append(try history.commit("Retry", by: "Kim", changes: ["src/a.c": "// ADR-0014\n" + body]).hex)
      try history.commit("Words", by: "Lee", changes: ["src/a.c": "// ADR-0014: budget\n" + body])
      try history.commit("More", by: "Max", changes: ["src/a.c": "// ADR-0014: budget\n" + body + "int x;\n"])
    }
    #expect(code(facts) == ["Kim src/a.c adr"])
    #expect(facts.citations.first { $0.from.path == "src/a.c" }?.from.commit == commits[0])
    #expect(facts.citations.first { $0.from.path == "src/a.c" }?.manner == .mentions)
  }

  @Test func pathsAndAddressesCiteToo() async throws {
    let facts = try await scan { history in
      try history.commit("Decide", changes: [adr: text, "src/a.c": body])
      try history.commit("One", by: "Kim", changes: ["src/a.c": "/* see docs/adr/0014-retry.md */\n" + body])
      try history.commit("Two", by: "Lee", changes: ["src/b.py": "# as in ../docs/adr/0014-retry.md.\nx = 1\n"])
    }
    #expect(code(facts) == ["Kim src/a.c adr", "Lee src/b.py adr"])
  }

  @Test func aStringIsNoComment() async throws {
    let facts = try await scan { history in
      try history.commit("Decide", changes: [adr: text])
      try history.commit("Print", by: "Kim", changes: ["src/a.c": "puts(\"ADR-0014\"); // nothing\n"])
      try history.commit("Data", by: "Kim", changes: ["src/a.json": "{ \"a\": \"ADR-0014\" }\n"])
    }
    #expect(code(facts).isEmpty)
  }

  @Test func whoMovesALineDoesNotCite() async throws {
    let facts = try await scan { history in
      try history.commit("Decide", changes: [adr: text])
      try history.commit("Retry", by: "Kim", changes: ["src/a.c": "// ADR-0014\n" + body, "src/z.c": "int z;\n"])
      try history.commit("Rename", by: "Lee", changes: ["src/a.c": nil, "lib/b.c": "// ADR-0014\n" + body])
      try history.commit("Split", by: "Max", changes: ["lib/b.c": body, "lib/c.c": "// ADR-0014\nint c;\n"])
    }
    #expect(code(facts) == ["Kim src/a.c adr"])
  }

  @Test func aCommitThatWritesTheDocumentOrSaysItInItsMessageCitesOnce() async throws {
    let facts = try await scan { history in
      try history.commit("Decide", changes: [adr: text, "src/a.c": "// ADR-0014\n" + body])
      try history.commit(
        "Do it\n\nImplements: ADR-0014", by: "Kim",
        changes: ["src/b.c": "// ADR-0014\nint b;\n", "src/c.c": "// ADR-0014\nint c;\n"])
      try history.commit(
        "Two files", by: "Lee", changes: ["src/d.c": "// ADR-0014\nint d;\n", "src/e.c": "// ADR-0014\nint e;\n"])
    }
    #expect(code(facts) == ["Lee src/d.c adr"])
    #expect(facts.citations.filter { $0.from.lineage == nil }.count == 2)
  }

  @Test func whoFollowsADocumentsNewEndingDoesNotCite() async throws {
    let facts = try await scan { history in
      try history.commit("Decide", changes: ["docs/adr/0014-retry.txt": text])
      try history.commit("Retry", by: "Kim", changes: ["src/a.c": "/* docs/adr/0014-retry.txt */\n" + body])
      try history.commit(
        "Convert", by: "Lee",
        changes: [
          "docs/adr/0014-retry.txt": nil, adr: text, "src/a.c": "/* docs/adr/0014-retry.md */\n" + body,
        ])
    }
    #expect(code(facts) == ["Kim src/a.c adr"])
  }

  @Test func linesThatAreGoneCiteNoMore() async throws {
    let facts = try await scan { history in
      try history.commit("Decide", changes: [adr: text, "src/a.c": body])
      try history.commit("Retry", by: "Kim", changes: ["src/a.c": "// ADR-0014\n" + body])
      try history.commit("Otherwise", by: "Lee", changes: ["src/a.c": body])
    }
    #expect(code(facts).isEmpty)
  }

  @Test func theInternetsDocumentsAndListsAreNone() async throws {
    let list = (1...40).map { "// docs/adr/\(1000 + $0)-x.md\n" }.joined()
    let facts = try await scan { history in
      var documents: [String: String?] = [adr: text]
      for number in 1...30 { documents["docs/adr/\(1000 + number)-x.md"] = text }
      try history.commit("Decide", changes: documents)
      try history.commit("Parse", by: "Kim", changes: ["src/a.c": "// RFC 2616, section 4.4\nint a;\n"])
      try history.commit("List", by: "Kim", changes: ["src/index.js": list])
      try history.commit("Vendor", by: "Kim", changes: ["vendor/x/a.c": "// ADR-0014\nint v;\n"])
    }
    #expect(code(facts).isEmpty)
  }

  @Test func twoDocumentsUnderOneNumberAreCitedByNeither() async throws {
    let facts = try await scan { history in
      try history.commit("Decide", changes: [adr: text, "docs/adr/0014-other.md": text + "\nOther.\n"])
      try history.commit("Retry", by: "Kim", changes: ["src/a.c": "// ADR-0014\n" + body])
    }
    #expect(code(facts).isEmpty)
  }

  @Test func anotherRepositorysDocumentIsNamedAsItIsWritten() async throws {
    let facts = try await scan { history in
      try history.commit("Start", changes: ["src/a.swift": "let a = 1\n"])
      try history.commit("Actors as in SE-0306", by: "Kim", changes: ["src/a.swift": "let a = 2 // nothing\n"])
      try history.commit("More", by: "Lee", changes: ["src/a.swift": "// SE-0306: reentrant\nlet a = 2 // nothing\n"])
    }
    #expect(code(facts) == ["Lee src/a.swift SE-306"])
  }

  @Test func aLineOfABranchCountsForItsCommit() async throws {
    let facts = try await scan { history in
      let root = try history.commit("Decide", changes: [adr: text, "src/a.c": body])
      let main = try history.commit("Else", changes: ["src/a.c": body + "int e;\n"])
      let branch = try history.commit(
        "Retry", by: "Kim", changes: ["src/a.c": "// ADR-0014\n" + body], parents: [root], branch: "topic")
      try history.commit(
        "Merge branch 'topic'", changes: ["src/a.c": "// ADR-0014\n" + body + "int e;\n"], parents: [main, branch])
    }
    #expect(code(facts) == ["Kim src/a.c adr"])
  }
}
