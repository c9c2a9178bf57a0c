import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct MarkdownReportTests {
  @Test func looksAsRecorded() throws {
    try Snapshot.expect(MarkdownReport(RichArtifact.artifact).text, named: "rich.md")
  }

  @Test func hostileTextsAddNoHeadingNoTagNoTableCell() {
    for text in NastyTexts.all.prefix(600) {
      let report = MarkdownReport(NastyTexts.artifact(text)).text
      let acts = report.unicodeScalars.contains { $0 == "<" || NastyTexts.isForbidden($0) }
      #expect(!acts, "\(text.debugDescription)")
      let hasLink = report.split(separator: "\\]", omittingEmptySubsequences: false).contains {
        $0.contains("](")
      }
      #expect(!hasLink, "\(text.debugDescription)")
      let lines = report.split(separator: "\n")
      // A title, the signature, and in each of the four sections its own heading, a card's and that of passages, which
      // need none.
      let headings = lines.count { $0.hasPrefix("#") }
      #expect(headings == 1 + 4 * (text.isEmpty ? 2 : 3) + 1, "\(text.debugDescription)")
      for line in lines where line.hasPrefix("|") {
        let bars = line.unicodeScalars.count { $0 == "|" }
        #expect(bars == 3 || bars == 4, "\(text.debugDescription)")
      }
    }
  }

  @Test func aRaggedTableLosesNothing() {
    let table = Block.Table(caption: "", headings: ["a"], rows: [["1", "x | y"], []])
    let artifact = Artifact(kind: "note", title: "T", sections: [.init("S", [.table(table)])])
    #expect(
      MarkdownReport(artifact).text
        == "# T\n\n## S\n\n| a |  |\n| ---: | --- |\n| 1 | x &#124; y |\n|  |  |\n")
  }

  @Test func everyLineOfAQuoteIsQuoted() {
    let block = Block.quote(text: "one\n# two\r\n\r\nthree", by: "Ana")
    let artifact = Artifact(kind: "note", title: "T", sections: [.init("S", [block])])
    #expect(MarkdownReport(artifact).text.hasSuffix("> one\n>\n> \\# two\n>\n> three\n>\n> — Ana\n"))
  }
}
