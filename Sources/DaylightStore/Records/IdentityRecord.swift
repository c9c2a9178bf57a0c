internal import DaylightScanner

extension IdentityFact: FactRecord {
  static let columns = "email, name, commits, first, first_offset, last, last_offset, places"

  init(from row: inout FieldSource) throws(Damage) {
    let email = try row.text()
    self.init(
      repository: row.repository, name: try row.text(), email: email, commits: try row.integer(),
      first: try row.time(), last: try row.time(), places: try IdentityFact.places(try row.text()))
  }

  func write(to sink: inout some FieldSink) {
    sink.text(email)
    sink.text(name)
    sink.integer(commits)
    sink.time(first)
    sink.time(last)
    sink.text(IdentityFact.json(places))
  }

  private static func json(_ places: [Place]) -> String {
    var json = JSONWriter()
    json.list(places) { json, place in
      json.raw("{\"commits\":")
      json.integer(place.commits)
      json.raw(",\"folder\":")
      json.text(place.folder)
      json.raw("}")
    }
    return json.text
  }

  private static func places(_ text: String) throws(Damage) -> [Place] {
    var json = JSONReader(text)
    return try json.list { (json) throws(Damage) in
      try json.expect("{\"commits\":")
      let commits = try json.integer()
      try json.expect(",\"folder\":")
      let folder = try json.text()
      try json.expect("}")
      return Place(folder: folder, commits: commits)
    }
  }
}
