internal import DaylightScanner

extension OwnershipFact: FactRecord {
  static let columns = "path, line, dialect, pattern, owners, since, since_offset, ended, ended_offset"

  init(from row: inout FieldSource) throws(Damage) {
    self.init(
      repository: row.repository, path: try row.text(), line: try row.integer(), dialect: try row.word(),
      pattern: try row.text(), owners: try row.list(), from: try row.optionalTime(), until: try row.optionalTime())
  }

  func write(to sink: inout some FieldSink) {
    sink.text(path)
    sink.integer(line)
    sink.text(dialect.rawValue)
    sink.text(pattern)
    sink.list(owners)
    sink.time(from)
    sink.time(until)
  }
}
