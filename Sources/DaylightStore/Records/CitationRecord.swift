internal import DaylightScanner

extension CitationFact: FactRecord {
  static let columns = """
    commit_id, path, from_lineage, to_lineage, to_text, manner, author, time, time_offset
    """

  init(from row: inout FieldSource) throws(Damage) {
    self.init(
      repository: row.repository,
      from: From(commit: try row.text(), path: try row.optionalText(), lineage: try row.optionalText()),
      to: To(lineage: try row.optionalText(), text: try row.optionalText()), manner: try row.word(),
      by: try row.person(), at: try row.time())
  }

  func write(to sink: inout some FieldSink) {
    sink.text(from.commit)
    sink.text(from.path)
    sink.text(from.lineage)
    sink.text(to.lineage)
    sink.text(to.text)
    sink.text(manner.rawValue)
    sink.person(by)
    sink.time(at)
  }
}
