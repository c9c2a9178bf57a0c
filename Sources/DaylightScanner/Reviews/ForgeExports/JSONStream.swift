/// Cuts a stream of JSON into its values, with the line on which each begins.
///
/// Tools write one value, a list, a list after the other (`gh api --paginate`), or a value a line. A list at the top is
/// cut into its elements. What Gerrit puts in front of its answers is passed over.
enum JSONStream {
  /// A value's bytes.
  struct Part: Hashable {
    /// The line it begins on, from 1.
    var line: Int
    var bytes: ArraySlice<UInt8>
  }

  static func parts(_ bytes: [UInt8]) -> [Part] {
    var parts: [Part] = []
    var line = 1
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0a { line += 1 }
      if isSpace(byte) || byte == UInt8(ascii: ",") {
        index += 1
      } else if bytes[index...].starts(with: ")]}'".utf8) {
        index += 4
      } else if byte == UInt8(ascii: "[") {
        // Its elements are cut next; its end is a bracket without a beginning.
        index += 1
      } else if byte == UInt8(ascii: "]") {
        index += 1
      } else {
        let start = (index, line)
        index = max(index + 1, end(of: bytes, from: index, line: &line))
        parts.append(Part(line: start.1, bytes: bytes[start.0..<index]))
      }
    }
    return parts
  }

  /// The place after a value. An object that is never closed ends with the stream; words end at their line.
  private static func end(of bytes: [UInt8], from start: Int, line: inout Int) -> Int {
    var index = start
    var depth = 0
    var isText = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0a {
        if depth == 0, !isText { return index }
        line += 1
      }
      if isText {
        if byte == UInt8(ascii: "\\") { index += 1 } else if byte == UInt8(ascii: "\"") { isText = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0 { return index }
          depth -= 1
          if depth == 0 { return index + 1 }
        case UInt8(ascii: ","):
          if depth == 0 { return index }
        default: break
        }
      }
      index += 1
    }
    return bytes.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d }
}
