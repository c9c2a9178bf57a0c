import Testing

@testable import DaylightScanner

@Suite struct StandardPathTests {
  /// What is ruled out unseen is never a standard, and takes nothing up; and most other paths are ruled out.
  @Test func whatIsRuledOutIsNone() {
    var random = SplitMix64(seed: 11)
    let folders = [
      "src", ".github", "workflows", "docs", "Documentation", "standards", "proposal-templates", "ISSUE_TEMPLATE",
      "adr", "lint", "presets", "semgrep", "vendor", "a", "ci", "runbooks", "images", "scripts", "internal-rules",
      "rubocop",
      ".vscode", "tests", "eng", "checkstyle", ".eslint", "hooks", "buildSrc", "tools", "goVet", ".cargo", "vale",
      "build-logic", "verify", ".github",
    ]
    let stems = [
      "CONTRIBUTING", "style", "template", "0000-x", "main", "deny", "security", "process", "", "check-style", "OWNERS",
      "Dockerfile", "Jenkinsfile", "package", "go", ".clang-format", "pom", "greplint", "README", "settings",
      "pyproject", "build", "rector", "boilerplate.go",
      "Directory.Build.props", "gate", "pre-push", "CheckLeaksTask", "PublicApiTests", "app.quality-conventions",
      "ClangFormat", "file-hygiene", "audit", "license-header", "git.commit",
    ]
    let endings = [
      "", ".c", ".md", ".YML", ".yaml", ".rego", ".json", ".toml", ".js", ".cfg", ".xml", ".h.in", ".txt", ".sh", ".py",
      ".mod", ".tf", ".cocci", ".swift", ".ql", ".rb", ".gradle", ".gradle.kts", ".ruleset", ".php", ".rdoc", ".neon",
      ".java", ".kt", ".go", ".cs", ".targets", ".cmake", ".header", ".cedar", ".template",
    ]
    var ruledOut = 0
    for _ in 0..<30_000 {
      let parts = (0..<random.pick([0, 1, 2, 3, 4, 5])).map { _ in random.pick(folders) }
      let path = (parts + [random.pick(stems) + random.pick(endings)]).joined(separator: "/")
      // Git has no path that ends in a slash.
      guard !path.hasSuffix("/"), DocumentOutline.markup(ofPath: path) == nil,
        StandardPath.isRuledOut(Array(path.utf8))
      else { continue }
      ruledOut += 1
      #expect(StandardPath.read(path) == nil, "\(path)")
      #expect(UptakeForm.form(ofPath: path) == nil, "\(path)")
    }
    #expect(ruledOut > 4_000)
  }

