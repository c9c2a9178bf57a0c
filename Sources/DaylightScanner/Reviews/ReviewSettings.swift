internal import DaylightGit

/// What an organisation adds to how reviews are read.
public struct ReviewSettings: Hashable, Sendable {
  /// Its own conventions.
  public var conventions: [ReviewConvention]
  /// Notes references whose notes are read like messages, by full name.
  public var notes: [String]
  /// Names, addresses or handles that look like machines and are people, in lower case and in order.
  public var people: [String]

  /// Settings.
  public init(conventions: [ReviewConvention] = [], notes: [String] = [], people: [String] = []) {
    self.conventions = conventions
    self.notes = notes
    self.people = Set(people.map { $0.lowercased() }).sorted()
  }

  /// Tells machines from people as the organisation does.
  ///
  /// What more than the usual is a machine is decided when people are worked out, not here: facts about it do no harm.
  public var bots: Bots { Bots(people: people) }

  /// A digest that is another one whenever messages may be read otherwise; empty for no settings.
  public var digest: String {
    guard self != ReviewSettings() else { return "" }
    var writer = RunWriter()
    write(&writer)
    return ObjectID.hashing(blob: writer.bytes).hex
  }

  func write(_ writer: inout RunWriter) {
    writer.number(conventions.count)
    for convention in conventions {
      writer.text(convention.name)
      writer.text(convention.pattern)
    }
    writer.number(notes.count)
    for name in notes { writer.text(name) }
    writer.number(people.count)
    for name in people { writer.text(name) }
  }

  init(_ reader: inout RunReader) throws(RunReader.Damage) {
    self.init()
    for _ in 0..<(try reader.count(each: 2)) {
      let name = try reader.text()
      guard let convention = try? ReviewConvention(name: name, pattern: try reader.text()) else {
        throw RunReader.Damage()
      }
      conventions.append(convention)
    }
    for _ in 0..<(try reader.count()) { notes.append(try reader.text()) }
    for _ in 0..<(try reader.count()) { people.append(try reader.text()) }
  }
}
