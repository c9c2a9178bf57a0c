import Testing

@testable import DaylightScanner

@Suite struct CommonTextsTests {
  private func isCommon(_ path: String, _ category: StandardFact.Category, _ text: String) -> Bool {
    CommonTexts.holds(path: path, category: category, bytes: bytes(text))
  }

  @Test func aLicencesHeadIsEverybodys() {
    let head = "/*\nCopyright Harbour.\n\nLicensed under the\n# Apache License, Version 2.0\n*/\n"
    #expect(isCommon("hack/boilerplate.go.txt", .template, head))
    #expect(!isCommon("hack/boilerplate.go.txt", .template, "Copyright Harbour. All rights reserved. Ask legal@.\n"))
    #expect(!isCommon("CONTRIBUTING.md", .contributing, head), "a guide that quotes it is a guide")
  }

  @Test func aCodeOfConductFromElsewhereIsEverybodys() {
    #expect(isCommon("CODE_OF_CONDUCT.md", .governance, "# Contributor\nCovenant Code of Conduct\n"))
    #expect(!isCommon("CODE_OF_CONDUCT.md", .governance, "# How we treat each other\n\nKindly.\n"))
    #expect(!isCommon("GOVERNANCE.md", .governance, "We follow the Contributor Covenant.\n"))
  }

  @Test func aPlainScheduleIsEverybodys() {
    let plain =
      "version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule:\n      interval: daily\n"
    #expect(isCommon(".github/dependabot.yml", .policy, plain))
    #expect(!isCommon(".github/dependabot.yml", .policy, plain + "      time: \"13:00\"\n"))
    #expect(!isCommon(".github/release.yml", .policy, plain))
  }
}
