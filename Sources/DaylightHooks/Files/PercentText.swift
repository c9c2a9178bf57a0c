/// Bytes in one word of printable ASCII: everything else, `%`, and what parts words in our files is written `%hh`.
package enum PercentText {
  /// The bytes as one word.
  package static func encode(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var word: [UInt8] = []
    for byte in bytes {
      if isPlain(byte) { word.append(byte) } else { word += [UInt8(ascii: "%")] + hexadecimal(UInt64(byte), digits: 2) }
    }
    return word
  }

  /// The bytes of a word; nil when it is not one that `encode` writes.
  package static func decode(_ word: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.count)
    var rest = word[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst().flatMap(value), let low = rest.popFirst().flatMap(value) else { return nil }
        bytes.append(high << 4 | low)
      } else {
        guard isPlain(byte) else { return nil }
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7f && byte != UInt8(ascii: "%") && byte != UInt8(ascii: ",")
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    if digit.isDigit { return digit - 0x30 }
    return digit &- 0x61 < 6 ? digit - 0x57 : nil
  }
}
