internal import Glibc

/// A file mapped into memory, read-only. What is mapped stays readable when the file is removed or replaced.
///
/// Pages that were read count as this process's memory until `releasePages` gives them back.
final class MappedFile: @unchecked Sendable {
  /// All bytes of the file. Valid as long as this object is.
  let start: UnsafeRawPointer
  /// The file's size in bytes; above 0.
  let count: Int

  /// Maps a file; nil when there is none, it is empty, or it cannot be mapped.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
      let size = Int(exactly: status.st_size),
      let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED
    else { return nil }
    start = UnsafeRawPointer(address)
    count = size
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: start), count) }

  /// Gives the pages back: they are read again from the file, or the system's cache of it, when they are needed.
  func releasePages() { _ = madvise(UnsafeMutableRawPointer(mutating: start), count, MADV_DONTNEED) }

  /// The big-endian number at a position, which must be inside.
  @inline(__always)
  func word(at position: Int) -> UInt32 {
    UInt32(bigEndian: start.loadUnaligned(fromByteOffset: position, as: UInt32.self))
  }

  /// The same with eight bytes.
  @inline(__always)
  func longWord(at position: Int) -> UInt64 {
    UInt64(bigEndian: start.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }
}