  @Test(
    arguments: [
      ("po/README.md", StandardPath.guide), ("t/README", .hinted), ("t/t4018/README", nil),
      ("tests/testsuite/README.md", .hinted), ("docs/runbooks/slow.md", .incident(.runbook)),
      ("docs/runbooks/template.md", .template), ("docs/postmortems/2025-11.md", .incident(.postmortem)),
      (".github/ISSUE_TEMPLATE/config.yml", .template), ("docs/adr/template.md", .template),
      ("docs/templates.md", .page),
      ("design/doc-template-stacks.md", nil), ("design/one-pager-release-process.md", nil),
      ("design/README.md", .hinted),
      ("scripts/commitcheck.sh", .script), ("scripts/cstyle.pl", .script), ("images/app/healthcheck.sh", nil),
      ("OWNERS.md", .config(.ownership, tool: "MAINTAINERS")),
      (".github/renovate-base.json5", .config(.lintPreset, tool: "renovate")),
      (".github/renovate.json5", .updates(tool: "renovate")),
      (".github/codeql/custom-queries/old.ql", .config(.policy, tool: "codeql")), ("src/old.ql", nil),
      ("testdata/.clang-format", nil), ("modules/queue/main.tf", .config(.buildPreset, tool: "terraform")),
      ("docs/guide/assets.md", .words(.text)), ("docs/developer/assets.md", .doubtful),
      ("docs/modules/ROOT/pages/contributing.adoc", .named(.contributing)), ("docs/rfcs/README.md", .doubtful),
      ("docs/markdown/Backports.md", .page), ("docs/release/releases/release-1.10.md", .words(.text)),
      ("tests/a/b/.editorconfig", nil), ("test cases/common/14 configure file/check_file.py", nil),
      ("benchmarks/cookies/validate-cookie-name.mjs", nil), ("utils/reply_schema_linter.js", .script),
      ("lib/validate-name.js", nil), ("doc/contrib/src/implementation/console.md", .hinted),
      ("contrib/mixin/console.md", .words(.text)), ("scripts/verify-release", .task), ("scripts/checksrc.pl", .script),
      ("scripts/checkout.sh", .task),
      ("scripts/cmakelint.sh", .script), (".github/scripts/typos.sh", .script), ("mesonbuild/scripts/clippy.py", nil),
      (".github/workflows/utils/cspell.json", .config(.lintConfig, tool: "cspell")),
      (".checkapi.yaml", .config(.lintConfig, tool: "")),
      (".gitlab-ci/commit-rules.yml", .config(.lintConfig, tool: "")),
      (".chloggen/TEMPLATE.yaml", .template), ("docs/markdown/Project-templates.md", .doubtful),
      ("docs/governance/voting.md", .hinted), ("docs/backports.md", .page),
      ("docs/book/src/developer/core/logging.md", .doubtful), ("docs/reference/glib/logging.md", nil),
      ("Documentation/config/commit.adoc", nil), ("docs/tasks/updating-machine-templates.md", nil),
      ("docs/release/release-templates.md", .template), ("tests/templates/non_escaping_template.txt", nil),
      ("docs/contributing/README.md", .named(.contributing)),
      ("docs/book/src/developer/security-guidelines.md", .named(.guideline)),
      ("po/AGENTS.md", .guide), (".github/copilot-instructions.md", .guide),
      ("tests/shellcheck.sh", .script), ("tests/check-strings.sh", nil), (".gitlab-ci/run-check-todos.sh", .script),
      ("playground/app/.eslintrc.json", nil), ("examples/a/package.json", nil),
      ("docs/supported-platforms.md", .named(.guideline)),
      ("SECURITY_CONTACTS", .config(.ownership, tool: "SECURITY_CONTACTS")),
      (".github/DISCUSSION_TEMPLATE/ideas.yml", .template),
      (".github/scripts/commit-msg-check.pl", .script), ("tests/scripts/license-checks.sh", .script),
      ("app/license_check.py", nil), ("tests/test_license_check.py", nil), ("scripts/smoke-check.sh", .task),
      ("changelog/README.rst", .doubtful), ("docs/newsfragments/README.md", .doubtful), ("src/a/README.md", nil),
      ("docs/i18nContributionGuide.md", .named(.contributing)), ("TIDELIFT.rst", nil), ("docs/funding.md", nil),
      ("SUPPORT.md", nil), (".github/SUPPORT.md", nil), ("docs/support-policy.md", .named(.guideline)),
      ("buildSrc/src/main/java/io/harbour/gradle/CheckLeaksTask.java", .script),
      ("buildSrc/src/test/java/io/harbour/gradle/CheckLeaksTask.java", nil),
      ("src/main/java/io/harbour/CheckLeaksTask.java", nil),
      ("internal/portvet/checks/berth/berth.go", .ruleCode), ("internal/portvet/checks/berth/berth_test.go", nil),
      ("pkg/linters/berth.go", nil), ("test/Harbour.Tests/PublicApiTests.cs", .script),
      ("test/Harbour.Tests/PortTests.cs", nil), ("src/test/java/io/ArchitectureTest.java", .shapeTest),
      ("docs/guide/good-practices.md", .practices), ("BEST_PRACTICES.md", .named(.guideline)),
      ("src/Harbour/Harbour.csproj.DotSettings", nil),
      ("src/Harbour.sln.DotSettings", .config(.lintConfig, tool: "analyzers")),
      ("tools/probe/Directory.Build.props", nil), ("nuke/Directory.Build.props", nil),
      ("src/Directory.Build.props", .buildFile), ("test/Directory.Build.props", .config(.buildPreset, tool: "")),
      (".eslint/no-deep-imports.js", .ruleCode), ("scripts/file-hygiene.sh", .script),
      ("scripts/go-version-consistency.sh", .script), ("tests/test-license.py", .script),
      ("policies/triage.cedar", .config(.policy, tool: "")), ("THREAT_MODEL.md", .named(.guideline)),
      ("docs/developer_guide.md", .hinted), ("src/developer_guide.md", .doubtful), ("COMM-LICENSE.txt", nil),
      ("docs/harbour_people.md", nil), (".changeset/a-path-template.md", nil),
      ("docs/src/rules/brace-style.md", .doubtful),
      ("PULL_REQUEST_TEMPLATES.md", .template), ("docs/proposal/design-template.md", .template),
      ("harbour/.agents/skills/harbour/SKILL.md", .guide), (".github/prompts/review.md", .guide),
      (".github/chronographer.yml", .config(.policy, tool: "chronographer")),
      (".github/pilot.yml", .config(.policy, tool: "")), (".github/FUNDING.yml", nil),
      (".github/problem-matcher.json", nil), ("internal/tools/verifyports/main.go", .script),
      ("internal/verifyports/main.go", nil), ("script/prevent_slow_calls", .script),
      ("tests/middleware/test_lint.py", nil), ("tests/Harbour.SourceCodeTests/SourceCodeTests.cs", .script),
      ("Sources/Harbour/Harbour.docc/BestPractices/001-Berths.md", .named(.guideline)),
      ("Sources/Harbour/Harbour.docc/HarbourBestPractices.md", .named(.guideline)),
      ("src/conf/checkstyle/checkstyle-header.txt", .config(.template, tool: "")),
      ("Sources/Harbour/Proposals/HB-NNNN.md", .template), ("proposals/proposals.md", .hinted),
    ] as [(String, StandardPath?)])
  func aPathSaysWhatMayBeThere(_ path: String, _ expected: StandardPath?) {
    #expect(StandardPath.read(path) == expected)
  }
}
