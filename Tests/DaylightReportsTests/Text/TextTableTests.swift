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

  /// `prevention.regressionTest` lost its last letter to a line of its own.
  @Test func aLongWordIsNotBrokenWhileThereIsRoom() {
    let table = Block.Table(
      caption: "", headings: ["kind", "version", "what it finds"],
      rows: [
        ["prevention.regressionTest", "1", "Somebody keeps faults from coming back, by tests that name them."],
        ["a/path/that/takes/more/than/half/of/the/room", "2", "It is broken, and nothing of it is lost."],
      ])
    let first = Block.Table(caption: "", headings: table.headings, rows: [table.rows[0]])
    #expect(TextTable(first, columns: 60).lines[2].hasPrefix("prevention.regressionTest        1  Somebody keeps"))
    let both = TextTable(table, columns: 60).lines
    #expect(both.allSatisfy { $0.count <= 60 } && both.contains { $0.hasPrefix("prevention.regressionTest ") })
    #expect(!both.contains { $0.contains("a/path/that/takes/more/than/half/of/the/room") })
  }

  @Test func pathsAreBrokenBehindAFolderWhereTheyDoNotFit() {
    let table = Block.Table(
      caption: "", headings: ["path", "category", "enforced by"],
      rows: [[".github/ISSUE_TEMPLATE/feature-request.yml", "template", ".github/workflows/validate-templates.yml"]])
    let lines = TextTable(table, columns: 64).lines
    #expect(lines.count == 4 && lines.allSatisfy { $0.count <= 64 })
    #expect(lines[2].hasPrefix(".github/ISSUE_TEMPLATE/ ") && lines[3].hasPrefix("feature-request.yml "))
    #expect(lines[2].hasSuffix(" .github/workflows/") && lines[3].hasSuffix(" validate-templates.yml"))
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
