import Testing

@testable import DaylightScanner

@Suite struct StandardDetectorTests {
  private func category(_ path: String, _ text: String) -> StandardFact.Category? {
    StandardDetector.detect(path: path, bytes: bytes(text))?.category
  }

  private let guide =
    "# How we write\n\n"
    + (1...8).map { "You must do number \($0) in a pull request, and should say why.\n\n" }.joined()
  private let prose = "# What it is\n\n" + (1...40).map { "It went through number \($0) yesterday.\n\n" }.joined()

  @Test(arguments: [
    ("CONTRIBUTING.md", StandardFact.Category.contributing), ("docs/CONTRIBUTING.md", .contributing),
    ("Documentation/SubmittingPatches", .contributing), ("Documentation/CodingGuidelines", .styleGuide),
    ("STYLE_GUIDE.md", .styleGuide), ("docs/style-guide.md", .styleGuide), ("docs/api-guidelines.md", .guideline),
    ("SECURITY.md", .security), ("GOVERNANCE.md", .governance), ("standards/retries.md", .guideline),
    ("docs/standards/swift-style.md", .styleGuide), ("Documentation/contributor-guide/cherry-pick.md", .guideline),
    ("docs/releasing.md", .guideline), ("docs/governance/voting.md", .governance),
  ])
  func aTextThatAsksForSomethingIsAStandard(_ path: String, _ expected: StandardFact.Category) {
    #expect(category(path, guide) == expected)
  }

