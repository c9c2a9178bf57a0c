import Testing

@testable import DaylightScanner

@Suite struct StandardDetectorTests {
  @Test(arguments: [
    ("CONTRIBUTING.md", StandardFact.Category.contributing), ("docs/CONTRIBUTING.md", .contributing),
    ("Documentation/SubmittingPatches", .contributing), ("Documentation/CodingGuidelines", .styleGuide),
    ("STYLE.md", .styleGuide), ("docs/style-guide.md", .styleGuide), ("docs/api-guidelines.md", .guideline),
    ("SECURITY.md", .security), ("GOVERNANCE.md", .governance), (".github/workflows/ci.yml", .pipeline),
    ("policy/deny.rego", .policy), ("semgrep/no-eval.yml", .policy), ("standards/retries.md", .guideline),
    ("docs/standards/swift-style.md", .styleGuide), (".github/PULL_REQUEST_TEMPLATE.md", .template),
    (".github/ISSUE_TEMPLATE/bug.md", .template), ("docs/adr/template.md", .template),
    ("text/rfcs/0000-template.md", .template), ("lint-presets/swift.yml", .lintPreset),
  ])
  func isACandidate(_ path: String, _ category: StandardFact.Category) {
    #expect(StandardDetector.candidate(path) == category)
  }

  @Test(arguments: [
    "README.md", "src/main.swift", "a/b/c/d/e/CONTRIBUTING.md", "vendor/x/CONTRIBUTING.md", "src/style.css",
    "testdata/policy.rego", ".eslintrc.json", ".editorconfig", "standards/README.md", "src/security.c",
    "docs/a/style.md",
    "", "/",
  ])
  func isNone(_ path: String) { #expect(StandardDetector.candidate(path) == nil) }

  /// What is ruled out unseen is never a standard; and most other paths are ruled out.
  @Test func whatIsRuledOutIsNone() {
    var random = SplitMix64(seed: 11)
    let folders = [
      "src", ".github", "workflows", "docs", "Documentation", "standards", "proposal-templates", "ISSUE_TEMPLATE",
      "adr", "lint", "presets", "semgrep", "vendor", "a",
    ]
    let stems = ["CONTRIBUTING", "style", "template", "0000-x", "main", "deny", "security", "process", ""]
    let endings = ["", ".c", ".md", ".YML", ".yaml", ".rego", ".json", ".toml", ".js", ".cfg", ".xml", ".h.in", ".txt"]
    var ruledOut = 0
    for _ in 0..<20_000 {
      let parts = (0..<random.pick([0, 1, 2, 3, 4, 5])).map { _ in random.pick(folders) }
      let path = (parts + [random.pick(stems) + random.pick(endings)]).joined(separator: "/")
      // Git has no path that ends in a slash.
      guard !path.hasSuffix("/"), DocumentOutline.markup(ofPath: path) == nil,
        StandardDetector.isRuledOut(Array(path.utf8))
      else { continue }
      ruledOut += 1
      #expect(StandardDetector.candidate(path) == nil, "\(path)")
    }
    #expect(ruledOut > 4_000)
  }

  @Test func aPipelineMustBeCallable() {
    #expect(StandardDetector.confirms(.pipeline, bytes: bytes("on:\n  workflow_call:\njobs: {}\n")))
    #expect(!StandardDetector.confirms(.pipeline, bytes: bytes("on:\n  push:\n# workflow_call\njobs: {}\n")))
  }

  @Test func aTextMustSaySomething() {
    let lines = { (count: Int) in bytes((0..<count).map { "line \($0)\n\n" }.joined()) }
    #expect(
      !StandardDetector.confirms(.guideline, bytes: lines(9)) && StandardDetector.confirms(.guideline, bytes: lines(10))
    )
    #expect(
      !StandardDetector.confirms(.template, bytes: lines(4)) && StandardDetector.confirms(.template, bytes: lines(5)))
    #expect(!StandardDetector.confirms(.policy, bytes: lines(2)) && StandardDetector.confirms(.policy, bytes: lines(3)))
  }

  @Test func isCalledByItsHeadingOrItsPath() {
    #expect(
      StandardDetector.title(path: "docs/style.md", bytes: bytes("---\na: b\n---\n# How we write\n")) == "How we write")
    #expect(
      StandardDetector.title(path: ".github/workflows/ci.yml", bytes: bytes("# not a heading\n")) == "workflows/ci.yml")
    #expect(StandardDetector.title(path: "docs/style.md", bytes: bytes("words\n")) == "docs/style.md")
  }

  @Test func findsTheSharedPipelinesThatAWorkflowCalls() {
    let text = """
      jobs:
        build:
          uses: example/ci/.github/workflows/build.yml@v2
        lint:
          uses: "example/ci/.github/workflows/lint.yml@main" # ours
        own:
          uses: ./.github/workflows/own.yml
        step:
          steps:
            - uses: actions/checkout@v4
      """
    let found = StandardDetector.uses(in: bytes(text)).map { "\($0.target):\($0.line)" }
    #expect(found == ["example/ci/.github/workflows/build.yml:3", "example/ci/.github/workflows/lint.yml:5"])
  }
}
