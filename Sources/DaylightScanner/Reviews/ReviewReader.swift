public import DaylightCore

/// Reads who reviewed a commit from the commit's message.
///
/// A reader remembers the people it has read: in one history the same few are named again and again.
public struct ReviewReader {
  private let conventions: [ReviewConvention]
  private let bots: Bots
  private let cache = PersonCache()
  private var machines: [GitPerson: Bool] = [:]
  private var known: [ByteKey: [GitPerson]] = [:]
  private var roles: [ByteKey: [ReviewFact.Role]] = [:]

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
  public mutating func records(in message: [UInt8]) -> [Record] { records(in: message, lines: Text.lines(message)) }

  /// The same for a message whose lines are cut already.
  mutating func records(in bytes: [UInt8], lines: [ArraySlice<UInt8>]) -> [Record] {
    let message = ReviewMessage(bytes, lines: lines)
    var records = ConfiguredReviews.records(message, conventions)
    var taken = records.map { $0.line - 1 }
    records += trailers(message, &taken)
    var others: [Record] = []
    if let title = lines.first { others += BorsReviews.title(title) }
    for cue in message.cues where !taken.contains(cue.number) {
      others += ReviewReader.records(message, cue, signers: records, cache)
    }
    // A server's own lists name the same people again and again, and asking is not cheap.
    others = others.filter { isMachine($0.reviewer) == false }
    records += others
    if records.count < 2 { return records }
    if !others.isEmpty { records.sort { $0.line < $1.line } }
    return ReviewReader.once(records)
  }

  private mutating func trailers(_ message: ReviewMessage, _ taken: inout [Int]) -> [Record] {
    var records: [Record] = []
    var convention: ReviewFact.Convention?
    for trailer in message.trailers where !taken.contains(trailer.line - 1) {
      let roles = roles(ofKey: trailer.key)
      // Lists of reviewers are wrapped in ways that trailers are not.
      if roles.isEmpty || Text.hasPrefix(trailer.key[...], "reviewer") { continue }
      let here = convention ?? TrailerReviews.convention(message)
      convention = here
      taken.append(trailer.line - 1)
      // Assistants that write code are named there, mostly; people with their addresses.
      let isAssistance = Text.hasPrefix(trailer.key[...], "assisted-by")
      for person in people(trailer.value) where !isAssistance || person.email != nil {
        for role in roles {
          records.append(
            Record(
              reviewer: person, role: role, convention: here,
              confidence: role == .integrated ? .low : TrailerReviews.confidence(person, here), line: trailer.line))
        }
      }
    }
    return records
  }

  /// What a line with a cue says, by the first convention that it follows.
  private static func records(
    _ message: ReviewMessage, _ cue: ReviewCues.Line, signers: [Record], _ cache: PersonCache
  ) -> [Record] {
    let number = cue.number
    let line = message.lines[number]
    if line.count > 10_000 { return [] }
    if !cue.cues.isDisjoint(with: [.by, .field]) {
      if let records = ReviewersField.records(message, at: number, cache) { return records }
      // A title is what it says, whatever it looks like.
      let records = number == 0 ? [] : BodyFields.records(message, at: number)
      if !records.isEmpty { return records }
    }
    if cue.cues.contains(.equals) {
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
    if cue.cues.contains(.ack) {
      let records = AckLists.records(message, at: number)
      if !records.isEmpty { return records }
    }
    if cue.cues.contains(.ok) {
      let records = OkLines.records(message, at: number)
      if !records.isEmpty { return records }
    }
    var records: [Record] = []
    if cue.cues.contains(.note),
      let note = InitialsNotes.record(message, at: number, signers: signers.map(\.reviewer))
    {
      records.append(note)
    }
    if !cue.cues.isDisjoint(with: [.by, .help, .thanks]) {
      records += ProseReviews.records(message, at: number, cues: cue.cues)
    }
    return records
  }

  /// Each person once in a role; of two records of one name the one with the address.
  private static func once(_ records: [Record]) -> [Record] {
    var kept: [Record] = []
    kept.reserveCapacity(records.count)
    for record in records {
      // Who names hundreds of people in one message names them once each.
      if kept.count >= 200 { break }
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

  private mutating func people(_ value: [UInt8]) -> [GitPerson] {
    let key = ByteKey(bytes: value)
    if let people = known[key] { return people }
    let people = TrailerReviews.people(Text.decode(value, bound: 2_000)).filter { !bots.isMachine($0) }
    if known.count >= 1 << 14 { known.removeAll(keepingCapacity: true) }
    known[key] = people
    return people
  }

  private mutating func roles(ofKey word: [UInt8]) -> [ReviewFact.Role] {
    let key = ByteKey(bytes: word)
    if let roles = roles[key] { return roles }
    let found = RoleKeys.roles(of: word)
    if roles.count >= 1 << 12 { roles.removeAll(keepingCapacity: true) }
    roles[key] = found
    return found
  }
}

/// Bytes as a key: hashed at once, where an array hashes one after the other.
private struct ByteKey: Hashable {
  var bytes: [UInt8]

  func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
}
