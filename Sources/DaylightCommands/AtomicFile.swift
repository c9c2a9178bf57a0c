internal import Foundation

/// A file that appears under its name only when it is whole: a reader sees the old one or the new one, never a part. It is
/// how every file is written, also where somebody names it with `--output`.
///
/// A device or a pipe, such as `/dev/null`, is written to as it is: a file put in its place would take it from everybody.
/// A link stays a link: what it leads to is replaced.
final class AtomicFile {
  private let path: String
  /// Where the file is in truth: what a link leads to.
  private let place: String
  /// What becomes the file; nil when the name is a device's or a pipe's.
  private let part: String?
  private let descriptor: Int32
  private var isDone = false

  /// - Parameter mode: who may read it; nil: whoever may read other new files of this user, and of a file that is there
  ///   already who may read that one.
  /// - Throws: `Failure` when there can be no file: the name is a folder's, its folder is not there, or may not be
  ///   written to.
  init(_ path: String, mode: mode_t? = 0o600) throws {
    self.path = path
    if AtomicFile.isSpecial(path) {
      place = path
      part = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
      guard descriptor >= 0 else { throw AtomicFile.failure(path) }
      return
    }
    if let obstacle = AtomicFile.obstacle(path) { throw obstacle }
    place = AtomicFile.target(of: path)
    var old = stat()
    let isThere = stat(place, &old) == 0
    // A name with a dot in front is no file yet for those who look for theirs in the folder.
    // The number alone is not enough: on another machine, or in another container, a process may have the same.
    let part =
      "\(AtomicFile.folder(of: place))/.\(place.lastPart.prefix(100)).\(getpid())-\(UInt32.random(in: .min ... .max))"
    self.part = part
    // What may be read by few is never readable by many, not even while it is written.
    descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode == nil && !isThere ? 0o666 : 0o600)
    guard descriptor >= 0 else { throw AtomicFile.failure(path) }
    if let mode = mode ?? (isThere ? old.st_mode & 0o777 : nil) { fchmod(descriptor, mode) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if descriptor >= 0, !isDone, let part { unlink(part) }
  }

  /// Whether a name is a device's, a pipe's or a socket's, also through a link.
  static func isSpecial(_ path: String) -> Bool {
    var found = stat()
    guard stat(path, &found) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(found.st_mode & S_IFMT)
  }

  /// Why there can be no file of this name, as far as that can be told before anything is written; nil for no reason.
  static func obstacle(_ path: String) -> Failure? {
    guard !path.isEmpty else { return Failure("The name of the file to write is empty.", status: .usage) }
    if isSpecial(path) { return nil }
    var found = stat()
    if stat(path, &found) == 0 {
      if found.st_mode & S_IFMT == S_IFDIR {
        return Failure("\(path) is a folder.", hint: "Name a file in it.", status: .usage)
      }
      if !allows(path, W_OK) { return failure(path, status: .usage) }
    }
    let folder = folder(of: target(of: path))
    guard stat(folder, &found) == 0 else {
      return errno == ENOENT
        ? Failure("\(path) cannot be written: there is no folder \(folder).", hint: "Make it first.", status: .usage)
        : failure(path, status: .usage)
    }
    guard found.st_mode & S_IFMT == S_IFDIR else {
      return Failure("\(path) cannot be written: \(folder) is no folder.", status: .usage)
    }
    // The file comes to its place under another name, so that it is the folder that has to be writable.
    return allows(folder, W_OK | X_OK) ? nil : failure(path, status: .usage)
  }

  /// Whether a file may be used so, asked as opening it will: `access` asks for whoever started the program.
  private static func allows(_ path: String, _ use: Int32) -> Bool {
    if faccessat(AT_FDCWD, path, use, AT_EACCESS) == 0 { return true }
    // Old sandboxes forbid the question itself.
    return errno == EPERM && access(path, use) == 0
  }

  /// Writes a whole file.
  static func write(_ text: String, to path: String, mode: mode_t? = 0o600) throws {
    let file = try AtomicFile(path, mode: mode)
    try file.add(text)
    try file.finish()
  }

  func add(_ text: String) throws {
    do {
      try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(contentsOf: Data(text.utf8))
    } catch {
      throw Failure("\(path) cannot be written: \(error.localizedDescription)")
    }
  }

  /// Puts the file in its place.
  func finish() throws {
    guard let part else { return isDone = true }
    guard fsync(descriptor) == 0, rename(part, place) == 0 else { throw AtomicFile.failure(path) }
    isDone = true
  }

  /// What a link leads to; the path itself when it is none, or leads nowhere.
  private static func target(of path: String) -> String {
    var found = stat()
    guard lstat(path, &found) == 0, found.st_mode & S_IFMT == S_IFLNK, let resolved = realpath(path, nil) else {
      return path
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func folder(of path: String) -> String {
    let folder = path.parentFolder
    return folder.isEmpty ? "." : folder
  }

  private static func failure(_ path: String, status: Failure.Status = .failed) -> Failure {
    Failure("\(path) cannot be written: \(String(cString: strerror(errno)))", status: status)
  }
}
