internal import DaylightCore

/// Notes in square brackets by those who took a patch in: `[jc: squashed the fix]`, `[kim@x: reworded]`.
enum InitialsNotes {
  /// - Parameter signers: the people whom the message's trailers name.
  static func record(
    _ message: ReviewMessage, at number: Int, signers: [GitPerson]
  ) -> ReviewReader.Record? {
    let line = Text.trimmed(message.lines[number])
    guard line.first == UInt8(ascii: "["), let colon = line.prefix(60).firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let key = line[(line.startIndex + 1)..<colon]
    // `[text]: address` is a link.
    guard !key.isEmpty, !key.contains(where: { "]/()".utf8.contains($0) }), colon + 1 < line.endIndex,
      line[colon + 1] == 0x20
    else { return nil }
    let person: GitPerson
    if key.contains(UInt8(ascii: "@")) {
      guard let found = PersonText.person(Text.decode(key)), found.email?.holds(".") == true else {
        return nil
      }
      person = found
    } else {
      guard (2...4).contains(key.count), key.allSatisfy({ Text.isLetter($0) }) else { return nil }
      let wanted = String(decoding: Text.lowercased(key), as: UTF8.self)
      let found = Set(signers.filter { matches($0, wanted) })
      guard found.count == 1, let only = found.first else { return nil }
      person = only
    }
    return .init(reviewer: person, role: .helped, convention: .initials, confidence: .low, line: number + 1)
  }

  /// Whether letters are a name's initials: all, the first ones, or those of the first and the last word.
  private static func matches(_ person: GitPerson, _ wanted: String) -> Bool {
    guard let words = person.name?.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }), words.count >= 2,
      let first = words.first?.first, let last = words.last?.first
    else { return false }
    let initials = String(words.compactMap(\.first))
    return initials == wanted || initials.hasPrefix(wanted) || "\(first)\(last)" == wanted
  }
}
