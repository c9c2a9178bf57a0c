internal import Glibc

/// Keeps other commands of Daylight out of a folder's files while one reads and writes them, as long as it lives.
///
/// The folder itself is locked, so that no file of ours is left in it. Where a file system has no locks the command goes on
/// without: what it does then is what it did before there were any.
final class FolderLock {
  private let descriptor: Int32

  /// Waits until nobody else has the lock: who has it writes a few small files.
  init(_ folder: [UInt8]) {
    descriptor = folder.withUnsafeBytes { bytes in
      let path = bytes.map { CChar(bitPattern: $0) } + [0]
      return open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { return }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The locks of some folders, always taken in one order. Of one that is not there yet the nearest one above is locked.
  static func all(_ folders: [String]) -> [FolderLock] {
    Set(folders.map(nearest)).sorted().map { FolderLock(Array($0.utf8)) }
  }

  private static func nearest(_ folder: String) -> String {
    var folder = folder.isEmpty ? "." : folder
    var found = stat()
    while stat(folder, &found) != 0, !folder.parentFolder.isEmpty, folder.parentFolder != folder {
      folder = folder.parentFolder
    }
    return folder
  }
}
