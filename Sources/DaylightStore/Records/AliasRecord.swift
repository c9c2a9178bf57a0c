internal import DaylightScanner

extension AliasFact: FactRecord {
  static let columns = "basis, alias, proper, records, oid, path, line"

  init(from row: inout FieldSource) throws(Damage) {
    self.init(
      repository: row.repository, basis: try row.word(), alias: try row.person(), proper: try row.person(),
      records: try row.integer(), source: try row.source())
  }

  func write(to sink: inout some FieldSink) {
    sink.text(basis.rawValue)
    sink.person(alias)
    sink.person(proper)
    sink.integer(records)
    sink.source(source)
  }
}
