internal import DaylightCore

/// A convention of an organisation's own: a named pattern that a line has to match as a whole.
///
/// `{reviewed}`, or any other role in braces, stands for the people who had it; `*` for any text, none included. All
/// else stands for itself, in any ASCII case. So `QA: {tested}, released by {approved}` reads two lists of people.
public struct ReviewConvention: Hashable, Sendable {
  /// What the organisation calls it.
  public var name: String
  /// The pattern, as written.
  public var pattern: String
  private let pieces: [Piece]

  private enum Piece: Hashable, Sendable {
    case text([UInt8])
    case anything
    case people(ReviewFact.Role)
  }

  /// Why a pattern cannot be used.
  public struct Mistake: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence.
    public var description: String
  }

  /// Reads a pattern.
  ///
  /// - Throws: `Mistake` when a role is unknown, none is named, or two stand side by side.
  public init(name: String, pattern: String) throws(Mistake) {
    self.name = name
    self.pattern = pattern
    var pieces: [Piece] = []
    var text: [UInt8] = []
    var rest = pattern.trimmed[...]
    func flush() {
      if !text.isEmpty { pieces.append(.text(Text.lowercased(text))) }
      text = []
    }
    while let character = rest.first {
      if character == "{" {
        guard let close = rest.firstIndex(of: "}") else {
          throw Mistake(description: "the pattern '\(pattern)' has a { without its }")
        }
        let word = String(rest[rest.index(after: rest.startIndex)..<close])
        guard let role = ReviewFact.Role(rawValue: word) else {
          throw Mistake(
            description: "the pattern '\(pattern)' names the role '\(word)'; there are "
              + ReviewFact.Role.allCases.map(\.rawValue).joined(separator: ", "))
        }
        flush()
        pieces.append(.people(role))
        rest = rest[rest.index(after: close)...]
      } else if character == "*" {
        flush()
        pieces.append(.anything)
        rest = rest.dropFirst()
      } else {
        text += String(character).utf8
        rest = rest.dropFirst()
      }
    }
    flush()
    guard pieces.contains(where: { if case .people = $0 { true } else { false } }) else {
      throw Mistake(description: "the pattern '\(pattern)' names no role; write one in braces, such as {reviewed}")
    }
    for (left, right) in zip(pieces, pieces.dropFirst()) {
      if case .text = left { continue }
      if case .text = right { continue }
      throw Mistake(description: "the pattern '\(pattern)' needs some text between two of its {role} or *")
    }
    guard
      pieces.contains(where: { if case .text(let text) = $0 { text.contains(where: Text.isLetter) } else { false } })
    else { throw Mistake(description: "the pattern '\(pattern)' needs a word that says what the line is") }
    self.pieces = pieces
  }

  /// The people that a line names, with the roles that the pattern gives them; nil when the line does not match.
  ///
  /// Each text is sought once, from left to right, the last one at the line's end: no line, however written, takes
  /// longer than its length times the pattern's.
  func people(in line: ArraySlice<UInt8>) -> [(role: ReviewFact.Role, text: ArraySlice<UInt8>)]? {
    let line = Text.trimmed(line)
    var result: [(role: ReviewFact.Role, text: ArraySlice<UInt8>)] = []
    var here = line.startIndex
    var open: (role: ReviewFact.Role?, start: Int)?
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .anything: open = (nil, here)
      case .people(let role): open = (role, here)
      case .text(let wanted):
        let isLast = index == pieces.count - 1
        let found: Int?
        if let open {
          found = isLast ? lastPlace(wanted, line, from: open.start) : place(wanted, line, from: open.start)
        } else {
          found = matches(wanted, line, here) ? here : nil
        }
        guard let found, open != nil || !isLast || found + wanted.count == line.endIndex else { return nil }
        if let open, let role = open.role { result.append((role, line[open.start..<found])) }
        open = nil
        here = found + wanted.count
      }
    }
    if let open {
      if let role = open.role { result.append((role, line[open.start...])) }
    } else if here != line.endIndex {
      return nil
    }
    return result
  }

  private func matches(_ wanted: [UInt8], _ line: ArraySlice<UInt8>, _ start: Int) -> Bool {
    guard start + wanted.count <= line.endIndex else { return false }
    for offset in wanted.indices {
      let byte = line[start + offset]
      if ((0x41...0x5a).contains(byte) ? byte + 0x20 : byte) != wanted[offset] { return false }
    }
    return true
  }

  private func place(_ wanted: [UInt8], _ line: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard line.endIndex - start >= wanted.count else { return nil }
    return (start...(line.endIndex - wanted.count)).first { matches(wanted, line, $0) }
  }

  private func lastPlace(_ wanted: [UInt8], _ line: ArraySlice<UInt8>, from start: Int) -> Int? {
    let place = line.endIndex - wanted.count
    return place >= start && matches(wanted, line, place) ? place : nil
  }
}

/// Reads an organisation's own conventions from messages.
enum ConfiguredReviews {
  static func records(_ message: ReviewMessage, _ conventions: [ReviewConvention]) -> [ReviewReader.Record] {
    if conventions.isEmpty { return [] }
    var records: [ReviewReader.Record] = []
    for (number, line) in message.lines.enumerated() where line.count <= 4_000 {
      for convention in conventions {
        for (role, text) in convention.people(in: line) ?? [] {
          for person in TrailerReviews.people(Text.decode(text, bound: 2_000)) {
            records.append(
              .init(
                reviewer: person, role: role, convention: .configured,
                confidence: person.email == nil ? .low : .medium, line: number + 1))
          }
        }
      }
    }
    return records
  }
}
