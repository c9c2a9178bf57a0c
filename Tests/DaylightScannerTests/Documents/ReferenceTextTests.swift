import Testing

@testable import DaylightScanner

@Suite struct ReferenceTextTests {
  private func references(_ line: String) -> [String] { ReferenceText.references(in: bytes(line)[...]) }

  @Test func findsNumbersInEveryStyle() {
    #expect(references("Implements: SE-0306") == ["SE-306"])
    #expect(references("see KEP-1287, KEP #12 and kep 13") == ["KEP-1287", "KEP-12", "KEP-13"])
    #expect(references("PEP 8, RFC-0003 (ADR-0014)") == ["PEP-8", "RFC-3", "ADR-14"])
    #expect(references("adr-14 and ADR-0014") == ["ADR-14"], "each once")
    #expect(
      references("TEP-0100, EIP-1559, ERC-20, BIP 340, OEP-55, DIP1042, RFD 12") == [
        "TEP-100", "EIP-1559", "EIP-20", "BIP-340", "OEP-55", "DIP-1042", "RFD-12",
      ])
    #expect(references("on Sep 12, dep 3") == [], "a day and a version")
  }

  @Test func theInternetsDocumentsAreOthers() {
    #expect(references("MUST is as in RFC 2119, see https://www.rfc-editor.org for RFC 822") == [])
    #expect(references("RFC 822") == ["RFC-822"], "a document's of this repository, when it has one of that number")
  }

  @Test func whatOnlyEndsLikeOneIsNone() {
    #expect(references("base-14, MADR-3, xse-1, ADR-, ADR-x, ADR-1234567, adr") == [])
  }

  @Test func keepsTheRepositoryBeforeANumber() {
    #expect(references("as payments ADR-0014 says") == ["payments ADR-14"])
    #expect(references("see ADR-0014") == ["ADR-14"])
    #expect(references("Implements: ADR-0014") == ["ADR-14"])
  }

  @Test func findsPathsOfTexts() {
    #expect(references("as in docs/adr/0014-retry.md#why.") == ["docs/adr/0014-retry.md"])
    #expect(references("[it](./docs/design/sync.adoc)") == ["docs/design/sync.adoc"])
    #expect(references("src/main.swift and a/b") == [])
    #expect(
      references("https://example.org/team/payments/blob/main/docs/adr/0014.md#x") == ["team/payments/docs/adr/0014.md"]
    )
    #expect(
      references("https://example.org/team/sub/payments/-/blob/main/docs/a.md") == ["team/sub/payments/docs/a.md"])
    #expect(references("https://example.org/docs/a.md") == [])
  }

  @Test func anyLineEnds() {
    var random = SplitMix64(seed: 270)
    let parts = ["ADR-", "KEP ", "#", "12", "/", ".md", "://", "blob", "docs", " ", "é", "(", "payments ", "0014", ":"]
    for _ in 0..<3_000 {
      let found = references((0..<Int.random(in: 0...20, using: &random)).map { _ in random.pick(parts) }.joined())
      #expect(Set(found).count == found.count)
    }
    #expect(references(String(repeating: "ADR-1 ", count: 1_000)) == [], "a line longer than people write")
  }

  @Test func formsAreThoseOfTheFamilies() {
    #expect(ReferenceText.form(.madr, 14) == "ADR-14" && ReferenceText.form(.swiftEvolution, 306) == "SE-306")
    #expect(ReferenceText.form(.designDoc, 1) == nil && ReferenceText.form(.roadmap, 1) == nil)
  }
}
