internal import DaylightScanner

extension StandardFact: FactRecord {
  static let columns = """
    path, category, title, commit_id, author, time, time_offset, blob_id, lines, is_imported
    """

  init(from row: inout FieldSource) throws(Damage) {
    self.init(
      repository: row.repository, path: try row.text(), category: try row.word(), title: try row.text(),
      introduced: Introduction(commit: try row.text(), author: try row.person(), at: try row.time()),
      current: try row.text(), lines: try row.integer(), isImported: try row.flag())
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
  }
}
