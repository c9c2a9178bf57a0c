import Testing

@testable import DaylightScanner

@Suite struct CheckPipelineTests {
  private func names(_ text: String) -> CheckPipeline.Names { CheckPipeline.Names(Text.lines(bytes(text))) }

  private func category(_ text: String, path: String = ".github/workflows/nightly.yml") -> StandardFact.Category? {
    CheckPipeline.category(path: path, name: String(path.split(separator: "/").last ?? ""), bytes: bytes(text))
  }

  @Test func aPipelineAndItsJobsAreCalledByIdAndName() {
    let text =
      "# Mixins\nname: mixin\non:\n  pull_request:\njobs:\n  run:\n    name: mixin-lint\n    steps:\n      - name: Install\n"
    #expect(names(text).pipeline == ["mixin"])
    #expect(names(text).jobs == [["run", "mixin", "lint"]])
    #expect(names("").jobs.isEmpty)
  }

  @Test func endingsOfLinesAndDepthsOfIndentsDoNotMatter() {
    let found = names("name: a\r\njobs:\r\n    lint:\r\n        name: b\r\n        steps:\r\n          - name: c\r\n")
    #expect(found.pipeline == ["a"])
    #expect(found.jobs == [["lint", "b"]])
  }

  @Test func aBuildOfEachChangeThatHasALintJobIsACheck() {
    let jobs = "jobs:\n  build:\n    steps: []\n  lint:\n    steps: []\n"
    #expect(category("name: CI\non:\n  pull_request:\n" + jobs) == .check)
    #expect(category("name: CI\non: [push, pull_request]\n" + jobs) == .check)
    // What runs after the fact asks nothing of a change.
    #expect(category("name: CI\non:\n  push:\n" + jobs) == nil)
    // Several jobs, of which one verifies something that was built.
    let verify = "jobs:\n  build:\n    steps: []\n  verify:\n    steps: []\n"
    #expect(category("name: CI\non:\n  pull_request:\n" + verify) == nil)
  }

  @Test func aScanIsACheckWheneverItRuns() {
    let jobs = "jobs:\n  analyze:\n    steps: []\n"
    #expect(category("name: CodeQL\non:\n  schedule:\n    - cron: '1 2 * * 3'\n" + jobs) == .check)
    #expect(category("name: Dependency review\non:\n  pull_request:\n" + jobs) == .check)
    #expect(category("name: Nightly\non:\n  schedule:\n    - cron: '1 2 * * 3'\n" + jobs) == nil)
  }

  @Test func aPipelineThatSortsWhatPeopleProposeIsACheck() {
    let labels = "jobs:\n  a:\n    steps:\n      - run: gh pr edit 7 --add-label breaking\n"
    #expect(category("name: x\non:\n  pull_request_target:\n" + labels) == .check)
    #expect(category("name: x\non:\n  push:\n" + labels) == nil)
    let comments = "jobs:\n  a:\n    steps:\n      - run: gh pr comment 7 --body slower\n"
    #expect(category("name: x\non:\n  pull_request_target:\n" + comments) == nil)
  }

  @Test func aJobThatVerifiesAndLetsFailIsACheckAfterPushesToo() {
    let job =
      "jobs:\n  sync:\n    name: Verify that built files are in sync\n    steps:\n      - run: |\n          exit 1\n"
    #expect(category("name: CI sync\non:\n  push:\n  pull_request:\n" + job) == .check)
    let other = "jobs:\n  sync:\n    name: Build\n    steps:\n      - run: |\n          exit 1\n"
    #expect(category("name: CI sync\non:\n  push:\n  pull_request:\n" + other) == nil)
  }

  @Test func anActionThatIsCalledACheckIsOne() {
    let action = "name: x\nruns:\n  using: composite\n"
    #expect(category(action, path: ".github/actions/semver_label_checker/action.yml") == .check)
    #expect(category(action, path: ".github/actions/setup/action.yml") == .pipeline)
  }

  @Test func aScriptThatLetsAChangeFailIsACheck() {
    let fails = "jobs:\n  a:\n    steps:\n      - run: |\n          exit 1\n"
    #expect(category("name: x\non:\n  pull_request:\n" + fails) == .check)
    #expect(category("name: x\non:\n  pull_request:\n  push:\n" + fails) == nil)
    #expect(category("name: x\non:\n  pull_request:\njobs:\n  a:\n    steps: []\n") == nil)
  }

  @Test func anEntryOfTheChangelogIsAskedForInWords() {
    func entry(_ name: String) -> StandardFact.Category? {
      category("name: x\non:\n  pull_request:\njobs:\n  a:\n    name: \(name)\n    steps: []\n")
    }
    #expect(entry("Look for changelog entry") == nil)
    #expect(entry("Require changelog for PRs") == .check)
  }
}
