/// A pattern for paths: `*` within one part, `**` across parts, `?` for one byte, `[a-z]` for one of several.
///
/// `**/` also stands for no part at all, so that `**/*.git` matches `a.git`. Bytes are compared, never letters.
struct PathGlob: Hashable, Sendable {
  private enum Token: Hashable, Sendable {
    case byte(UInt8)
    case one
    case oneOf([ClosedRange<UInt8>], isNegated: Bool)
    /// `*`
    case part
    /// `**`
    case anything
    /// `**/`
    case folders
  }

  private let tokens: [Token]
  /// How many parts a path that matches has at most; nil for any number.
  let depth: Int?

  init(_ pattern: String) {
    let bytes = Array(pattern.utf8)
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "*"):
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "*") {
          while index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "*") { index += 1 }
          let isAtStart = tokens.isEmpty || tokens.last == .byte(UInt8(ascii: "/"))
          if isAtStart, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/") {
            index += 1
            tokens.append(.folders)
          } else {
            tokens.append(.anything)
          }
        } else {
          tokens.append(.part)
        }
      case UInt8(ascii: "?"): tokens.append(.one)
      case UInt8(ascii: "["):
        if let (token, end) = PathGlob.set(bytes, from: index) {
          tokens.append(token)
          index = end
        } else {
          tokens.append(.byte(bytes[index]))
        }
      default: tokens.append(.byte(bytes[index]))
      }
      index += 1
    }
    self.tokens = tokens
    depth =
      tokens.contains(.anything) || tokens.contains(.folders)
      ? nil : tokens.count { $0 == .byte(UInt8(ascii: "/")) } + 1
  }

  /// Whether a text has wildcards at all.
  static func isMeant(_ text: String) -> Bool { text.contains("*") || text.contains("?") }

  /// The folder before the first wildcard, and the rest.
  static func parts(of path: String) -> (folder: String, pattern: String) {
    let end = path.firstIndex { "*?".contains($0) } ?? path.endIndex
    guard let slash = path[..<end].lastIndex(of: "/") else { return ("", path) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
  }

  /// Whether a path matches as a whole. The work is bounded by the product of both lengths.
  func matches(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    // What is reachable before token t, at byte b.
    var reached = [Bool](repeating: false, count: bytes.count + 1)
    reached[0] = true
    for token in tokens {
      var next = [Bool](repeating: false, count: bytes.count + 1)
      switch token {
      case .byte, .one, .oneOf:
        for index in bytes.indices where reached[index] && PathGlob.takes(token, bytes[index]) {
          next[index + 1] = true
        }
      case .part, .anything:
        var isOpen = false
        for index in 0...bytes.count {
          isOpen = isOpen || reached[index]
          next[index] = isOpen
          if token == .part, index < bytes.count, bytes[index] == UInt8(ascii: "/") { isOpen = false }
        }
      case .folders:
        var isOpen = false
        for index in 0...bytes.count {
          next[index] = reached[index] || isOpen && index > 0 && bytes[index - 1] == UInt8(ascii: "/")
          isOpen = isOpen || reached[index]
        }
      }
      reached = next
    }
    return reached[bytes.count]
  }

  private static func takes(_ token: Token, _ byte: UInt8) -> Bool {
    guard byte != UInt8(ascii: "/") else { return token == .byte(byte) }
    switch token {
    case .byte(let wanted): return wanted == byte
    case .one: return true
    case .oneOf(let ranges, let isNegated): return ranges.contains { $0.contains(byte) } != isNegated
    case .part, .anything, .folders: return false
    }
  }

  /// `[a-z]`, `[!a-z]`; nil without an end.
  private static func set(_ bytes: [UInt8], from start: Int) -> (Token, end: Int)? {
    var index = start + 1
    let isNegated = index < bytes.count && (bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "^"))
    if isNegated { index += 1 }
    var ranges: [ClosedRange<UInt8>] = []
    let first = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") || index == first {
      let low = bytes[index]
      if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "-"), bytes[index + 2] != UInt8(ascii: "]") {
        let high = bytes[index + 2]
        if low <= high { ranges.append(low...high) }
        index += 3
      } else {
        ranges.append(low...low)
        index += 1
      }
    }
    return index < bytes.count ? (.oneOf(ranges, isNegated: isNegated), index) : nil
  }
}
