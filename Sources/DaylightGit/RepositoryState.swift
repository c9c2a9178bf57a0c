internal import Glibc

/// Tells whether anything about a repository's references has changed, without opening it.
///
/// It reads the few files that say what the references are, and nothing else: a night's scan of a thousand
/// repositories of which a few have changed spends its time on those few.
public enum RepositoryState {
  /// The largest file read, in bytes: far more than a million packed references need.
  private static let fileLimit = 256 << 20
  private static let entryLimit = 1_000_000

  /// A digest of `HEAD`, all references, and what decides how the repository is read. The same digest, the same
  /// references; another one need not mean that they changed.
  ///
  /// - Parameter path: a work tree's top folder, a `.git` folder or a bare repository.
  /// - Returns: nil when the files are not where a plain repository has them, as in a linked work tree: then the
  ///   repository has to be opened.
  public static func digest(at path: String) -> String? {
    var folder = path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    if isFolder(folder + "/.git") { folder += "/.git" }
    guard isFolder(folder + "/objects"), isFolder(folder + "/refs"), let head = contents(folder + "/HEAD") else {
      return nil
    }
    var bytes: [UInt8] = []
    add("HEAD", head, to: &bytes)
    for name in ["packed-refs", "config", "config.worktree", "shallow", "objects/info/alternates"] {
      let text = contents(folder + "/" + name)
      add(name, text, to: &bytes)
      // What a mailmap elsewhere says is not among these files: the repository has to be opened.
      if name.hasPrefix("config"), let text, namesMailmap(text) { return nil }
    }
    // More loose references than this are not looked at one by one.
    var left = entryLimit
    guard addReferences(folder, "refs", &left, &bytes) else { return nil }
    return ObjectID.hashing(blob: bytes).hex
  }

  private static func namesMailmap(_ configuration: [UInt8]) -> Bool {
    String(decoding: configuration, as: UTF8.self).lowercased().split(separator: "\n").contains {
      $0.drop { $0 == " " || $0 == "\t" }.hasPrefix("[mailmap")
    }
  }

  private static func addReferences(
    _ folder: String, _ name: String, _ left: inout Int, _ bytes: inout [UInt8]
  ) -> Bool {
    guard let handle = opendir(folder + "/" + name) else { return false }
    var entries: [(name: String, isFolder: Bool)] = []
    var isComplete = true
    while let entry = readdir(handle) {
      let decoded = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      // A name that is no text could not be opened again.
      guard let text = decoded else {
        isComplete = false
        continue
      }
      if text.hasPrefix(".") { continue }
      let isOwn = entry.pointee.d_type == UInt8(DT_DIR)
      entries.append((text, isOwn || entry.pointee.d_type != UInt8(DT_REG) && isFolder("\(folder)/\(name)/\(text)")))
    }
    closedir(handle)
    guard isComplete else { return false }
    left -= entries.count
    // Folders as deep as this are nobody's branch names.
    guard left >= 0, name.utf8.count < 3_000 else { return false }
    for entry in entries.sorted(by: { $0.name < $1.name }) {
      let path = name + "/" + entry.name
      if entry.isFolder {
        guard addReferences(folder, path, &left, &bytes) else { return false }
      } else {
        add(path, contents(folder + "/" + path), to: &bytes)
      }
    }
    return true
  }

  /// Adds a name and what stands under it, so that no two lists of files give the same bytes.
  private static func add(_ name: String, _ contents: [UInt8]?, to bytes: inout [UInt8]) {
    bytes += name.utf8
    bytes.append(0)
    guard let contents else {
      bytes.append(0)
      return
    }
    bytes.append(1)
    withUnsafeBytes(of: UInt64(contents.count)) { bytes += $0 }
    bytes += contents
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// A file's bytes; nil when there is none that can be read.
  private static func contents(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var room = 512
    while bytes.count < fileLimit {
      let start = bytes.count
      var read = 0
      bytes.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
          read = Glibc.read(descriptor, buffer.baseAddress, room)
          count = max(0, read)
        })
      if read <= 0 { return read < 0 ? nil : bytes }
      if bytes.count - start == room { room = min(room * 8, 1 << 20) }
    }
    return nil
  }
}
