internal import DaylightScanner

extension ReviewFact: FactRecord {
  static let columns = """
    commit_id, reviewer, role, convention, confidence, time, time_offset, oid, path, line
    """

  init(from row: inout FieldSource) throws(Damage) {
    self.init(
      repository: row.repository, commit: try row.text(), reviewer: try row.person(), role: try row.word(),
      convention: try row.word(), confidence: try row.word(), at: try row.time(), source: try row.source())
  }

  func write(to sink: inout some FieldSink) {
    sink.text(commit)
    sink.person(reviewer)
    sink.text(role.rawValue)
    sink.text(convention.rawValue)
    sink.text(confidence.rawValue)
    sink.time(at)
    sink.source(source)
  }
}
