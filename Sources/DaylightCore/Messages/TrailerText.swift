/// The bytes and lines that the rules for trailers speak of.
enum TrailerText {
  static let newline: UInt8 = 0x0a
  static let hash: UInt8 = 0x23
  static let capitalC: UInt8 = 0x43
  static let tab: UInt8 = 0x09
  static let space: UInt8 = 0x20

  static let signedOff: StaticString = "Signed-off-by: "
  static let cherryPicked: StaticString = "(cherry picked from commit "
  static let conflicts: StaticString = "Conflicts:\n"
  static let scissors: StaticString = "# ------------------------ >8 ------------------------\n"

  /// White space as git's own `isspace` has it: no vertical tab, no form feed.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || byte == tab || byte == newline || byte == 0x0d
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  static func has(_ prefix: StaticString, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= prefix.utf8CodeUnitCount else { return false }
    return prefix.withUTF8Buffer { bytes in
      for index in 0..<bytes.count where text[start + index] != bytes[index] { return false }
      return true
    }
  }

  /// Whether there is only white space up to the end of the line.
  static func isBlank(_ text: Span<UInt8>, _ line: Int, _ end: Int) -> Bool {
    var position = line
    while position < end, text[position] != newline {
      guard isSpace(text[position]) else { return false }
      position += 1
    }
    return true
  }

  static func nextLine(_ text: Span<UInt8>, _ line: Int, _ end: Int) -> Int {
    var position = line
    while position < end, text[position] != newline { position += 1 }
    return min(position + 1, end)
  }

  /// Where the line begins that ends, break included, at a place.
  static func lineStart(_ text: Span<UInt8>, before end: Int, from start: Int) -> Int {
    var position = end - 1
    while position > start, text[position - 1] != newline { position -= 1 }
    return position
  }

  /// The colon after a key of letters, digits and hyphens, which white space may follow; nil when there is
  /// none.
  static func separator(_ text: Span<UInt8>, _ line: Int, _ end: Int) -> Int? {
    var position = line
    var hasSpace = false
    while position < end {
      let byte = text[position]
      if byte == 0x3a { return position }
      if byte == space || byte == tab, position > line {
        hasSpace = true
      } else if hasSpace || !(isLetterOrDigit(byte) || byte == 0x2d) {
        return nil
      }
      position += 1
    }
    return nil
  }

  static func bytes(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    for position in range { result.append(text[position]) }
    return result
  }
}
