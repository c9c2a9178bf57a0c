package import DaylightCore

/// A table as RFC 4180: headings first, CRLF after each record, every cell safe to open in a spreadsheet.
package struct CSVReport {
  private let table: Block.Table

  /// The table to write; its caption is not part of a CSV file.
  package init(_ table: Block.Table) { self.table = table }

  /// The file's text. Rows shorter than the widest are filled with empty cells.
  package var text: String {
    let records = (table.headings.isEmpty ? [] : [table.headings]) + table.rows
    let columns = TableColumns(table)
    return records.map { columns.padded($0).map(Escaping.csv).joined(separator: ",") + "\r\n" }.joined()
  }
}
