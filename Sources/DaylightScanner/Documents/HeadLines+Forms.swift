/// The forms in which a line can hold a field, and which keys mean something.
extension HeadLines {
  /// `Key: value` in all its dresses: bullets, bold or italic words, quotes, `:Key: value`, several on one line.
  static func pairs(_ text: String) -> [(key: String, value: String)] {
    // Most lines of a text have neither a colon nor anything in bold, and bytes tell it fastest.
    guard text.utf8.contains(UInt8(ascii: ":")) || text.holdsText("**") else { return [] }
    // "**Author**: Ana | **Status**: Draft"
    for mark in [" | ", " · ", " • ", " — **"] where text.holdsText(mark) {
      let parts = text.split(separatorText: mark).compactMap { pair($0) }
      if parts.count >= 2, parts.allSatisfy({ isKnown($0.key) }) { return parts }
    }
    return pair(text).map { [$0] } ?? []
  }

  private static func pair(_ raw: String) -> (key: String, value: String)? {
    var text = raw[...]
    var isMarked = false
    while let first = text.first, "*-+:>_ •–#".contains(first) {
      if first == ":" || first == "*" || first == "-" || first == "+" { isMarked = true }
      text = text.dropFirst()
    }
    // "**Status** Accepted" without its colon, for words that are known.
    if let bold = boldPair(raw, text) { return bold }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let word = text[..<colon].filter { !"*_`\"".contains($0) }
    guard !word.isEmpty, word.count <= 40, word.first?.isLetter == true,
      word.split(separator: " ").count <= 3 || isKnown(DocumentHeader.canonical(word)),
      word.allSatisfy({ $0.isLetter || $0.isNumber || " -_()/'".contains($0) })
    else { return nil }
    var value = String(text[text.index(after: colon)...])
    if value.hasPrefix("//") || value.hasPrefix(":") { return nil }
    if let first = value.first, first != " ", first != "\t", first != "*", first != "_", first != "[", first != "@",
      !isMarked, !isKnown(DocumentHeader.canonical(word))
    {
      return nil
    }
    value = value.trimmed
    var isBold = false
    while value.hasPrefix("**") || value.hasPrefix("__") {
      value = String(value.dropFirst(2)).trimmed
      isBold = true
    }
    value = withoutComment(value)
    // "**3 (finished)**" is bold as a whole; what ended the key's bold stands in front alone.
    if isBold, value.hasSuffix("**") || value.hasSuffix("__") { value = String(value.dropLast(2)).trimmed }
    return (DocumentHeader.canonical(word), value)
  }

  /// A bold key and what follows it, where no colon parts them.
  private static func boldPair(_ raw: String, _ text: Substring) -> (key: String, value: String)? {
    guard raw.hasPrefix("**") || raw.hasPrefix("- **") || raw.hasPrefix("* **"), let end = text.range(ofText: "**"),
      end.lowerBound > text.startIndex, !text[..<end.lowerBound].contains(":")
    else { return nil }
    let key = DocumentHeader.canonical(text[..<end.lowerBound])
    var value = plain(String(text[end.upperBound...]))
    if value.first == ":" { return nil }
    while value.last == "|" { value = String(value.dropLast()).trimmed }
    // "* **Owners**" alone: who they are stands in the list below.
    if value.isEmpty { return isPeople(key) ? (key, "") : nil }
    return isKnown(key) && value.count < 400 ? (key, value) : nil
  }

  /// A text without what stands in a comment of HTML.
  static func withoutComment(_ text: String) -> String {
    guard let open = text.range(ofText: "<!--") else { return text }
    let rest = text[open.upperBound...]
    let after = rest.range(ofText: "-->").map { String(rest[$0.upperBound...]) } ?? ""
    return (String(text[..<open.lowerBound]) + after).trimmed
  }

  /// A text without the marks of bold, italic and code.
  static func plain(_ text: String) -> String { text.filter { !"*`".contains($0) }.trimmed }

  /// "3.1 Status" is called "Status".
  static func withoutNumber(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first.isNumber || ". )".contains(first) { rest = rest.dropFirst() }
    return rest.isEmpty ? text : String(rest)
  }

  // MARK: - Keys

