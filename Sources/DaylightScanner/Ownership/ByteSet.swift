/// Some of the 256 bytes.
struct ByteSet: Hashable, Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init() {}

  init(_ bytes: some Sequence<UInt8>) { for byte in bytes { insert(byte) } }

  static func == (left: ByteSet, right: ByteSet) -> Bool { left.words == right.words }

  func hash(into hasher: inout Hasher) {
    for word in [words.0, words.1, words.2, words.3] { hasher.combine(word) }
  }

  func contains(_ byte: UInt8) -> Bool {
    let word =
      switch byte >> 6 {
      case 0: words.0
      case 1: words.1
      case 2: words.2
      default: words.3
      }
    return word >> UInt64(byte & 63) & 1 == 1
  }

  mutating func insert(_ byte: UInt8) {
    let bit = UInt64(1) << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  mutating func remove(_ byte: UInt8) {
    let bit = ~(UInt64(1) << UInt64(byte & 63))
    switch byte >> 6 {
    case 0: words.0 &= bit
    case 1: words.1 &= bit
    case 2: words.2 &= bit
    default: words.3 &= bit
    }
  }

  mutating func formUnion(_ other: ByteSet) {
    words = (
      words.0 | other.words.0, words.1 | other.words.1, words.2 | other.words.2, words.3 | other.words.3
    )
  }

  /// The other bytes.
  var inverted: ByteSet {
    var result = ByteSet()
    result.words = (~words.0, ~words.1, ~words.2, ~words.3)
    return result
  }

  var isEmpty: Bool { words == (0, 0, 0, 0) }

  /// The bytes of a class by its POSIX name, such as `alpha`; nil for a name that is none.
  static func posix(_ name: some Sequence<UInt8>) -> ByteSet? {
    let ascii = UInt8(0)...0x7f
    let isWanted: (UInt8) -> Bool
    switch String(decoding: Array(name), as: UTF8.self) {
    case "alnum": isWanted = { Text.isLetter($0) || Text.isDigit($0) }
    case "alpha": isWanted = { Text.isLetter($0) }
    case "blank": isWanted = { $0 == 0x20 || $0 == 0x09 }
    case "cntrl": isWanted = { $0 < 0x20 || $0 == 0x7f }
    case "digit": isWanted = { Text.isDigit($0) }
    case "graph": isWanted = { (0x21...0x7e).contains($0) }
    case "lower": isWanted = { (0x61...0x7a).contains($0) }
    case "print": isWanted = { (0x20...0x7e).contains($0) }
    case "punct": isWanted = { (0x21...0x7e).contains($0) && !Text.isLetter($0) && !Text.isDigit($0) }
    case "space": isWanted = { $0 == 0x20 || (0x09...0x0d).contains($0) }
    case "upper": isWanted = { (0x41...0x5a).contains($0) }
    case "word": isWanted = { Text.isLetter($0) || Text.isDigit($0) || $0 == 0x5f }
    case "xdigit": isWanted = { Text.isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
    default: return nil
    }
    return ByteSet(ascii.filter(isWanted))
  }
}
