/// A name as it is compared: without case, accents, remarks, and the order of its words.
struct PersonName: Hashable, Sendable {
  /// The words, folded, in order.
  let words: [String]
  /// Whether it is a first and a last name, as far as one can see, and not a handle or a placeholder.
  let isFull: Bool
  /// The words without what is between them.
  let squashed: String
  /// The words in an order of their own: `Keller, Ana` and `Ana Keller` are the same.
  let key: String
  /// The words that are more than an initial.
  let long: [String]
  /// The first and the last of them, in an order of their own: the same with and without a middle part.
  let bearer: String
  /// Other spellings of the whole: `ä` as `ae`.
  let respelled: String?
  /// The same with its words apart.
  let respelledText: String?
  /// The words with the last one in front: `Hao Shu Wei` and `Shuwei Hao` are the same.
  let turned: String
  /// Whether it is written in Latin letters.
  let isLatin: Bool
  /// The name that a relay says it writes for: `Ana Keller via Relay`.
  let isRelayed: Bool
  /// Letters and digits of an address that stands for a name; nil when it is none.
  let address: String?
  /// One word in brackets or quotes beside the name, as handles are written there: `Ana Keller (zorblax)`.
  let nickname: String?
  /// Whether nothing is between its words but signs: `a.keller`.
  let isOneWord: Bool
  /// Whether it names two people or more, as those who work at one keyboard sign: `Ana and Kim`.
  let isSeveral: Bool

  /// Reads a name as git has it.
  init(_ raw: String) {
    let relayed = PersonName.withoutRelay(raw)
    isRelayed = relayed != nil
    let whole = PersonName.withoutRemark(relayed ?? raw)
    let text = PersonName.withoutDomain(whole)
    address = whole.contains("@") && text != whole ? Letters.squashed(whole) : nil
    let words = PersonName.words(text)
    self.words = words
    nickname = PersonName.nickname(relayed ?? raw)
    isSeveral = PersonName.isSeveral(text)
    isOneWord = !words.isEmpty && !text.contains { $0.isWhitespace || $0 == "@" }
    squashed = words.joined()
    turned = (words.suffix(1) + words.dropLast()).joined()
    isLatin = words.joined().unicodeScalars.allSatisfy { $0.value < 0x370 }
    key = words.sorted().joined(separator: " ")
    long = words.filter { $0.unicodeScalars.count > 1 }
    bearer = if let first = long.first, let last = long.last { min(first, last) + " " + max(first, last) } else { key }
    isFull = !isSeveral && PersonName.isFull(text, words)
    let other = PersonName.respelled(text)
    let joined = PersonName.words(other).joined()
    respelled = joined == squashed ? nil : joined
    respelledText = joined == squashed ? nil : other
  }

  /// The accounts that administrators make of a full name: the last name, with an initial before or behind it, the first
  /// with an initial, three initials or more; those of the last name also cut to eight letters, as accounts once were.
  var accounts: Set<String> {
    guard words.count >= 2, let first = words.first, let last = words.last, let f = first.first, let l = last.first
    else {
      return []
    }
    let rest = words.dropFirst().joined()
    let ofLast: Set<String> = [last, "\(f)\(last)", "\(last)\(f)", rest, "\(f)\(rest)"]
    var found = ofLast.union(ofLast.filter { $0.count > 8 }.map { String($0.prefix(8)) })
    found.insert("\(first)\(l)")
    if words.count >= 3 { found.insert(String(words.compactMap(\.first))) }
    return found
  }

  /// Whether two names may be one person's: they share a word, or one is made of the other.
  func isRelated(to other: PersonName) -> Bool {
    if words.isEmpty || other.words.isEmpty { return true }
    if !Set(words).isDisjoint(with: other.words) { return true }
    if squashed.contains(other.squashed) || other.squashed.contains(squashed) { return true }
    return isMade(of: other) || other.isMade(of: self)
  }

  private func isMade(of other: PersonName) -> Bool {
    if other.words.contains(where: { $0.count >= 4 && squashed.contains($0.prefix(4)) }) { return true }
    guard other.words.count >= 2, let first = other.words.first, let last = other.words.last,
      let firstLetter = first.first, let lastLetter = last.first
    else { return false }
    return ["\(firstLetter)\(last)", "\(first)\(lastLetter)", "\(last)\(firstLetter)"].contains {
      $0.count >= 4 && squashed.contains($0)
    }
  }

  /// The name before `via RELAY`; nil when no relay wrote it.
  static func withoutRelay(_ raw: String) -> String? {
    guard let mark = raw.range(of: " via "), mark.lowerBound > raw.startIndex,
      raw[mark.upperBound...].contains(where: { !$0.isWhitespace })
    else { return nil }
    return String(raw[..<mark.lowerBound])
  }

