import Testing

@testable import DaylightScanner

@Suite struct EnforcementTests {
  private func pipeline(_ files: [(String, String)], _ needles: [String], path: String = ".clang-format") -> String? {
    Enforcement(files.map { .init(path: $0.0, bytes: bytes($0.1)) }).pipeline(naming: needles, path: path)
  }

  @Test func aPipelineThatNamesTheToolEnforces() {
    #expect(
      pipeline([(".github/workflows/ci.yml", "run: clang-format --dry-run")], ["clang-format"])
        == ".github/workflows/ci.yml")
    #expect(pipeline([(".github/workflows/ci.yml", "run: make")], ["clang-format"]) == nil)
  }

  @Test func soDoesAScriptThatItRuns() {
    let script = ("ci/style.sh", "clang-format --dry-run")
    #expect(pipeline([(".gitlab-ci.yml", "script: ci/style.sh"), script], ["clang-format"]) == ".gitlab-ci.yml")
    #expect(pipeline([(".gitlab-ci.yml", "script: true"), script], ["clang-format"]) == nil, "nothing runs it")
    #expect(
      pipeline([("Makefile", "lint:\n\tgolangci-lint run"), (".travis.yml", "script: make lint")], ["golangci"])
        == ".travis.yml")
    #expect(
      pipeline(
        [("Makefile", "all:\n\tcc a.c\nlint:\n\tgolangci-lint run"), (".travis.yml", "script: make")], ["golangci"])
        == nil, "it runs something else")
    let verify = [
      ("Makefile", "verify:\n\tPASSES=lint ./scripts/test.sh\nbuild:\n\tgo build"),
      ("scripts/test.sh", "golangci-lint run"),
      (".github/workflows/a.yml", "run: make build"), (".github/workflows/b.yml", "run: make verify"),
    ]
    #expect(pipeline(verify, ["golangci"]) == ".github/workflows/b.yml")
    let called = [
      ("Makefile", "check:\n\tgolangci-lint run\nbuild:\n\tgo build"), ("ci/run.sh", "make check"),
      (".github/workflows/a.yml", "run: make build"), (".github/workflows/b.yml", "run: ci/run.sh"),
    ]
    #expect(pipeline(called, ["golangci"]) == ".github/workflows/b.yml")
  }

  @Test func aPipelineIsItsOwn() {
    #expect(pipeline([], [], path: ".github/workflows/lint.yml") == ".github/workflows/lint.yml")
    #expect(pipeline([(".github/workflows/a.yml", "x")], []) == nil, "a text that nothing can enforce")
  }
}
