internal import Foundation

/// A folder under which repositories lie, such as a server's `/srv/git`.
///
/// Bare repositories and work trees are found, links are followed once, and nothing is looked for inside a repository.
/// A `.git` file, which a linked work tree or a submodule has, names a repository that lies elsewhere.
struct RepositoryFolder {
  /// Bounds against a folder that is no repository server at all.
  private static let maximumDepth = 32
  private static let maximumEntries = 2_000_000

  /// Paths below the folder, in order of their bytes; the folder itself is the empty path.
  private(set) var repositories: [String] = []
  /// What could not be looked into, in sentences.
  private(set) var troubles: [String] = []

  private let root: String
  private let depth: Int
  private var visited: Set<[UInt64]> = []
  private var entries = 0

  /// Looks through a folder.
  ///
  /// - Parameter depth: how many parts a path below the folder has at most; nil for any number.
  init(_ root: String, depth: Int?) {
    self.root = root
    self.depth = min(depth ?? RepositoryFolder.maximumDepth, RepositoryFolder.maximumDepth)
    var status = stat()
    guard stat(root, &status) == 0 else {
      troubles.append("\(root): \(String(cString: strerror(errno)))")
      return
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      troubles.append("\(root) is no folder")
      return
    }
    look("", depth: 0)
    repositories.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a repository lies at a path: bare, or a work tree with its own `.git` folder.
  static func isRepository(_ path: String) -> Bool { isBare(path) || isBare(path + "/.git") }

  private static func isBare(_ path: String) -> Bool {
    var status = stat()
    return lstat(path + "/HEAD", &status) == 0 && isFolder(path + "/objects") && isFolder(path + "/refs")
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private mutating func look(_ name: String, depth level: Int) {
    let path = name.isEmpty ? root : "\(root)/\(name)"
    var status = stat()
    guard stat(path, &status) == 0, visited.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted else {
      return
    }
    if RepositoryFolder.isRepository(path) {
      repositories.append(name)
      return
    }
    guard level < depth, entries <= RepositoryFolder.maximumEntries else { return }
    guard let handle = opendir(path) else {
      troubles.append("\(path): \(String(cString: strerror(errno)))")
      return
    }
    var folders: [String] = []
    while let entry = readdir(handle) {
      entries += 1
      let type = entry.pointee.d_type
      guard type == UInt8(DT_DIR) || type == UInt8(DT_LNK) || type == UInt8(DT_UNKNOWN) else { continue }
      let decoded = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      guard let child = decoded else {
        troubles.append("\(path): a name in it is not UTF-8 text")
        continue
      }
      if child == "." || child == ".." || child == ".git" { continue }
      if type == UInt8(DT_DIR) || RepositoryFolder.isFolder("\(path)/\(child)") { folders.append(child) }
    }
    closedir(handle)
    guard entries <= RepositoryFolder.maximumEntries else {
      troubles.append("\(root) holds more than \(RepositoryFolder.maximumEntries) files; name a smaller folder")
      return
    }
    for folder in folders.sorted() { look(name.isEmpty ? folder : "\(name)/\(folder)", depth: level + 1) }
  }
}
