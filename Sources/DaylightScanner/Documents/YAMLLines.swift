/// Reads the top level of simple YAML line by line: `key: value`, `key: [a, b]`, and lists below a key.
///
/// It is what is left where a text is no YAML at all: one bad line then costs that line.
enum YAMLLines {
  /// The fields of some lines.
  static func fields(_ lines: ArraySlice<ArraySlice<UInt8>>, firstLine: Int) -> [DocumentHeader.Field] {
    var fields: [DocumentHeader.Field] = []
    var isOpen = false
    var isFolded = false
    for (offset, line) in lines.enumerated() where line.count < 4_000 {
      guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }), first != UInt8(ascii: "#") else { continue }
      let isIndented = line.first == 0x20 || line.first == 0x09
      let text = Text.decode(line, bound: 1_500).trimmed
      if first == UInt8(ascii: "-") || isIndented {
        guard isOpen, !fields.isEmpty, fields[fields.count - 1].values.count < 200 else { continue }
        if first == UInt8(ascii: "-") {
          let item = value(String(text.dropFirst()))
          if !item.isEmpty { fields[fields.count - 1].values.append(named(item)) }
        } else if isFolded || fields[fields.count - 1].values.isEmpty {
          // A folded text, or a mapping below the key.
          if !isFolded, text.holds(": ") { continue }
          fields[fields.count - 1].values.append(value(text))
        }
        continue
      }
      guard let colon = text.firstIndex(of: ":"), !fields.indices.contains(1_000) else {
        isOpen = false
        continue
      }
      let rest = text[text.index(after: colon)...]
      if let next = rest.first, next != " ", next != "\t" {
        isOpen = false
        continue
      }
      let key = DocumentHeader.canonical(text[..<colon].filter { $0 != "\"" && $0 != "'" })
      guard !key.isEmpty, key.count <= 60 else { continue }
      let plain = value(String(rest))
      isFolded = [">", "|", ">-", "|-"].contains(plain)
      fields.append(
        DocumentHeader.Field(key: key, values: isFolded ? [] : list(plain), line: firstLine + offset))
      isOpen = plain.isEmpty || isFolded
    }
    return fields
  }

  /// `key = "value"` and `key = ["a", "b"]`, as in TOML.
  static func assignments(_ lines: ArraySlice<ArraySlice<UInt8>>, firstLine: Int) -> [DocumentHeader.Field] {
    lines.enumerated().compactMap { offset, line in
      let text = Text.decode(line, bound: 1_500).trimmed
      guard let equals = text.firstIndex(of: "="), text.first != "#", text.first != "[" else { return nil }
      let key = DocumentHeader.canonical(text[..<equals].filter { $0 != "\"" && $0 != " " })
      guard !key.isEmpty, key.count <= 60 else { return nil }
      return DocumentHeader.Field(
        key: key, values: list(value(String(text[text.index(after: equals)...]))), line: firstLine + offset)
    }
  }

  private static func list(_ plain: String) -> [String] {
    if plain.isEmpty || plain == "[]" || plain == "null" || plain == "~" { return [] }
    guard plain.hasPrefix("["), plain.hasSuffix("]") else { return [plain] }
    return plain.dropFirst().dropLast().split(separator: ",").map { value(String($0)) }.filter { !$0.isEmpty }
  }

  /// A value without quotes and without the remark behind it.
  private static func value(_ text: String) -> String {
    let text = text.trimmed
    if let quote = text.first, quote == "\"" || quote == "'" {
      let inside = text.dropFirst()
      if let end = inside.firstIndex(of: quote) { return String(inside[..<end]) }
      return String(inside)
    }
    if text.hasPrefix("#") { return "" }
    if let remark = text.range(of: " #") { return String(text[..<remark.lowerBound]).trimmed }
    return text
  }

  /// `name: Ana` in a list gives `Ana`.
  private static func named(_ item: String) -> String {
    guard let colon = item.firstIndex(of: ":"), item[item.index(after: colon)...].first == " ",
      ["name", "github", "handle", "email"].contains(String(item[..<colon]).lowercased())
    else { return item }
    return value(String(item[item.index(after: colon)...]))
  }
}
