internal import DaylightScanner

/// What a change says by itself; its standing among the other commits is kept apart.
extension ChangeFact: FactRecord {
  static let columns = "commit_id, author, committer, authored, authored_offset, areas, subject, change_id"

  init(from row: inout FieldSource) throws(Damage) {
    self.init(
      repository: row.repository, commit: try row.text(), author: try row.person(),
      committer: try row.person(), authored: try row.time(), integrated: nil,
      areas: try ChangeFact.areas(try row.text()), marks: [], subject: try row.text(),
      changeID: try row.optionalText())
  }

  func write(to sink: inout some FieldSink) {
    sink.text(commit)
    sink.person(author)
    sink.person(committer)
    sink.time(authored)
    sink.text(ChangeFact.json(areas))
    sink.text(subject)
    sink.text(changeID)
  }

  /// What the rest of the history says about it.
  var standing: Standing {
    get { Standing(integrated: integrated, marks: Marks(marks)) }
    set {
      integrated = newValue.integrated
      marks = newValue.marks.list
    }
  }

  private static func json(_ areas: [Area]) -> String {
    if areas.isEmpty { return "[]" }
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
}
