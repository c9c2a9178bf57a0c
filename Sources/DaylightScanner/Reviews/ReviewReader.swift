public import DaylightCore

/// Reads who reviewed a commit from the commit's message.
///
/// A reader remembers the people it has read: in one history the same few are named again and again.
public struct ReviewReader {
  private var known: [[UInt8]: [GitPerson]] = [:]

  /// A reader.
  public init() {}

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

  /// The records of a message, in order of lines; each person counts once in a role.
  public mutating func records(in message: [UInt8]) -> [Record] { records(in: message, lines: Text.lines(message)) }

  /// The same for a message whose lines are cut already.
  mutating func records(in message: [UInt8], lines: [ArraySlice<UInt8>]) -> [Record] {
    var records: [Record] = []
    for trailer in Trailers.parse(message) {
      guard let role = ReviewReader.role(ofKey: trailer.key) else { continue }
      for person in people(trailer.value) {
        records.append(
          Record(
            reviewer: person, role: role, convention: .trailer,
            confidence: person.email == nil ? .low : .medium, line: trailer.line))
      }
    }
    var isPhabricator: Bool?
    for (index, line) in lines.enumerated() {
      // Most lines begin with none of these letters.
      guard let first = line.first, first | 0x20 == 0x72 || first | 0x20 == 0x61 else { continue }
      if Text.hasPrefix(line, "reviewed by:") {
        records += ReviewReader.phabricator(line, number: index + 1, isRequest: false)
      } else if Text.hasPrefix(line, "reviewers:") || Text.hasPrefix(line, "reviewer:") {
        let isAsked = isPhabricator ?? lines.contains { Text.hasPrefix($0, "differential revision:") }
        isPhabricator = isAsked
        records +=
          isAsked && Text.hasPrefix(line, "reviewers:")
          ? ReviewReader.phabricator(line, number: index + 1, isRequest: true) : ReviewReader.kafka(lines, at: index)
      } else if index == 0, Text.hasPrefix(line, "auto merge of #") {
        records += ReviewReader.bors(line)
      }
    }
    if records.count < 2 { return records }
    var seen: Set<Seen> = []
    return records.filter { seen.insert(Seen(role: $0.role, reviewer: $0.reviewer)).inserted }
  }

  private struct Seen: Hashable {
    var role: ReviewFact.Role
    var reviewer: GitPerson
  }

  private mutating func people(_ value: [UInt8]) -> [GitPerson] {
    if let people = known[value] { return people }
    let people = PersonText.people(Text.decode(value, bound: 2_000))
    if known.count >= 1 << 14 { known.removeAll(keepingCapacity: true) }
    known[value] = people
    return people
  }

  private static let roles: [(key: StaticString, role: ReviewFact.Role)] = [
    ("reviewed-by", .reviewed), ("approved-by", .approved), ("acked-by", .acked), ("tested-by", .tested),
    ("suggested-by", .suggested), ("helped-by", .helped), ("mentored-by", .mentored), ("reported-by", .reported),
    ("co-authored-by", .coAuthored), ("co-developed-by", .coDeveloped), ("signed-off-by", .signedOff),
  ]

  private static func role(ofKey key: [UInt8]) -> ReviewFact.Role? {
    roles.first { $0.key.utf8CodeUnitCount == key.count && Text.hasPrefix(key[...], $0.key) }?.role
  }

  /// `Reviewed By: ana, #storage`, one of a Phabricator message's fields. Its `Reviewers:` were only asked.
  private static func phabricator(_ line: ArraySlice<UInt8>, number: Int, isRequest: Bool) -> [Record] {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return [] }
    return PersonText.split(Text.decode(line[(colon + 1)...], bound: 2_000)).compactMap { text in
      guard let person = PersonText.person(text, bareWordIsHandle: true) else { return nil }
      // Who looked at an earlier version has not seen this one.
      let isEarlier = text.lowercased().contains("previous version")
      return Record(
        reviewer: person, role: isRequest ? .requested : .reviewed, convention: .phabricator,
        confidence: isEarlier ? .low : .medium, line: number)
    }
  }

  /// `Reviewers: Ana Keller <ana@x>, Kim Bo <kim@y>`, wrapped over lines up to a blank one or the next field.
  private static func kafka(_ lines: [ArraySlice<UInt8>], at start: Int) -> [Record] {
    guard let colon = lines[start].firstIndex(of: UInt8(ascii: ":")) else { return [] }
    var text = Text.decode(lines[start][(colon + 1)...], bound: 2_000)
    var next = start + 1
    while next < lines.count, next < start + 8, !Text.isBlank(lines[next]), isContinuation(text, lines[next]) {
      text += " " + Text.decode(lines[next])
      next += 1
    }
    return PersonText.people(text).map {
      Record(
        reviewer: $0, role: .reviewed, convention: .kafka, confidence: $0.email == nil ? .low : .medium,
        line: start + 1)
    }
  }

  private static func isContinuation(_ text: String, _ line: ArraySlice<UInt8>) -> Bool {
    if let colon = line.firstIndex(of: UInt8(ascii: ":")), !line[..<colon].contains(0x20) { return false }
    let sofar = text.trimmed
    let isOpen = sofar.last == "," || (sofar.contains("<") && !sofar.hasSuffix(">")) || sofar.isEmpty
    return isOpen || Text.trimmed(line).first == UInt8(ascii: "<") || line.contains(UInt8(ascii: "<"))
  }

  /// `Auto merge of #123 - branch, r=ana,kim`.
  private static func bors(_ line: ArraySlice<UInt8>) -> [Record] {
    let text = Text.decode(line)
    guard let found = text.range(of: "r=") else { return [] }
    return text[found.upperBound...].split(separator: ",").compactMap { handle in
      guard let person = PersonText.person(String(handle), bareWordIsHandle: true) else { return nil }
      return Record(reviewer: person, role: .reviewed, convention: .bors, confidence: .medium, line: 1)
    }
  }
}
