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

  /// A remedy beside four other columns ended in `…` in a narrow terminal.
  @Test func whatWouldBeTooTallBecomesARecordAndLosesNothing() {
    let words = (1...60).map { "word\($0)" }
    let table = Block.Table(
      caption: "", headings: ["where", "what", "why"],
      rows: [["a", "b", words.joined(separator: " ")], ["c", "d", "e"]])
    let wide = TextTable(table, columns: 160).lines
    #expect(wide[0].hasPrefix("where  what  why"))
    let narrow = TextTable(table, columns: 40).lines
    #expect(narrow.prefix(2) == ["where: a", "what: b"] && narrow.suffix(3) == ["where: c", "what: d", "why: e"])
    for lines in [wide, narrow] {
      #expect(Set(lines.joined(separator: " ").split(separator: " ").map(String.init)).isSuperset(of: words))
    }
    let alone = TextTable(.init(caption: "", headings: ["a"], rows: [[words.joined(separator: " ")]]), columns: 40)
      .lines
    #expect(alone.first == "a" && alone.count > 10, "a column alone may be as tall as it is")
  }

  @Test func nothingIsNothing() {
    #expect(TextTable(.init(caption: "", headings: [], rows: []), columns: 80).text.isEmpty)
  }
}
