/// The commit that a message says it was copied from: what stands above that line was written about the other commit.
struct OriginMark: Hashable, Sendable {
  /// The original's name in hex: 40 digits, or at least 7 of them.
  var original: String
  /// Records on lines up to this one, from 1, are the original's.
  var lastLine: Int

  /// Reads the mark that `git cherry-pick -x` leaves, and those of backports to the kernel's stable branches.
  ///
  /// - Returns: the last one in the message; nil when there is none.
  static func find(in lines: [ArraySlice<UInt8>]) -> OriginMark? {
    var found: OriginMark?
    for (index, line) in lines.enumerated() {
      guard let first = line.first else { continue }
      switch first {
      case UInt8(ascii: "("):
        for prefix in picks where Text.hasPrefix(line, prefix) {
          if let id = id(line.dropFirst(prefix.utf8CodeUnitCount)) { found = OriginMark(original: id, lastLine: index) }
        }
      case UInt8(ascii: "["):
        if Text.hasPrefix(line, "[ upstream commit "), let id = id(line.dropFirst(18)) {
          found = OriginMark(original: id, lastLine: lines.count)
        }
      case UInt8(ascii: "c"), UInt8(ascii: "C"):
        if Text.hasPrefix(line, "commit "), let id = id(line.dropFirst(7)),
          Text.hasPrefix(line.dropFirst(7 + id.utf8.count), " upstream")
        {
          found = OriginMark(original: id, lastLine: lines.count)
        } else if Text.hasPrefix(line, "cherry-picked from commit "), let id = id(line.dropFirst(26)) {
          found = OriginMark(original: id, lastLine: index)
        }
      default: break
      }
    }
    return found
  }

  private static let picks: [StaticString] = [
    "(cherry picked from commit ", "(cherry-picked from commit ", "(backported from commit ",
    "(partially cherry picked from commit ",
  ]

  private static func id(_ text: ArraySlice<UInt8>) -> String? {
    let digits = text.prefix { Text.isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
    guard (7...40).contains(digits.count) else { return nil }
    return String(decoding: Text.lowercased(digits), as: UTF8.self)
  }
}
