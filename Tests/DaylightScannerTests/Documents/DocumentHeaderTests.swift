import Testing

@testable import DaylightScanner

@Suite struct DocumentHeaderTests {
  private func fields(_ text: String) -> [String] {
    DocumentHeader(bytes(text)).fields.map { "\($0.key)=\($0.values.joined(separator: "|")):\($0.line)" }
  }

  @Test func readsFrontMatter() {
    let text =
      "---\nstatus: accepted\nDecision Makers: [Ana Keller, Kim Bo]\nauthors:\n  - \"@lee\"\n  - name: Bo\nempty:\n---\n# Title\n"
    #expect(
      fields(text) == ["status=accepted:2", "decision-makers=Ana Keller|Kim Bo:3", "authors=@lee|Bo:4", "empty=:7"])
    #expect(DocumentHeader(bytes(text)).frontMatterLines == 8)
    #expect(
      fields(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")) == fields(text))
  }

  @Test func readsBulletsBoldWordsTablesAndColons() {
    #expect(
      fields("# T\n\n* Proposal: [SE-0001](0001.md)\n* Author(s): Ana\n- **Status**: _Accepted_\n* __Date__: 2026\n")
        == [
          "proposal=[SE-0001](0001.md):3", "author=Ana:4", "status=_Accepted_:5", "date=2026:6",
        ])
    #expect(
      fields("# T\n\n**Status:** Accepted\n\n| Owner | Ana |\n|---|---|\n| Team | Payments |\n") == [
        "status=Accepted:3", "owner=Ana:5", "team=Payments:7",
      ])
    #expect(
      fields("# T\n\n**Owner** [Ana](https://example.org/ana) | [Kim](https://example.org/kim) |\n**Status** Draft\n")
        == [
          "owner=[Ana](https://example.org/ana) | [Kim](https://example.org/kim):3", "status=Draft:4",
        ])
    #expect(fields("# T\n\n- Stage: **3 (finished)** <!-- set it -->\n") == ["stage=3 (finished):3"])
    #expect(fields("= T\n:author: Ana\n:Rfc State: draft\n") == ["author=Ana:2", "rfc-state=draft:3"])
  }

  @Test func aFoldedValueGoesOn() {
    let text =
      "PEP: 8\nTitle: Style\nAuthor: Ana Keller <ana@example.org>,\n        Kim Bo <kim@example.org>\nStatus: Active\n\nText\n"
    #expect(
      fields(text) == [
        "pep=8:1", "title=Style:2", "author=Ana Keller <ana@example.org>,|Kim Bo <kim@example.org>:3",
        "status=Active:5",
      ])
    #expect(fields("# T\n\n* Authors:\n  * Ana\n  * Kim\n\n  * Lee\n") == ["authors=Ana|Kim:3"])
  }

  @Test func onlyTheHeadIsRead() {
    #expect(fields("# T\n\nStatus: Draft\n\n## Context\n\nStatus: Accepted\n") == ["status=Draft:3"])
    #expect(fields("# T\n\nSee https://example.org for more: or less.\n") == [])
    #expect(fields("We saw three things: a, b and c, and they were so long ago: x\n") == [])
  }

  @Test(arguments: [
    "---\na: [\n---\n\nStatus: Draft\n", "---\n\t- x\n---\n\nStatus: Draft\n",
    "---\na: *nothing\n---\n\nStatus: Draft\n",
    "---\na: 1\na: 2\n---\n\nStatus: Draft\n", "---\n%\n---\n\nStatus: Draft\n",
  ])
  func brokenFrontMatterHidesNoOtherField(_ text: String) {
    #expect(fields(text).last?.hasPrefix("status=Draft") == true)
  }

  @Test func hostileTextsEnd() {
    var laughs = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      laughs +=
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    _ = DocumentHeader(bytes(laughs + "---\n"))
    _ = DocumentHeader(bytes("---\n" + String(repeating: "[", count: 15_000) + "\n---\n"))
    _ = DocumentHeader(metadata: bytes(String(repeating: "- ", count: 100_000)))
    _ = DocumentHeader(metadata: bytes(String(repeating: "{a: ", count: 60_000)))
    _ = DocumentHeader(metadata: [0xff, 0xfe, 0x00])
    var random = SplitMix64(seed: 250)
    let parts = [
      "---\n", "a:", " ", "- ", "[", "]", "{", "&x", "*x", "|", "\n", "\r\n", "# ", "* Status: ", "é", "\u{0}", "\t",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...25, using: &random)).map { _ in random.pick(parts) }.joined()
      #expect(DocumentHeader(bytes(text)).fields.allSatisfy { $0.line >= 1 })
      _ = DocumentHeader(metadata: bytes(text))
    }
  }
}
