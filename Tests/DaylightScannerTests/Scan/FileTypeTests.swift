import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct FileTypeTests {
  @Test(arguments: [
    ("docs/a.md", "."), ("docs/a.rst", "."), ("a.tar.gz", "gz"), ("a.", ""), (".mailmap", "mailmap"),
    ("OWNERS", "OWNERS"), ("a/b/OWNERS", "OWNERS"), (".github/CODEOWNERS", "CODEOWNERS"), ("v1.2/tool", "tool"),
    ("a/ci.yaml", "yml"), ("ci.yml", "yml"), (".markdownlint.jsonc", "json"), ("t/README", "."), ("CONTRIBUTING", "."),
    ("CONVENTIONS", "."), (".github/ISSUE_TEMPLATE", "."),
  ])
  func theTypeIsWhatFollowsTheLastDotAndTextsAreOfOne(_ path: String, _ type: String) {
    #expect(Array(FileType(ofPath: bytes(path)).kind) == bytes(type))
  }

  @Test(arguments: [
    (".github/ISSUE_TEMPLATE", ".github/ISSUE_TEMPLATE.md"), ("COMMITTING", "docs/committing.md"),
    ("CONTRIBUTING", ".github/CONTRIBUTING.md"), (".eslintrc", ".eslintrc.json"), ("scripts/check", "scripts/check.sh"),
    ("Jenkinsfile", "ci/Jenkinsfile.groovy"), ("lint.yml.in", "lint.yml"), ("a.rst", "b.md"), ("a.yml", "b.yaml"),
    ("PULL_REQUEST_TEMPLATE", ".github/PULL_REQUEST_TEMPLATE/change.md"),
  ])
  func oneMayHaveBeenTheOther(_ one: String, _ other: String) {
    let (one, other) = (FileType(ofPath: bytes(one)), FileType(ofPath: bytes(other)))
    #expect(one.mayHaveBeen(other) && other.mayHaveBeen(one))
  }

  @Test(arguments: [
    ("check", "checks.sh"), ("OWNERS", "TEAMS"), ("a.sh", "a.py"), ("ISSUES", "ISSUE_TEMPLATE.md"), ("md", "a.md"),
    (".sh", "a.sh.in"), ("a", "b"), ("a.", "a"),
  ])
  func othersMayNot(_ one: String, _ other: String) {
    let (one, other) = (FileType(ofPath: bytes(one)), FileType(ofPath: bytes(other)))
    #expect(!one.mayHaveBeen(other) && !other.mayHaveBeen(one))
  }

  /// A template that gets an ending, and is edited on the way, began when it was written.
  @Test func aTemplateThatGetsAnEndingIsTheSameOne() async throws {
    let lines = (1...12).map { "- Line \($0): what did you see, and what did you want?\n" }.joined()
    let facts = try await withFolder { folder in
      var history = try History(in: "\(folder)/r.git")
      try history.commit("Ask", by: "Ana", changes: [".github/ISSUE_TEMPLATE": "Before you write:\n" + lines])
      try history.commit("Other", by: "Kim", changes: ["a.txt": "a"])
      try history.commit(
        "Markdown", by: "Kim",
        changes: [".github/ISSUE_TEMPLATE": nil, ".github/ISSUE_TEMPLATE.md": "## Before you write\n\n" + lines])
      return try await RepositoryScan(of: "\(folder)/r.git", id: "harbour").facts()
    }
    let template = try #require(facts.standards.first { $0.path == ".github/ISSUE_TEMPLATE.md" })
    #expect(template.introduced.author.name == "Ana")
    #expect(facts.revisions.filter { $0.lineage == template.lineage }.count == 2)
  }
}
