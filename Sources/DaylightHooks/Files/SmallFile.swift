internal import Glibc

/// Small files of our own, read and written so that nobody waits: a pipe or a device in their place is not opened for
/// long, and a reader sees the old bytes or the new ones.
package enum SmallFile {
  /// The bytes of a file; nil when there is none, it is no plain file, or it is larger than the limit.
  package static func read(_ path: [UInt8], limit: Int) -> [UInt8]? {
    guard let descriptor = openPlain(path) else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Int(status.st_size) <= limit else { return nil }
    let bytes = read(descriptor, limit: limit + 1)
    return bytes.count <= limit ? bytes : nil
  }

  /// The last bytes of a file, from the beginning of a line; empty when there is none.
  package static func tail(_ path: [UInt8], limit: Int) -> [UInt8] {
    guard let descriptor = openPlain(path) else { return [] }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return [] }
    let isWhole = Int(status.st_size) <= limit
    if !isWhole { lseek(descriptor, status.st_size - off_t(limit), SEEK_SET) }
    let bytes = read(descriptor, limit: limit)
    guard !isWhole else { return bytes }
    return Array(bytes.drop { $0 != UInt8(ascii: "\n") }.dropFirst())
  }

  /// Reads from a descriptor up to its end or the limit.
  package static func read(_ descriptor: Int32, limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = 4_096
    while bytes.count < limit {
      room = min(room, limit - bytes.count)
      var count = 0
      bytes.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: room) { buffer, used in
          repeat { count = Glibc.read(descriptor, buffer.baseAddress, room) } while count < 0 && errno == EINTR
          used = max(0, count)
        })
      if count <= 0 { break }
      room = min(room * 4, 1 << 20)
    }
    return bytes
  }

  /// Adds bytes to the end of a file in one write. A file that has grown past `turnOver` bytes is first put aside as
  /// `FILE.old`.
  ///
  /// - Returns: the error's number; nil when all of it was written.
  package static func append(_ bytes: [UInt8], to path: [UInt8], turnOver: Int) -> Int32? {
    var status = stat()
    if stat(path.cString, &status) == 0, Int(status.st_size) > turnOver {
      rename(path.cString, (path + Array(".old".utf8)).cString)
    }
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW
    let descriptor = open(path.cString, flags, 0o644)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    return write(bytes, to: descriptor)
  }

  /// Puts bytes in the place of a file: whoever reads it sees the old ones or the new ones.
  ///
  /// - Returns: the error's number; nil when it is done.
  package static func replace(_ path: [UInt8], with bytes: [UInt8], mode: UInt32) -> Int32? {
    // The number alone is not enough: in another container a process may have the same.
    let part = path + Array(".\(getpid())-\(UInt32.random(in: .min ... .max)).part".utf8)
    let descriptor = open(part.cString, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { return errno }
    var failure = write(bytes, to: descriptor)
    // Not what the umask leaves of it.
    if failure == nil, fchmod(descriptor, mode) != 0 { failure = errno }
    if failure == nil, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
    close(descriptor)
    if failure == nil, rename(part.cString, path.cString) != 0 { failure = errno }
    if failure != nil { unlink(part.cString) }
    return failure
  }

  /// One write of all bytes; a part of them is a failure, too.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var count = 0
    repeat { count = Glibc.write(descriptor, bytes, bytes.count) } while count < 0 && errno == EINTR
    if count == bytes.count { return nil }
    return count < 0 ? errno : ENOSPC
  }

  /// The error's text, such as "No space left on device".
  package static func reason(_ code: Int32) -> String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }

  private static func openPlain(_ path: [UInt8]) -> Int32? {
    let descriptor = open(path.cString, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    return descriptor
  }
}

extension SmallFile {
  /// Whether a folder is there.
  package static func isFolder(_ path: [UInt8]) -> Bool {
    var status = stat()
    return stat(path.cString, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Writes other bytes into a file that is there; the file stays the same one. Without room it keeps its old bytes.
  ///
  /// - Returns: the error's number; nil when it is done.
  static func overwrite(_ path: [UInt8], with bytes: [UInt8]) -> Int32? {
    let descriptor = open(path.cString, O_RDWR | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return EINVAL }
    // What is longer than before needs room first: half a message would be worse than none.
    if bytes.count > Int(status.st_size) {
      let code = posix_fallocate(descriptor, 0, off_t(bytes.count))
      if code != 0 {
        ftruncate(descriptor, status.st_size)
        return code
      }
    }
    if let code = write(bytes, to: descriptor) { return code }
    return ftruncate(descriptor, off_t(bytes.count)) == 0 ? nil : errno
  }
}

extension SmallFile {
  /// A file's size in bytes; 0 when there is none.
  static func size(_ path: [UInt8]) -> Int {
    var status = stat()
    return stat(path.cString, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether anything is there, be it a link that leads nowhere.
  package static func exists(_ path: [UInt8]) -> Bool {
    var status = stat()
    return lstat(path.cString, &status) == 0
  }
}

extension SmallFile {
  /// Whether whoever asks may run a file.
  package static func isExecutable(_ path: [UInt8]) -> Bool {
    access(path.cString, X_OK) == 0 && !isFolder(path)
  }
}
