/// A path pattern as CODEOWNERS files use it: gitignore's rules without `!` and `[]`.
///
/// A pattern without a slash, or with one only at its end, matches at any depth; another is anchored at the root. One
/// that names a folder covers what is below it. `*` stops at a slash, `**` between slashes does not. Source: GitHub's
/// "About code owners" and gitignore(5).
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
  private var coversFiles: Bool
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
      case UInt8(ascii: "*"):
        let run = bytes[index...].prefix { $0 == UInt8(ascii: "*") }
        let isAlone =
          (index == 0 || bytes[index - 1] == UInt8(ascii: "/"))
          && (run.endIndex == bytes.count || bytes[run.endIndex] == UInt8(ascii: "/"))
        pieces.append(run.count > 1 && isAlone ? .anyDepth : .anyInName)
        // The slash behind "**" belongs to it: no folder at all is one of its depths.
        index = run.endIndex - (pieces.last == .anyDepth && run.endIndex < bytes.count ? 0 : 1)
      case UInt8(ascii: "?"): pieces.append(.anyByte)
      case UInt8(ascii: "\\") where index + 1 < bytes.count:
        index += 1
        pieces.append(.byte(bytes[index]))
      default: pieces.append(.byte(bytes[index]))
      }
      index += 1
    }
    coversFiles = !isFolder || bytes.isEmpty
    // "docs/*" covers the files in docs and not those deeper; every other pattern also covers what is below.
    let isInOneFolder =
      isAnchored && bytes == [UInt8(ascii: "*")] || bytes.suffix(2).elementsEqual(Array("/*".utf8))
    coversFolders = isFolder || !isInOneFolder
    if bytes.isEmpty { pieces = isFolder ? [.anyDepth] : [] }
  }

  /// Whether the pattern covers a file's path.
  ///
  /// Two places to go back to are enough, the last `*` and the last `**`: what comes before them matched as early as
  /// it can, and later would leave less. So no pattern takes longer than its length times the path's.
  public func matches(_ path: [UInt8]) -> Bool {
    if pieces.isEmpty { return false }
    let slash = UInt8(ascii: "/")
    var piece = 0
    var here = 0
    var star: (piece: Int, here: Int)?
    var depth: (piece: Int, here: Int)?
    while true {
      if piece == pieces.count {
        if here == path.count ? coversFiles : coversFolders && path[here] == slash { return true }
      } else {
        switch pieces[piece] {
        case .byte(let byte) where here < path.count && path[here] == byte:
          piece += 1
          here += 1
          continue
        case .anyByte where here < path.count && path[here] != slash:
          piece += 1
          here += 1
          continue
        case .anyInName:
          piece += 1
          star = (piece, here)
          continue
        case .anyDepth:
          piece += 1
          if piece == pieces.count { return coversFiles || path[here...].contains(slash) }
          depth = (piece, here)
          star = nil
          continue
        default: break
        }
      }
      if let last = star, last.here < path.count, path[last.here] != slash {
        star = (last.piece, last.here + 1)
        piece = last.piece
        here = last.here + 1
      } else if let last = depth, let next = path[last.here...].firstIndex(of: slash) {
        star = nil
        depth = (last.piece, next + 1)
        piece = last.piece
        here = next + 1
      } else {
        return false
      }
    }
  }
}
