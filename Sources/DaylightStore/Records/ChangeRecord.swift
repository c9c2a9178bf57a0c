internal import DaylightScanner

extension ChangeFact: FactRecord {
  static let columns = """
    commit_id, author, committer, authored, authored_offset, integrated, integrated_offset, areas, marks, \
    subject
    """

  init(from row: inout FieldSource) throws(Damage) {
    self.init(
      repository: row.repository, commit: try row.text(), author: try row.person(),
      committer: try row.person(), authored: try row.time(), integrated: try row.optionalTime(),
      areas: try ChangeFact.areas(try row.text()), marks: try ChangeFact.marks(try row.text()),
      subject: try row.text())
  }

  func write(to sink: inout some FieldSink) {
    sink.text(commit)
    sink.person(author)
    sink.person(committer)
    sink.time(authored)
    sink.time(integrated)
    sink.text(ChangeFact.json(areas))
    sink.list(marks.map(\.rawValue))
    sink.text(subject)
  }

  private static func json(_ areas: [Area]) -> String {
    var json = JSONWriter()
    json.list(areas) { json, area in
      json.raw("{\"owners\":")
      json.texts(area.owners)
      json.raw(",\"paths\":")
      json.integer(area.paths)
      json.raw("}")
    }
    return json.text
  }

  private static func areas(_ text: String) throws(Damage) -> [Area] {
    var json = JSONReader(text)
    return try json.list { (json) throws(Damage) in
      try json.expect("{\"owners\":")
      let owners = try json.texts()
      try json.expect(",\"paths\":")
      let paths = try json.integer()
      try json.expect("}")
      return Area(owners: owners, paths: paths)
    }
  }

  private static func marks(_ text: String) throws(Damage) -> [Mark] {
    var json = JSONReader(text)
    return try json.list { (json) throws(Damage) in
      guard let mark = Mark(rawValue: try json.text()) else { throw Damage(expected: "a known mark") }
      return mark
    }
  }
}
