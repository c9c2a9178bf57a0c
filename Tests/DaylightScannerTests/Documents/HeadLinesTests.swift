import Testing

@testable import DaylightScanner

@Suite struct HeadLinesTests {
  private func fields(_ text: String) -> [String] {
    DocumentHeader(bytes(text)).fields.map { "\($0.key)=\($0.values.joined(separator: "|")):\($0.line)" }
  }

  @Test func readsSectionsThatAreFields() {
    #expect(fields("# T\n\n## Status\n\nAccepted\n\n## Context\n\nx\n") == ["status=Accepted:5"])
    #expect(fields("# T\n\n## Why\n\nx\n\n## Reviewers\n\n- Ana\n- Kim\n") == ["reviewers=Ana|Kim:9"])
    #expect(fields("T\n=\n\nStatus\n------\n\nDraft\n").last?.hasPrefix("status=Draft") == true)
    #expect(
      fields("# T\n\nAuthor: Ana\n\n## Authors\n\nSomething about authors.\n") == ["author=Ana:3"],
      "who the head names counts before a section")
  }

  @Test func readsPreformattedHeads() {
    let head =
      "  BIP: 7\n  Authors: Ana Keller <ana@example.org>\n           Kim Bo <kim@example.org>\n  Status: Draft\n"
    let wanted = ["bip=7", "authors=Ana Keller <ana@example.org>|Kim Bo <kim@example.org>", "status=Draft"]
    for text in ["<pre>\n\(head)</pre>\n\n==Abstract==\n", "```\n\(head)```\n\n## Abstract\n"] {
      #expect(fields(text).map { String($0.prefix { $0 != ":" }) } == wanted, "\(text)")
    }
  }

  @Test func readsTablesOfEveryKind() {
    #expect(fields("# T\n\n| Status | Author |\n|---|---|\n| Draft | Ana |\n") == ["status=Draft:5", "author=Ana:5"])
    #expect(
      fields(
        "T\n###\n\n.. list-table::\n\n   * - Status\n     - Draft\n   * - Authors\n     - Ana <ana@example.org>, Kim\n       Bo <kim@example.org>\n"
      )
        == ["status=Draft:6", "authors=Ana <ana@example.org>, Kim Bo <kim@example.org>:8"])
    #expect(
      fields("<h1>T</h1>\n<tr><td>Status</td><td>Draft</td></tr>\n<meta name=\"author\" content=\"Ana\">\n") == [
        "status=Draft:2", "author=Ana:3",
      ])
  }

  @Test func readsSeveralFieldsOnALine() {
    #expect(fields("# T\n\n**Author**: Ana | **Status**: Draft\n") == ["author=Ana:3", "status=Draft:3"])
  }

  @Test func readsNamesBelowATitle() {
    #expect(
      fields("# T\n\nAna Keller\\\nKim Bo\\\nJuly 2026\n\nText\n") == [
        "author=Ana Keller:3", "author=Kim Bo:4", "date=July 2026:5",
      ])
    #expect(fields("# T\n\nBy Ana Keller and Kim Bo\n") == ["by=Ana Keller and Kim Bo:3"])
    #expect(fields("# T\n\nBy the time it was read it was over.\n") == [])
  }

  @Test func aCodeBlockIsNoHead() {
    #expect(fields("# T\n\nText.\n\n```\nStatus: Draft\n```\n") == [])
    #expect(fields("# T\n\n<!--\nStatus: Draft\n-->\n\nStatus: Accepted\n") == ["status=Accepted:7"])
  }
}
