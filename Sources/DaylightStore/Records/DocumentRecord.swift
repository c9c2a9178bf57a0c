internal import DaylightCore
internal import DaylightScanner

extension DocumentFact: FactRecord {
  static let columns = """
    path, lineage, type, title, number, status, declared_status, created, created_offset, people, teams, \
    superseded_by, confidence, is_imported, oid, source_path, line, steps, framing
    """

  init(from row: inout FieldSource) throws(Damage) {
    self.init(
      repository: row.repository, path: try row.text(), lineage: try row.text(), type: try row.word(),
      title: try row.text(), number: try row.optionalInteger().map { Int($0) }, status: try row.word(),
      declaredStatus: try row.optionalText(), created: try row.time(),
      people: try DocumentFact.people(try row.text()), teams: try row.list(),
      supersededBy: try row.optionalText(), confidence: try row.word(), isImported: try row.flag(),
      source: try row.source(), steps: try DocumentFact.steps(try row.text()),
      framing: try row.optionalText().map { (text) throws(Damage) in try DocumentFact.framing(text) })
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
    sink.text(DocumentFact.json(steps))
    sink.text(framing.map(DocumentFact.json))
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
      if let since = declared.since {
        json.raw(",\"since\":")
        json.integer(Int(since.seconds))
      }
      json.raw("}")
    }
    return json.text
  }

  private static func json(_ steps: [Step]) -> String {
    var json = JSONWriter()
    json.list(steps) { json, step in
      json.raw("{\"status\":")
      json.text(step.status.rawValue)
      json.raw(",\"declared\":")
      json.text(step.declared)
      json.raw(",\"commit\":")
      json.text(step.commit)
      json.raw(",\"at\":")
      json.integer(Int(step.at.seconds))
      json.raw("}")
    }
    return json.text
  }

  private static func steps(_ text: String) throws(Damage) -> [Step] {
    var json = JSONReader(text)
    return try json.list { (json) throws(Damage) in
      try json.expect("{\"status\":")
      let status = Status(rawValue: try json.text())
      try json.expect(",\"declared\":")
      let declared = try json.optionalText()
      try json.expect(",\"commit\":")
      let commit = try json.text()
      try json.expect(",\"at\":")
      let at = try json.integer()
      try json.expect("}")
      guard let status else { throw Damage(expected: "a known status") }
      return Step(status: status, declared: declared, commit: commit, at: Timestamp(seconds: Int64(at)))
    }
  }

  private static func json(_ framing: Framing) -> String {
    var json = JSONWriter()
    func number(_ value: Int?) { if let value { json.integer(value) } else { json.raw("null") } }
    json.raw("{\"problemLine\":")
    number(framing.problemLine)
    json.raw(",\"isProblemFirst\":")
    json.integer(framing.isProblemFirst ? 1 : 0)
    json.raw(",\"alternatives\":")
    json.texts(framing.alternatives)
    json.raw(",\"alternativesLine\":")
    number(framing.alternativesLine)
    json.raw(",\"openQuestions\":")
    json.integer(framing.openQuestions)
    json.raw(",\"resolvedQuestions\":")
    json.integer(framing.resolvedQuestions)
    json.raw("}")
    return json.text
  }

  private static func framing(_ text: String) throws(Damage) -> Framing {
    var json = JSONReader(text)
    try json.expect("{\"problemLine\":")
    let problemLine = try json.optionalInteger()
    try json.expect(",\"isProblemFirst\":")
    let isProblemFirst = try json.integer() == 1
    try json.expect(",\"alternatives\":")
    let alternatives = try json.texts()
    try json.expect(",\"alternativesLine\":")
    let alternativesLine = try json.optionalInteger()
    try json.expect(",\"openQuestions\":")
    let openQuestions = try json.integer()
    try json.expect(",\"resolvedQuestions\":")
    let resolvedQuestions = try json.integer()
    try json.expect("}")
    return Framing(
      problemLine: problemLine, isProblemFirst: isProblemFirst, alternatives: alternatives,
      alternativesLine: alternativesLine, openQuestions: openQuestions, resolvedQuestions: resolvedQuestions)
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
      let since = json.skip(",\"since\":") ? Timestamp(seconds: Int64(try json.integer())) : nil
      try json.expect("}")
      guard let role, let origin else { throw Damage(expected: "a known role and origin") }
      return Declared(person: person, role: role, origin: origin, line: line, since: since)
    }
  }
}
