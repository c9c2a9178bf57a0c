internal import DaylightScanner

extension StandardFact: FactRecord {
  static let columns = """
    path, category, title, commit_id, author, time, time_offset, blob_id, lines, is_imported, lineage, enforcement,
    names, sketch
    """

  init(from row: inout FieldSource) throws(Damage) {
    let (path, category, title) = (try row.text(), try row.word(Category.self), try row.text())
    let introduced = Introduction(commit: try row.text(), author: try row.person(), at: try row.time())
    let (current, lines, isImported) = (try row.text(), try row.integer(), try row.flag())
    self.init(
      repository: row.repository, path: path, lineage: try row.text(), category: category, title: title,
      introduced: introduced, current: current, lines: lines, isImported: isImported,
      enforcement: try row.optionalText(), names: try row.list(), sketch: try row.text())
  }

  func write(to sink: inout some FieldSink) {
    sink.text(path)
    sink.text(category.rawValue)
    sink.text(title)
    sink.text(introduced.commit)
    sink.person(introduced.author)
    sink.time(introduced.at)
    sink.text(current)
    sink.integer(lines)
    sink.flag(isImported)
    sink.text(lineage)
    sink.text(enforcement)
    sink.list(names)
    sink.text(sketch)
  }
}