  private static let identifying: Set<String> = [
    "pep", "nep", "dep", "eip", "erc", "bip", "bip-number", "tep", "kep", "kep-number", "oep", "otep", "dip", "sep",
    "rfd",
    "rfc", "rfc-number", "adr", "adr-id", "proposal", "id", "number", "rfc-pr", "proposal-id", "feature-name", "issue",
    "title", "start-date", "rust-issue", "ember-issue", "tracking-issue", "discussion", "discussions-to",
  ]

  private static let other: Set<String> = [
    "status", "state", "stage", "date", "created", "creation-date", "last-updated", "last-modified", "updated",
    "supersedes", "superseded-by", "replaces", "replaced-by", "type", "category", "tags", "team", "teams", "version",
    "decision-date", "decided-on", "decided", "implementation", "resolution", "impact", "driver", "due-date", "outcome",
    "proposal-status", "rfc-status", "adr-status", "document-status", "current-status", "area", "component",
  ]

  /// Whether a key is one that heads of designs have.
  static func isKnown(_ key: String) -> Bool { identifying.contains(key) || other.contains(key) || isPeople(key) }

  /// Whether a key names people.
  static func isPeople(_ key: String) -> Bool { DocumentPeople.role(of: key) != nil }

  /// A key when it is known, however it is dressed.
  static func knownKey(_ text: String) -> String? {
    let key = DocumentHeader.canonical(plain(text))
    return isKnown(key) ? key : nil
  }

  /// Whether a section of that name is a field.
  static func isSection(_ key: String) -> Bool { sectionKeys.contains(key) }

  private static let sectionKeys: Set<String> = [
    "status", "state", "stage", "date", "decision-status", "author", "authors", "co-authors", "co-author", "reviewers",
    "reviewer", "approvers", "approver", "deciders", "decider", "decision-makers", "decision-maker", "sponsor",
    "sponsors",
    "shepherd", "shepherds", "consulted", "informed", "review-manager", "owners", "statut", "estado", "auteurs",
    "autor",
    "autores", "autoren", "entscheider", "reviewed-by", "approved-by", "decided-by",
  ]

  /// Whether a section of that name lists people with what they do.
  static func isPeopleList(_ key: String) -> Bool {
    [
      "people", "people-involved", "involved-people", "participants", "roles", "people-and-roles",
      "roles-and-people", "authors-and-reviewers",
    ].contains(key)
  }

  /// The roles that a line of such a list gives, each as a key, and to whom.
  static func parts(ofPeople item: String) -> [(key: String, value: String)] {
    if let pair = pairs(item).first, isPeople(pair.key) { return [(pair.key, people(inList: pair.value))] }
    for mark in ["|", " - ", " \u{2013} ", " \u{2014} ", ": ", " ("] {
      guard let cut = item.range(ofText: mark) else { continue }
      let who = people(inList: String(item[..<cut.lowerBound]))
      let roles = item[cut.upperBound...].split(separatorText: " and ").flatMap {
        $0.split { ",;/&".contains($0) }.map { DocumentHeader.canonical($0) }
      }
      let known = roles.map { $0.hasSuffix(")") ? String($0.dropLast()) : $0 }.filter(isPeople)
      if !who.isEmpty, !known.isEmpty { return known.map { ($0, who) } }
    }
    return []
  }

