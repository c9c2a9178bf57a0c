public import DaylightCore

/// Reads who reviewed a commit from the commit's message.
///
/// A reader remembers the people it has read: in one history the same few are named again and again.
public struct ReviewReader {
  private let conventions: [ReviewConvention]
  private let bots: Bots
  private let cache = PersonCache()
  private var machines: [GitPerson: Bool] = [:]
  private var known = ByteTable<[GitPerson]>(capacity: 1 << 14)
  private var roles = ByteTable<[ReviewFact.Role]>(capacity: 1 << 12)
  /// Where the trailers begin, in the message at hand, that say something about reviews.
  private var taken: [Int] = []
  /// Room for what is found in a message, kept from one to the next.
  private var places: [Trailers.Place] = []
  private var cues: [ReviewCues.Line] = []

  /// A reader.
  ///
  /// - Parameters:
  ///   - conventions: an organisation's own, read beside all others.
  ///   - bots: tells machines, which review nothing, from people.
  public init(conventions: [ReviewConvention] = [], bots: Bots = Bots()) {
    self.conventions = conventions
    self.bots = bots
  }

  /// One review that a message records.
  public struct Record: Hashable, Sendable {
    /// Who.
    public var reviewer: GitPerson
    /// What the record says they did.
    public var role: ReviewFact.Role
    /// How it is written.
    public var convention: ReviewFact.Convention
    /// How sure the reading is.
    public var confidence: Confidence
    /// The line in the message, from 1.
    public var line: Int
  }

  /// The records of a message, in order of lines; each person counts once in a role. Machines and lists are nobody.
  public mutating func records(in message: [UInt8]) -> [Record] { records(in: message, lines: nil) }

  /// The same for a message whose lines are cut already.
  mutating func records(in bytes: [UInt8], lines: [ArraySlice<UInt8>]?) -> [Record] {
    Trailers.find(in: bytes.span, into: &places)
    return records(in: ReviewMessage(bytes, lines: lines, trailers: places))
  }

  private mutating func records(in message: ReviewMessage) -> [Record] {
    var records = conventions.isEmpty ? [] : ConfiguredReviews.records(message, conventions)
    let configured = records.map { $0.line - 1 }
    readTrailers(message, configured, &records)
    var others = BorsReviews.title(message)
    ReviewCues.find(in: message.bytes, apartFrom: taken, into: &cues)
    for cue in cues {
      let line = message.number(ofLineAt: cue.start)
      if configured.contains(line) { continue }
      others += ReviewReader.records(message, line, cue.cues, signers: records, cache)
    }
    if !others.isEmpty {
      // A server's own lists name the same people again and again, and asking is not cheap.
      records += others.filter { isMachine($0.reviewer) == false }
      records.sort { $0.line < $1.line }
    }
    for place in records.indices where records[place].role == .coAuthored {
      let line = Text.lowercased(Text.trimmed(message.lines[records[place].line - 1]))
      if message.isAcceptedSuggestion || message.suggesters.contains(line) { records[place].role = .suggested }
    }
    return ReviewReader.namesTwice(records) ? ReviewReader.once(records) : records
  }

  private mutating func readTrailers(_ message: ReviewMessage, _ configured: [Int], _ records: inout [Record]) {
    taken.removeAll(keepingCapacity: true)
    var convention: ReviewFact.Convention?
    let bytes = message.bytes
    for trailer in message.trailers where !configured.contains(trailer.line - 1) {
      let roles = roles(of: bytes, at: trailer.key)
      // Lists of reviewers are wrapped in ways that trailers are not.
      if roles.isEmpty || message.hasKey(trailer, "reviewer") { continue }
      let here = convention ?? TrailerReviews.convention(message)
      if convention == nil { records.reserveCapacity(records.count + message.trailers.count) }
      convention = here
      taken.append(trailer.key.lowerBound)
      // Assistants that write code are named there, mostly; people with their addresses.
      let isAssistance = message.hasKey(trailer, "assisted-by")
      for person in people(of: bytes, trailer) where !isAssistance || person.email != nil {
        for role in roles {
          records.append(
            Record(
              reviewer: person, role: role, convention: here,
              confidence: role == .integrated ? .low : TrailerReviews.confidence(person, here), line: trailer.line))
        }
      }
    }
  }

