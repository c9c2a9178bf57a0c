import DaylightGit
import Testing

@testable import DaylightScanner

/// One malformed file costs one diagnostic with file and line, and never a neighbour.
@Suite struct NewestTreeTests {
  private func facts(_ files: [(String, String)]) async throws -> RepositoryFacts {
    try await withFolder { parent in
      try write(files, to: parent + "/r.git")
      return try await RepositoryScan(of: parent + "/r.git", id: "harbour").facts()
    }
  }

  private func write(_ files: [(String, String)], to folder: String) throws {
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

  /// What the repository’s own pipelines call by its place is a step of theirs; what they call by its whole name is offered.
  @Test func whatOwnPipelinesCallIsAStep() async throws {
    let callable = "on:\n  workflow_call:\njobs:\n  build:\n    runs-on: small\n    steps:\n      - run: make\n"
    let facts = try await facts([
      (".github/workflows/build.yml", callable), (".github/workflows/named.yml", callable),
      (".github/workflows/free.yml", callable),
      (
        ".github/workflows/main.yml",
        """
        on: [push]
        jobs:
          one:
            uses: ./.github/workflows/build.yml
          two:
            uses: harbour/harbour/.github/workflows/named.yml@main

        """
      ),
    ])
    let categories = Dictionary(facts.standards.map { ($0.path, $0.category) }) { first, _ in first }
    #expect(categories[".github/workflows/build.yml"] == .step)
    #expect(categories[".github/workflows/named.yml"] == .pipeline)
    #expect(categories[".github/workflows/free.yml"] == .pipeline)
  }

  /// All that a tree says, as text.
  private func told(_ tree: NewestTree) -> [String] {
    var told = tree.documents.map { "\($0.path) \($0.blob) \($0.detected) \($0.header) \($0.references)" }
    told += tree.standards.map { "\($0)" } + tree.ownership.map { "\($0)" }
    told += ["\(tree.mailmap.map { mailmap($0.map) + $0.blob.hex } ?? "none")"] + tree.sweptCommits.map(\.hex).sorted()
    return told + tree.diagnostics.map { "\($0)" } + tree.damage.map { "\($0)" }
  }

  private func mailmap(_ map: Mailmap) -> String {
    map.entries.map { entry in
      [entry.properName, entry.properEmail, entry.commitName, entry.commitEmail]
        .map { String(decoding: $0 ?? [], as: UTF8.self) }.joined(separator: "|")
    }.joined(separator: "\n")
  }

  /// Reads files at once and in parts, cut before each file and in every pair of places.
  private func expectParts(_ files: [(String, String)]) throws -> [String] {
    try withFolder { parent in
      try write(files, to: parent + "/r.git")
      let git = try Repository(at: parent + "/r.git")
      let tree = try git.commit(try #require(try git.head().commit)).tree
      var trees = TreeComparison()
      let (list, _, damage) = NewestTree.files(of: tree, in: git, with: &trees)
      #expect(list.count == files.count { !$0.0.hasSuffix(".c") } && damage.isEmpty)
      let place = NewestTree.CodeownersPlace(tree, in: git, with: &trees)
      let plan = NewestTree.DocumentPlan(
        settings: DocumentSettings(),
        candidates: Set(list.map(\.path).filter { (DocumentPath($0)?.strength ?? .none) != .none }))
      func part(_ files: some Sequence<NewestTree.File>) -> NewestTree {
        NewestTree(files, of: "harbour", plan: plan, codeowners: place, in: git)
      }
      let whole = told(NewestTree(joining: [part(list)], settings: DocumentSettings()))
      #expect(told(NewestTree(joining: list.map { part([$0]) }, settings: DocumentSettings())) == whole)
      for cut in 0...list.count {
        let parts = [list[..<cut], list[cut...]].map { part($0) }
        #expect(told(NewestTree(joining: parts, settings: DocumentSettings())) == whole, "cut at \(cut)")
      }
      return whole
    }
  }

  @Test func joinedPartsSayWhatTheWholeSays() throws {
    let ignored = String(repeating: "ab", count: 20)
    let told = try expectParts([
      (".git-blame-ignore-revs", "# format\n\(ignored)\n"),
      (".github/workflows/build.yml", "on: workflow_call\njobs:\n  a:\n    uses: o/n/.github/workflows/x.yml@v1\n"),
      (".mailmap", "Ana <ana@harbour.example> <a@old.example>\n"), ("B/OWNERS", "approvers: [ana]\n"),
      ("CODEOWNERS", "* @kim\n/x no-owner\n"), ("CONTRIBUTING.md", (1...12).map { "line \($0)\n" }.joined()),
      ("OWNERS", "approvers: [ana\n"), ("OWNERS_ALIASES", "aliases:\n  team:\n  - ana\n"),
      ("docs/adr/0001-broken.md", "---\nstatus: [\n---\n" + decision), ("docs/adr/0002-keep.md", decision),
      ("docs/adr/é.md", decision), ("keps/sig-a/12-x/README.md", Samples.kep),
      ("keps/sig-a/12-x/kep.yaml", Samples.kepYAML), ("src/main.c", "int x;\n"),
    ])
    for sign in [ignored, "Ana", "@kim", "CONTRIBUTING", "0002-keep", "In-place resize", "no-owner"] {
      #expect(told.contains { $0.contains(sign) }, "\(sign)")
    }
  }

  @Test func aCodeownersFileThatTheForgeDoesNotReadSaysNothing() throws {
    let told = try expectParts([
      (".github/CODEOWNERS", "* @kim\n"), ("CODEOWNERS", "* @lee\n/x first-invalid\n"),
      ("docs/CODEOWNERS", "* @ana\n/x second-invalid\n"), ("main.c", "int x;\n"),
    ])
    #expect(told.contains { $0.contains("@kim") })
    for sign in ["@lee", "@ana", "invalid"] { #expect(!told.contains { $0.contains(sign) }, "\(sign)") }
  }
}
