import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct MentionReaderTests {
  /// What a message names, `implements ADR-14` and so on, in a commit that changes some files.
  private func mentions(_ message: String, changing paths: [String] = []) -> [String] {
    let files = paths.map {
      FileChange(status: .modified, path: bytes($0), oldMode: 0, newMode: 0, oldID: nil, newID: nil)
    }
    return MentionReader.mentions(in: Text.lines(bytes(message)), files: files).flatMap { mention in
      mention.texts.map { "\(mention.manner) \($0)" }
    }
  }

  @Test func aMessageWithoutDocumentsNamesNone() {
    for message in ["", "\n\n", "Fix the queue", "Implements: the plan", "see adr", "ADR-", "a 14 b"] {
      #expect(mentions(message) == [])
    }
  }

  @Test(arguments: ["Implements: ADR-0014", "implements ADR-14", "IMPLEMENTS: adr 14", "Design-Doc: ADR-14"])
  func whatIsImplementedIsTold(_ line: String) {
    #expect(mentions("Retry less\n\n\(line)\n") == ["implements ADR-14"])
  }

  @Test func whatIsNamedOtherwiseIsMentioned() {
    #expect(mentions("Retry as ADR-14 and KEP-1287 want") == ["mentions ADR-14", "mentions KEP-1287"])
    #expect(mentions("See docs/adr/0014-retry.md.") == ["mentions docs/adr/0014-retry.md"])
    #expect(mentions("This implements: ADR-14") == ["mentions ADR-14"], "only the line's beginning counts")
  }

  @Test func whatIsImplementedIsNotMentionedBeside() {
    let message = "ADR-14: retry less\n\nSee PEP-8.\n\nImplements: ADR-14\nImplements: RFC-3\n"
    #expect(mentions(message) == ["implements ADR-14", "implements RFC-3", "mentions PEP-8"])
  }

  @Test(arguments: [
    ("KEP-1287: go beta", "keps/sig-node/1287-in-place/kep.yaml"), ("ADR-14 is accepted", "docs/adr/0014-retry.md"),
    ("ADR 14 is accepted", "docs/adr-0014.md"), ("Implements: RFC-42", "rfcs/rfc42.md"),
  ])
  func aDocumentsOwnNumberIsALabel(_ line: String, _ path: String) {
    #expect(mentions(line, changing: ["src/a.c", path]) == [])
    #expect(mentions(line, changing: ["src/a.c"]).count == 1)
  }

  @Test func otherNumbersStay() {
    #expect(
      mentions("ADR-14: see ADR-9, and docs/adr/0014-retry.md", changing: ["docs/adr/0014-retry.md"])
        == ["mentions ADR-9", "mentions docs/adr/0014-retry.md"])
    #expect(mentions("As ADR-4 says", changing: ["docs/adr/0014-retry.md"]) == ["mentions ADR-4"])
  }

  @Test func bytesThatAreNoTextAreReadOver() {
    let lines = Text.lines([0xff, 0xfe, 0x0a] + bytes("See ADR-14 \u{0}") + [0xff, 0x0d, 0x0a])
    #expect(MentionReader.mentions(in: lines, files: []).map(\.texts) == [["ADR-14"]])
  }
}
