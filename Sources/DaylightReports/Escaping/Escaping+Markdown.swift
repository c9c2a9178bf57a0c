extension Escaping {
  /// The text for GitHub flavoured Markdown: one line that renders as itself wherever in a line it stands.
  ///
  /// - `\ ` `` ` `` `* _ ~ [ ] $ #` and the signs that open a list or a heading get a backslash where they would act.
  /// - `< > |` and the `&` of an entity become entities: tables split at `|` before anything else is read.
  /// - `http://` and `www.` would become links by themselves, so the colon and the dot get a backslash.
  /// - Addresses and @handles go into a code span: renderers look for them after the backslashes are gone, so that
  ///   nothing else keeps them from becoming links or from notifying people.
  ///
  /// Source: the GitHub Flavored Markdown specification 0.29, sections 2.4, 4.10, 6.9.
  package static func markdown(_ text: String) -> String {
    var writer = MarkdownEscaper(scalars: Array(inline(text).unicodeScalars))
    return writer.escaped()
  }
}

private struct MarkdownEscaper {
  let scalars: [Unicode.Scalar]
  private var index = 0
  private var result = String.UnicodeScalarView()

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func escaped() -> String {
    escapeStart()
    while index < scalars.count {
      if let end = endOfAddress() {
        put("`")
        result.append(contentsOf: scalars[index..<end])
        put("`")
        index = end
      } else {
        escapeOne()
        index += 1
      }
    }
    return String(result)
  }

  /// Signs that act only where a line starts: `- item`, `+ item`, `===`, `:--`, `1. item`.
  private mutating func escapeStart() {
    guard let first = scalars.first else { return }
    if ["-", "+", "=", ":"].contains(first), endOfAddress() == nil {
      put("\\")
      result.append(first)
      index = 1
    }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    if !digits.isEmpty, digits.count < scalars.count, endOfAddress() == nil {
      let sign = scalars[digits.count]
      let after = digits.count + 1 < scalars.count ? scalars[digits.count + 1] : " "
      guard sign == "." || sign == ")", after == " " else { return }
      result.append(contentsOf: digits)
      put("\\")
      result.append(sign)
      index = digits.count + 1
    }
  }

  private mutating func escapeOne() {
    let scalar = scalars[index]
    switch scalar {
    case "<": put("&lt;")
    case ">": put("&gt;")
    case "|": put("&#124;")
    case "&": put(startsEntity() ? "&amp;" : "&")
    case "\\", "`", "*", "[", "]", "~", "$": putEscaped(scalar)
    case "_" where !(isWord(index - 1) && isWord(index + 1)): putEscaped(scalar)
    case "#" where index == 0 || scalars[index - 1] == " ": putEscaped(scalar)
    case ":" where matches("//", at: index + 1): putEscaped(scalar)
    case "." where index >= 3 && matches("www", at: index - 3): putEscaped(scalar)
    default: result.append(scalar)
    }
  }

  /// Where a run of the characters of addresses and handles ends, if it starts here and has an `@` and a letter.
  private func endOfAddress() -> Int? {
    guard index < scalars.count, isAddress(scalars[index]), index == 0 || !isAddress(scalars[index - 1])
    else {
      return nil
    }
    let end = scalars[index...].firstIndex { !isAddress($0) } ?? scalars.count
    let run = scalars[index..<end]
    return run.contains("@") && run.contains { $0.properties.isAlphabetic } ? end : nil
  }

  private func isAddress(_ scalar: Unicode.Scalar) -> Bool {
    isAlphanumeric(scalar) || ["@", ".", "_", "+", "-", "/"].contains(scalar)
  }

  private func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private func isWord(_ position: Int) -> Bool {
    scalars.indices.contains(position) && isAlphanumeric(scalars[position])
  }

  private func startsEntity() -> Bool {
    let rest = scalars[(index + 1)...]
    let name = rest.prefix { isAlphanumeric($0) || $0 == "#" }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }

  private func matches(_ text: String, at position: Int) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard position >= 0, position + wanted.count <= scalars.count else { return false }
    return zip(scalars[position...], wanted).allSatisfy { $0.properties.lowercaseMapping == String($1) }
  }

  private mutating func put(_ text: String) { result.append(contentsOf: text.unicodeScalars) }

  private mutating func putEscaped(_ scalar: Unicode.Scalar) {
    put("\\")
    result.append(scalar)
  }
}
