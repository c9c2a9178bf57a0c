internal import DaylightCore

/// Sentences: WebKit's `Reviewed by Ana Keller.`, "reviewed by Ana and Kim" in a title, "with help from Ana Keller",
/// "as suggested by Ana Keller", "Thanks to Ana Keller for the review".
enum ProseReviews {
  static func records(_ message: ReviewMessage, at number: Int, cues: ReviewCues) -> [ReviewReader.Record] {
    guard hasPhrase(message.lines[number], cues) else { return [] }
    let text = Text.decode(message.lines[number], bound: 1_000)
    // What is named at a line's end may go on in the next one.
    let next = number + 1 < message.lines.count ? Text.decode(Text.trimmed(message.lines[number + 1])) : ""
    let joined = next.isEmpty || number == 0 ? text : text + " " + next
    var records: [ReviewReader.Record] = []
    let lower = Text.lowercased(joined.utf8)
    let count = text.utf8.count
    for phrase in phrases where !cues.isDisjoint(with: phrase.cue) {
      var from = 0
      while from < count, let offset = Text.find(phrase.words, in: lower, from: from), offset < count {
        from = offset + phrase.words.count
        let start = joined.utf8.index(joined.utf8.startIndex, offsetBy: offset)
        let end = joined.utf8.index(start, offsetBy: phrase.words.count)
        guard start.samePosition(in: joined) != nil, end.samePosition(in: joined) != nil else { break }
        records += read(joined, start, end, phrase, message, number)
      }
    }
    return records
  }

  /// Whether one of the phrases is in the line: most lines with a cue say "caused by" and the like.
  private static func hasPhrase(_ line: ArraySlice<UInt8>, _ cues: ReviewCues) -> Bool {
    if cues.contains(.help), holds(line, ["help from ", "the help of "]) { return true }
    if cues.contains(.thanks), holds(line, ["hanks to ", "hank you to ", "hanks, "]) { return true }
    // The sentence may go on in the next line.
    let ends: [StaticString] = [
      "help", "help from", "help of", "hanks", "hanks to", "hanks,", "hank you", "hank you to",
    ]
    if !cues.isDisjoint(with: [.help, .thanks]), self.ends(line, ends) { return true }
    var index = line.startIndex
    while index + 3 < line.endIndex {
      defer { index += 1 }
      let last = line[index] | 0x20
      guard last == UInt8(ascii: "d") || last == UInt8(ascii: "w"), line[index + 1] == 0x20,
        line[index + 2] | 0x20 == UInt8(ascii: "b"),
        line[index + 3] | 0x20 == UInt8(ascii: "y")
      else { continue }
      for verb in verbs {
        let count = verb.utf8CodeUnitCount
        if index + 1 - line.startIndex >= count, Text.hasPrefix(line[(index + 1 - count)...], verb) { return true }
      }
    }
    return false
  }

  private static func holds(_ line: ArraySlice<UInt8>, _ texts: [StaticString]) -> Bool {
    texts.contains { text in
      line.indices.contains { line[$0] | 0x20 == text.utf8Start[0] | 0x20 && Text.hasPrefix(line[$0...], text) }
    }
  }

  private static func ends(_ line: ArraySlice<UInt8>, _ texts: [StaticString]) -> Bool {
    texts.contains { text in
      line.count >= text.utf8CodeUnitCount && Text.hasPrefix(line.suffix(text.utf8CodeUnitCount), text)
    }
  }

  private static let verbs: [StaticString] = [
    "reviewed", "stamped", "approved", "acked", "tested", "suggested", "proposed", "reported", "noticed", "spotted",
    "mentored", "helped", "review",
  ]

  private struct Phrase {
    var words: [UInt8]
    var role: ReviewFact.Role
    var cue: ReviewCues

    init(words: String, role: ReviewFact.Role, cue: ReviewCues) {
      self.words = Array(words.utf8)
      self.role = role
      self.cue = cue
    }
  }

  private static let phrases: [Phrase] = [
    Phrase(words: "reviewed by ", role: .reviewed, cue: .by),
    Phrase(words: "reviewed by: ", role: .reviewed, cue: .by),
    Phrase(words: "review by ", role: .reviewed, cue: .by),
    Phrase(words: "rubber-stamped by ", role: .reviewed, cue: .by),
    Phrase(words: "rubber stamped by ", role: .reviewed, cue: .by),
    Phrase(words: "approved by ", role: .approved, cue: .by),
    Phrase(words: "acked by ", role: .acked, cue: .by),
    Phrase(words: "tested by ", role: .tested, cue: .by),
    Phrase(words: "suggested by ", role: .suggested, cue: .by),
    Phrase(words: "proposed by ", role: .suggested, cue: .by),
    Phrase(words: "reported by ", role: .reported, cue: .by),
    Phrase(words: "noticed by ", role: .reported, cue: .by),
    Phrase(words: "spotted by ", role: .reported, cue: .by),
    Phrase(words: "mentored by ", role: .mentored, cue: .by),
    Phrase(words: "help from ", role: .helped, cue: .help),
    Phrase(words: "the help of ", role: .helped, cue: .help),
    Phrase(words: "helped by ", role: .helped, cue: .by),
    Phrase(words: "thanks to ", role: .helped, cue: .thanks),
    Phrase(words: "thank you to ", role: .helped, cue: .thanks),
    Phrase(words: "thanks, ", role: .helped, cue: .thanks),
  ]

