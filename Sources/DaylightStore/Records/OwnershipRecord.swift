internal import DaylightScanner

extension OwnershipFact: FactRecord {
  static let columns = "path, line, dialect, pattern, owners"

  init(from row: inout FieldSource) throws(Damage) {
    self.init(
      repository: row.repository, path: try row.text(), line: try row.integer(), dialect: try row.word(),
      pattern: try row.text(), owners: try row.list())
  }

  func write(to sink: inout some FieldSink) {
    sink.text(path)
    sink.integer(line)
    sink.text(dialect.rawValue)
    sink.text(pattern)
    sink.list(owners)
  }
}
