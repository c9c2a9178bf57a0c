/// A line of a text as a short number. Hints hold such numbers of the lines that somebody wrote lately: one that is
/// missing from the file as it is now was changed or taken away, and nothing has to be compared while a person waits.
package enum LineHash {
  /// Fewer letters and digits than these stand in any file, such as `}` or `end`.
  private static let fewest = 4

  /// The highest 24 bits of a line's hash, the only ones that its last letter changes for certain;
  /// blanks at its ends are left out. Nil for a line that says nothing.
  package static func of(_ line: ArraySlice<UInt8>) -> UInt32? {
    let text = line.trimmed
    var telling = 0
    for byte in text where byte.isLetter || byte.isDigit || byte >= 0x80 {
      telling += 1
      if telling == fewest { break }
    }
    return telling < fewest ? nil : UInt32(truncatingIfNeeded: fingerprint(text) >> 40)
  }

  /// Those of a text, each once, in the order of its lines.
  package static func all(_ text: [UInt8]) -> [UInt32] {
    var met: Set<UInt32> = []
    return text.lines.compactMap { of($0) }.filter { met.insert($0).inserted }
  }

  /// As it is written: six digits.
  static func encode(_ hash: UInt32) -> [UInt8] { hexadecimal(UInt64(hash), digits: 6) }

  /// Reads what `encode` writes, one after the other; what is damaged ends the list.
  static func decode(_ text: ArraySlice<UInt8>) -> [UInt32] {
    var hashes: [UInt32] = []
    var rest = text
    while rest.count >= 6, let hash = UInt32(rest.prefix(6).text, radix: 16) {
      hashes.append(hash)
      rest = rest.dropFirst(6)
    }
    return hashes
  }
}
