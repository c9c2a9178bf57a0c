internal import Foundation

/// A file that appears under its name only when it is whole: a reader sees the old one or the new one, never a part.
final class AtomicFile {
  private let path: String
  private let part: String
  private let descriptor: Int32
  private var isDone = false

  /// - Parameter mode: who may read it.
  init(_ path: String, mode: mode_t = 0o600) throws {
    self.path = path
    let folder = (path as NSString).deletingLastPathComponent
    // A name with a dot in front is no file yet for those who look for theirs in the folder.
    part = "\(folder.isEmpty ? "." : folder)/.\((path as NSString).lastPathComponent).\(getpid())"
    unlink(part)
    descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw AtomicFile.failure(path) }
    fchmod(descriptor, mode)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if descriptor >= 0, !isDone { unlink(part) }
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
    guard fsync(descriptor) == 0, rename(part, path) == 0 else { throw AtomicFile.failure(path) }
    isDone = true
  }

  private static func failure(_ path: String) -> Failure {
    Failure("\(path) cannot be written: \(String(cString: strerror(errno)))")
  }
}
