internal import DaylightScanner

extension IdentityFact: FactRecord {
  static let columns = "email, name, commits, first, first_offset, last, last_offset"

  init(from row: inout FieldSource) throws(Damage) {
    let email = try row.text()
    self.init(
      repository: row.repository, name: try row.text(), email: email, commits: try row.integer(),
      first: try row.time(), last: try row.time())
  }

  func write(to sink: inout some FieldSink) {
    sink.text(email)
    sink.text(name)
    sink.integer(commits)
    sink.time(first)
    sink.time(last)
  }
}
