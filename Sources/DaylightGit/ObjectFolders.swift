internal import Glibc

/// The folders in which a repository's objects are: its own, and those of the repositories it borrows from.
struct ObjectFolders: Sendable {
  /// Each with its `/`, the own one first.
  private(set) var paths: [String]
  /// Whether all folders were understood.
  private(set) var isComplete = true

  /// Git's own bound for repositories that borrow from one another.
  private static let maximumDepth = 5
  private static let maximumFolders = 64
  private static let maximumBytes = 1 << 20

  /// - Parameter objects: the own folder `objects`, with its `/`.
  init(_ objects: String) {
    paths = [objects]
    var level = paths
    for _ in 0..<Self.maximumDepth where !level.isEmpty {
      var next: [String] = []
      for folder in level {
        for path in alternates(of: folder) where !paths.contains(path) {
          guard paths.count < Self.maximumFolders else {
            isComplete = false
            return
          }
          paths.append(path)
          next.append(path)
        }
      }
      level = next
    }
    if !level.isEmpty { isComplete = false }
  }

  /// What a folder's `info/alternates` names, a path a line.
  private mutating func alternates(of folder: String) -> [String] {
    guard let file = MappedFile(path: folder + "info/alternates") else { return [] }
    guard file.count <= Self.maximumBytes else {
      isComplete = false
      return []
    }
    var found: [String] = []
    let bytes = UnsafeRawBufferPointer(start: file.start, count: file.count)
    for line in bytes.split(separator: 0x0a) where line.first != UInt8(ascii: "#") {
      let text = String(decoding: line, as: UTF8.self)
      // A path that git had to quote, or that is no text, is left to libgit2.
      guard line.first != UInt8(ascii: "\""), text.utf8.elementsEqual(line) else {
        isComplete = false
        continue
      }
      let path = text.hasPrefix("/") ? text : folder + text
      found.append(path.hasSuffix("/") ? path : path + "/")
    }
    return found
  }
}
