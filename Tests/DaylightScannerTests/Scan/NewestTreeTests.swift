import DaylightGit
import Foundation
import Testing

@testable import DaylightScanner

/// One malformed file costs one diagnostic with file and line, and never a neighbour.
@Suite struct NewestTreeTests {
  private func facts(_ files: [(String, String)]) async throws -> RepositoryFacts {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daylight-tree-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
    let ana = Signature(
      name: Array("Ana".utf8), email: Array("ana@harbour.example".utf8), seconds: 1_760_000_000, offsetMinutes: 0)
    var entries: [(path: [UInt8], mode: UInt32, id: ObjectID)] = []
    for (path, text) in files {
      entries.append((path: Array(path.utf8), mode: 0o100644, id: try writer.blob(Array(text.utf8))))
    }
    let commit = try writer.commit(
      tree: try writer.tree(entries), parents: [], author: ana, committer: ana, message: Array("All\n".utf8))
    try writer.setReference("refs/heads/main", to: commit)
    return try await RepositoryScan(of: folder, id: "harbour").facts()
  }

  private let decision =
    "# 2. Keep it\n\n## Status\n\nAccepted\n\n## Context\n\nBecause.\n\n## Decision\n\nWe keep it.\n"

  @Test func aMalformedHeadIsNamedAndItsNeighboursAreRead() async throws {
    let broken = "---\nstatus: accepted\ndecision-makers: [ana, \n---\n" + decision
    let facts = try await facts([
      ("docs/adr/0001-broken.md", broken), ("docs/adr/0002-keep.md", decision),
      ("keps/sig-a/12-x/kep.yaml", "title: X\nauthors:\n  - \"@ana\n"),
      ("keps/sig-a/12-x/README.md", "# X\n\n## Summary\n\nText.\n\n## Motivation\n\nText.\n\n## Proposal\n\nText.\n"),
      ("OWNERS", "approvers: [ana\n"),
    ])
    #expect(facts.documents.map(\.path).contains("docs/adr/0002-keep.md"))
    #expect(facts.documents.map(\.path).contains("docs/adr/0001-broken.md"))
    let places = facts.diagnostics.map(\.path)
    #expect(places.sorted() == ["OWNERS", "docs/adr/0001-broken.md", "keps/sig-a/12-x/kep.yaml"])
    #expect(facts.diagnostics.allSatisfy { ($0.line ?? 0) >= 1 })
    #expect(facts.diagnostics.first { $0.path == "docs/adr/0001-broken.md" }?.line ?? 0 >= 3)
  }

  @Test func readableFilesGiveNoDiagnostic() async throws {
    let facts = try await facts([("docs/adr/0002-keep.md", decision), ("OWNERS", "approvers: [ana]\n")])
    #expect(facts.diagnostics.isEmpty)
    #expect(facts.documents.count == 1)
  }
}
