import DaylightCore

/// What the template of a list is filled in with.
struct ListView {
  let items: [Markup]
}

/// What the template of passages is filled in with.
struct PassagesView {
  let title: Markup
  let texts: [PageView.Pair]

  init(_ passages: Block.Passages) {
    title = Markup(passages.title)
    texts = passages.texts.map { PageView.Pair(label: Markup($0.label), value: Markup($0.value)) }
  }
}

/// What the template of a quotation is filled in with.
struct QuoteView {
  let lines: [Markup]
  let author: Markup
}

/// What the template of a picture is filled in with.
struct FigureView {
  let picture: Markup
  /// Whether the picture alone tells everything, so that paper can do without the table.
  let isComplete: Bool
  /// Whether the picture can be read on a small screen as it is.
  var isNarrow = false
  let caption: Markup
  let table: Markup
}

/// What the template of a table is filled in with.
struct TableView {
  struct Cell {
    let text: Markup
    let isNumeric: Bool
    /// What the column is called, in a wide table: where a row becomes a list, each of its lines says it.
    var heading = Markup("")
  }

  struct Row {
    let head: Markup
    let heading: Markup
    let cells: [Cell]
  }

  /// From so many columns on a table needs more room than the text has.
  static let wideColumns = 6

  let caption: Markup
  let label: Markup
  let hasHeadings: Bool
  let isWide: Bool
  let headings: [Cell]
  let rows: [Row]

  /// The first column names the row.
  init(_ table: Block.Table) {
    let columns = TableColumns(table)
    let isWide = columns.count >= TableView.wideColumns
    func cells(_ texts: [String]) -> [Cell] {
      zip(columns.padded(texts), columns.areNumeric).map {
        Cell(text: TableView.text($0, isWide: isWide), isNumeric: $1)
      }
    }
    self.isWide = isWide
    caption = Markup(table.caption)
    label = Markup(table.caption.isEmpty ? "Table" : table.caption)
    hasHeadings = !table.headings.isEmpty
    headings = cells(table.headings)
    let names = isWide ? columns.padded(table.headings).map { Markup($0) } : []
    rows = table.rows.map { row in
      var cells = cells(row)
      for (column, name) in names.enumerated() where column < cells.count { cells[column].heading = name }
      return Row(
        head: cells.first?.text ?? Markup(""), heading: cells.first?.heading ?? Markup(""),
        cells: Array(cells.dropFirst()))
    }
  }

  /// A cell's text. A day is one word and does not break at its hyphens; a path in a wide table may break behind a folder.
  private static func text(_ text: String, isWide: Bool) -> Markup {
    let shown = Markup(text).renderText
    if CalendarDay(text) != nil { return Markup(trusted: "<time>\(shown)</time>") }
    guard isWide else { return Markup(text) }
    // Escaped text holds no tag, so that every slash is the text's own.
    return Markup(trusted: shown.replacing("/", with: "/<wbr>"))
  }
}

/// What the template of an item's card is filled in with.
struct CardView {
  let title: Markup
  let place: Markup
  let hasPart: Bool
  let part: [Markup]
  let hasMarks: Bool
  let marks: [PageView.Pair]
  let hasStatements: Bool
  let statements: [Markup]
  let hasCaveats: Bool
  let caveats: [Markup]
  let hasNotes: Bool
  let notes: [Markup]
  let hasSources: Bool
  let sources: [Markup]
  let ids: Markup

  init(_ card: Block.ItemCard) {
    title = Markup(card.title)
    place = Markup(card.place)
    hasPart = !card.part.isEmpty
    part = card.part.map { Markup($0) }
    hasMarks = !card.marks.isEmpty
    marks = card.marks.map { PageView.Pair(label: Markup($0.label), value: Markup($0.value)) }
    hasStatements = !card.statements.isEmpty
    statements = card.statements.map { Markup($0) }
    hasCaveats = !card.caveats.isEmpty
    caveats = card.caveats.map { Markup($0) }
    hasNotes = !card.notes.isEmpty
    notes = card.notes.map { Markup($0) }
    hasSources = !card.sources.isEmpty || !card.ids.isEmpty
    sources = card.sources.map { Markup($0) }
    ids = Markup(card.ids.joined(separator: ", "))
  }
}

/// What the template of the levels is filled in with.
struct LevelsView {
  struct Line {
    let dimension: Markup
    let word: Markup
    let isNotObservable: Bool
    let isBorderline: Bool
    let meaning: Markup
    let hasRestsOn: Bool
    let restsOn: [Markup]
    let hasLimits: Bool
    let limits: [Markup]
  }

  let lines: [Line]
  let borderline: Markup

  init(_ levels: [Block.LevelLine]) {
    lines = levels.map { level in
      Line(
        dimension: Markup(level.dimension.title), word: Markup(level.level.label),
        isNotObservable: level.level == .notObservable, isBorderline: level.isBorderline,
        meaning: Markup(level.dimension.meaning), hasRestsOn: !level.restsOn.isEmpty,
        restsOn: level.restsOn.map { Markup($0) }, hasLimits: !level.limits.isEmpty,
        limits: level.limits.map { Markup($0) })
    }
    borderline = Markup(levels.contains(where: \.isBorderline) ? Wording.borderline : "")
  }
}
