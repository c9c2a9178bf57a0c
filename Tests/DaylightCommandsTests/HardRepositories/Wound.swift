import Foundation

/// A way for one object to become unreadable.
enum Wound: String, CaseIterable, Sendable {
  /// Bytes that no zlib wrote.
  case garbage
  /// The first half of what was there.
  case truncated
  /// A byte in the middle turned over, as a disk does it: only the checksum shows it.
  case flipped
  /// A file of no bytes, as a power cut leaves it.
  case emptied
  /// No file at all.
  case missing

  /// Wounds an object that has a file of its own.
  func inflict(on id: String, of gitDirectory: String) throws {
    let file = "\(gitDirectory)/objects/\(id.prefix(2))/\(id.dropFirst(2))"
    let url = URL(fileURLWithPath: file)
    var bytes = try Data(contentsOf: url)
    // Git writes objects read-only: the old file goes first.
    try FileManager.default.removeItem(at: url)
    switch self {
    case .garbage: bytes = Data((0..<bytes.count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) })
    case .truncated: bytes = bytes.prefix(bytes.count / 2)
    case .flipped: bytes[bytes.count - 6] ^= 0xff
    case .emptied: bytes = Data()
    case .missing: return
    }
    try bytes.write(to: url)
  }
}
