internal import Glibc

/// Memory for what is inflated and not kept: it grows to what is wanted, and does not stay large for ever.
struct ScratchBuffer: ~Copyable {
  /// A buffer that has grown beyond this, in bytes, is given back when less is wanted.
  static let usual = 1 << 20

  /// The memory: as much as was last reserved.
  private(set) var start: UnsafeMutableRawPointer
  private(set) var count: Int

  /// nil without memory.
  init?() {
    count = 4096
    guard let memory = malloc(count) else { return nil }
    start = memory
  }

  deinit { free(start) }

  /// Makes room for so many bytes; what was there is lost. False without memory.
  mutating func reserve(_ wanted: Int) -> Bool {
    if wanted <= count, count <= Self.usual || wanted > Self.usual { return true }
    let size = max(wanted, min(count * 2, Self.usual))
    guard let memory = malloc(size) else { return false }
    free(start)
    start = memory
    count = size
    return true
  }

  /// The first bytes, as what is read from them is typed.
  func bytes(_ count: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafePointer(start.assumingMemoryBound(to: UInt8.self)), count: count)
  }
}
