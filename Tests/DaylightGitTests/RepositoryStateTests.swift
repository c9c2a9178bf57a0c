import DaylightGit
import Testing

/// The same digest may only stand for the same references; git itself says which those are.
@Suite struct RepositoryStateTests {
  /// A work tree with two commits on `main`.
  private func repository(in parent: String) throws -> String {
    let folder = parent + "/r"
    try shell("mkdir \(quoted(folder))")
    try git(in: folder, "init", "-q", "-b", "main")
    for message in ["One", "Two"] { try git(in: folder, "commit", "-q", "--allow-empty", "-m", message) }
    return folder
  }

  private func digest(_ folder: String) throws -> String {
    let digest = try #require(RepositoryState.digest(at: folder))
    #expect(RepositoryState.digest(at: folder) == digest, "nothing has changed")
    return digest
  }

  /// The references as a scan reads them.
  private func followed(_ folder: String) throws -> [String] {
    try Repository(at: folder).references().map { "\($0.name) \($0.target)" }
  }

  enum Change: String, CaseIterable {
    case commit, rewoundBranch, branch, nestedBranch, deletedBranch, renamedBranch, tag, remote, note, packed, repacked
    case head, detachedHead, config, worktreeConfig, shallow, alternates
  }

  private func make(_ change: Change, in folder: String) throws {
    switch change {
    case .commit: try git(in: folder, "commit", "-q", "--allow-empty", "-m", "Three")
    case .rewoundBranch: try git(in: folder, "update-ref", "refs/heads/main", "HEAD~1")
    case .branch: try git(in: folder, "branch", "new")
    case .nestedBranch: try git(in: folder, "branch", "ana/fix/deep/er")
    case .deletedBranch: try git(in: folder, "branch", "-q", "-D", "side")
    case .renamedBranch: try git(in: folder, "branch", "-m", "side", "edis")
    case .tag: try git(in: folder, "tag", "-a", "-m", "Two", "v2")
    case .remote: try git(in: folder, "update-ref", "refs/remotes/origin/main", "HEAD")
    case .note: try git(in: folder, "notes", "add", "-m", "Seen", "HEAD")
    case .packed: try git(in: folder, "pack-refs", "--all")
    case .repacked:
      try git(in: folder, "pack-refs", "--all")
      let before = try digest(folder)
      try git(in: folder, "update-ref", "-d", "refs/heads/side")
      #expect(try digest(folder) != before, "a packed reference is gone")
    case .head: try git(in: folder, "symbolic-ref", "HEAD", "refs/heads/side")
    case .detachedHead: try git(in: folder, "checkout", "-q", "--detach")
    case .config: try git(in: folder, "config", "remote.origin.url", "https://forge.example/r.git")
    case .worktreeConfig: try put(Array("[core]\n".utf8), into: folder + "/.git/config.worktree")
    case .shallow: try put(try git(in: folder, "rev-parse", "HEAD"), into: folder + "/.git/shallow")
    case .alternates: try put(Array("/elsewhere/objects\n".utf8), into: folder + "/.git/objects/info/alternates")
    }
  }

  @Test(arguments: Change.allCases) func whatDecidesMakesAnotherDigest(_ change: Change) throws {
    try withFolder { parent in
      let folder = try repository(in: parent)
      try git(in: folder, "branch", "side", "HEAD~1")
      let before = try digest(folder)
      try make(change, in: folder)
      #expect(try digest(folder) != before)
    }
  }

  @Test func whatIsNoReferenceChangesNothing() throws {
    try withFolder { parent in
      let folder = try repository(in: parent)
      let before = try digest(folder)
      try put(Array("text\n".utf8), into: folder + "/file")
      try git(in: folder, "add", "file")
      try put(Array("#!/bin/sh\n".utf8), into: folder + "/.git/hooks/pre-commit")
      try put(Array("odd\n".utf8), into: folder + "/.git/description")
      try git(in: folder, "repack", "-adq")
      try git(in: folder, "reflog", "expire", "--expire=now", "--all")
      try git(in: folder, "update-ref", "refs/heads/main", "main")
      #expect(try digest(folder) == before)
    }
  }

