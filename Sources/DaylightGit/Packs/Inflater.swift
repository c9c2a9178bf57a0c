internal import CDeflate

/// Inflates zlib streams of a known size. One for a reader: it keeps its tables.
struct Inflater: ~Copyable {
  /// Bytes that an output buffer should have beyond the size: libdeflate writes whole words as long as there is
  /// room, and single bytes near the end of the buffer.
  static let slack = 320

  private let decompressor: OpaquePointer

  /// nil without memory.
  init?() {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    self.decompressor = decompressor
  }

  deinit { libdeflate_free_decompressor(decompressor) }

  /// Inflates one stream.
  ///
  /// - Parameters:
  ///   - available: how many bytes there are at most; the stream may end before.
  ///   - output: has room for `count + slack` bytes.
  ///   - count: how many bytes the stream must have when it is inflated.
  /// - Returns: how many bytes of the input the stream has; nil when it is broken or of another size.
  @inline(__always)
  func inflate(_ input: UnsafeRawPointer, available: Int, into output: UnsafeMutableRawPointer, count: Int) -> Int? {
    var read = 0
    var written = 0
    let result = libdeflate_zlib_decompress_ex(
      decompressor, input, available, output, count + Self.slack, &read, &written)
    return result == LIBDEFLATE_SUCCESS && written == count ? read : nil
  }
}
