internal import DaylightCore
internal import DaylightScanner

/// An item as the cache keeps it: its parts one after the other, as bytes.
///
/// A page reads every item that was derived, thousands of them. A general decoder of JSON looks up each key and each type
/// for each of them, and took half the time of a page. Words are kept as texts, so that another order of cases in another
/// version changes nothing.
enum StoredItem {
  /// Raised whenever the form changes. What another version wrote is damage, and is derived again.
  private static let form: UInt8 = 2

  /// The item as bytes.
  static func bytes(_ item: EvidenceItem) -> [UInt8] {
    var bytes = RunWriter()
    bytes.number(form)
    bytes.text(item.id)
    bytes.text(item.kind.description)
    bytes.signed(Int64(item.ruleVersion))
    bytes.text(item.title)
    bytes.text(item.subject.repository)
    bytes.text(item.subject.key)
    bytes.optional(item.subject.path)
    bytes.list(item.participants) { bytes, part in
      bytes.text(part.person.description)
      bytes.text(part.role.rawValue)
      bytes.text(part.depth.rawValue)
      bytes.text(part.confidence.rawValue)
    }
    bytes.list(item.dimensions) { $0.text($1.rawValue) }
    bytes.signed(Int64(item.first.number))
    bytes.signed(Int64(item.last.number))
    // Somebody who reviews for years is on record on a thousand days: each is kept as the distance from the one before.
    var last = 0
    bytes.list(item.days) { bytes, day in
      bytes.signed(Int64(day.number &- last))
      last = day.number
    }
    bytes.reach(item.reach)
    bytes.text(item.durability.rawValue)
    bytes.list(item.exposure) { $0.channel($1) }
    bytes.number(item.isAdoptedByOthers ? 1 : 0)
    bytes.list(item.statements) { $0.text($1) }
    bytes.list(item.caveats) { $0.text($1) }
    bytes.list(item.provenance) { bytes, place in
      bytes.text(place.repository)
      bytes.text(place.object)
      bytes.optional(place.path)
      bytes.number(place.line == nil ? 0 : 1)
      bytes.signed(Int64(place.line ?? 0))
      bytes.text(place.note)
      bytes.number(place.day == nil ? 0 : 1)
      bytes.signed(Int64(place.day?.number ?? 0))
    }
    return bytes.bytes
  }

  /// The item that bytes hold.
  ///
  /// - Throws: `RunReader.Damage` for what this version did not write.
  static func item(_ bytes: [UInt8]) throws(RunReader.Damage) -> EvidenceItem {
    var bytes = RunReader(bytes)
    guard try bytes.byte() == form else { throw RunReader.Damage() }
    let item = EvidenceItem(
      id: try bytes.text(), kind: SignalKind(try bytes.text()), ruleVersion: try bytes.integer(),
      title: try bytes.text(),
      subject: .init(repository: try bytes.text(), key: try bytes.text(), path: try bytes.optionalText()),
      participants: try bytes.list { (bytes) throws(RunReader.Damage) in
        Participant(
          person: PersonID(try bytes.text()), role: try bytes.word(), depth: try bytes.word(),
          confidence: try bytes.word())
      },
      dimensions: try bytes.list { (bytes) throws(RunReader.Damage) in try bytes.word() },
      first: CalendarDay(number: try bytes.integer()), last: CalendarDay(number: try bytes.integer()),
      days: try bytes.days(), reach: try bytes.reach(), durability: try bytes.word(),
      exposure: try bytes.list { (bytes) throws(RunReader.Damage) in try bytes.channel() },
      isAdoptedByOthers: try bytes.flag(), statements: try bytes.texts(), caveats: try bytes.texts(),
      provenance: try bytes.list { (bytes) throws(RunReader.Damage) in
        Provenance(
          repository: try bytes.text(), object: try bytes.text(), path: try bytes.optionalText(),
          line: try bytes.optionalInteger(), note: try bytes.text(),
          day: try bytes.optionalInteger().map { CalendarDay(number: $0) })
      })
    guard bytes.isAtEnd else { throw RunReader.Damage() }
    return item
  }
}

extension RunWriter {
  /// How many there are, and then each.
  fileprivate mutating func list<Element>(_ values: [Element], _ write: (inout RunWriter, Element) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  /// A byte that says whether there is one, and then the text.
  fileprivate mutating func optional(_ value: String?) {
    number(value == nil ? 0 : 1)
    if let value { text(value) }
  }

  fileprivate mutating func reach(_ reach: Reach) {
    list(reach.people) { $0.text($1.description) }
    list(reach.teams) { $0.text($1.description) }
    list(reach.repositories) { $0.text($1) }
    list(reach.quarters) { $0.signed(Int64($1.index)) }
    number(reach.teamsAreKnown ? 1 : 0)
  }

  fileprivate mutating func channel(_ channel: ExposureChannel) {
    switch channel {
    case .usual(let visibility):
      number(0)
      text(visibility.rawValue)
    case .audience(let people):
      number(1)
      signed(Int64(people))
    case .releaseNotes: number(2)
    case .frontPage: number(3)
    case .broadcast(let audience):
      number(4)
      text(audience)
    }
  }
}

extension RunReader {
  fileprivate mutating func integer() throws(Damage) -> Int { Int(try signed()) }

  fileprivate mutating func flag() throws(Damage) -> Bool {
    switch try byte() {
    case 0: return false
    case 1: return true
    default: throw Damage()
    }
  }

  fileprivate mutating func optionalText() throws(Damage) -> String? { try flag() ? try text() : nil }

  fileprivate mutating func optionalInteger() throws(Damage) -> Int? {
    let isThere = try flag()
    let number = try integer()
    return isThere ? number : nil
  }

  fileprivate mutating func word<Word: RawRepresentable<String>>() throws(Damage) -> Word {
    guard let word = Word(rawValue: try text()) else { throw Damage() }
    return word
  }

  fileprivate mutating func list<Element>(
    _ read: (inout RunReader) throws(Damage) -> Element
  ) throws(Damage) -> [Element] {
    let count = try count()
    var values: [Element] = []
    values.reserveCapacity(min(count, 64))
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  fileprivate mutating func texts() throws(Damage) -> [String] {
    try list { (bytes) throws(Damage) in try bytes.text() }
  }

  fileprivate mutating func days() throws(Damage) -> [CalendarDay] {
    var last = 0
    return try list { (bytes) throws(Damage) in
      last &+= try bytes.integer()
      return CalendarDay(number: last)
    }
  }

  fileprivate mutating func reach() throws(Damage) -> Reach {
    Reach(
      asKept: try list { (bytes) throws(Damage) in PersonID(try bytes.text()) },
      teams: try list { (bytes) throws(Damage) in TeamID(try bytes.text()) }, repositories: try texts(),
      quarters: try list { (bytes) throws(Damage) in Quarter(index: try bytes.integer()) },
      teamsAreKnown: try flag())
  }

  fileprivate mutating func channel() throws(Damage) -> ExposureChannel {
    switch try byte() {
    case 0: return .usual(try word())
    case 1: return .audience(try integer())
    case 2: return .releaseNotes
    case 3: return .frontPage
    case 4: return .broadcast(to: try text())
    default: throw Damage()
    }
  }
}
