internal import DaylightScanner

extension DocumentFact: FactRecord {
  static let columns = """
    path, lineage, type, title, number, status, declared_status, created, created_offset, people, teams, \
    superseded_by, confidence, is_imported, oid, source_path, line
    """

  init(from row: inout FieldSource) throws(Damage) {
    self.init(
      repository: row.repository, path: try row.text(), lineage: try row.text(), type: try row.word(),
      title: try row.text(), number: try row.optionalInteger().map { Int($0) }, status: try row.word(),
      declaredStatus: try row.optionalText(), created: try row.time(),
      people: try DocumentFact.people(try row.text()), teams: try row.list(),
      supersededBy: try row.optionalText(), confidence: try row.word(), isImported: try row.flag(),
      source: try row.source())
  }

  func write(to sink: inout some FieldSink) {
    sink.text(path)
    sink.text(lineage)
    sink.text(type.rawValue)
    sink.text(title)
    sink.integer(number)
    sink.text(status.rawValue)
    sink.text(declaredStatus)
    sink.time(created)
    sink.text(DocumentFact.json(people))
    sink.list(teams)
    sink.text(supersededBy)
    sink.text(confidence.rawValue)
    sink.flag(isImported)
    sink.source(source)
  }

  private static func json(_ people: [Declared]) -> String {
    var json = JSONWriter()
    json.list(people) { json, declared in
      json.raw("{\"name\":")
      json.text(declared.person.name)
      json.raw(",\"email\":")
      json.text(declared.person.email)
      json.raw(",\"handle\":")
      json.text(declared.person.handle)
      json.raw(",\"role\":")
      json.text(declared.role.rawValue)
      json.raw(",\"origin\":")
      json.text(declared.origin.rawValue)
      json.raw(",\"line\":")
      if let line = declared.line { json.integer(line) } else { json.raw("null") }
      json.raw("}")
    }
    return json.text
  }

  private static func people(_ text: String) throws(Damage) -> [Declared] {
    var json = JSONReader(text)
    return try json.list { (json) throws(Damage) in
      var person = GitPerson()
      try json.expect("{\"name\":")
      person.name = try json.optionalText()
      try json.expect(",\"email\":")
      person.email = try json.optionalText()
      try json.expect(",\"handle\":")
      person.handle = try json.optionalText()
      try json.expect(",\"role\":")
      let role = Role(rawValue: try json.text())
      try json.expect(",\"origin\":")
      let origin = Origin(rawValue: try json.text())
      try json.expect(",\"line\":")
      let line = try json.optionalInteger()
      try json.expect("}")
      guard let role, let origin else { throw Damage(expected: "a known role and origin") }
      return Declared(person: person, role: role, origin: origin, line: line)
    }
  }
}
