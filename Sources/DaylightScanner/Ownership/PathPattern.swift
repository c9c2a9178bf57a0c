/// A path pattern as CODEOWNERS files use it: gitignore's rules without `!` and `[]`.
///
/// A pattern without a slash, or with one only at its end, matches at any depth; another is anchored at the root. One
/// that names a folder covers what is below it. `*` stops at a slash, `**` does not. Source: GitHub's "About code
/// owners" and gitignore(5).
public struct PathPattern: Hashable, Sendable {
  private enum Piece: Hashable, Sendable {
    case byte(UInt8)
    case anyByte
    case anyInName
    case anyDepth
  }

  /// The pattern as written.
  public var text: String
  private var pieces: [Piece]
  private var coversFolders: Bool

  /// A pattern; an empty one matches nothing.
  public init(_ text: String) {
    self.text = text
    var bytes = Array(text.utf8)
    let isFolder = bytes.last == UInt8(ascii: "/")
    if isFolder { bytes.removeLast() }
    let isAnchored = bytes.contains(UInt8(ascii: "/"))
    if bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
    pieces = isAnchored ? [] : [.anyDepth]
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "*") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "*"):
        index += 1
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/") { index += 1 }
        pieces.append(.anyDepth)
      case UInt8(ascii: "*"): pieces.append(.anyInName)
      case UInt8(ascii: "?"): pieces.append(.anyByte)
      case UInt8(ascii: "\\") where index + 1 < bytes.count:
        index += 1
        pieces.append(.byte(bytes[index]))
      default: pieces.append(.byte(bytes[index]))
      }
      index += 1
    }
    // "docs/*" covers the files in docs and not those deeper; every other pattern also covers what is below.
    coversFolders = bytes.last != UInt8(ascii: "*") || bytes.count < 2 || bytes[bytes.count - 2] != UInt8(ascii: "/")
    if bytes.isEmpty { pieces = isFolder ? [.anyDepth] : [] }
  }

  /// Whether the pattern covers a file's path.
  public func matches(_ path: [UInt8]) -> Bool {
    !pieces.isEmpty && matches(path, 0, 0)
  }

  private func matches(_ path: [UInt8], _ pieceIndex: Int, _ pathIndex: Int) -> Bool {
    var piece = pieceIndex
    var here = pathIndex
    while piece < pieces.count {
      switch pieces[piece] {
      case .byte(let byte):
        guard here < path.count, path[here] == byte else { return false }
        here += 1
      case .anyByte:
        guard here < path.count, path[here] != UInt8(ascii: "/") else { return false }
        here += 1
      case .anyInName:
        var end = here
        while true {
          if matches(path, piece + 1, end) { return true }
          guard end < path.count, path[end] != UInt8(ascii: "/") else { return false }
          end += 1
        }
      case .anyDepth:
        if piece + 1 == pieces.count { return true }
        var start = here
        while true {
          if matches(path, piece + 1, start) { return true }
          guard let slash = path[start...].firstIndex(of: UInt8(ascii: "/")) else { return false }
          start = slash + 1
        }
      }
      piece += 1
    }
    return here == path.count || (coversFolders && here < path.count && path[here] == UInt8(ascii: "/"))
  }
}
