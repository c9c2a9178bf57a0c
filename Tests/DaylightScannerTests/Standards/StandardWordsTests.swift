import Testing

@testable import DaylightScanner

@Suite struct StandardWordsTests {
  @Test(
    arguments: [
      ("DOCUMENTATION.md", .text), ("docs/public-api.md", .text), ("docs/a/b/c.md", .text), ("docs/a/b/c/d.md", nil),
      ("README.md", nil), ("CHANGELOG.md", nil), ("docs/release-notes.md", nil), ("LICENSE.txt", nil),
      ("LICENSES/LGPL-2.1-or-later.txt", nil),
      ("rfcs/0001-berths.md", nil), ("docs/_posts/2020-new.md", nil), ("docs/reference/berth.md", nil),
      (".github/ISSUE_TEMPLATE/bug.md", nil), ("tests/berth.md", nil),
      ("notes/2015-01-28.md", nil), ("elections/2018-01/kim.md", nil), ("2025-02.md", nil), ("docs/2fa.md", .text),
      ("docs/1000-berths.md", .text), (".travis.yml", nil), ("_config.yml", nil), ("Harbour.Tests/berth.md", nil),
      (".github/workflows/ports.yml", .pipeline), (".github/workflows/ports.sh", nil),
      (".github/workflows/a/ports.yml", nil), ("harbour.toml", .configuration), (".harbourrc", .configuration),
      (".release/scan.hcl", .configuration), ("tools/a/scan.xml", .configuration), ("src/a/scan.xml", nil),
      ("src/conf/scan.xml", .configuration), ("Cargo.lock", nil), ("Cargo.toml", nil), ("tsconfig.build.json", nil),
      ("packages.lock.json", nil), (".gitignore", nil), (".github/ports.yml", nil), ("harbour.c", nil),
      ("Makefile", nil),
    ] as [(String, StandardWords.Kind?)])
  func someKindsOfFilesAreWeighed(_ path: String, _ expected: StandardWords.Kind?) {
    #expect(StandardPath.words(path) == expected)
  }

  private let asked = """
    # Documentation

    Please follow the guidelines before you ask for review: we keep the language simple, and write tests.

    Contributions must not break what is released. A maintainer will report what is important.
    """
  private let taught = """
    # Berths

    The `berth` option is specified by default. Custom options could be set using a configuration object.

    It returns an error which was called by the class.
    """

  /// What people ask of each other is told from what they tell their users.
  @Test func wordsTellWhoIsSpokenTo() {
    #expect(StandardWords.tells(path: "DOCUMENTATION.md", kind: .text, bytes: Array(asked.utf8)))
    #expect(!StandardWords.tells(path: "DOCUMENTATION.md", kind: .text, bytes: Array(taught.utf8)))
    #expect(weight("BERTHS.md", asked) > weight("docs/guide/BERTHS.md", asked))
  }

  @Test func aLicenceIsNone() {
    let licence = "\n  GNU LESSER GENERAL PUBLIC LICENSE\n\n" + asked
    #expect(!StandardWords.tells(path: "LGPL.txt", kind: .text, bytes: Array(licence.utf8)))
    #expect(StandardWords.tells(path: "LGPL.txt", kind: .text, bytes: Array(asked.utf8)))
  }

  /// A word counts once, however often it stands there, in capitals or not, and not as a part of another.
  @Test func aWordCountsOnce() {
    #expect(weight("a.md", "please") > weight("a.md", "x"))
    #expect(weight("a.md", "please") == weight("a.md", "Please, PLEASE please.\r\n"))
    #expect(weight("a.md", "pleases") == weight("a.md", "x"))
    #expect(weight("a.md", "") == weight("a.md", "\u{0} 1 ü"))
  }

  @Test func whatStandsFarDownDoesNotCount() {
    let far = String(repeating: "x ", count: 5_000) + "please contribute"
    #expect(weight("a.md", far) == weight("a.md", "x"))
  }

  /// Of a few lines nothing is said, whatever their words.
  @Test func aFewLinesSayNothing() {
    let call = "on:\n  workflow_call:\njobs: {} # analysis lint check"
    #expect(!StandardWords.tells(path: ".github/workflows/a.yml", kind: .pipeline, bytes: Array(call.utf8)))
  }

  /// The same bytes weigh the same, whatever order their lines are in.
  @Test(arguments: 0..<20) func orderChangesNothing(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let lines = ["please", "option", "We must", "default class", "# Release", "follow", "tests", ""]
    let mixed = lines.shuffled(using: &random)
    #expect(weight("a.md", mixed.joined(separator: "\n")) == weight("a.md", lines.joined(separator: "\n")))
  }

  private func weight(_ path: String, _ text: String) -> Int {
    StandardWords.weight(path: path, .text, Array(text.utf8))
  }
}
