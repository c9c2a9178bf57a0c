internal import DaylightCore

/// Keys and names away from the trailers: `Reviewed by: Ana Keller`, `Acked-by: Kim <kim@x>` above the last paragraph,
/// FreeBSD's fields, Phabricator's `Reviewed By:`, `Pulled By:`.
enum BodyFields {
  static func records(_ message: ReviewMessage, at number: Int) -> [ReviewReader.Record] {
    let line = message.lines[number]
    guard let field = key(line) else { return [] }
    let roles = RoleKeys.roles(of: line[field.start..<field.end])
    guard !roles.isEmpty else { return [] }
    let key = line[field.start..<field.end]
    let convention = convention(message, line, key: key, colon: field.end)
    // A sentence that happens to begin like a field goes on; a field's value does not.
    let text = message.value(from: number, after: field.end + 1, takes: ReviewMessage.isFolded)
    let isStrict = convention == .body
    var records: [ReviewReader.Record] = []
    for part in PersonText.split(text) {
      guard let person = person(part, isStrict: isStrict) else { continue }
      // Who looked at an earlier version has not seen this one.
      let isEarlier = part.holds("(") && FreeBSDRemarks.isEarlier(part)
      for role in roles {
        records.append(
          .init(
            reviewer: person, role: role, convention: convention,
            confidence: isEarlier || (convention == .body && person.email == nil) || role == .integrated
              ? .low : .medium,
            line: number + 1))
      }
    }
    return records
  }

  /// The key of a line, without what stands before it: blanks, a bullet.
  static func key(_ line: ArraySlice<UInt8>) -> (start: Int, end: Int)? {
    var start = line.startIndex
    while start < line.endIndex, line[start] == 0x20, start - line.startIndex < 4 { start += 1 }
    // Deeper than this a line quotes something.
    guard start - line.startIndex < 4, start < line.endIndex, line[start] != 0x09 else { return nil }
    if line[start] == UInt8(ascii: "*") || line[start] == UInt8(ascii: "-") {
      start += 1
      while start < line.endIndex, line[start] == 0x20 || line[start] == UInt8(ascii: "*") { start += 1 }
    }
    if start < line.endIndex, line[start] == UInt8(ascii: "[") || line[start] == UInt8(ascii: "(") { start += 1 }
    var end = start
    while end < line.endIndex, end - start < 48, line[end] != UInt8(ascii: ":") {
      guard Text.isLetter(line[end]) || " -_&/()".utf8.contains(line[end]) else { return nil }
      end += 1
    }
    guard end > start, end < line.endIndex, line[end] == UInt8(ascii: ":") else { return nil }
    return (start, end)
  }

  private static func person(_ raw: String, isStrict: Bool) -> GitPerson? {
    if let person = PersonText.plain(raw) { return person }
    var part = raw
    while let last = part.last, ".])".contains(last), last == "." || !part.contains(last == "]" ? "[" : "(") {
      part.removeLast()
    }
    if FreeBSDRemarks.isImplied(part) { return nil }
    if let inside = FreeBSDRemarks.member(part) { part = inside }
    if part.holds("@") || part.holds("<") { return PersonText.person(part) }
    part = FreeBSDRemarks.without(part)
    if part.first?.isUppercase == false || !isStrict, NameWords.isHandle(part) {
      return PersonText.person(part, bareWordIsHandle: true)
    }
    return NameWords.isName(part) ? PersonText.person(part) : nil
  }

  private static func convention(
    _ message: ReviewMessage, _ line: ArraySlice<UInt8>, key: ArraySlice<UInt8>, colon: Int
  ) -> ReviewFact.Convention {
    if key.elementsEqual("Reviewed By".utf8) || key.elementsEqual("Pulled By".utf8)
      || key.elementsEqual("Landed By".utf8)
    {
      return .phabricator
    }
    if colon + 1 < line.endIndex, line[colon + 1] == 0x09, key.contains(0x20) { return .freebsd }
    return Text.hasPrefix(key, "reviewed by") && message.hasLine("differential revision:") ? .phabricator : .body
  }
}
