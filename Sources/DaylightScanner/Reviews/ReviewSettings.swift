internal import DaylightGit

/// What an organisation adds to how reviews are read.
public struct ReviewSettings: Hashable, Sendable {
  /// Its own conventions.
  public var conventions: [ReviewConvention]
  /// Notes references whose notes are read like messages, by full name.
  public var notes: [String]

  /// Settings.
  public init(conventions: [ReviewConvention] = [], notes: [String] = []) {
    self.conventions = conventions
    self.notes = notes
  }

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
  }
}
