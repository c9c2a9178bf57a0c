import Testing

@testable import DaylightScanner

@Suite struct NormativeTextTests {
  private func reading(_ text: String, _ path: String = "docs/page.md") -> NormativeText.Reading {
    NormativeText.read(bytes(text), path: path)
  }

  private func lines(_ line: String, _ count: Int) -> String { (1...count).map { "\(line) \($0).\n\n" }.joined() }

  @Test func whatStandsInBlocksOfCodeSaysNothing() {
    let read = reading("# Backports policy\n\nYou must ask a maintainer.\n\n```\nyou must review this PR\n```\n")
    #expect(read.lines == 2 && read.demands == 1 && read.work == 2 && read.isTitled)
  }

  @Test func capitalsAreRules() {
    #expect(reading("A provider MUST do it.\nIt should not.\nSHALL we?\n").rules == 2)
  }

  @Test func aPageForThoseWhoUseTheProductIsNoRule() {
    let guide = "# Assets\n\n" + lines("You should import the file, and must not copy it", 20)
    #expect(NormativeText.isNormative(reading(guide)))
    #expect(!NormativeText.isNormativeOfWork(reading(guide)))
    let work = guide + lines("Reviewers look at it, and a maintainer merges", 3)
    #expect(NormativeText.isNormativeOfWork(reading(work)))
  }

  @Test func aTextWhoseNameSaysThatItRulesHasToAskForLittle() {
    #expect(
      NormativeText.isNamedRule(reading("# Releases\n\nIt supports the last three. A bump needs to be a minor one.\n")))
    #expect(NormativeText.isNamedRule(reading("# Release process\n\nTag a release.\n\nTell the mailing list.\n")))
    #expect(!NormativeText.isNamedRule(reading("# Releases\n\n" + lines("It was fast", 3))))
  }

  @Test func aPageOnNothingButWorkIsARuleOnceItAsks() {
    let page = "# Fixes\n\n" + lines("A maintainer opens the backport", 4)
    #expect(!NormativeText.isRulePage(reading(page)))
    #expect(NormativeText.isRulePage(reading(page + "Use the script.\n\nIt must pass.\n")))
  }

  @Test func aPageIsARuleWhenItIsAboutWorkFromItsTitleToItsEnd() {
    let policy =
      "# Backports policy\n\n" + lines("Fixes should be backported by a maintainer", 4) + lines("It is old", 12)
    #expect(NormativeText.isRulePage(reading(policy)))
    #expect(NormativeText.mayBeRulePage(bytes(policy)))
    let network = "# Network policy\n\n" + lines("Pods should be closed", 8)
    #expect(!NormativeText.isRulePage(reading(network)))
    let handbook =
      "# Communications\n\n" + lines("- Open a pull request, and ask for reviews", 6) + lines("It is so", 12)
    #expect(NormativeText.isRulePage(reading(handbook)))
    let contract = "# Contract rules\n\n" + lines("The field MUST be set", 9)
    #expect(NormativeText.isRulePage(reading(contract)))
    #expect(!NormativeText.mayBeRulePage(bytes(network)))
  }
}