  @Test func referencesThatChangePlacesAreNoticed() throws {
    try withFolder { parent in
      let folder = try repository(in: parent)
      try git(in: folder, "branch", "a", "HEAD")
      try git(in: folder, "branch", "b", "HEAD~1")
      let before = try digest(folder)
      try shell("cd \(quoted(folder))/.git/refs/heads && mv a c && mv b a && mv c b")
      #expect(try digest(folder) != before)
      try shell("cd \(quoted(folder))/.git/refs/heads && mv a c && mv b a && mv c b")
      #expect(try digest(folder) == before)
    }
  }

  /// Names as `printf` takes them.
  @Test(arguments: [
    "a/b/c/d/e/f/g", "caf\\303\\251", "cafe\\314\\201", "\\360\\237\\246\\206", "quo\"te", "it'\\''s", "-dash", "a.b",
    "@x", "100%%", "caf\\351", "\\377\\376/\\200",
  ])
  func aReferenceOfAnyNameIsFollowed(_ name: String) throws {
    try withFolder { parent in
      let folder = try repository(in: parent)
      let ids = text(try git(in: folder, "rev-parse", "main~0", "main~1")).split(separator: "\n")
      func point(_ id: Substring) throws -> (digest: String?, references: [String]) {
        let line = "n=refs/heads/$(printf -- '\(name)') && mkdir -p \"${n%/*}\" && echo \(id) > \"$n\""
        try shell("cd \(quoted(folder))/.git && \(line)")
        return (RepositoryState.digest(at: folder), try followed(folder))
      }
      let before = try digest(folder)
      let (first, second) = (try point(ids[0]), try point(ids[1]))
      try #require(first.references != second.references, "it is read")
      #expect(first.digest != before)
      // Without a digest the repository is opened: that is as good.
      #expect(first.digest != second.digest || second.digest == nil)
      #expect(try point(ids[0]).digest == first.digest)
    }
  }

  @Test func aFolderOfReferencesMayBeALink() throws {
    try withFolder { parent in
      let folder = try repository(in: parent)
      try shell("mkdir \(quoted(parent))/team && ln -s \(quoted(parent))/team \(quoted(folder))/.git/refs/heads/team")
      try put(try git(in: folder, "rev-parse", "HEAD"), into: parent + "/team/x")
      let before = (RepositoryState.digest(at: folder), try followed(folder))
      try put(try git(in: folder, "rev-parse", "HEAD~1"), into: parent + "/team/x")
      try #require(try followed(folder) != before.1, "it is read")
      #expect(before.0 == nil || RepositoryState.digest(at: folder) != before.0)
    }
  }

  @Test func theFolderMayBeNamedInSeveralWays() throws {
    try withFolder { parent in
      let folder = try repository(in: parent)
      let digests = try ["", "/", "//", "/.git", "/.git/"].map { try digest(folder + $0) }
      #expect(Set(digests).count == 1)
      try git(in: parent, "clone", "-q", "--bare", folder, parent + "/bare.git")
      let bare = try digest(parent + "/bare.git")
      #expect(try digest(parent + "/bare.git/") == bare)
      try git(in: parent + "/bare.git", "update-ref", "refs/heads/main", "main~1")
      #expect(try digest(parent + "/bare.git") != bare)
    }
  }

  @Test func whatIsNoPlainRepositoryHasNoDigest() throws {
    try withFolder { parent in
      let folder = try repository(in: parent)
      try git(in: folder, "worktree", "add", "-q", parent + "/linked", "-b", "linked")
      try shell("cd \(quoted(parent)) && mkdir -p plain half/objects half/refs && echo text > file")
      for path in ["linked", "r/.git/worktrees/linked", "plain", "half", "file", "none", "r/refs"] {
        #expect(RepositoryState.digest(at: parent + "/" + path) == nil, "\(path)")
      }
      #expect(RepositoryState.digest(at: "") == nil)
    }
  }
}
