internal import Glibc

/// The packs of a repository as they were when it was opened, mapped. Handles of one repository share them.
struct PackDirectory: Sendable {
  let folders: ObjectFolders
  /// In the order of their paths' bytes; those that came later at the end.
  private(set) var packs: [Pack] = []
  /// Whether all packs are among these, or only libgit2 has the rest: it knows indexes of version 1.
  private(set) var isComplete: Bool
  private var paths: Set<String> = []

  /// Mappings are not without end in a process (65,530 by default), and a repository with more packs is in need of
  /// `git gc`.
  static let maximumPacks = 2048

  /// - Parameter objects: the folder `objects`, with its `/`.
  init(objects: String) {
    folders = ObjectFolders(objects)
    isComplete = folders.isComplete
    _ = refresh()
  }

  /// Adds the packs that came since, as `git gc` leaves them. Those that are gone stay, for they are mapped.
  ///
  /// - Returns: whether there were any.
  mutating func refresh() -> Bool {
    let known = packs.count
    for folder in folders.paths {
      for path in Self.indexes(in: folder + "pack/") where !paths.contains(path) {
        guard packs.count < Self.maximumPacks else {
          isComplete = false
          break
        }
        guard let file = MappedFile(path: path + ".idx") else { continue }
        if file.count < 8 || file.word(at: 0) != PackIndex.magic {
          isComplete = false
        } else if let pack = Pack(index: file, packPath: path + ".pack") {
          paths.insert(path)
          packs.append(pack)
        }
      }
    }
    return packs.count > known
  }

  /// The paths of all indexes in a folder, without their ending.
  private static func indexes(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var paths: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".idx") { paths.append(folder + name.dropLast(4)) }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
