/// Reads who is meant by a text that a person wrote: `Ana Keller <ana@x>`, `@ana`, `[Ana](https://github.com/ana)`.
enum PersonText {
  /// One person; nil when the text names nobody: a placeholder, a group, an address list.
  static func person(_ raw: String, bareWordIsHandle: Bool = false) -> GitPerson? {
    var text = raw.trimmed
    while let last = text.last, ",;.*_".contains(last) { text.removeLast() }
    while let first = text.first, "*_-".contains(first) { text.removeFirst() }
    text = unquoted(text.trimmed)
    guard !text.isEmpty, text.utf8.count <= 200, !isPlaceholder(text) else { return nil }
    if text.hasPrefix("["), let link = markdownLink(text) {
      let handle = handle(inURL: link.url)
      let name = link.text.trimmed
      if name.hasPrefix("@") { return person(name) }
      if handle == nil, link.url.hasPrefix("mailto:") {
        return nonEmpty(GitPerson(name: name, email: String(link.url.dropFirst(7))))
      }
      return isPlaceholder(name) ? nil : nonEmpty(GitPerson(name: name, handle: handle))
    }
    if text.hasPrefix("@") {
      let token = text.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_./".contains($0) }
      return token.holds("/") || isGroup(String(token)) ? nil : nonEmpty(GitPerson(handle: String(token)))
    }
    var name = text
    var email: String?
    var handle: String?
    if let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">") {
      let inside = String(text[text.index(after: open)..<close]).trimmed
      name = withoutRemark(String(text[..<open]).trimmed)
      if inside.hasPrefix("@") {
        handle = String(inside.dropFirst())
      } else if inside.holds("@") {
        email = inside
      } else if let plain = AddressText.plain(inside) {
        email = plain
      } else {
        handle = self.handle(inURL: inside)
      }
    } else if let open = text.firstIndex(of: "(") {
      let inside = text[text.index(after: open)...].prefix { $0 != ")" }
      let before = String(text[..<open]).trimmed
      if inside.hasPrefix("@") {
        handle = String(inside.dropFirst())
        name = before
      } else if inside.holds("@") {
        email = String(inside)
        name = before
      } else if !before.isEmpty {
        name = before
        handle = self.handle(inURL: String(inside))
        if handle == nil, bareWordIsHandle { return person(before, bareWordIsHandle: true) }
      }
    } else if let at = text.range(of: " @") {
      handle = String(text[at.upperBound...].prefix { !$0.isWhitespace })
      name = String(text[..<at.lowerBound])
    } else if text.holds("@"), !text.holds(" ") {
      let address = bare(text)
      return AddressText.isList(address) ? nil : nonEmpty(GitPerson(email: address))
    } else if let space = text.lastIndex(of: " "), text[space...].holds("@"), !text.hasSuffix("@") {
      // An address without its brackets, or without one of them.
      email = bare(String(text[text.index(after: space)...]))
      name = String(text[..<space])
    } else if bareWordIsHandle, !text.holds(" ") {
      return isGroup(text) ? nil : nonEmpty(GitPerson(handle: text))
    }
    name = unquoted(name.trimmed)
    if let email, AddressText.isList(email) { return nil }
    if name.isEmpty { return nonEmpty(GitPerson(email: email, handle: handle)) }
    if isPlaceholder(name) || name.utf8.count > 80 || isGroup(name) { return nil }
    return nonEmpty(GitPerson(name: name, email: email, handle: handle))
  }

  /// An address without what is left of its brackets.
  private static func bare(_ address: String) -> String {
    String(address.drop { $0 == "<" }.prefix { $0 != ">" })
  }

  /// The person of a text that is nothing but a name and an address in angle brackets, as nearly all are; nil when it
  /// is anything else, or names nobody. Reading them costs a tenth of what the other forms do.
  static func plain(_ text: String) -> GitPerson? {
    let bytes = text.utf8
    guard bytes.count <= 200, bytes.last == UInt8(ascii: ">"), let open = bytes.firstIndex(of: UInt8(ascii: "<")) else {
      return nil
    }
    let inside = bytes[bytes.index(after: open)...].dropLast()
    guard inside.contains(0x40), inside.first != 0x40,
      !inside.contains(where: { $0 <= 0x20 || $0 == 0x3c || $0 == 0x3e })
    else { return nil }
    var name = bytes[..<open]
    while let last = name.last, last == 0x20 { name = name.dropLast() }
    guard let first = name.first, first > 0x20, !name.isEmpty else { return nil }
    var words = 1
    for byte in name {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...0xff, UInt8(ascii: "-"):
        continue
      case 0x20: words += 1
      case UInt8(ascii: "."): if words == 1 { return nil }
      default: return nil
      }
    }
    guard first != UInt8(ascii: "-"), words <= 5 else { return nil }
    let whole = String(Substring(name))
    let email = String(Substring(inside))
    if hasAnd(whole) || isPlaceholder(whole) || isGroup(whole) || AddressText.isList(email) { return nil }
    return GitPerson(name: whole, email: email)
  }

  private static func hasAnd(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { hasAnd($0) }
  }

  /// Several people on one line, parted by commas, semicolons, ampersands or "and".
  static func people(_ text: String, bareWordIsHandle: Bool = false) -> [GitPerson] {
    split(text).compactMap { person($0, bareWordIsHandle: bareWordIsHandle) }
  }

  static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var hasBare = false
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var depth = 0
      var isQuoted = false
      func add(_ end: Int) {
        var (first, last) = (start, end)
        while first < last, bytes[first] <= 0x20 { first += 1 }
        while first < last, bytes[last - 1] <= 0x20 { last -= 1 }
        guard first < last else { return }
        let part = UnsafeBufferPointer(rebasing: bytes[first..<last])
        if bytes[last - 1] != UInt8(ascii: ">") { hasBare = true }
        if hasAnd(part) {
          parts += splitAtAnd(String(decoding: part, as: UTF8.self)).map(\.trimmed).filter { !$0.isEmpty }
          hasBare = true
        } else {
          parts.append(String(decoding: part, as: UTF8.self))
        }
      }
      for index in 0..<bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "\""): isQuoted.toggle()
        case UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ">"), UInt8(ascii: "]"), UInt8(ascii: ")"): depth = max(0, depth - 1)
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "&"):
          if depth == 0, !isQuoted {
            add(index)
            start = index + 1
          }
        default: break
        }
      }
      add(bytes.count)
    }
    return hasBare ? ReversedName.joined(parts) : parts
  }

  /// Whether the word "and" may be in some text.
  private static func hasAnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 3 else { return false }
    for index in 0..<(bytes.count - 2)
    where bytes[index] | 0x20 == UInt8(ascii: "a") && bytes[index + 1] | 0x20 == UInt8(ascii: "n")
      && bytes[index + 2] | 0x20 == UInt8(ascii: "d") && (index == 0 || bytes[index - 1] == 0x20)
    {
      return true
    }
    return false
  }

  private static func splitAtAnd(_ text: String) -> [String] {
    var words: [Substring] = []
    var parts: [String] = []
    for word in text.split(separator: " ") {
      if word.lowercased() == "and" {
        parts.append(words.joined(separator: " "))
        words = []
      } else {
        words.append(word)
      }
    }
    parts.append(words.joined(separator: " "))
    return parts
  }

  /// Words that stand where a name will be, and name nobody.
  static func isPlaceholder(_ text: String) -> Bool {
    let lower = Text.lowercased(text.utf8)
    // "Todor" is somebody, "todo:" is nobody.
    let word = lower.prefix { Text.isLetter($0) || Text.isDigit($0) || $0 >= 0x80 }
    if isOne(word, of: ["nobody", "tbd", "todo"]) || Text.hasPrefix(lower[...], "your name") { return true }
    if lower.first == UInt8(ascii: "#") { return true }
    if lower.first == UInt8(ascii: "<"), !lower.contains(UInt8(ascii: "@")) { return true }
    if isOne(lower[...], of: placeholders) { return true }
    return !lower.contains(where: Text.isLetter) && !text.contains(where: \.isLetter)
  }

  private static let placeholders: [StaticString] = [
    "n/a", "na", "none", "-", "?", "unknown", "everyone", "the team", "all", "me", "null", "~", "tba",
  ]

  private static func isOne(_ word: ArraySlice<UInt8>, of words: [StaticString]) -> Bool {
    words.contains { $0.utf8CodeUnitCount == word.count && Text.hasPrefix(word, $0) }
  }

  private static func isGroup(_ text: String) -> Bool {
    let lower = Text.lowercased(text.utf8)
    return lower.contains(UInt8(ascii: "/")) || groupStarts.contains { Text.hasPrefix(lower[...], $0) }
      || groupEnds.contains {
        lower.count >= $0.utf8CodeUnitCount && Text.hasPrefix(lower.suffix($0.utf8CodeUnitCount), $0)
      }
  }

  private static let groupStarts: [StaticString] = ["sig-", "sig ", "wg-", "wg ", "committee-"]
  private static let groupEnds: [StaticString] = [
    " team", "-team", "-approvers", "-reviewers", "-leads", "-maintainers",
  ]

  /// A name without what stands in brackets behind it: `Ana Keller (she/her)`.
  private static func withoutRemark(_ name: String) -> String {
    guard name.hasSuffix(")"), let open = name.firstIndex(of: "("), open > name.startIndex else { return name }
    return String(name[..<open]).trimmed
  }

  private static func nonEmpty(_ person: GitPerson) -> GitPerson? { person.isEmpty ? nil : person }

  private static func unquoted(_ text: String) -> String {
    guard let first = text.first, "\"'`\u{201c}\u{2018}".contains(first), text.count >= 2, let last = text.last,
      ["\"\"", "''", "``", "\u{201c}\u{201d}", "\u{2018}\u{2019}"].contains("\(first)\(last)")
    else { return text }
    return String(text.dropFirst().dropLast())
  }

  private static func markdownLink(_ text: String) -> (text: String, url: String)? {
    guard let middle = text.range(of: "](") else { return nil }
    let url = text[middle.upperBound...].prefix { $0 != ")" }
    return (String(text[text.index(after: text.startIndex)..<middle.lowerBound]), String(url))
  }

  /// The handle in an address such as `https://github.com/ana`.
  static func handle(inURL url: String) -> String? {
    for host in ["github.com/", "gitlab.com/", "codeberg.org/", "bitbucket.org/"] {
      guard let found = url.range(of: host) else { continue }
      let handle = url[found.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      return handle.isEmpty ? nil : String(handle)
    }
    return nil
  }
}
