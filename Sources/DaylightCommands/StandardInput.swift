internal import Foundation

/// Standard input in pieces, read as it comes.
struct StandardInput {
  private let separator: UInt8
  private var buffer: [UInt8] = []
  private var place = 0
  private var isAtEnd = false
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// - Parameter separator: the byte that ends a piece.
  init(separator: UInt8) { self.separator = separator }

  /// The next piece without its separator; nil at the end.
  mutating func next() -> [UInt8]? {
    var searched = place
    while true {
      if let end = find(from: searched) {
        defer { place = end + 1 }
        return Array(buffer[place..<end])
      }
      if isAtEnd {
        guard place < buffer.count else { return nil }
        defer { place = buffer.count }
        return Array(buffer[place...])
      }
      buffer.removeFirst(place)
      place = 0
      searched = buffer.count
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { isAtEnd = true } else { buffer += chunk[..<count] }
    }
  }

  private func find(from start: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = memchr(base + start, Int32(separator), bytes.count - start)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }
}
