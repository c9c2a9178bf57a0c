import Testing

@testable import DaylightScanner

@Suite struct CheckPipelineTests {
  private func names(_ text: String) -> [[String]] { CheckPipeline.names(Text.lines(bytes(text))) }

  @Test func onePipelineWithOneJobIsCalledByBoth() {
    let text =
      "# Mixins\nname: mixin\non:\n  pull_request:\njobs:\n  run:\n    name: mixin-lint\n    steps:\n      - name: Install\n"
    #expect(names(text) == [["mixin"], ["run"], ["mixin", "lint"]])
  }

  @Test func aBuildWithACheckAmongItsJobsIsNone() {
    #expect(names("name: CI\njobs:\n  build:\n    steps: []\n  lint:\n    steps: []\n").isEmpty)
    #expect(names("name: lint\non: push\n").isEmpty)
    #expect(names("").isEmpty)
  }

  @Test func anEntryOfTheChangelogIsAskedForInWords() {
    #expect(CheckPipeline.asksForRecord(["check", "for", "changelog", "entry"]))
    #expect(CheckPipeline.asksForRecord(["require", "changelog", "for", "prs"]))
    #expect(!CheckPipeline.asksForRecord(["changelog"]))
    #expect(!CheckPipeline.asksForRecord(["check"]))
    #expect(!CheckPipeline.asksForRecord([]))
  }

  @Test func endingsOfLinesAndDepthsOfIndentsDoNotMatter() {
    #expect(
      names("name: a\r\njobs:\r\n    lint:\r\n        name: b\r\n        steps:\r\n          - name: c\r\n") == [
        ["a"], ["lint"], ["b"],
      ])
  }
}
