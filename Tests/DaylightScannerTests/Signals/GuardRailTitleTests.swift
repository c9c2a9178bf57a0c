import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct GuardRailTitleTests {
  private func standard(_ path: String, _ category: StandardFact.Category, title: String? = nil) -> StandardFact {
    StandardFact(
      repository: "harbour", path: path, lineage: "l", category: category, title: title ?? path,
      introduced: .init(
        commit: "c", author: GitPerson(name: "Ana", email: "ana@harbour.example"), at: Timestamp(seconds: 0)),
      current: "b", lines: 9, isImported: false)
  }

  @Test(arguments: [
    ("rustfmt.toml", StandardFact.Category.lintConfig, "Rules for the form of code (rustfmt.toml)"),
    ("web/.eslintrc.json", .lintConfig, "Rules for how code is written (.eslintrc.json)"),
    (".pre-commit-config.yaml", .lintConfig, "Rules for what is committed (.pre-commit-config.yaml)"),
    ("deny.toml", .policy, "Policy on dependencies (deny.toml)"),
    ("policy/retries.rego", .policy, "Policy on retries (retries.rego)"),
    (".github/workflows/govulncheck.yml", .check, "Check for known vulnerabilities (govulncheck.yml)"),
    (".github/workflows/codeql-analysis.yml", .check, "Check of security (codeql-analysis.yml)"),
    ("scripts/validate-license.sh", .check, "Check of licences (validate-license.sh)"),
    (".github/workflows/pr.yml", .check, "Check of changes (pr.yml)"),
    ("ci/checklinks", .check, "Check of links (ci/checklinks)"),
  ])
  func itSaysWhatIsWatchedOver(_ path: String, _ category: StandardFact.Category, _ title: String) {
    #expect(GuardRailTitle.title(of: standard(path, category)) == title)
  }

  /// A name that few know stands for itself.
  @Test func anUnknownNameClaimsNothing() {
    #expect(GuardRailTitle.title(of: standard("tools/zork.sh", .check)) == "Check of a convention (zork.sh)")
    #expect(GuardRailTitle.title(of: standard("dev/scripts/check", .check)) == "Check of a convention (scripts/check)")
    #expect(
      GuardRailTitle.title(of: standard(".zork.yml", .lintConfig)) == "Rules for how things are written (.zork.yml)")
    #expect(
      GuardRailTitle.title(of: standard(".github/settings.yml", .policy)) == "Policy on this repository (settings.yml)")
    // A word inside another one is none.
    #expect(GuardRailTitle.matters(in: "apiary.yml").isEmpty && GuardRailTitle.matters(in: "normative.sh").isEmpty)
  }

  @Test func rulesInABuildsFileAreNamedByTheirTools() {
    let build = standard("pyproject.toml", .lintConfig, title: "pyproject.toml: ruff, mypy, interrogate, flake8")
    #expect(
      GuardRailTitle.title(of: build)
        == "Rules for how code is written, types and documentation (ruff, mypy, interrogate in pyproject.toml)")
    let heading = standard("pyproject.toml", .lintConfig, title: "pyproject.toml")
    #expect(GuardRailTitle.title(of: heading) == "Rules for how things are written (pyproject.toml)")
  }

  @Test func whatAPipelineRunsLeads() {
    let title = GuardRailTitle.title(of: [
      standard(".github/workflows/policy.yml", .check), standard("policy/retries.rego", .policy),
      standard("policy/sizes.rego", .policy),
    ])
    #expect(title == "Policy on retries (retries.rego) and 2 files beside it")
    #expect(GuardRailTitle.title(of: []).isEmpty)
  }
}
