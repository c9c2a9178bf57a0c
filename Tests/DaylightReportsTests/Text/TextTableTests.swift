import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct TextTableTests {
  private let table = Block.Table(
    caption: "", headings: ["Repository", "Commits", "Why"],
    rows: [["payments", "1204", "read"], ["カート", "7", "It is shallow: what is older is not there."]])

  @Test func setsColumns() {
    #expect(
      TextTable(table, columns: 80).text == """
        Repository  Commits  Why
        ----------  -------  ------------------------------------------
        payments       1204  read
        カート            7  It is shallow: what is older is not there.

        """)
  }

  @Test func wrapsTheWidestColumn() {
    #expect(
      TextTable(table, columns: 40).lines == [
        "Repository  Commits  Why", "----------  -------  -------------------", "payments       1204  read",
        "カート            7  It is shallow: what", "                     is older is not",
        "                     there.",
      ])
  }

  @Test func becomesRecordsWhereColumnsDoNotFit() {
    let wide = Block.Table(
      caption: "", headings: (1...9).map { "Heading \($0)" }, rows: [(1...9).map { "value \($0)" }, ["x"]])
    let lines = TextTable(wide, columns: 30).lines
    #expect(lines.first == "Heading 1: value 1")
    #expect(lines.contains(""))
    #expect(lines.last == "Heading 1: x")
  }

  @Test func fitsEveryWidth() {
    for start in stride(from: 0, to: NastyTexts.all.count - 6, by: 41) {
      let texts = Array(NastyTexts.all[start..<(start + 6)])
      let table = Block.Table(
        caption: "", headings: Array(texts.prefix(3)), rows: [Array(texts.suffix(3)), texts, []])
      for columns in [20, 60, 100, 200] {
        let lines = TextTable(table, columns: columns).lines
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= columns }, "\(columns): \(texts)")
        #expect(!lines.contains { $0.hasSuffix(" ") })
      }
    }
  }

  @Test func aTallCellGivesWay() {
    let tall = Block.Table(caption: "", headings: ["a"], rows: [[String(repeating: "word ", count: 300)]])
    let lines = TextTable(tall, columns: 40).lines
    #expect(lines.count == 2 + 8)
    #expect(lines.last?.hasSuffix("…") == true)
  }

  @Test func nothingIsNothing() {
    #expect(TextTable(.init(caption: "", headings: [], rows: []), columns: 80).text.isEmpty)
  }
}
