internal import DaylightCore

/// `Reviewers: Ana Keller <ana@x>, Kim Bo <kim@y>` in Kafka's messages. In Phabricator's the same key names those who
/// were asked.
enum ReviewersField {
  static func records(
    _ message: ReviewMessage, at number: Int, _ cache: PersonCache
  ) -> [ReviewReader.Record]? {
    let line = message.lines[number]
    guard
      Text.hasPrefix(line, "reviewers:") || Text.hasPrefix(line, "reviewer:") || Text.hasPrefix(line, "reviewer(s):"),
      let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let isAsked = Text.hasPrefix(line, "reviewers:") && message.isPhabricator
    var text = message.value(from: number, after: colon + 1, takes: isContinuation)
    // The key is sometimes written twice.
    while text.trimmed.lowercased().hasPrefix("reviewers:") { text = String(text.trimmed.dropFirst(10)) }
    return PersonText.split(text).compactMap { part in
      let found = isAsked ? person(part, isAsked: true) : cache.person(part) { person($0, isAsked: false) }
      guard let person = found else { return nil }
      return .init(
        reviewer: person, role: isAsked ? .requested : .reviewed, convention: isAsked ? .phabricator : .kafka,
        confidence: person.email == nil && !isAsked ? .low : .medium, line: number + 1)
    }
  }

  private static func person(_ part: String, isAsked: Bool) -> GitPerson? {
    if part.holds("<") || part.holds("@") { return PersonText.plain(part) ?? PersonText.person(part) }
    if !part.holds(" "), isAsked || part.first?.isUppercase == false {
      return NameWords.isHandle(part) ? PersonText.person(part, bareWordIsHandle: true) : nil
    }
    let name = part.hasSuffix(".") ? String(part.dropLast()) : part
    return NameWords.isName(FreeBSDRemarks.without(name)) ? PersonText.person(name) : nil
  }

  /// Whether a wrapped list goes on: it ended in a comma or within an address, or the line has the rest of one.
  private static func isContinuation(_ text: String, _ line: ArraySlice<UInt8>) -> Bool {
    if ReviewMessage.isField(line) { return false }
    let sofar = text.trimmed
    let open = sofar.lastIndex(of: "<")
    let isOpen =
      sofar.last == "," || sofar.isEmpty || sofar.hasSuffix(" and") || sofar.hasSuffix("&")
      || open.map { !sofar[$0...].holds(">") } ?? false
    return isOpen || Text.trimmed(line).first == UInt8(ascii: "<")
      || (line.contains(UInt8(ascii: "<")) && line.contains(0x40))
  }
}
