internal import Glibc

/// A delta: how to make an object out of parts of another one, its base.
struct Delta {
  /// The size of the base it was made for, in bytes.
  let baseCount: Int
  /// The size of the object it makes.
  let resultCount: Int
  /// The instructions, inside the bytes it was read from.
  private let instructions: UnsafeBufferPointer<UInt8>

  /// How many bytes the two sizes take at most.
  static let maximumHeader = 16

  /// nil when the sizes at its beginning are malformed.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    guard let base = Self.size(bytes, &position), let result = Self.size(bytes, &position) else { return nil }
    baseCount = base
    resultCount = result
    instructions = UnsafeBufferPointer(rebasing: bytes[position...])
  }

  private static func size(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Int? {
    var size = 0
    var shift = 0
    // Eight bytes of seven bits: 2^56 is more than any object has.
    while position < bytes.count, shift < 56 {
      let byte = bytes[position]
      position += 1
      size |= Int(byte & 0x7f) << shift
      if byte & 0x80 == 0 { return size }
      shift += 7
    }
    return nil
  }

  /// Makes the object.
  ///
  /// - Parameters:
  ///   - base: has `baseCount` bytes.
  ///   - output: has room for `resultCount` bytes.
  /// - Returns: whether the instructions are sound and make as many bytes as they should.
  func apply(to base: UnsafePointer<UInt8>, into output: UnsafeMutablePointer<UInt8>) -> Bool {
    guard var next = instructions.baseAddress else { return resultCount == 0 }
    let end = next + instructions.count
    var written = 0
    while next < end {
      let command = next.pointee
      next += 1
      let count: Int
      let source: UnsafePointer<UInt8>
      if command & 0x80 != 0 {
        guard end - next >= (command & 0x7f).nonzeroBitCount else { return false }
        var offset = 0
        var length = 0
        for part in 0..<4 where command & 1 << part != 0 {
          offset |= Int(next.pointee) << (part &* 8)
          next += 1
        }
        for part in 0..<3 where command & 0x10 << part != 0 {
          length |= Int(next.pointee) << (part &* 8)
          next += 1
        }
        count = length == 0 ? 0x10000 : length
        guard offset <= baseCount, count <= baseCount - offset else { return false }
        source = base + offset
      } else {
        // 0 is reserved.
        count = Int(command)
        guard count > 0, count <= end - next else { return false }
        source = next
        next += count
      }
      guard count <= resultCount - written else { return false }
      memcpy(output + written, source, count)
      written += count
    }
    return written == resultCount
  }
}
