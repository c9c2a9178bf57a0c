import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct OwnershipAuditTests {
  private func audit(
    _ files: [String: String], known: Set<String> = [], _ more: (inout History) throws -> Void = { _ in }
  ) throws -> OwnershipAudit {
    try withFolder { folder in
      var made = try History(in: folder + "/r.git")
      var commit = try made.commit("Start", changes: files.mapValues { $0 })
      try more(&made)
      commit = made.head ?? commit
      let git = try Repository(at: folder + "/r.git")
      return try OwnershipAudit(of: commit, in: git, known: known)
    }
  }

  private func told(_ audit: OwnershipAudit) -> [String] {
    audit.findings.map { "\($0.kind.rawValue) \($0.path):\($0.line)" }
  }

  @Test func rulesLinesAndOwnersAreNamedWithFileAndLine() throws {
    let found = try audit([
      "CODEOWNERS": "* ana@example.org\n/nothing/ @example/team\n!x @a\n*.c nobody@example.org\n/a.c Ana@example.org\n",
      "a.c": "1",
    ])
    #expect(
      told(found) == [
        "unmatchedRule CODEOWNERS:2", "invalidLine CODEOWNERS:3", "unknownOwner CODEOWNERS:4",
      ])
    #expect(found.teams == ["@example/team"])
    #expect(found.findings.allSatisfy { !$0.message.isEmpty })
  }

  @Test func whatTheForgeDoesNotReadIsNamed() throws {
    let found = try audit([
      ".github/CODEOWNERS": "* ana@example.org\n", "CODEOWNERS": "* nobody@x.org\n", "src/CODEOWNERS": "* x@y.org\n",
    ])
    #expect(told(found) == ["unreadFile CODEOWNERS:1", "unreadFile src/CODEOWNERS:1"])
  }

  @Test func vendoredFilesAreOtherPeoples() throws {
    let found = try audit([
      "CODEOWNERS": "* ana@example.org\n", "vendor/x/CODEOWNERS": "* nobody@x.org\n",
      "lib/third_party/OWNERS": "approvers: [stranger]\n",
    ])
    #expect(found.findings.isEmpty && found.vendored == 2 && found.files == ["CODEOWNERS"])
  }

  @Test func kubernetesFiles() throws {
    let found = try audit([
      "OWNERS_ALIASES": "aliases:\n  used: [ana]\n  unused: [ana]\n  empty: []\n",
      "OWNERS": "approvers: [used, ana, stranger]\n",
      "a/OWNERS": "filters:\n  \"\\\\.go$\":\n    approvers: [used, empty]\n",
      "b/OWNERS": "approvers: [\n", "a/x.c": "1",
    ])
    #expect(told(found).contains("unmatchedRule a/OWNERS:3"))
    #expect(
      told(found).contains("unmatchedRule OWNERS_ALIASES:3") && !told(found).contains("unmatchedRule OWNERS_ALIASES:2"))
    #expect(told(found).contains("invalidLine OWNERS_ALIASES:4") && told(found).contains("invalidLine b/OWNERS:1"))
    #expect(found.findings.contains { $0.kind == .unknownOwner && $0.message.contains("'stranger'") })
  }

  @Test func ownersWhoLeftNoTraceForAYearAreStale() throws {
    let found = try audit(["CODEOWNERS": "* ana@example.org\n/a kim@example.org lee@example.org\n", "a": "1"]) { made in
      try made.commit("Kim's", by: "Kim", changes: ["a": "2"])
      try made.commit("Late\n\nReviewed-by: Ana <ana@example.org>", by: "Lee", changes: ["a": "3"], after: 400)
    }
    #expect(told(found) == ["staleOwner CODEOWNERS:2"])
    let message = try #require(found.findings.first?.message)
    #expect(message.contains("'kim@example.org'") && message.contains("in the last 365 days"))
    #expect(!message.contains("400"), "how long somebody was away is not told")
  }

  @Test func whomAWorkspaceKnowsIsKnown() throws {
    let files = ["CODEOWNERS": "* @boss boss@example.org\n", "a": "1"]
    #expect(try audit(files).findings.map(\.kind) == [.unknownOwner, .unknownOwner])
    #expect(try audit(files, known: ["boss", "boss@example.org"]).findings.isEmpty)
  }

  @Test func theOtherFormatsAreLookedAtToo() throws {
    let found = try audit([
      "g/OWNERS": "ana@example.org\nper-file *.zz=ana@example.org\nfile:/nowhere/OWNERS\nnot an address\n",
      "d/DIR_METADATA": "team_email: none\nmixins: \"//gone\"\n",
      "MAINTAINERS": "SUB\nM:\tana@example.org\nS:\tOrphan\nF:\tnowhere/\nN:\t(?=x)\n",
      "catalog-info.yaml":
        "apiVersion: backstage.io/v1\nkind: Component\nmetadata:\n  annotations:\n    backstage.io/source-location: dir:./gone\nspec: {owner: t}\n",
    ])
    #expect(
      Set(told(found)) == [
        "unmatchedRule g/OWNERS:2", "unmatchedRule g/OWNERS:3", "invalidLine g/OWNERS:4",
        "invalidLine d/DIR_METADATA:1",
        "unmatchedRule d/DIR_METADATA:1", "staleOwner MAINTAINERS:1", "unmatchedRule MAINTAINERS:4",
        "invalidLine MAINTAINERS:5",
        "unmatchedRule catalog-info.yaml:6",
      ])
  }

  @Test func giteaAndGitLab() throws {
    let gitea = try audit([".gitea/CODEOWNERS": ".*\\\\.zz @x\n(bad @y\n.*\\\\.c ana@example.org\n", "a.c": "1"])
    #expect(
      told(gitea).contains("unmatchedRule .gitea/CODEOWNERS:1")
        && told(gitea).contains("invalidLine .gitea/CODEOWNERS:2"))
    let gitlab = try audit([".gitlab/CODEOWNERS": "^[A][2] ana@example.org\n/gone\n/a\n[B]\n/a\n", "a": "1"])
    #expect(
      told(gitlab) == [
        "invalidLine .gitlab/CODEOWNERS:1", "unmatchedRule .gitlab/CODEOWNERS:2", "invalidLine .gitlab/CODEOWNERS:5",
      ])
  }
}
