import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct StandardTitleTests {
  private func title(_ path: String, _ category: StandardFact.Category, _ title: String? = nil) -> String {
    StandardTitle.title(
      of: StandardFact(
        repository: "web", path: path, lineage: "l", category: category, title: title ?? path,
        introduced: .init(commit: "1", author: GitPerson(name: "Ana"), at: Timestamp(seconds: 1)), current: "2",
        lines: 20, isImported: false))
  }

  @Test func aFilesNameSaysWhatItIsFor() {
    #expect(
      title(".github/ISSUE_TEMPLATE/config.yml", .template, "ISSUE_TEMPLATE/config.yml")
        == "Template for issues (config.yml)")
    #expect(
      title(".github/pull_request_template.md", .template)
        == "Template for change requests (pull_request_template.md)")
    #expect(title("AGENTS.md", .guideline) == "Guideline (AGENTS.md)")
    #expect(title(".github/workflows/release.yml", .pipeline) == "Shared pipeline (release.yml)")
    #expect(title(".github/workflows/stale.yml", .check) == "Check of open issues and changes (stale.yml)")
    #expect(title(".github/dependabot.yml", .policy) == "Policy on dependencies (dependabot.yml)")
  }

  @Test func aBareWordSaysWhatItIs() {
    #expect(title("RELEASE.md", .guideline, "Release") == "Guideline: Release")
    #expect(title("STYLE.md", .styleGuide, "Go") == "Style guide: Go")
  }

  @Test func aHeadingStandsForItself() {
    #expect(title("docs/guide.md", .guideline, "How we review") == "How we review")
    #expect(title("pyproject.toml", .lintConfig, "pyproject.toml: ruff, mypy") == "pyproject.toml: ruff, mypy")
  }
}
