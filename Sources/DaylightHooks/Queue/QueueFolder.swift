internal import Glibc

/// The queue of pushes: a folder with the file `pending`, to whose end hooks write, and files `claimed-…` that a scan
/// has taken and not finished.
///
/// A scan takes `pending` by renaming it. A hook may have opened it just before: it holds a shared lock while it
/// writes, and the scan waits for the exclusive one before it reads. A hook that comes too late for that sees that the
/// name means another file now, and writes there. So no entry is lost, and nobody waits longer than for one write.
package struct QueueFolder: Sendable {
  /// Its path.
  package var path: [UInt8]

  /// The queue in a folder, which need not be there.
  package init(_ path: [UInt8]) { self.path = path }

  var pending: [UInt8] { path + Array("/pending".utf8) }

  /// Notes an entry, in one write.
  ///
  /// - Returns: why it was not noted; nil when it was.
  package func append(_ entry: QueueEntry) -> String? {
    guard let line = entry.line else { return "the repository's path is too long" }
    // A line end first: whatever half a line another writer had to leave ends there.
    let bytes = [UInt8(ascii: "\n")] + line
    for _ in 0..<16 {
      let descriptor = open(pending.cString, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { return SmallFile.reason(errno) }
      defer { close(descriptor) }
      var opened = stat()
      var named = stat()
      guard fstat(descriptor, &opened) == 0 else { return SmallFile.reason(errno) }
      guard opened.st_mode & S_IFMT == S_IFREG else { return "pending is no plain file" }
      if opened.st_size == 0 { share(descriptor) }
      // Locked: a scan has taken the file away and reads it.
      guard flock(descriptor, LOCK_SH | LOCK_NB) == 0 else { continue }
      guard stat(pending.cString, &named) == 0, named.st_ino == opened.st_ino, named.st_dev == opened.st_dev else {
        continue
      }
      return SmallFile.write(bytes, to: descriptor).map(SmallFile.reason)
    }
    return "the queue was taken away again and again"
  }

  /// Gives a new file the rights of its folder, so that scans of another user of the folder's group can read it.
  private func share(_ descriptor: Int32) {
    var folder = stat()
    if stat(path.cString, &folder) == 0 { fchmod(descriptor, folder.st_mode & 0o660 | 0o600) }
  }
}