  private static func read(
    _ text: String, _ start: String.Index, _ end: String.Index, _ phrase: Phrase, _ message: ReviewMessage,
    _ number: Int
  ) -> [ReviewReader.Record] {
    let before = text[..<start]
    // "unreviewed by", and a key with its colon, are something else.
    if let last = before.last, last.isLetter || last.isNumber || "-_:='\"`".contains(last) { return [] }
    if isDenied(before) { return [] }
    // A list of changes tells of other commits' reviews.
    if let bullet = before.first(where: { !$0.isWhitespace }), "*-+•".contains(bullet), before.holds("(") {
      return []
    }
    let isWholeLine = before.allSatisfy { $0.isWhitespace || "*-•(".contains($0) }
    let isReview = phrase.role.isReview
    let (people, rest) = ProseNames.people(
      text[end...], acceptsHandles: isReview && isHandleList(text[end...], isWholeLine: isWholeLine, before: before))
    guard !people.isEmpty else { return [] }
    if phrase.cue == .thanks {
      guard let role = roleOfThanks(rest) else { return [] }
      return records(people, role, .prose, number)
    }
    let isWebKit = isWholeLine && isReview && isWebKit(message)
    return records(people, phrase.role, isWebKit ? .webkit : .prose, number)
  }

  private static func records(
    _ people: [GitPerson], _ role: ReviewFact.Role, _ convention: ReviewFact.Convention, _ number: Int
  ) -> [ReviewReader.Record] {
    people.compactMap { person in
      // One word may be anybody's name, or a thing's: outside of reviews that is too little.
      let isFull = person.email != nil || person.handle != nil || person.name?.holds(" ") == true
      guard isFull || role.isReview else { return nil }
      return .init(
        reviewer: person, role: role, convention: convention,
        confidence: convention == .webkit || person.email != nil ? .medium : .low, line: number + 1)
    }
  }

  /// What somebody is thanked for decides the role.
  private static func roleOfThanks(_ rest: Substring) -> ReviewFact.Role? {
    let lower = rest.prefix(60).lowercased()
    guard lower.trimmed.hasPrefix("for ") else { return nil }
    return thanked.first { $0.words.contains { lower.holds($0) } }?.role
  }

  private static let thanked: [(words: [StaticString], role: ReviewFact.Role)] = [
    (["review"], .reviewed), (["report", "noticing", "spotting", "finding", "pointing"], .reported),
    (["idea", "suggest", "propos"], .suggested), (["testing"], .tested), (["help", "assist"], .helped),
  ]

  /// "To be reviewed by", "not yet reviewed by": it has not happened.
  private static func isDenied(_ before: Substring) -> Bool {
    // Only in the same part of the sentence.
    let end = before.utf8.suffix(80)
    let clause = end.lastIndex(where: isClauseEnd).map { end[end.index(after: $0)...] } ?? end
    let words = clause.split { !(Text.isLetter($0) || $0 == UInt8(ascii: "'") || $0 >= 0x80) }.suffix(3)
    return words.contains { word in
      word.count <= 7 && denials.contains(String(decoding: Text.lowercased(word), as: UTF8.self))
    }
  }

  private static func isClauseEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  private static let denials: Set<String> = [
    "be", "yet", "not", "never", "isn't", "wasn't", "without", "if", "until", "unless",
  ]

  /// Whether a review's names are bare handles: a whole line of them, or the end of a title.
  private static func isHandleList(_ rest: Substring, isWholeLine: Bool, before: Substring) -> Bool {
    let end = rest.prefix { !".)\n".contains($0) }
    let words = end.split { $0.isWhitespace || $0 == "," }
    guard (1...6).contains(words.count) else { return false }
    return isWholeLine || before.last { !$0.isWhitespace }.map { ";,(.".contains($0) } ?? true
  }

  private static func isWebKit(_ message: ReviewMessage) -> Bool {
    message.lines.contains {
      Text.hasPrefix(Text.trimmed($0), "https://bugs.webkit.org/")
        || Text.hasPrefix(Text.trimmed($0), "canonical link:")
        || Text.hasPrefix(Text.trimmed($0), "http://bugs.webkit.org/")
    }
      || message.lines.contains {
        ($0.first == 0x20 || $0.first == 0x09) && Text.hasPrefix(Text.trimmed($0), "reviewed by ")
      }
  }
}
