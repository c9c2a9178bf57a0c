import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct TableColumnsTests {
  private let columns = TableColumns(
    Block.Table(caption: "", headings: ["a", "b"], rows: [["1", "x"], ["", "2", ""], ["30"]]))

  @Test func knowsColumnsOfNumbers() {
    #expect(columns.areNumeric == [true, false, false])
  }

  @Test func fillsShortRows() {
    #expect(columns.count == 3)
    #expect(columns.padded(["1"]) == ["1", "", ""])
    #expect(columns.padded(["1", "2", "3"]) == ["1", "2", "3"])
  }

  @Test func anEmptyTableHasNone() {
    #expect(TableColumns(Block.Table(caption: "", headings: [], rows: [])).count == 0)
  }
}
