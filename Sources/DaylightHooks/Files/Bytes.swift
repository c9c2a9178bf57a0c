/// Small things to do with bytes: what git hands out need not be text.
extension Collection where Element == UInt8 {
  /// Whether it begins with these characters, ASCII letters of either case being the same.
  func hasPrefix(ignoringCase word: StaticString) -> Bool {
    guard count >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { bytes in zip(self, bytes).allSatisfy { $0.lowercased == $1.lowercased } }
  }

  /// Whether it is this word, ASCII letters of either case being the same.
  func equals(ignoringCase word: some Collection<UInt8>) -> Bool {
    count == word.count && zip(self, word).allSatisfy { $0.lowercased == $1.lowercased }
  }

  /// With ASCII letters in lower case.
  var lowercased: [UInt8] { map(\.lowercased) }

  /// As text, repaired where it is none.
  var text: String { String(decoding: self, as: UTF8.self) }
}

extension ArraySlice<UInt8> {
  /// Without blanks, tabs and line ends at the edges.
  var trimmed: ArraySlice<UInt8> {
    var part = self
    while let first = part.first, first.isBlank { part.removeFirst() }
    while let last = part.last, last.isBlank { part.removeLast() }
    return part
  }
}

extension [UInt8] {
  /// The lines, without their ends.
  package var lines: [ArraySlice<UInt8>] {
    var parts = split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts
  }

  /// The same bytes for the C library. A path from the system holds no zero byte.
  package var cString: [CChar] { map { CChar(bitPattern: $0) } + [0] }
}

extension UInt8 {
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  var isLetter: Bool { lowercased &- 0x61 < 26 }
  var isDigit: Bool { self &- 0x30 < 10 }
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0a || self == 0x0d }
}

/// FNV-1a, 64 bits: tells whether bytes are those that were written. It keeps nothing secret.
func fingerprint(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}

/// The lowest digits of a number in hexadecimal.
func hexadecimal(_ number: UInt64, digits: Int) -> [UInt8] {
  (0..<digits).reversed().map { place in
    let digit = UInt8(truncatingIfNeeded: number >> UInt64(place * 4)) & 0x0f
    return digit < 10 ? 0x30 + digit : 0x57 + digit
  }
}
