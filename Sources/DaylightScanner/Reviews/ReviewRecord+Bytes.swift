internal import DaylightCore

/// Review records as a scan keeps them for the next one.
extension ReviewReader.Record {
  func write(to writer: inout RunWriter) {
    writer.person(reviewer)
    writer.text(role.rawValue)
    writer.text(convention.rawValue)
    writer.text(confidence.rawValue)
    writer.number(line)
  }

  init(_ reader: inout RunReader) throws(RunReader.Damage) {
    let person = try reader.person()
    guard let role = ReviewFact.Role(rawValue: try reader.text()),
      let convention = ReviewFact.Convention(rawValue: try reader.text()),
      let confidence = Confidence(rawValue: try reader.text())
    else { throw RunReader.Damage() }
    self.init(
      reviewer: person, role: role, convention: convention, confidence: confidence,
      line: try reader.index(below: 1 << 32))
  }
}

extension RunWriter {
  /// A person as facts have them; nothing is the empty text.
  mutating func person(_ person: GitPerson) {
    for part in [person.name, person.email, person.handle] { text(part ?? "") }
  }
}

extension RunReader {
  mutating func person() throws(Damage) -> GitPerson {
    GitPerson(name: try text(), email: try text(), handle: try text())
  }
}
