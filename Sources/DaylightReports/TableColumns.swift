import DaylightCore

/// What renderers must know of a table's columns, found once for all its rows.
struct TableColumns {
  /// For each column, whether it holds numbers only and is set to the right. There are as many columns as the widest
  /// row has cells, so that a ragged row loses nothing.
  let areNumeric: [Bool]

  init(_ table: Block.Table) {
    let width = max(table.headings.count, table.rows.lazy.map(\.count).max() ?? 0)
    var hasNumber = Array(repeating: false, count: width)
    var hasWords = hasNumber
    for row in table.rows {
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        if cell.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
          hasNumber[column] = true
        } else {
          hasWords[column] = true
        }
      }
    }
    areNumeric = zip(hasNumber, hasWords).map { $0 && !$1 }
  }

  /// How many columns there are.
  var count: Int { areNumeric.count }

  /// The row with empty cells at its end until it is as wide as the table.
  func padded(_ row: [String]) -> [String] {
    row.count < count ? row + Array(repeating: "", count: count - row.count) : row
  }
}
