/// Links in the place of people, in the forms of several markups.
extension DocumentPeople {
  /// "[Ana](a) [Kim](b)" as a list; "(PM) [Ana](a)" is one person. A bar at the end of a row is none.
  static func partingLinks(_ text: String) -> String {
    let parts = text.split(separatorText: ") [")
    var result = parts.first ?? ""
    for part in parts.dropFirst() {
      let isLink = result.lastIndex(of: "(").map { result[..<$0].last == "]" } ?? false
      // "Ana [@ana](…) [ana@example.org](mailto:…)" is one person with an account and an address.
      let isAddress = part.range(ofText: "](").map { part[$0.upperBound...].hasPrefix("mailto:") } ?? false
      let hasAddress = result.split(separatorText: "), [").last?.holdsText("mailto:") ?? false
      result += (isLink && (!isAddress || hasAddress) ? "), [" : ") [") + part
    }
    while result.last == "|" { result = String(result.dropLast()).trimmed }
    return result
  }

  /// The name in `https://github.com/ana[Ana]`, `` `Ana <https://github.com/ana>`_ ``, `[https://github.com/ana Ana]` as
  /// a link in Markdown; nil for what is none of these.
  static func plainLink(_ raw: String) -> String? {
    let text = raw.hasPrefix("link:") ? String(raw.dropFirst(5)) : raw
    if text.hasPrefix("http"), text.hasSuffix("]"), let open = text.firstIndex(of: "[") {
      return "[\(text[text.index(after: open)...].dropLast())](\(text[..<open]))"
    }
    if text.hasPrefix("mailto:"), text.hasSuffix("]"), let open = text.firstIndex(of: "[") {
      return "\(text[text.index(after: open)...].dropLast()) <\(text[..<open].dropFirst(7))>"
    }
    if text.hasPrefix("`"), text.holdsText(" <http"), let open = text.range(ofText: " <http") {
      let url = text[text.index(open.lowerBound, offsetBy: 2)...].prefix { $0 != ">" }
      return "[\(text[..<open.lowerBound].dropFirst())](\(url))"
    }
    if text.hasPrefix("[http"), let space = text.firstIndex(of: " "), text.hasSuffix("]") {
      return "[\(text[text.index(after: space)...].dropLast())](\(text[..<space].dropFirst()))"
    }
    if text.hasPrefix("http"), !text.contains(" "), let handle = PersonText.handle(inURL: text) { return "@" + handle }
    return nil
  }

  /// `[Ana][ana]` and `[Ana]` with the address that a label stands for.
  static func resolvingLinks(_ text: String, _ links: [String: String]) -> String {
    guard text.contains("["), !text.holdsText("](") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let name = String(rest[rest.index(after: open)..<close])
      if name.hasPrefix("http") { break }
      result += rest[..<open]
      rest = rest[rest.index(after: close)...]
      var label = name
      if rest.first == "[", let end = rest.firstIndex(of: "]") {
        let inner = String(rest[rest.index(after: rest.startIndex)..<end])
        if !inner.isEmpty { label = inner }
        rest = rest[rest.index(after: end)...]
      }
      let url = links[label.lowercased()]
      // An address behind a name, as in AsciiDoc, belongs to it.
      if result.hasSuffix("/") || result.last?.isLetter == true || result.last?.isNumber == true {
        result += "[\(name)]"
      } else {
        result += url.map { "[\(name)](\($0))" } ?? name
      }
    }
    return result + rest
  }
}