  /// What a line with a cue says, by the first convention that it follows.
  private static func records(
    _ message: ReviewMessage, _ number: Int, _ cues: ReviewCues, signers: [Record], _ cache: PersonCache
  ) -> [Record] {
    let line = message.lines[number]
    if line.count > 10_000 { return [] }
    if !cues.isDisjoint(with: [.by, .field]) {
      if let records = ReviewersField.records(message, at: number, cache) { return records }
      // A title is what it says, whatever it looks like.
      let records = number == 0 ? [] : BodyFields.records(message, at: number)
      if !records.isEmpty { return records }
    }
    if cues.contains(.equals) {
      if let records = CodeReviewKeys.records(message, at: number) { return records }
      if number == 0 {
        let records = BorsReviews.isMergeTitle(line) ? [] : MozillaReviews.title(line)
        if !records.isEmpty { return records }
      } else {
        let entries = BorsReviews.entry(line, number: number + 1)
        let records = entries.isEmpty ? MozillaReviews.line(line, number: number + 1) : entries
        if !records.isEmpty { return records }
      }
    }
    if cues.contains(.ack) {
      let records = AckLists.records(message, at: number)
      if !records.isEmpty { return records }
    }
    if cues.contains(.ok) {
      let records = OkLines.records(message, at: number)
      if !records.isEmpty { return records }
    }
    var records: [Record] = []
    if cues.contains(.note),
      let note = InitialsNotes.record(message, at: number, signers: signers.map(\.reviewer))
    {
      records.append(note)
    }
    if !cues.isDisjoint(with: [.by, .help, .thanks]) {
      records += ProseReviews.records(message, at: number, cues: cues)
    }
    return records
  }

  /// Whether somebody is named twice in a role, or there are more names than are read: mostly not, and then no record
  /// is copied.
  private static func namesTwice(_ records: [Record]) -> Bool {
    if records.count > most { return true }
    for place in records.indices.dropFirst() {
      for other in 0..<place
      where records[other].role == records[place].role && isSame(records[other].reviewer, records[place].reviewer) {
        return true
      }
    }
    return false
  }

  /// Who names hundreds of people in one message names them once each.
  private static let most = 200

  /// Each person once in a role; of two records of one name the one with the address.
  private static func once(_ records: [Record]) -> [Record] {
    var kept: [Record] = []
    kept.reserveCapacity(records.count)
    for record in records {
      if kept.count >= most { break }
      let same = kept.firstIndex { $0.role == record.role && isSame($0.reviewer, record.reviewer) }
      guard let same else {
        kept.append(record)
        continue
      }
      if kept[same].reviewer.email == nil, record.reviewer.email != nil { kept[same] = record }
    }
    return kept
  }

  /// Whether two namings in one message are one person's: the same, or of one name where an address is missing.
  private static func isSame(_ left: GitPerson, _ right: GitPerson) -> Bool {
    if let email = left.email, let other = right.email { return email == other && left.name == right.name }
    if left == right { return true }
    guard let name = left.name, let other = right.name else { return false }
    return name == other || name.lowercased() == other.lowercased()
  }

  private mutating func isMachine(_ person: GitPerson) -> Bool {
    if let known = machines[person] { return known }
    let isMachine = bots.isMachine(person)
    if machines.count >= 1 << 14 { machines.removeAll(keepingCapacity: true) }
    machines[person] = isMachine
    return isMachine
  }

  private mutating func people(of message: [UInt8], _ trailer: Trailers.Place) -> [GitPerson] {
    message.withUnsafeBytes { text in
      known.value(UnsafeRawBufferPointer(rebasing: text[trailer.value])) {
        TrailerReviews.people(Text.decode(Trailers.value(of: trailer, in: message.span), bound: 2_000))
          .filter { !bots.isMachine($0) }
      }
    }
  }

  private mutating func roles(of message: [UInt8], at key: Range<Int>) -> [ReviewFact.Role] {
    message.withUnsafeBytes { text in
      roles.value(UnsafeRawBufferPointer(rebasing: text[key])) { RoleKeys.roles(ofTrailer: message[key]) }
    }
  }
}
