import DaylightCore

/// Collects paragraphs of Markdown, a blank line between them. Texts are escaped here and nowhere else.
struct MarkdownWriter {
  private var parts: [String] = []

  var text: String { parts.joined(separator: "\n\n") + "\n" }

  mutating func heading(_ title: String, level: Int) {
    let title = Escaping.markdown(title)
    parts.append("\(String(repeating: "#", count: level)) \(title.isEmpty ? "Untitled" : title)")
  }

  mutating func paragraph(_ text: String) {
    parts += Escaping.lines(text).map(Escaping.markdown)
  }

  mutating func rule() { parts.append("---") }

  /// A list of lines that are Markdown already.
  mutating func list(_ lines: [String]) {
    if !lines.isEmpty { parts.append(lines.map { "- \($0)" }.joined(separator: "\n")) }
  }

  /// Lines of one paragraph that are Markdown already.
  mutating func raw(_ line: String) {
    if !line.isEmpty { parts.append(line) }
  }

  mutating func quote(_ lines: [String]) {
    if !lines.isEmpty { parts.append(lines.map { "> \($0)" }.joined(separator: "\n>\n")) }
  }

  /// `**label:** value`, escaped.
  func pair(_ label: String, _ value: String) -> String {
    let label = Escaping.markdown(label)
    return label.isEmpty ? Escaping.markdown(value) : "**\(label):** \(Escaping.markdown(value))"
  }

  mutating func table(_ table: Block.Table) {
    paragraph(table.caption)
    let columns = TableColumns(table)
    if table.rows.isEmpty || columns.count == 0 { return paragraph(Wording.nothing) }
    let rule = columns.areNumeric.map { $0 ? "---:" : "---" }
    let rows = ([table.headings] + table.rows).map { columns.padded($0).map(Escaping.markdown) }
    let lines = [rows[0], rule] + rows.dropFirst()
    parts.append(lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n"))
  }
}
