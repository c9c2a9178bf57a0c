import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct TextReportTests {
  @Test(arguments: [60, 100])
  func looksAsRecorded(_ columns: Int) throws {
    try Snapshot.expect(
      TextReport(RichArtifact.artifact, columns: columns, colour: false).text, named: "rich.\(columns).txt")
  }

  @Test(arguments: [40, 60, 80, 100, 120, 200])
  func fits(_ columns: Int) {
    let text = TextReport(RichArtifact.artifact, columns: columns, colour: false).text
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
  }

  @Test func colourAddsOnlyBoldAndDim() {
    let plain = TextReport(RichArtifact.artifact, columns: 80, colour: false).text
    var coloured = TextReport(RichArtifact.artifact, columns: 80, colour: true).text
    #expect(coloured != plain)
    for code in ["\u{1B}[1m", "\u{1B}[2m", "\u{1B}[0m"] {
      coloured = coloured.split(separator: code, omittingEmptySubsequences: false).joined()
    }
    #expect(coloured == plain)
  }

  @Test func hostileTextsStayTextsAndFit() {
    for text in NastyTexts.all.prefix(400) {
      let report = TextReport(NastyTexts.artifact(text), columns: 60, colour: false).text
      let steers = report.unicodeScalars.contains { NastyTexts.isForbidden($0) }
      #expect(!steers, "\(text.debugDescription)")
      let widest = report.split(separator: "\n").map { DisplayWidth.of($0) }.max() ?? 0
      #expect(widest <= 60, "\(text.debugDescription)")
      let hasBlanks = report.contains(" \n")
      #expect(!hasBlanks, "\(text.debugDescription)")
    }
  }

  @Test func anEmptyArtifactIsItsTitle() {
    let artifact = Artifact(kind: "note", title: "Nothing yet")
    #expect(TextReport(artifact, columns: 80, colour: false).text == "Nothing yet\n===========\n")
  }

  @Test func saysThatThereIsNothing() {
    let empty = Artifact(
      kind: "note", title: "T",
      sections: [.init("S", [.cards([]), .list([]), .table(.init(caption: "C", headings: ["H"], rows: []))])])
    let text = TextReport(empty, columns: 80, colour: false).text
    #expect(text.split(separator: "\n").filter { $0 == "Nothing to list." }.count == 3)
  }
}
