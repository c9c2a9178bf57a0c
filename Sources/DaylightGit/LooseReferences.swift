internal import Glibc

/// The references that are a file each.
enum LooseReferences {
  /// The names of all files below `refs/`, whether or not they hold a reference; git passes over names that
  /// begin with a dot and over its own lock files.
  static func names(under gitDirectory: String) -> [String] {
    var names: [String] = []
    var folders = ["refs"]
    while let folder = folders.popLast() {
      guard let handle = opendir(gitDirectory + folder) else { continue }
      defer { closedir(handle) }
      while let entry = readdir(handle) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasPrefix(".") || name.hasSuffix(".lock") { continue }
        let path = folder + "/" + name
        if entry.pointee.d_type == UInt8(DT_DIR) { folders.append(path) } else { names.append(path) }
      }
    }
    return names
  }
}