  /// A name without what stands in brackets or quotes, and without a former name: `Ana Bo (née Keller)`.
  static func withoutRemark(_ raw: String) -> String {
    var text = raw[...]
    if let open = text.firstIndex(where: { "([{<".contains($0) }) {
      let before = text[..<open]
      if before.contains(where: { $0.isLetter }) {
        text = before
      } else if let close = text.lastIndex(where: { ")]}>".contains($0) }), close > open {
        // `(Team) Ana Keller`
        let after = text[text.index(after: close)...]
        if after.contains(where: { $0.isLetter }) { text = after }
      }
    }
    var kept: [Substring] = []
    for word in text.split(whereSeparator: { $0.isWhitespace }) {
      let plain = word.lowercased()
      // `Ana Keller - Harbour Ltd.`
      if kept.count >= 2, ["-", "–", "—", "|"].contains(plain) { break }
      if kept.count >= 2,
        ["née", "né", "nee", "born", "formerly", "aka", "a.k.a.", "f/k/a", "fka", "geb."].contains(plain)
      {
        break
      }
      if !kept.isEmpty, word.count > 2, let first = word.first, let last = word.last, "\"'“‘".contains(first),
        "\"'”’".contains(last)
      {
        continue
      }
      kept.append(word)
    }
    return kept.joined(separator: " ")
  }

  /// The only word in brackets or quotes inside or behind a name; nil when there is none.
  private static func nickname(_ text: String) -> String? {
    // Hardly any name has a mark; the curly ones begin with the byte E2.
    guard text.utf8.contains(where: { $0 == 0x28 || $0 == 0x5b || $0 == 0x22 || $0 == 0x27 || $0 == 0xe2 }) else {
      return nil
    }
    let marks: [(Character, Character)] = [("(", ")"), ("[", "]"), ("\"", "\""), ("'", "'"), ("“", "”"), ("‘", "’")]
    for (open, close) in marks {
      guard let start = text.firstIndex(of: open), start > text.startIndex,
        text[text.index(before: start)].isWhitespace,
        let end = text[text.index(after: start)...].firstIndex(of: close)
      else { continue }
      let word = text[text.index(after: start)..<end]
      if word.contains(where: \.isWhitespace) { continue }
      let squashed = Letters.squashed(String(word))
      if squashed.count >= 3 { return squashed }
    }
    return nil
  }

  /// What stands before the `@` of an address that stands for a name, and behind a machine's name: `DESK\\ana`.
  private static func withoutDomain(_ text: String) -> String {
    if let mark = text.lastIndex(of: "\\"), text.index(after: mark) < text.endIndex, mark > text.startIndex {
      return String(text[text.index(after: mark)...])
    }
    guard let at = text.lastIndex(of: "@"), at > text.startIndex, text[at...].contains("."),
      !text.contains(where: \.isWhitespace)
    else { return text }
    return String(text[..<at])
  }

  private static func isSeveral(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: \.isWhitespace)
    return parts.dropFirst().dropLast().contains { ["and", "&", "+"].contains($0.lowercased()) }
  }

  private static func words(_ text: String) -> [String] {
    let scalars = Letters.folded(text).unicodeScalars.filter { $0 != "'" && $0 != "’" }
    return scalars.split { !Letters.isWord($0) }.map { String(String.UnicodeScalarView($0)) }
  }

  private static func isFull(_ text: String, _ words: [String]) -> Bool {
    let joined = words.joined()
    if words.count == 1 { return Letters.isEastAsian(joined) && joined.count >= 2 && !joined.contains { $0.isNumber } }
    let hasSpace = text.contains { $0.isWhitespace || $0 == "," }
    // `Ana.Keller` is a name; `ana.keller` is an address without its end.
    let isDotted =
      text.split(separator: ".").count >= 2 && text.split(separator: ".").allSatisfy { $0.first?.isUppercase == true }
    return words.count >= 2 && (hasSpace || isDotted) && joined.count >= 5 && !joined.contains { $0.isNumber }
      && !NameLists.generic.contains(joined) && words.contains { !NameLists.generic.contains($0) }
  }

  private static func respelled(_ text: String) -> String {
    var result = ""
    for character in text.lowercased() {
      switch character {
      case "ä", "æ": result += "ae"
      case "ö", "ø": result += "oe"
      case "ü": result += "ue"
      case "å": result += "aa"
      default: result.append(character)
      }
    }
    return result
  }
}
