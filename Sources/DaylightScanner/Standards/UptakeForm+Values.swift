/// Values of keys in the files by which something is taken up: JSON, YAML, JavaScript, TOML and the like, read leniently.
extension UptakeForm {
  /// The value of a YAML key on its own line, also behind a list's dash; quotes are taken off.
  static func yaml(_ key: StaticString, _ line: ArraySlice<UInt8>) -> String? {
    var text = Text.trimmed(line)
    if Text.hasPrefix(text, "- ") { text = Text.trimmed(text.dropFirst(2)) }
    guard Text.hasPrefix(text, key) else { return nil }
    text = text.dropFirst(key.utf8CodeUnitCount)
    guard text.first == UInt8(ascii: ":") else { return nil }
    return plain(text.dropFirst())
  }

  static func plain(_ text: ArraySlice<UInt8>) -> String? {
    let text = Text.trimmed(text)
    guard let first = text.first else { return nil }
    if first == 0x22 || first == 0x27 { return Text.decode(text.dropFirst().prefix { $0 != first }) }
    return Text.decode(text.prefix { $0 != 0x20 && $0 != UInt8(ascii: "#") })
  }

  /// `key = "value"`.
  static func assigned(_ key: StaticString, _ line: ArraySlice<UInt8>) -> String? {
    let text = Text.trimmed(line)
    guard Text.hasPrefix(text, key) else { return nil }
    let rest = Text.trimmed(text.dropFirst(key.utf8CodeUnitCount))
    guard rest.first == UInt8(ascii: "=") else { return nil }
    return plain(rest.dropFirst())
  }

  /// `key: "value"` or `key = "value"` anywhere in a line.
  static func inline(_ key: String, _ line: ArraySlice<UInt8>) -> String? {
    let text = Text.decode(line)
    guard let place = text.range(of: key) else { return nil }
    let rest = text[place.upperBound...].drop { $0 == " " || $0 == ":" || $0 == "=" }
    return rest.first == "\"" ? String(rest.dropFirst().prefix { $0 != "\"" }) : nil
  }

  /// The quoted texts of a file, in order.
  static func quoted(_ bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var index = 0
    while index < bytes.count, found.count < 4_000 {
      let quote = bytes[index]
      guard quote == 0x22 || quote == 0x27 else {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, bytes[end] != quote, bytes[end] != 0x0a { end += bytes[end] == 0x5c ? 2 : 1 }
      if end < bytes.count, bytes[end] == quote, end - index < 200 {
        found.append(Text.decode(bytes[(index + 1)..<end]))
      }
      index = end + 1
    }
    return found
  }

  /// The quoted or listed values after a key, in JSON, JavaScript or YAML.
  static func strings(afterKey key: String, in bytes: [UInt8]) -> [String] {
    let needle = Array(key.utf8)
    var found: [String] = []
    var start = 0
    while let place = Text.place(of: needle, in: bytes, from: start) {
      var index = place + needle.count
      start = index
      while index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 || bytes[index] == 0x20 { index += 1 }
      guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { continue }
      index += 1
      while index < bytes.count, bytes[index] == 0x20 { index += 1 }
      guard index < bytes.count else { break }
      if bytes[index] == UInt8(ascii: "[") {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "]")) ?? bytes.count
        found += quoted(Array(bytes[index..<end]))
        start = end
      } else {
        let end = bytes[index...].firstIndex(of: 0x0a) ?? bytes.count
        if end > index, let value = plain(bytes[index..<end].filter { $0 != UInt8(ascii: ",") }[...]) {
          found.append(value)
        } else {
          for line in Text.lines(Array(bytes[min(end, bytes.count)...])).dropFirst(0) {
            let line = Text.trimmed(line)
            if line.isEmpty { continue }
            guard Text.hasPrefix(line, "- "), let value = plain(line.dropFirst(2)) else { break }
            found.append(value)
          }
        }
      }
    }
    return found
  }

  /// The first text under a key of a JSON file.
  static func value(ofKey key: String, in bytes: [UInt8]) -> String? {
    let needle = Array("\"\(key)\"".utf8)
    guard let place = Text.place(of: needle, in: bytes, from: 0) else { return nil }
    let rest = bytes[(place + needle.count)...].drop { $0 == 0x20 || $0 == UInt8(ascii: ":") }
    return rest.first == 0x22 ? Text.decode(rest.dropFirst().prefix { $0 != 0x22 }) : nil
  }
}
