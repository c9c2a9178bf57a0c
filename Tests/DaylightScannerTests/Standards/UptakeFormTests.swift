import Testing

@testable import DaylightScanner

@Suite struct UptakeFormTests {
  private func targets(_ path: String, _ text: String) -> [String] {
    UptakeForm.form(ofPath: path)?.targets(in: bytes(text)) ?? []
  }

  /// The glance that spares most lines a closer look misses none: whatever names a preset is seen.
  @Test func noNameOfAPresetIsMissedAtAGlance() {
    var random = SplitMix64(seed: 5)
    let parts = ["", "a", "@harbour/", "go-", "CON", " ", "\t", "=", "li", "sty", "config", "LINT", "v1.2", "é", "std"]
    for word in UptakeForm.presetWords {
      for _ in 0..<50 {
        let before = (0..<3).map { _ in random.pick(parts) }.joined()
        let after = (0..<3).map { _ in random.pick(parts) }.joined()
        var text = Array(before.utf8) + word + Array(after.utf8)
        if random.pick([true, false]) { text = text.map { (0x61...0x7a).contains($0) ? $0 - 0x20 : $0 } }
        #expect(UptakeForm.mayName(text[...], beside: []))
      }
    }
    for text in ["", "c", "confi", "github.com/harbour/shop v1.0.0", "requests==2.0", "onvention", "tandard", "tyle"] {
      #expect(!UptakeForm.mayName(Array(text.utf8)[...], beside: []), "\(text)")
    }
    #expect(UptakeForm.mayName(Array("x @ git+https://a/b".utf8)[...], beside: [Array("git+".utf8)]))
  }

  @Test func workflowsCall() {
    let text = """
      jobs:
        build:
          uses: harbour/ci/.github/workflows/build.yml@v2
        lint:
          uses: "harbour/ci/.github/workflows/lint.yml@main" # ours
        own:
          uses: ./.github/workflows/own.yml
        step:
          steps:
            - uses: actions/checkout@v4
            - uses: harbour/setup@v1
            - uses: docker://alpine
      """
    #expect(
      targets(".github/workflows/x.yml", text) == [
        "harbour/ci/.github/workflows/build.yml", "harbour/ci/.github/workflows/lint.yml", "harbour/setup",
      ])
  }

  @Test func gitlabIncludes() {
    let text = """
      include:
        - project: 'harbour/ci/shared'
          ref: main
          file: '/templates/build.yml'
        - project: harbour/rules
          file:
            - '/a.yml'
            - "/b.yml"
        - remote: 'https://gitlab.example/harbour/kit/-/raw/main/lint.yml'
        - component: gitlab.example/harbour/parts/deploy@1.2
        - local: own.yml
      """
    #expect(
      targets(".gitlab-ci.yml", text) == [
        "harbour/ci/shared/templates/build.yml", "harbour/rules/a.yml", "harbour/rules/b.yml", "harbour/kit/lint.yml",
        "harbour/parts/templates/deploy.yml",
      ])
  }

  @Test(
    arguments: [
      (
        "renovate.json", "{ \"extends\": [\"config:base\", \"github>harbour/renovate\", \"local>harbour/x:apps\"] }",
        [
          "harbour/renovate/default.json", "harbour/x/apps.json",
        ]
      ),
      (
        "package.json",
        "{ \"name\": \"shop\", \"devDependencies\": { \"@harbour/eslint-config\": \"^1\", \"left-pad\": \"1\" } }",
        [
          "npm:@harbour/eslint-config"
        ]
      ),
      (
        ".eslintrc.json", "{ \"extends\": [\"@harbour/eslint-config/strict\", \"plugin:x/y\"] }",
        ["npm:@harbour/eslint-config"]
      ),
      ("tsconfig.json", "{ \"extends\": \"@harbour/tsconfig/base.json\" }", ["npm:@harbour/tsconfig"]),
      (
        ".pre-commit-config.yaml", "repos:\n- repo: https://git.example/harbour/hooks.git\n  rev: v1\n- repo: local\n",
        ["harbour/hooks"]
      ),
      ("Jenkinsfile", "@Library('harbour-steps@1.2') _\nnode {}\n", ["jenkins:harbour-steps"]),
      (
        "main.tf",
        "module \"q\" {\n  source = \"git::https://git.example/harbour/modules.git//queue?ref=v1\"\n}\nsource = \"./own\"\n",
        [
          "harbour/modules/queue"
        ]
      ),
      (
        "Dockerfile", "FROM registry.example:5000/harbour/python:3.12 AS base\nFROM base\nFROM alpine\n",
        ["image:harbour/python"]
      ),
      (
        "pyproject.toml", "dependencies = [\n  \"x @ git+https://git.example/harbour/code-style@v2\",\n]\n",
        ["harbour/code-style"]
      ),
      ("test-requirements.txt", "hacking>=6.0 # style\nflake8\n", ["pypi:hacking"]),
      (
        "Package.swift", "  .package(url: \"https://git.example/harbour/swift-rules\", from: \"1.0.0\"),\n",
        ["harbour/swift-rules"]
      ),
      ("Cargo.toml", "x = { git = \"https://git.example/harbour/lints\" }\n", ["harbour/lints"]),
      (
        "pom.xml", "<parent>\n<groupId>x</groupId>\n<artifactId>harbour-parent</artifactId>\n</parent>\n",
        ["maven:harbour-parent"]
      ),
      (
        "CONTRIBUTING.md", "See [ours](https://git.example/harbour/handbook/blob/main/docs/standards/api.md).\n",
        [
          "harbour/handbook/docs/standards/api.md"
        ]
      ),
      (
        "go.mod", "require (\n\tgit.example/harbour/code-style v1.0.0\n\tgit.example/x/y v1.0.0\n)\n",
        ["harbour/code-style"]
      ),
    ] as [(String, String, [String])])
  func eachFormNamesWhatItTakesUp(_ path: String, _ text: String, _ expected: [String]) {
    #expect(targets(path, text) == expected)
  }

  @Test(
    arguments: [
      ("https://git.example/a/b.git", "a/b"), ("git@git.example:a/b.git", "a/b"), ("ssh://git@git.example/a/b", "a/b"),
      ("github.com/a/b//c?ref=1", "a/b/c"), ("./x", nil), ("a", nil), ("https://git.example/a", nil), ("${url}", nil),
    ] as [(String, String?)])
  func anAddressIsARepository(_ address: String, _ expected: String?) {
    #expect(UptakeForm.repository(inAddress: address) == expected)
  }

  @Test func otherFilesTakeNothingUp() {
    for path in ["src/main.c", "docs/a.md", "vendor/x/package.json", "a/b/c/d/package.json", "data.json"] {
      #expect(UptakeForm.form(ofPath: path) == nil, "\(path)")
    }
  }

  @Test func hostileBytesEndSomewhere() {
    var random = SplitMix64(seed: 5)
    let parts = [
      "uses:", "extends", "[", "\"", "\\", "\n", "- ", "repo: ", "FROM ", "/", "\u{0}", "é", ":", "<parent>", "git+",
      "file:",
    ]
    for _ in 0..<300 {
      let text = (0..<60).map { _ in random.pick(parts) }.joined()
      for path in [
        ".github/workflows/x.yml", ".gitlab-ci.yml", "package.json", "renovate.json", "Dockerfile", "pom.xml",
        "pyproject.toml",
      ] {
        #expect(targets(path, text).count <= UptakeForm.most)
      }
    }
  }
}
