internal import Foundation

/// A file that appears under its name only when it is whole: a reader sees the old one or the new one, never a part.
///
/// A device or a pipe, such as `/dev/null`, is written to as it is: a file put in its place would take it from everybody.
final class AtomicFile {
  private let path: String
  /// What becomes the file; nil when the name is a device's or a pipe's.
  private let part: String?
  private let descriptor: Int32
  private var isDone = false

  /// - Parameter mode: who may read it.
  init(_ path: String, mode: mode_t = 0o600) throws {
    self.path = path
    if AtomicFile.isSpecial(path) {
      part = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
      guard descriptor >= 0 else { throw AtomicFile.failure(path) }
      return
    }
    let folder = path.parentFolder
    // A name with a dot in front is no file yet for those who look for theirs in the folder.
    let part = "\(folder.isEmpty ? "." : folder)/.\(path.lastPart).\(getpid())"
    self.part = part
    unlink(part)
    descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw AtomicFile.failure(path) }
    fchmod(descriptor, mode)
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

  /// Writes a whole file.
  static func write(_ text: String, to path: String, mode: mode_t = 0o600) throws {
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
    guard fsync(descriptor) == 0, rename(part, path) == 0 else { throw AtomicFile.failure(path) }
    isDone = true
  }

  private static func failure(_ path: String) -> Failure {
    Failure("\(path) cannot be written: \(String(cString: strerror(errno)))")
  }
}
