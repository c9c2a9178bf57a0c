internal import Glibc

/// Text from git as bytes, and the few readings of it that every extractor needs.
///
/// Git's text need not be UTF-8, and a `Character` may hold two bytes that are two line ends: so lines are cut, keys
/// compared and numbers read on bytes, and decoding with repair comes last.
enum Text {
  /// How much of one text from git is ever carried into a fact, in bytes.
  static let bound = 400

  /// Decodes with repair; control characters and the characters that reorder text become spaces.
  static func decode(_ bytes: some Collection<UInt8>, bound: Int = Text.bound) -> String {
    let text = String(decoding: bytes.prefix(bound), as: UTF8.self)
    guard bytes.contains(where: { $0 < 0x20 || $0 >= 0x7f }) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7f..<0xa0, 0x202a...0x202e, 0x2066...0x2069, 0x2028, 0x2029, 0x200e, 0x200f:
        clean.append(" ")
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// The lines without their ends, whether LF or CRLF.
  static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    lines.reserveCapacity(8 + bytes.count / 48)
    var start = 0
    while start < bytes.count {
      let end = lineEnd(bytes, from: start)
      lines.append(withoutReturn(bytes[start..<end]))
      start = end + 1
    }
    return lines
  }

  /// Hands on the lines without their ends, one by one: no list of them is made.
  static func eachLine(_ bytes: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    var start = 0
    while start < bytes.count {
      let end = lineEnd(bytes, from: start)
      body(withoutReturn(bytes[start..<end]))
      start = end + 1
    }
  }

  /// Where the line ends that a place is in: at its line feed, or at the end of all.
  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { text in
      guard let base = text.baseAddress, let found = memchr(base + start, 0x0a, text.count - start) else {
        return text.count
      }
      return base.distance(to: found)
    }
  }

  /// How many lines end from one place on and before another.
  static func breaks(in bytes: [UInt8], from start: Int = 0, before end: Int) -> Int {
    bytes.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return 0 }
      var count = 0
      var place = start
      while place < end, let found = memchr(base + place, 0x0a, end - place) {
        count += 1
        place = base.distance(to: found) + 1
      }
      return count
    }
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == 0x0d ? line.dropLast() : line
  }

  /// Without spaces and tabs at both ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = bytes
    while let first = slice.first, first == 0x20 || first == 0x09 { slice = slice.dropFirst() }
    while let last = slice.last, last == 0x20 || last == 0x09 { slice = slice.dropLast() }
    return slice
  }

  /// ASCII lower case, other bytes as they are.
  static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { (0x41...0x5a).contains($0) ? $0 + 0x20 : $0 }
  }

  /// Whether a line begins with a text, in any ASCII case.
  static func hasPrefix(_ bytes: ArraySlice<UInt8>, _ prefix: StaticString) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    return prefix.withUTF8Buffer { wanted in
      var index = bytes.startIndex
      for byte in wanted {
        let here = bytes[index]
        let lower = (0x41...0x5a).contains(here) ? here + 0x20 : here
        if lower != byte { return false }
        index += 1
      }
      return true
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) }

  static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// Whether some bytes hold others.
  static func contains(_ bytes: some Collection<UInt8>, _ needle: some Collection<UInt8>) -> Bool {
    find(needle, in: bytes, from: bytes.startIndex) != nil
  }

  /// Whether some bytes hold any of several others.
  static func contains(_ bytes: some Collection<UInt8>, anyOf needles: some Sequence<[UInt8]>) -> Bool {
    needles.contains { contains(bytes, $0) }
  }

  /// Where some bytes first hold others, from a place on.
  ///
  /// It takes arrays, slices and the UTF-8 of texts as they are: nothing is copied to be searched.
  static func find<Bytes: Collection<UInt8>>(
    _ needle: some Collection<UInt8>, in bytes: Bytes, from start: Bytes.Index
  ) -> Bytes.Index? {
    guard start <= bytes.endIndex else { return nil }
    let rest = bytes[start...]
    return withStorage(of: needle) { needle in
      withStorage(of: rest) { distance(to: needle, in: $0) }
    }.map { bytes.index(start, offsetBy: $0) }
  }

  /// The bytes in one piece: where they lie when they are in one already, as most are.
  private static func withStorage<Result>(
    of bytes: some Collection<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withContiguousStorageIfAvailable(body) ?? Array(bytes).withUnsafeBufferPointer(body)
  }

  /// How many bytes stand before the first place where others begin; nil where they stand nowhere.
  private static func distance(to needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = needle.first, let wanted = needle.baseAddress else { return 0 }
    guard let base = bytes.baseAddress else { return nil }
    var position = 0
    while bytes.count - position >= needle.count {
      guard let found = memchr(base + position, Int32(first), bytes.count - position - needle.count + 1) else {
        return nil
      }
      let place = UnsafeRawPointer(base).distance(to: found)
      if memcmp(found, wanted, needle.count) == 0 { return place }
      position = place + 1
    }
    return nil
  }

  /// Where a text first stands in bytes, from a place on; nil for a text without a byte.
  static func place(of wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    wanted.isEmpty ? nil : find(wanted, in: bytes, from: start)
  }

  /// Lines that hold something.
  static func filledLines(_ bytes: [UInt8]) -> Int {
    lines(bytes).reduce(0) { $0 + (isBlank($1) ? 0 : 1) }
  }
}

extension StringProtocol {
  /// Whether the text holds another, byte for byte. `contains` may be Foundation's, which goes through `NSString`.
  func holds(_ other: StaticString) -> Bool {
    other.withUTF8Buffer { wanted in
      var start = utf8.startIndex
      while let found = utf8[start...].firstIndex(of: wanted[0]) {
        if utf8[found...].starts(with: wanted) { return true }
        start = utf8.index(after: found)
      }
      return false
    }
  }

  /// Where another text first stands. Foundation has one, which goes through `NSString`.
  func range(of wanted: String) -> Range<Index>? {
    let needle = wanted.utf8
    guard let first = needle.first else { return nil }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: needle) { return found..<utf8.index(found, offsetBy: needle.count) }
      start = utf8.index(after: found)
    }
    return nil
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }
}