  /// "@ana & @kim" as a list; a single word in lower case is a handle.
  private static func people(inList text: String) -> String {
    let names = text.split { "&,".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    return names.map { name in
      let isWord = !name.contains(" ") && !name.contains("@") && !name.contains("[") && name == name.lowercased()
      return isWord ? "@" + name : name
    }.joined(separator: ", ")
  }

  static func isField(_ heading: String) -> Bool { isSection(DocumentHeader.canonical(withoutNumber(plain(heading)))) }

  /// Whether a line is a day, a month or a year.
  static func isDate(_ text: String) -> Bool {
    let words = DocumentPath.words(text.lowercased())
    guard (1...5).contains(words.count),
      words.contains(where: { $0.count == 4 && Int($0).map { (1980...2100).contains($0) } == true })
    else { return false }
    return words.allSatisfy { word in
      word.allSatisfy(\.isNumber) || DocumentPeople.isMonth(word)
        || ["st", "nd", "rd", "th", "updated", "last", "on"].contains(word)
        || word.first?.isNumber == true
    }
  }

  /// Whether a line may be somebody's name and nothing else.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...6).contains(words.count), text.count <= 60, !text.contains(":"), !text.contains("/") else {
      return false
    }
    return words.count { $0.first?.isUppercase == true } >= 2 && !text.contains(where: \.isNumber)
  }

  // MARK: - Headings

  /// A heading in any markup at a line, and how many lines it takes; nil when there is none.
  static func heading(at index: Int, in lines: [ArraySlice<UInt8>]) -> (text: String, length: Int)? {
    let line = lines[index]
    guard let first = line.first, line.count < 500 else { return nil }
    switch first {
    case UInt8(ascii: "#"):
      let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
      if marks <= 6, let next = line.dropFirst(marks).first, next == 0x20 || next == 0x09 {
        var text = line.dropFirst(marks)
        while let last = text.last, last == UInt8(ascii: "#") || last == 0x20 { text = text.dropLast() }
        return (Text.decode(Text.trimmed(text)), 1)
      }
    case UInt8(ascii: "="):
      let marks = line.prefix { $0 == UInt8(ascii: "=") }.count
      if marks <= 6, line.dropFirst(marks).contains(where: Text.isLetter) {
        let isClosed = line.reversed().drop { $0 == 0x20 }.prefix { $0 == UInt8(ascii: "=") }.count == marks
        if isClosed || line.dropFirst(marks).first == 0x20 {
          return (Text.decode(line.filter { $0 != UInt8(ascii: "=") }).trimmed, 1)
        }
      }
    case UInt8(ascii: "*"):
      let marks = line.prefix { $0 == UInt8(ascii: "*") }.count
      if marks >= 2, line.dropFirst(marks).first == 0x20, !line.dropFirst(marks).contains(UInt8(ascii: "*")) {
        return (Text.decode(Text.trimmed(line.dropFirst(marks))), 1)
      }
    case UInt8(ascii: "<"):
      if line.count > 3, line[line.startIndex + 1] | 0x20 == UInt8(ascii: "h"),
        Text.isDigit(line[line.startIndex + 2])
      {
        return (withoutTags(Text.decode(line, bound: 1_000), cellMark: " ").trimmed, 1)
      }
    default: break
    }
    guard index + 1 < lines.count, first != 0x20, first != 0x09,
      line.contains(where: { Text.isLetter($0) || $0 > 0x7f })
    else { return nil }
    let next = Text.trimmed(lines[index + 1])
    guard next.count >= 3, let mark = next.first, "=-~^\"'`#*+:.".utf8.contains(mark), next.allSatisfy({ $0 == mark }),
      mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") || next.count + 3 >= line.count / 2
    else { return nil }
    // Dashes below a line that is a field part tables and lists from what follows.
    if mark == UInt8(ascii: "-"), line.count > 90 || abs(next.count - line.count) > 3 && pair(Text.decode(line)) != nil
    {
      return nil
    }
    if mark == UInt8(ascii: "-"), first == UInt8(ascii: "|") || first == UInt8(ascii: "-") { return nil }
    return (Text.decode(line).trimmed, 2)
  }

  // MARK: - HTML

  static func attribute(_ name: String, _ text: String) -> String? {
    guard let found = text.range(ofText: name + "=\"") else { return nil }
    return String(text[found.upperBound...].prefix { $0 != "\"" })
  }

  /// A text without its tags; a mark where a cell ends.
  static func withoutTags(_ text: String, cellMark: String) -> String {
    var result = ""
    var tag: String?
    for character in text {
      if let open = tag {
        if character == ">" {
          let name = open.lowercased()
          if ["/td", "/th", "/dt", "/dd", "/b", "/strong"].contains(name), name != "/b", name != "/strong" {
            result += cellMark
          }
          if name.hasPrefix("br") { result += ", " }
          tag = nil
        } else if open.count < 400 {
          tag = open + String(character)
        }
      } else if character == "<" {
        tag = ""
      } else {
        result.append(character)
      }
    }
    return result
  }
}

extension StringProtocol {
  /// Where a text first stands in another.
  func range(ofText needle: String) -> Range<Index>? {
    guard let first = needle.first else { return nil }
    var start = startIndex
    while let place = self[start...].firstIndex(of: first) {
      if self[place...].hasPrefix(needle) { return place..<index(place, offsetBy: needle.count) }
      start = index(after: place)
    }
    return nil
  }

  func holdsText(_ needle: String) -> Bool { range(ofText: needle) != nil }

  func split(separatorText mark: String) -> [String] {
    var parts: [String] = []
    var rest = self[startIndex...]
    while let found = rest.range(ofText: mark) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    parts.append(String(rest))
    return parts
  }
}
