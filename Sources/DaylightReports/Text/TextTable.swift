package import DaylightCore

/// A table for a terminal, its columns fitted to the terminal's width.
///
/// Cells wrap at words. Where even narrow columns do not fit side by side, or would get too tall to be read, each row
/// becomes a record of `heading: value` lines, so that nothing is cut off.
package struct TextTable {
  /// Lines that a cell may take beside others.
  private static let tallest = 8
  private static let gap = 2

  private let headings: [String]
  private let rows: [[String]]
  private let areNumeric: [Bool]
  private let columns: Int

  /// A table, and how many columns of a terminal it may take.
  package init(_ table: Block.Table, columns: Int) {
    self.columns = max(columns, 20)
    let known = TableColumns(table)
    areNumeric = known.areNumeric
    headings = known.padded(table.headings).map(Escaping.terminal)
    rows = table.rows.map { known.padded($0).map(Escaping.terminal) }
  }

  /// The lines, without blanks at their ends.
  package var lines: [String] {
    if areNumeric.isEmpty { return [] }
    guard let widths = fitted() else { return records() }
    let hasHeadings = headings.contains { !$0.isEmpty }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    var lines = hasHeadings ? joined(wrapped(headings, widths), widths) + [rule] : []
    for row in rows {
      let cells = wrapped(row, widths)
      if cells.count > 1, cells.contains(where: { $0.count > TextTable.tallest }) { return records() }
      lines += joined(cells, widths)
    }
    return lines
  }

  /// The lines as one text, with a line break at the end of each.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// The width of each column, or nil when they do not fit. The widest give way first, none below a readable width.
  private func fitted() -> [Int]? {
    let cells = headings.indices.map { column in ([headings] + rows).map { $0[column] } }
    let natural = cells.map { max(1, $0.lazy.map { DisplayWidth.of($0) }.max() ?? 1) }
    let room = columns - TextTable.gap * (headings.count - 1)
    func minimums(_ longest: (String) -> Int, most: Int) -> [Int] {
      zip(natural, cells).map { width, cells in min(width, max(6, min(most, cells.map(longest).max() ?? 1))) }
    }
    // A word in two pieces, such as a kind, can be neither read nor copied: words are only broken where they would take
    // half of the room; paths behind a folder before others anywhere.
    let choices = [
      minimums(TextTable.longestWord, most: max(14, room / 2)),
      minimums(TextTable.longestPart, most: max(14, room / 2)),
      minimums(TextTable.longestWord, most: 14),
    ]
    guard let least = choices.first(where: { $0.reduce(0, +) <= room }) else { return nil }
    var widths = natural
    while widths.reduce(0, +) > room {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return nil }
      let others = candidates.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let excess = widths.reduce(0, +) - room
      // Down to the next widest in one step, then one by one.
      widths[widest] = max(least[widest], widths[widest] - min(excess, max(1, widths[widest] - others)))
    }
    return widths
  }

  private func wrapped(_ cells: [String], _ widths: [Int]) -> [[String]] {
    zip(cells, widths).map { cell, width in WordWrap.lines(cell, width: width) }
  }

  private func joined(_ cells: [[String]], _ widths: [Int]) -> [String] {
    (0..<(cells.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for (column, lines) in cells.enumerated() {
        let cell = line < lines.count ? lines[line] : ""
        let blanks = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cell)))
        text += (column > 0 ? "  " : "") + (areNumeric[column] ? blanks + cell : cell + blanks)
      }
      return TextTable.trimmed(text)
    }
  }

  private func records() -> [String] {
    var lines: [String] = []
    for row in rows {
      if !lines.isEmpty { lines.append("") }
      for (heading, cell) in zip(headings, row) where !cell.isEmpty {
        let label = heading.isEmpty ? "- " : DisplayWidth.truncated(heading, to: columns / 2) + ": "
        lines += WordWrap.hanging(cell, after: label, width: columns).map(TextTable.trimmed)
      }
    }
    return lines
  }

  private static func longestWord(_ text: String) -> Int {
    text.split(separator: " ").lazy.map { DisplayWidth.of($0) }.max() ?? 0
  }

  /// The longest word, where a path may be broken behind each of its folders.
  private static func longestPart(_ text: String) -> Int {
    text.split(separator: " ").lazy.flatMap { $0.split(separator: "/") }.map { DisplayWidth.of($0) + 1 }.max() ?? 0
  }

  static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