  @Test(arguments: [
    "docs/releasing.md", "docs/standards-overview.md", "Documentation/contributor-guide/features.md",
    "docs/dev/design.md",
  ])
  func aTextThatTellsIsNoneUnlessItsNameSaysSo(_ path: String) { #expect(category(path, prose) == nil) }

  @Test(arguments: [
    "README.md", "src/main.swift", "vendor/x/CONTRIBUTING.md", "src/style.css", "testdata/policy.rego",
    "standards/README.md", "src/security.c", "CHANGELOG.md", "docs/roadmap.md", "", "/",
    "a/b/c/d/e/f/g/CONTRIBUTING.md",
  ])
  func isNone(_ path: String) { #expect(category(path, guide) == nil) }

  /// What asks its readers for much, but never speaks of work here, is for those who use the product.
  @Test(arguments: ["docs/developer/assets.md", "docs/features.md"])
  func aGuideToTheProductIsNone(_ path: String) {
    #expect(category(path, "# Assets\n\n" + (1...9).map { "You must import file \($0).\n\n" }.joined()) == nil)
  }

  @Test func aPageWithoutATellingNameIsReadToItsEnd() {
    let policy =
      "# Backports policy\n\n" + (1...6).map { "A maintainer must ask for backport \($0).\n\n" }.joined()
    #expect(category("docs/backports.md", policy) == .guideline)
    #expect(category("docs/book/src/developer/core/logging.md", "# Conventions of logs\n\n" + guide) == .guideline)
    #expect(category("docs/backports.md", prose) == nil)
  }

  @Test func aPageThatSaysWhereTheGuideIsIsNone() {
    let text =
      "Contributing\n============\n\nSee the organisation's page\nfor many ways to contribute,\nand the links below.\n\nhttps://harbour.example\n"
    #expect(category("docs/contributing.rst", text) == nil)
    #expect(category("docs/contributing.rst", text + guide) == .contributing)
    #expect(category("CONTRIBUTING.md", "See https://harbour.example/wiki/contribute.\n") == .contributing)
    #expect(category("CONTRIBUTING.md", "See docs/contributing.rst.\n") == nil)
    // A proposal on it.
    #expect(category("proposals/contributing.md", text + guide) == nil)
    #expect(category("proposals/CONTRIBUTING.md", text + guide) == .contributing)
  }

  @Test func aPipelineThatReadsWhatPeopleWriteIsACheck() {
    func pipeline(_ types: String) -> String {
      "name: pr\non:\n  pull_request_target:\n\(types)\njobs:\n  a:\n    steps: []\n"
    }
    #expect(
      category(".github/workflows/pr.yml", pipeline("    types: [opened, synchronize, edited]") + "# its title\n")
        == .check)
    #expect(
      category(".github/workflows/pr.yml", pipeline("    types:\n      - opened\n      - edited") + "# its title\n")
        == .check)
    // One that puts labels on, or lets others run, reads nothing.
    #expect(category(".github/workflows/pr.yml", pipeline("    types: [opened, edited]")) == nil)
    #expect(category(".github/workflows/pr.yml", pipeline("    types: [closed]\n    # edited by hand")) == nil)
    #expect(
      category(".github/workflows/semver-check.yml", "on:\n  pull_request:\njobs:\n  a:\n    steps: []\n") == .check)
  }

  @Test func whatAForgePutThereIsNone() {
    let prompts = """
      ---
      name: Feature request
      about: Suggest an idea for this project
      title: ''
      ---

      **Is your feature request related to a problem? Please describe.**
      A clear and concise description of what the problem is. Ex. I'm always frustrated when [...]

      **Additional context**
      Add any other context or screenshots about the feature request here.
      """
    #expect(category(".github/ISSUE_TEMPLATE/feature_request.md", prompts) == nil)
    let own = prompts + "\nWhich phone?\nWhich network?\nWhat did the log say?\n"
    #expect(category(".github/ISSUE_TEMPLATE/feature_request.md", own) == .template)
  }

  @Test func aConfigurationThatSetsNothingIsNone() {
    #expect(category(".clang-format", "BasedOnStyle: Google\n") == nil)
    #expect(category(".clang-format", "BasedOnStyle: Google\nIndentWidth: 3\nColumnLimit: 90\n") == .lintConfig)
    #expect(category("rustfmt.toml", "max_width = 90\n") == .lintConfig)
    #expect(category("rustfmt.toml", "# Defaults are used\n") == nil)
    #expect(category(".prettierrc", "{}\n") == nil)
    #expect(category(".editorconfig", "root = true\n[*]\nindent_size = 2\n") == nil)
    #expect(category(".github/.editorconfig", "[*.yml]\nindent_size = 2\n") == .editorConfig)
    #expect(category("tools/.golangci.yaml", "a: 1\nb: 2\nc: 3\n") == .lintConfig)
    #expect(category("gio/.flake8", "[flake8]\nmax-line-length = 120\nexclude = __pycache__\n") == .lintConfig)
    #expect(category(".github/zizmor.yml", "rules:\n  cache-poisoning:\n    ignore:\n      - ci.yml\n") == nil)
    #expect(category("buf.yaml", "version: v2\nmodules:\n  - path: a\n    name: b\n") == nil)
    #expect(category("buf.yaml", "version: v2\nlint:\n  use:\n    - STANDARD\n") == .lintConfig)
  }

  /// A sentence can be a whole policy; a form that nobody filled in is none.
  @Test func aSentenceCanBeAPolicy() {
    #expect(category("SECURITY.md", "# Security\n\nReport a vulnerability to safety@harbour.example.\n") == .security)
    #expect(category("SECURITY.md", "# Security\n\nWe care.\n") == nil)
    #expect(category("GOVERNANCE.md", "We follow [the harbour's rules](https://harbour.example).\n") == .governance)
    #expect(category("GOVERNANCE.md", "To be written.\n") == nil)
    #expect(
      category("docs/Code-of-Conduct.md", "We follow [the harbour's rules](https://harbour.example).\n") == .governance)
    let covenant = "# Code of conduct\n\n" + (1...20).map { "Pledge \($0).\n\n" }.joined()
    #expect(category("CODE_OF_CONDUCT.md", covenant + "Write to safety@harbour.example.\n") == .governance)
    #expect(category("CODE_OF_CONDUCT.md", covenant + "Write to [INSERT CONTACT METHOD].\n") == nil)
  }

  /// Each page of a contributors' guide belongs to it; what changed from version to version is no rule.
  @Test func aGuideIsMadeOfPages() {
    let page =
      "# Start\n\nPlease read on before you begin.\n\nClaim an issue first.\n\nThe maintainers answer.\n\nSo do others.\n"
    #expect(category("docs/contribute/start.md", page) == .contributing)
    #expect(category("docs/tutorial/start.md", page) == nil)
    let changes = "# Releases\n\n" + (1...5).map { "## 1.\($0).0\n\nYou must update \($0).\n\n" }.joined()
    #expect(category("docs/release.md", changes) == nil)
    let steps = "# Release process\n\n" + (1...5).map { "## 1.\($0) Build\n\nYou must build \($0).\n\n" }.joined()
    #expect(category("docs/ReleaseProcess.md", steps) == .guideline)
  }

  /// What builds share is no image that others build upon, and holds where it lies.
  @Test func whatBuildsShareIsNoOffer() {
    let props = "<Project>\n<PropertyGroup>\n<Nullable>enable</Nullable>\n<LangVersion>13</LangVersion>\n"
    let detected = StandardDetector.detect(path: "eng/Common.props", bytes: bytes(props))
    #expect(detected?.category == .buildPreset)
    #expect(detected?.names == [])
    let image = "FROM a\nRUN b\nRUN c\n"
    #expect(StandardDetector.detect(path: "images/base/Dockerfile", bytes: bytes(image))?.names == ["image:base"])
  }

  /// A service of the forge is told by a file at the top of its folder, whatever it is called.
  @Test func whatLiesInAForgesFolderAServiceReads() {
    let rules = "labels:\n  stale: close\n  invalid: close\n  merge: delete branch\n"
    #expect(category(".github/pilot.yml", rules) == .policy)
    #expect(category(".github/FUNDING.yml", rules) == nil)
    #expect(category(".npmrc", "ignore-scripts=true\npackage-lock=false\n") == .policy)
    #expect(category(".npmrc", "package-lock=false\n") == nil)
  }

  /// Words do not bring back what a rule has refused, and a callable pipeline whose words tell stays one.
  @Test func wordsDecideWhereNoRuleDoes() {
    let asked = """
      # Documentation

      Please follow the guidelines before you ask for review: we keep the language simple, and write tests.

      Contributions must not break what is released. A maintainer will report what is important.
      """
    #expect(category("docs/DOCUMENTATION.md", asked) == .guideline)
    #expect(category("docs/faq.md", asked) == nil)
    let coverage = """
      on:
        workflow_call:
      jobs:
        coverage:
          runs-on: ubuntu-latest
          steps:
            - uses: actions/checkout@v4
            - run: npm ci
            - run: npm run check
              # It should fail where less is covered, and then the diff has to be read.
      """
    let path = ".github/workflows/coverage.yml"
    #expect(StandardDetector.detect(path: path, bytes: bytes(coverage))?.isTold == true)
    let build = "on:\n  workflow_call:\njobs:\n  a:\n    env:\n      A: b\n    steps:\n      - run: make test build\n"
    #expect(StandardDetector.detect(path: path, bytes: bytes(build))?.category == .pipeline)
    #expect(StandardDetector.detect(path: path, bytes: bytes(build))?.isTold == false)
  }

  @Test func whatAServiceForNewVersionsIsTold() {
    let plain = "version: 2\nupdates:\n  - package-ecosystem: npm\n    schedule:\n      interval: weekly\n"
    #expect(category(".github/dependabot.yml", plain) == .policy)
    #expect(category(".github/dependabot.yml", plain.replacing(" npm", with: " \"\" # See the manual")) == nil)
    #expect(category(".github/dependabot.yml", plain + "    groups:\n      all:\n        patterns: ['*']\n") == .policy)
    #expect(category("renovate.json", "{\n  \"extends\": [\"config:base\"]\n}\n") == nil)
  }

  @Test func linesEndForAllFilesOfAKind() {
    #expect(category(".gitattributes", "* text=auto eol=lf\n") == .editorConfig)
    #expect(category(".gitattributes", "*.sh text\n*.bat crlf\n") == .editorConfig)
    #expect(category(".gitattributes", "* text=auto\n") == nil)
    #expect(category(".gitattributes", "tests/data/a.txt text eol=lf\n*.ex diff=elixir\n") == nil)
  }

  /// `check` alone is in every pipeline that checks a tree out.
  @Test func aScriptIsCalledByItsFile() {
    let text = "#!/bin/sh\nruff check src\nmypy src\nset -e\nexit 0\n"
    #expect(StandardDetector.detect(path: "scripts/check", bytes: bytes(text))?.needles == ["scripts/check"])
    #expect(StandardDetector.detect(path: "scripts/gate.sh", bytes: bytes(text))?.needles == ["gate.sh"])
  }

  @Test func aLintersRuleThatIsWrittenHereIsAPolicy() {
    let rule = "export default {\n" + (1...12).map { "  a\($0): 1,\n" }.joined() + "  create(context) {}\n}\n"
    #expect(category("tools/eslint-rules/no-shouting.js", rule) == .policy)
    #expect(category("tools/eslint-rules/index.js", rule) == nil)
    #expect(category("src/no-shouting.js", rule) == nil)
  }

  @Test func rulesInABuildsFileAreAPartOfIt() throws {
    let text = "[tool.ruff]\nline-length = 100\nselect = [\"E\"]\n"
    let found = try #require(StandardDetector.detect(path: "pyproject.toml", bytes: bytes(text)))
    #expect(found.part?.marks == ["[tool.ruff"])
    #expect(
      StandardDetector.title(path: "pyproject.toml", bytes: bytes(text), part: found.part) == "pyproject.toml: ruff")
  }

  @Test func whatAToolWritesIsNone() {
    #expect(category("CONTRIBUTING.md", "<!-- Code generated by site. DO NOT EDIT. -->\n" + guide) == nil)
    #expect(category("CONTRIBUTING.md", "<!--\n\nThis file is generated.\n-->\n" + guide) == nil)
    // A tool writes a list in it, and people the rest.
    let form = "name: Other\nbody:\n  - type: dropdown\n    # The list below is autogenerated. Do not edit it.\n"
    #expect(category(".github/ISSUE_TEMPLATE/other.yaml", form + "    a: one\n    b: two\n    c: three\n") == .template)
  }

  @Test func aPipelineMustBeCallableOrCheckAConvention() {
    #expect(category(".github/workflows/ci.yml", "on:\n  workflow_call:\njobs: {}\n") == .pipeline)
    #expect(category(".github/workflows/ci.yml", "on:\n  push:\n# workflow_call\njobs: {}\n") == nil)
    #expect(category(".github/workflows/check-style.yml", "on:\n  pull_request:\njobs: {}\n") == .check)
    #expect(category(".github/workflows/pre-commit.yaml", "on:\n  pull_request:\njobs: {}\n") == .check)
    #expect(category(".github/workflows/pr-audit.yml", "on:\n  pull_request:\njobs: {}\n") == .check)
    #expect(category(".github/workflows/audit.yml", "on:\n  schedule:\njobs: {}\n") == .check)
    #expect(category(".github/workflows/check.yml", "on:\n  push:\njobs: {}\n") == nil)
    let quality = "name: Code quality\non: [push, pull_request]\njobs:\n  tests:\n    steps: []\n"
    #expect(category(".github/workflows/nightly.yml", quality) == .check)
    let mixin = "name: mixin\non:\n  pull_request:\njobs:\n  mixin:\n    name: mixin-lint\n    steps: []\n"
    #expect(category(".github/workflows/mixin.yml", mixin) == .check)
    #expect(category(".github/workflows/mixin.yml", mixin + "  test:\n    steps: []\n") == .check)
    #expect(category(".github/workflows/verify-release.yml", "on:\n  push:\njobs: {}\n") == nil)
    #expect(category(".github/actions/setup/action.yml", "name: x\nruns:\n  using: composite\n") == .pipeline)
  }

  @Test func aPipelineThatAsksForAnEntryOfTheChangelogIsACheck() {
    let jobs = "jobs:\n  a:\n    name: Check for changelog entry\n    steps: []\n"
    #expect(category(".github/workflows/entry.yml", "name: Changelog\non:\n  pull_request:\n" + jobs) == .check)
    // One that writes the changelog, or that looks at it when a release is made.
    #expect(category(".github/workflows/entry.yml", "name: Changelog\non:\n  push:\n" + jobs) == nil)
    let writes = "name: Changelog\non:\n  pull_request:\njobs:\n  write:\n    steps: []\n"
    #expect(category(".github/workflows/changelog.yml", writes) == nil)
  }

  @Test func whatAClusterIsToldToRunIsNoPipeline() {
    let object = "{{- if .Values.ui }}\napiVersion: v1\nkind: Service\nspec:\n  type: x\n{{- end }}\n"
    #expect(category("templates/service.yaml", object) == nil)
    let task = "apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  steps: []\n"
    #expect(category("templates/task.yaml", task) == .pipeline)
    #expect(category("templates/build.yml", "spec:\n  inputs:\n    a:\n---\nbuild:\n  script: x\n") == .pipeline)
    // An object inside a job's script.
    let job = "deploy:\n  script:\n    - |\n      apiVersion: v1\n      kind: Pod\n"
    #expect(category("ci/deploy.yml", job) == .pipeline)
  }

  @Test func policiesChecksAndOwnersAreFound() {
    let lines = (1...12).map { "line \($0)\n" }.joined()
    #expect(category("policy/deny.rego", lines) == .policy)
    #expect(category("semgrep/no-eval.yml", lines) == .policy)
    #expect(category("tools/coccinelle/free.cocci", lines) == .policy)
    #expect(category("ci/check-whitespace.sh", lines) == .check)
    #expect(category("src/check.sh", lines) == nil)
    #expect(category("CODEOWNERS", "* @harbour/search\n") == .ownership)
    #expect(category("deep/OWNERS", "approvers: [ana]\n") == .ownership)
  }

  @Test func presetsAreKnownByTheirPackagesName() {
    let preset = "{ \"name\": \"@harbour/eslint-config\", \"version\": \"1.0.0\" }"
    let found = StandardDetector.detect(path: "packages/eslint/package.json", bytes: bytes(preset))
    #expect(found?.category == .lintPreset && found?.names == ["npm:@harbour/eslint-config"])
    #expect(category("package.json", "{ \"name\": \"shop\" }") == nil)
    #expect(category("apps/a/package.json", "{ \"name\": \"@harbour/test-tsconfig-json\" }") == nil)
  }

  @Test func alertsAndObjectivesWatch() {
    let rules = "groups:\n- rules:\n  - alert: Slow\n    expr: latency > 1\n"
    #expect(category("monitoring/alerts.yaml", rules) == .alert)
    #expect(category("monitoring/alerts.yaml", "groups:\n- rules:\n  - record: x\n    expr: y\n") == nil)
    #expect(category("slo/search.yaml", "apiVersion: openslo/v1\nkind: SLO\n") == .serviceObjective)
  }

  @Test func isCalledByItsHeadingOrItsPath() {
    #expect(
      StandardDetector.title(path: "docs/style.md", bytes: bytes("---\na: b\n---\n# How we write\n")) == "How we write")
    #expect(
      StandardDetector.title(path: ".github/workflows/ci.yml", bytes: bytes("# not a heading\n")) == "workflows/ci.yml")
    #expect(StandardDetector.title(path: "docs/style.md", bytes: bytes("words\n")) == "docs/style.md")
  }
}
