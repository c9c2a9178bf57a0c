import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct OwnershipHistoryTests {
  private func owners(
    _ history: inout OwnershipHistory, _ path: String, at commit: ObjectID, _ git: borrowing Repository,
    _ trees: inout TreeComparison
  ) throws -> [String]? {
    try history.decision(for: bytes(path), in: git.commit(commit).tree, of: git, with: &trees)?.owners
  }

  @Test func ownersAreThoseOfTheCommit() throws {
    try withFolder { folder in
      var made = try History(in: folder + "/r.git")
      let bare = try made.commit("Start", changes: ["src/a.c": "1"])
      let first = try made.commit("Own", changes: ["CODEOWNERS": "/src/ @one\n"])
      let second = try made.commit("Give away", changes: ["CODEOWNERS": "/src/ @two\n"])
      let moved = try made.commit("Elsewhere", changes: ["CODEOWNERS": nil, ".github/CODEOWNERS": "* @three\n"])
      let folders = try made.commit(
        "Folders", changes: [".github/CODEOWNERS": nil, "src/OWNERS": "approvers: [ana]\n"])
      let gone = try made.commit("Gone", changes: ["src/OWNERS": nil])
      let git = try Repository(at: folder + "/r.git")
      var trees = TreeComparison()
      var history = OwnershipHistory(isPresent: true)
      let expected: [(ObjectID, [String]?)] = [
        (bare, nil), (first, ["@one"]), (second, ["@two"]), (moved, ["@three"]), (folders, ["ana"]), (gone, nil),
      ]
      // In any order, and again: what is kept of one commit says nothing of another.
      for (commit, owners) in expected + expected.reversed() + [expected[1], expected[4], expected[2]] {
        #expect(try self.owners(&history, "src/a.c", at: commit, git, &trees) == owners)
      }
      var absent = OwnershipHistory(isPresent: false)
      #expect(
        try absent.areas(of: [bytes("src/a.c")], in: git.commit(first).tree, of: git, with: &trees).map(\.owners) == [
          []
        ])
    }
  }

  @Test func aMovedFolderTakesItsOwnersAlong() throws {
    try withFolder { folder in
      var made = try History(in: folder + "/r.git")
      let before = try made.commit(
        "Start",
        changes: ["a/OWNERS": "filters:\n  ^x:\n    approvers: [ana]\n", "a/x": "1", "OWNERS": "approvers: [root]\n"])
      let after = try made.commit(
        "Move",
        changes: ["a/OWNERS": nil, "a/x": nil, "b/c/OWNERS": "filters:\n  ^x:\n    approvers: [ana]\n", "b/c/x": "1"])
      let git = try Repository(at: folder + "/r.git")
      var trees = TreeComparison()
      var history = OwnershipHistory(isPresent: true)
      #expect(try owners(&history, "a/x", at: before, git, &trees) == ["ana", "root"])
      #expect(try owners(&history, "b/c/x", at: after, git, &trees) == ["ana", "root"])
      #expect(try owners(&history, "a/x", at: after, git, &trees) == ["root"])
      #expect(try owners(&history, "b/c/y", at: after, git, &trees) == ["root"])
    }
  }

  @Test func whatAnImportedFileSaysIsReadAtTheCommitToo() throws {
    try withFolder { folder in
      var made = try History(in: folder + "/r.git")
      let first = try made.commit("Start", changes: ["a/OWNERS": "file:/b/OWNERS\n", "b/OWNERS": "one@x.org\n"])
      let second = try made.commit("Change", changes: ["b/OWNERS": "two@x.org\n"])
      let git = try Repository(at: folder + "/r.git")
      var trees = TreeComparison()
      var history = OwnershipHistory(isPresent: true)
      for _ in 0..<2 {
        #expect(try owners(&history, "a/x", at: first, git, &trees) == ["one@x.org"])
        #expect(try owners(&history, "a/x", at: second, git, &trees) == ["two@x.org"])
      }
    }
  }

  @Test func theForgeCanBeSaid() throws {
    try withFolder { folder in
      var made = try History(in: folder + "/r.git")
      let commit = try made.commit("Start", changes: ["CODEOWNERS": "docs @docs\n[A] @a\n*\n", ".github/x": "1"])
      let git = try Repository(at: folder + "/r.git")
      var trees = TreeComparison()
      var github = OwnershipHistory(isPresent: true)
      var gitlab = OwnershipHistory(isPresent: true, forge: .gitlab)
      #expect(try owners(&github, "docs/x", at: commit, git, &trees) == [], "a rule without owners")
      #expect(try owners(&gitlab, "docs/x", at: commit, git, &trees) == ["@a"])
    }
  }

  @Test func anAreaIsTheNearestOwnersAndTheirTeams() throws {
    try withFolder { folder in
      var made = try History(in: folder + "/r.git")
      let commit = try made.commit(
        "Start",
        changes: [
          "OWNERS": "approvers: [root]\n", "a/OWNERS": "approvers: [ana, kim]\nlabels: [sig/node]\n", "x": "1",
        ])
      let git = try Repository(at: folder + "/r.git")
      var trees = TreeComparison()
      var history = OwnershipHistory(isPresent: true)
      let areas = try history.areas(
        of: [bytes("a/x"), bytes("x"), bytes("a/b/c")], in: git.commit(commit).tree, of: git, with: &trees)
      #expect(areas == [.init(owners: ["ana", "kim", "sig-node"], paths: 2), .init(owners: ["root"], paths: 1)])
    }
  }

  @Test func namesOfOwnershipFiles() {
    for path in [
      "OWNERS", "a/b/OWNERS", "CODEOWNERS", ".github/CODEOWNERS", "a/DIR_METADATA", "MAINTAINERS", "sigs.yaml",
      "x/catalog-info.yml",
    ] {
      #expect(OwnershipHistory.isOwnershipFile(bytes(path)), "\(path)")
    }
    for path in ["owners", "OWNERS.md", "a/MAINTAINERS", "a/sigs.yaml", "MYOWNERS", "OWNERS/x", "catalog-info.json"] {
      #expect(!OwnershipHistory.isOwnershipFile(bytes(path)), "\(path)")
    }
  }
}
