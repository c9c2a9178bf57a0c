import DaylightCore

/// Collects the lines of a text report: wraps, indents, keeps single blank lines between the parts.
struct TextWriter {
  let columns: Int
  let style: TextStyle
  private var lines: [String] = []

  init(columns: Int, style: TextStyle) {
    self.columns = columns
    self.style = style
  }

  /// Running text wider than this is hard to read; tables may be wider.
  private var measure: Int { min(columns, 100) }

  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Makes sure of blank lines before what comes next, except at the start.
  mutating func space(_ count: Int = 1) {
    if lines.isEmpty { return }
    let present = lines.reversed().prefix { $0.isEmpty }.count
    lines += Array(repeating: "", count: max(0, count - present))
  }

  mutating func heading(_ title: String, underline: Character) {
    space()
    let wrapped = WordWrap.lines(Escaping.terminal(title), width: measure)
    lines += wrapped.map(style.bold)
    let width = wrapped.map { DisplayWidth.of($0) }.max() ?? 0
    lines.append(style.dim(String(repeating: underline, count: max(3, width))))
  }

  mutating func paragraph(_ text: String, after first: String = "") {
    space()
    for line in Escaping.lines(text) { add(line, after: first) }
  }

  /// One piece of text, wrapped, with `first` before it and the other lines indented alike.
  mutating func add(_ text: String, after first: String = "", dimmed: Bool = false) {
    let text = Escaping.terminal(text)
    if text.isEmpty { return }
    let wrapped = WordWrap.hanging(text, after: first, width: measure).map(TextTable.trimmed)
    lines += dimmed ? wrapped.map(style.dim) : wrapped
  }

  mutating func strong(_ text: String) {
    lines += WordWrap.lines(Escaping.terminal(text), width: measure).map(style.bold)
  }

  /// Labels set in one column, values beside them.
  mutating func particulars(_ pairs: [(label: String, value: String)], indent: String = "") {
    let labels = pairs.map { DisplayWidth.truncated(Escaping.terminal($0.label), to: measure / 3) }
    let width = labels.map { DisplayWidth.of($0) }.max() ?? 0
    if !pairs.isEmpty, indent.isEmpty { space() }
    for (label, pair) in zip(labels, pairs) {
      let blanks = String(repeating: " ", count: width - DisplayWidth.of(label) + 2)
      add(pair.value, after: indent + label + blanks)
    }
  }

  mutating func table(_ table: Block.Table) {
    space()
    if !table.caption.isEmpty { add(table.caption, dimmed: true) }
    if table.rows.isEmpty {
      add(Wording.nothing)
    } else {
      lines += TextTable(table, columns: columns).lines
    }
  }
}
