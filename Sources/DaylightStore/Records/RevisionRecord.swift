internal import DaylightScanner

extension RevisionFact: FactRecord {
  static let columns = """
    lineage, commit_id, path, author, time, time_offset, added, removed, documents_in_commit, is_first
    """

  init(from row: inout FieldSource) throws(Damage) {
    let lineage = try row.text()
    let commit = try row.text()
    self.init(
      repository: row.repository, lineage: lineage, path: try row.text(), commit: commit,
      by: try row.person(), at: try row.time(), added: try row.integer(), removed: try row.integer(),
      documentsInCommit: try row.integer(), isFirst: try row.flag())
  }

  func write(to sink: inout some FieldSink) {
    sink.text(lineage)
    sink.text(commit)
    sink.text(path)
    sink.person(by)
    sink.time(at)
    sink.integer(added)
    sink.integer(removed)
    sink.integer(documentsInCommit)
    sink.flag(isFirst)
  }
}
