internal import DaylightScanner

extension RepositoryFact: FactRecord {
  static let columns = "branch, head, refs, commits, newest, newest_offset, extractors, notes"

  init(from row: inout FieldSource) throws(Damage) {
    self.init(
      repository: row.repository, branch: try row.optionalText(), head: try row.text(),
      references: try row.text(), commits: try row.integer(), newest: try row.time(),
      extractors: try row.integer(), notes: try row.list())
  }

  func write(to sink: inout some FieldSink) {
    sink.text(branch)
    sink.text(head)
    sink.text(references)
    sink.integer(commits)
    sink.time(newest)
    sink.integer(extractors)
    sink.list(notes)
  }
}
