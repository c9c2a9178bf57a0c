/// The folder in which a change mostly was: where people work, when nothing says who owns what.
enum MainFolder {
  /// How many names deep it is told: what lies deeper belongs to it.
  static let depth = 2

  /// The folder with more than half of the paths, at most two names deep; else the folder at the top with more than
  /// half; nil when there is none. The top itself is empty.
  static func of(_ paths: [[UInt8]]) -> [UInt8]? {
    for depth in stride(from: MainFolder.depth, to: 0, by: -1) {
      // Boyer and Moore's vote: only the one that is left can have more than half, and it need not.
      var candidate: ArraySlice<UInt8> = []
      var votes = 0
      for path in paths {
        let folder = folder(of: path, depth: depth)
        if votes == 0 { candidate = folder }
        votes += candidate.elementsEqual(folder) ? 1 : -1
      }
      if paths.count(where: { folder(of: $0, depth: depth).elementsEqual(candidate) }) * 2 > paths.count {
        return Array(candidate)
      }
    }
    return nil
  }

  private static func folder(of path: [UInt8], depth: Int) -> ArraySlice<UInt8> {
    var names = 0
    var end = path.startIndex
    for index in path.indices where path[index] == UInt8(ascii: "/") {
      end = index
      names += 1
      if names == depth { break }
    }
    return path[..<end]
  }
}
